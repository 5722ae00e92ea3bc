import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startNewsroom } from '../../test/newsroom/server.mjs';
import { ensureBrowser, ensureBuilt, ensureInstalled, fail, ROOT, say } from './shared/bootstrap.mjs';
import { launchWithExtension } from './shared/launch.mjs';
import { serveFile } from './start/serve-file.mjs';
import { showHeadless } from './start/show-headless.mjs';

/** How long the welcome page may take to open, ms; without the extension there is none. */
const WELCOME_WITHIN = 3000;

/** Whether a window can be shown. */
function hasDisplay() {
  if (process.argv.includes('--headless') || process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** @param {string} target of the command line @returns {Promise<{url: string, close: () => void}>} */
function openTarget(target) {
  if (/^https?:\/\//.test(target)) return Promise.resolve({ url: target, close: () => undefined });
  const file = resolve(process.env.INIT_CWD ?? '', target);
  return existsSync(file) ? serveFile(file) : fail(`${target} is neither a file nor an http or https address.`);
}

/** The newsroom's newest article in the reader's language, else in English. */
async function openNewsroom() {
  const { url, pages, close } = await startNewsroom();
  const lang = Intl.DateTimeFormat().resolvedOptions().locale.split('-')[0];
  const articles = pages.filter(({ kind }) => kind === 'article');
  const first = articles.find((page) => page.lang === lang) ?? articles[0];
  return { url: `${url}${first?.path ?? '/'}`, close: () => void close() };
}

/** The extension greets a new profile in a tab of its own, which comes to the front. @param {import('playwright-core').BrowserContext} context */
async function waitForWelcome(context) {
  const greets = context.pages().length > 1;
  if (!greets) await context.waitForEvent('page', { timeout: WELCOME_WITHIN }).catch(() => undefined);
}

const REFUSED = `This browser did not load the extension. Take Chromium (set CHROME_PATH to it), or load it by hand: open \
chrome://extensions, switch on the developer mode, choose "Load unpacked" and take ${join(ROOT, 'dist/chromium')}.`;

async function main() {
  ensureInstalled();
  const executablePath = ensureBrowser();
  ensureBuilt('chromium');
  const target = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
  const isHeadless = !hasDisplay();
  const { url, close } = await (target ? openTarget(target) : openNewsroom());
  const browser = await launchWithExtension({ executablePath, build: join(ROOT, 'dist/chromium'), isHeadless });
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  try {
    if (!isHeadless) {
      if (!browser.worker) say(REFUSED);
      await page.goto(url);
      await waitForWelcome(browser.context);
      await page.bringToFront();
      say(`Pactlight runs on ${url}. Close the browser to end.`);
      await browser.context.waitForEvent('close', { timeout: 0 });
    } else if (browser.worker) {
      await showHeadless({ page, worker: browser.worker, url, screenshot: join(ROOT, 'dist/pactlight-start.png') });
    } else {
      throw new Error(REFUSED);
    }
  } finally {
    await browser.close();
    close();
  }
}

await main().catch((error) => fail(error instanceof Error ? error.message : String(error)));
