/** Takes a picture of each of our own pages in the built extension, for looking at: `node test/e2e/shoot-own-pages.mjs [PAGE…]`. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../../src/cli/shared/find-browser.mjs';
import { launchWithExtension } from '../../src/cli/shared/launch.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const OUT = `${ROOT}dist/gallery`;
const PAGES = ['options', 'welcome', 'about', 'reading', 'starred', 'popup'];
const LOCALES = ['en', 'hi', 'ar', 'it'];
const SITES = ['news.example', 'the-long-name-of-a-newspaper.example', 'xn--61b3bh3a5ab.xn--h2brj9c'];
const SINCE = { version: 1, since: '2026-01-31' };
const STARS = {
  'star:pair:GB+JP': { ...SINCE, kind: 'pair', parties: ['GB', 'JP'] },
  'star:pair:NATO+UA+US': { ...SINCE, kind: 'pair', parties: ['NATO', 'UA', 'US'] },
  'star:pact:jp-ru-1941-neutrality-pact': {
    ...SINCE,
    kind: 'pact',
    id: 'jp-ru-1941-neutrality-pact',
    title: 'Soviet–Japanese Neutrality Pact',
  },
  'star:pact:gone': { ...SINCE, kind: 'pact', id: 'gone', title: 'A Pact that Later Data no Longer Has' },
};
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
    (items) => /** @type {{ chrome: Chrome }} */ (/** @type {unknown} */ (globalThis)).chrome.storage.local.set(items),
    { settings: { language, disabledSites: SITES }, ...STARS },
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
