/** Takes a picture of every view of the sidebar, for looking at: `node test/sidebar/gallery/shoot.mjs [VIEW…]`. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { findBrowser } from '../../../src/cli/shared/find-browser.mjs';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const OUT = `${ROOT}dist/gallery`;
const LOCALES = ['en', 'hi', 'ar', 'it'];
const WINDOWS = [
  { name: 'wide', width: 1280, height: 800 },
  { name: 'narrow', width: 320, height: 640 },
];

const server = await createServer({
  configFile: false,
  root: ROOT,
  logLevel: 'error',
  server: { port: 0, host: '127.0.0.1' },
});
await server.listen();
const base = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: ['--no-sandbox'] });
mkdirSync(OUT, { recursive: true });

/** @typedef {{ names: string[], show(name: string, locale: string): Promise<void> }} Gallery */

/** @param {import('playwright').Page} page */
async function open(page) {
  await page.goto(`${base}test/sidebar/gallery/index.html`);
  await page.waitForFunction(() => 'gallery' in window);
}

let count = 0;
for (const { name: size, ...viewport } of WINDOWS) {
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    const page = await browser.newPage({ viewport, colorScheme });
    await open(page);
    const all = await page.evaluate(
      () => /** @type {{ gallery: Gallery }} */ (/** @type {unknown} */ (window)).gallery.names,
    );
    const wanted = process.argv.length > 2 ? process.argv.slice(2) : all;
    for (const view of wanted) {
      for (const locale of LOCALES) {
        await open(page);
        await page.evaluate(
          ([name, lang]) =>
            /** @type {{ gallery: Gallery }} */ (/** @type {unknown} */ (window)).gallery.show(
              String(name),
              String(lang),
            ),
          [view, locale],
        );
        await page.screenshot({ path: `${OUT}/${view}-${locale}-${size}-${colorScheme}.png` });
        count++;
      }
    }
    await page.close();
  }
}
await browser.close();
await server.close();
console.log(`${count} pictures in dist/gallery`);
