import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright';
import { findBrowser } from '../../../src/cli/shared/find-browser.mjs';
import { makeBrowserEnv } from '../../../src/cli/shared/launch.mjs';

export interface Extension {
  readonly context: BrowserContext;
  /** `chrome-extension://…/` of the loaded build. */
  readonly origin: string;
  /** The background worker, woken if it sleeps. */
  worker(): Promise<Worker>;
  close(): Promise<void>;
}

interface LaunchOptions {
  /** Language of the browser's interface. */
  readonly lang?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Folder of the build; without it the shipped one. */
  readonly build?: string;
  /** With the back/forward cache that readers have: Playwright itself goes back in no page that lies there. */
  readonly hasPageCache?: boolean;
}

/** The page that greets comes to the front. What is opened before it stands behind it, where no frame is drawn. */
function waitForWelcome(context: BrowserContext): Promise<void> {
  return new Promise((resolve) => {
    const watch = (page: Page) =>
      void page.waitForURL(/\/src\/welcome\//, { timeout: 0, waitUntil: 'commit' }).then(resolve, () => undefined);
    for (const page of context.pages()) watch(page);
    context.on('page', watch);
  });
}

/** Starts Chromium with an empty profile and a build, the shipped one in `dist/chromium` unless another is named. */
export async function launchExtension(options: LaunchOptions = {}): Promise<Extension> {
  const { lang = 'en', colorScheme = 'light', viewport = { width: 1280, height: 800 }, hasPageCache } = options;
  const profile = mkdtempSync(join(tmpdir(), 'pactlight-profile-'));
  const build = resolve(options.build ?? 'dist/chromium');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser() ?? '',
    headless: true,
    colorScheme,
    viewport,
    ignoreDefaultArgs: hasPageCache ? ['--disable-back-forward-cache'] : [],
    env: { ...makeBrowserEnv(), LANGUAGE: lang },
    args: [
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
      `--lang=${lang}`,
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  });
  const greeted = waitForWelcome(context);
  const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const origin = new URL('/', (await worker()).url()).href;
  await greeted;
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { context, origin, worker, close };
}

/** Waits until the page shows marks of the given highlight. */
export async function waitForMarks(page: Page, name = 'pactlight-country'): Promise<void> {
  await page.waitForFunction((highlight) => (CSS.highlights.get(highlight)?.size ?? 0) > 0, name);
}

/** Keyboard commands do not fire from synthetic keys: the browser's event is dispatched in the worker. */
export async function sendCommand(extension: Extension, page: Page, command: string): Promise<void> {
  await page.bringToFront();
  const worker = await extension.worker();
  await worker.evaluate(async (name) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(about: object): Promise<unknown[]> };
        commands: { onCommand: { dispatch(command: string, tab: unknown): void } };
      };
    };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(name, tab);
  }, command);
}
