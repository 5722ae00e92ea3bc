import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @typedef {import('playwright').BrowserContext} BrowserContext */
/** @typedef {import('playwright').Worker} Worker */

/** How long a browser gets to start the extension's worker; it takes some 0.2 s. */
const WORKER_TIMEOUT_MS = 5000;

/** @param {string} build folder of the unpacked extension */
function listArguments(build) {
  const args = [
    `--load-extension=${build}`,
    `--disable-extensions-except=${build}`,
    '--enable-unsafe-extension-debugging',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
  ];
  // Chromium refuses to run as root inside its sandbox.
  return process.getuid?.() === 0 ? [...args, '--no-sandbox', '--disable-gpu'] : args;
}

/**
 * The environment of a browser that shall find the extension: without a locale of UTF-8, as in many a container, Chromium
 * loads nothing from a folder whose name has letters beyond ASCII. The language of its interface stays.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Record<string, string>}
 */
export function makeBrowserEnv(env = process.env) {
  const LANGUAGE = env.LANGUAGE || env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /** @type {Record<string, string>} */ ({ ...env, LANGUAGE, LC_ALL: 'C.UTF-8' });
}

/** @param {BrowserContext} context @returns {Promise<Worker | null>} */
async function findWorker(context) {
  const waiting = context.waitForEvent('serviceworker', { timeout: WORKER_TIMEOUT_MS }).catch(() => null);
  return context.serviceWorkers()[0] ?? waiting;
}

/**
 * Google Chrome ignores `--load-extension` since version 137 and takes an unpacked extension by this call instead.
 * @param {BrowserContext} context
 * @param {string} build
 */
async function loadByProtocol(context, build) {
  const session = await context.browser()?.newBrowserCDPSession();
  // The call is too young for Playwright's table of methods.
  const method = /** @type {'Browser.close'} */ (/** @type {string} */ ('Extensions.loadUnpacked'));
  const params = /** @type {undefined} */ (/** @type {unknown} */ ({ path: build }));
  await session?.send(method, params).catch(() => undefined);
}

/**
 * Opens a browser with an empty profile and the extension.
 * @param {{executablePath: string, build: string, isHeadless: boolean}} options
 * @returns {Promise<{context: BrowserContext, worker: Worker | null, close: () => Promise<void>}>} `worker` is null where
 *   the browser refused the extension
 */
export async function launchWithExtension({ executablePath, build, isHeadless }) {
  const { chromium } = await import('playwright');
  const profile = mkdtempSync(join(tmpdir(), 'pactlight-start-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: isHeadless,
    env: makeBrowserEnv(),
    viewport: isHeadless ? { width: 1360, height: 850 } : null,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: listArguments(build),
  });
  let worker = await findWorker(context);
  if (!worker) {
    await loadByProtocol(context, build);
    worker = await findWorker(context);
  }
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  return { context, worker, close };
}
