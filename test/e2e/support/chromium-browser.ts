import type { Page } from 'playwright';
import { vi } from 'vitest';
import { type Extension, launchExtension, sendCommand } from './extension.ts';
import { ExtensionWorld } from './extension-world.ts';
import type { SidebarContent, Spot } from './in-page.ts';
import { killWorker } from './kill-worker.ts';
import type { LaunchBrowser, ReaderTab, StorageFault } from './reader-browser.ts';
import { readSidebar } from './sidebar.ts';
import { inWorker } from './worker-tabs.ts';

/** What the worker and the browser's page of extensions have of the browser. */
declare const chrome: {
  readonly storage: { readonly session: { get(key: string): Promise<Record<string, unknown>> } };
  readonly runtime: { reload(): void };
  readonly tabs: {
    query(about: object): Promise<readonly { readonly id: number }[]>;
    goBack(id: number): Promise<void>;
  };
  readonly action: { getBadgeText(about: { readonly tabId: number }): Promise<string> };
  readonly developerPrivate: { updateProfileConfiguration(change: object): Promise<void> };
};

const goBackInFront = async (): Promise<void> => {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab) await chrome.tabs.goBack(tab.id);
};

const readBadgeInFront = async (): Promise<string> => {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : '';
};

interface Fault {
  readonly text: string;
  readonly isOurs: boolean;
}

/** A page of Chromium, with the world of our scripts in it. */
class ChromiumTab implements ReaderTab {
  readonly #faults: Fault[] = [];
  #world: ExtensionWorld | null = null;

  readonly #extension: Extension;
  readonly #page: Page;

  constructor(extension: Extension, page: Page) {
    this.#extension = extension;
    this.#page = page;
    page.on('pageerror', ({ stack = '', message }) => this.#note(message, stack));
    page.on('console', (line) => line.type() === 'error' && this.#note(line.text(), line.location().url));
  }

  async goTo(url: string): Promise<void> {
    this.#faults.length = 0;
    this.#world = null;
    await this.#page.goto(url);
  }

  async goBack(): Promise<void> {
    this.#world = null;
    await this.#page.bringToFront();
    await inWorker(this.#extension, goBackInFront, null);
  }

  evaluate<A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R> {
    return this.#page.evaluate(run as never, argument) as Promise<R>;
  }

  async evaluateApart<A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R> {
    return (await this.#ours()).evaluate(`(${run})(${JSON.stringify(argument ?? null)})`);
  }

  async inSidebar<A, R>(run: (root: ShadowRoot | null, argument: A) => R | Promise<R>, argument: A): Promise<R> {
    return (await this.#ours()).inSidebar(run, argument);
  }

  async untilInSidebar<A, R>(run: (root: ShadowRoot | null, argument: A) => R | Promise<R>, argument: A): Promise<R> {
    return (await this.#ours()).until(run, argument) as Promise<R>;
  }

  async readSidebar(): Promise<SidebarContent> {
    return readSidebar(await this.#ours());
  }

  click({ x, y }: Pick<Spot, 'x' | 'y'>): Promise<void> {
    return this.#page.mouse.click(x, y);
  }

  async moveMouse(): Promise<void> {
    for (const x of [4, 8]) await this.#page.mouse.move(x, 300);
  }

  press(key: 'ArrowLeft' | 'Escape'): Promise<void> {
    return this.#page.keyboard.press(key);
  }

  type(words: string): Promise<void> {
    return this.#page.keyboard.type(words);
  }

  comeToFront(): Promise<void> {
    return this.#page.bringToFront();
  }

  async breakStorage(how: StorageFault): Promise<void> {
    const error = `new Error('QUOTA_BYTES quota exceeded')`;
    const fail = how === 'throws' ? `{ throw ${error}; }` : `Promise.reject(${error})`;
    const world = await this.#ours();
    await world.evaluate(`for (const method of ['get', 'set', 'remove']) chrome.storage.local[method] = () => ${fail}`);
  }

  toggleSidebar(): Promise<void> {
    // Another version of the extension, in a world of its own, may answer.
    this.#world = null;
    return sendCommand(this.#extension, this.#page, 'toggle-sidebar');
  }

  async readFaults(of: 'us' | 'everybody' = 'us'): Promise<readonly string[]> {
    return this.#faults.filter(({ isOurs }) => isOurs || of === 'everybody').map(({ text }) => text);
  }

  close(): Promise<void> {
    return this.#page.close();
  }

  #note(text: string, place: string): void {
    this.#faults.push({ text, isOurs: `${text} ${place}`.includes('chrome-extension:') });
  }

  async #ours(): Promise<ExtensionWorld> {
    this.#world ??= await ExtensionWorld.of(this.#page);
    return this.#world;
  }
}

/** The extension greets who installs it; its page would come before that of the first test. */
async function closeWelcome({ context }: Extension): Promise<void> {
  const find = () => context.pages().find((page) => page.url().includes('/src/welcome/'));
  const page = await vi.waitUntil(find, { timeout: 20_000, interval: 20 });
  await page.close();
}

export const launchChromium: LaunchBrowser = async (build) => {
  const extension = await launchExtension({ hasPageCache: true, ...(build ? { build } : {}) });
  await closeWelcome(extension);
  const update = async () => {
    const page = await extension.context.newPage();
    await page.goto('chrome://extensions/');
    // Without it a folder is no extension once it starts anew.
    await page.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
    const restarted = extension.context.waitForEvent('serviceworker');
    await inWorker(extension, async () => chrome.runtime.reload(), null).catch(() => undefined);
    await restarted;
    await page.close();
  };
  return {
    origin: extension.origin,
    update,
    readSession: (wanted) => inWorker(extension, async (key) => (await chrome.storage.session.get(key))[key], wanted),
    readBadge: () => inWorker(extension, readBadgeInFront, null),
    openTab: async () => new ChromiumTab(extension, await extension.context.newPage()),
    stopBackground: () => killWorker(extension, { isWaitedFor: true }),
    exchange: async (next) => {
      await extension.close();
      return launchChromium(next);
    },
    close: () => extension.close(),
  };
};
