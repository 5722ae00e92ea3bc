/** Takes a picture of each of our own pages in the built extension, for looking at: `node test/e2e/shoot-own-pages.mjs [PAGE…]`. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../../src/cli/find-browser.mjs';
import { launchWithExtension } from '../../src/cli/launch.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const OUT = `${ROOT}dist/gallery`;
const PAGES = ['options', 'welcome', 'about', 'popup'];
const LOCALES = ['en', 'hi', 'ar', 'it'];
const SITES = ['news.example', 'the-long-name-of-a-newspaper.example'];
const WINDOWS = [
  { name: 'wide', width: 1280, height: 800 },
  { name: 'narrow', width: 320, height: 640 },
];

/** @typedef {{ storage: { local: { set(items: object): Promise<void> } } }} Chrome */

const executablePath = findBrowser() ?? '';
const { context, worker, close } = await launchWithExtension({
  executablePath,
  build: `${ROOT}dist/chromium`,
  isHeadless: true,
});
if (!worker) throw new Error('The browser did not load the extension. Build it first: npm run build');
const origin = new URL('/', worker.url()).href;
mkdirSync(OUT, { recursive: true });

/** @param {string} language */
function speak(language) {
  return worker?.evaluate(
    (settings) =>
      /** @type {{ chrome: Chrome }} */ (/** @type {unknown} */ (globalThis)).chrome.storage.local.set({ settings }),
    { language, disabledSites: SITES },
  );
}

/** @param {import('playwright').Page} page @param {string} name */
async function open(page, name) {
  await page.goto(`${origin}src/${name}/index.html`);
  await page.locator('h1').waitFor();
  if (await page.locator('[data-sample]').count()) await page.waitForFunction(() => CSS.highlights.size > 0);
  if (name === 'about') await page.locator('table').waitFor();
}

let count = 0;
for (const locale of LOCALES) {
  await speak(locale);
  for (const { name: size, ...viewport } of WINDOWS) {
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      const page = await context.newPage();
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      for (const name of process.argv.length > 2 ? process.argv.slice(2) : PAGES) {
        await open(page, name);
        await page.screenshot({ path: `${OUT}/page-${name}-${locale}-${size}-${colorScheme}.png`, fullPage: true });
        count++;
      }
      await page.close();
    }
  }
}
await close();
console.log(`${count} pictures in dist/gallery`);
