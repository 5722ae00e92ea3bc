/** Takes the pictures of the stores and of the README in the built extension: `node test/e2e/shoot-store.mjs [FOLDER]`. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { enterContentWorld } from '../../src/cli/shared/content-world.mjs';
import { findBrowser } from '../../src/cli/shared/find-browser.mjs';
import { launchWithExtension } from '../../src/cli/shared/launch.mjs';
import { waitForSidebar } from '../../src/cli/start/show-headless.mjs';
import { listPages } from '../newsroom/archive.mjs';
import { startNewsroom } from '../newsroom/server.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const [build = `${ROOT}dist/chromium`] = process.argv.slice(2);
const STORE = `${ROOT}docs/store`;
const IMAGES = `${ROOT}docs/images`;

/** The size that both stores ask for. */
const VIEWPORT = { width: 1280, height: 800 };

/** @type {readonly { lang: string, event: string, colorScheme: 'light' | 'dark', forReadme: boolean }[]} */
const SHOTS = [
  { lang: 'en', event: 'japan-uk-cyber-minerals', colorScheme: 'light', forReadme: true },
  { lang: 'ar', event: 'japan-uk-cyber-minerals', colorScheme: 'dark', forReadme: true },
  { lang: 'hi', event: 'quad-maritime-cyber', colorScheme: 'light', forReadme: false },
  { lang: 'it', event: 'japan-us-defence-cyber', colorScheme: 'dark', forReadme: false },
];

const TEXT = [
  'Japan and Australia agree to share the repair of warships',
  'CANBERRA, 3 March 2026. The defence ministers of Japan and Australia said on Tuesday that ships of either navy may be mended in the yards of the other, and that both would hold more exercises with the Philippines under the agreement on reciprocal access.',
].join('\n\n');

const newsroom = await startNewsroom();
const executablePath = findBrowser() ?? '';
const { context, worker, close } = await launchWithExtension({ executablePath, build, isHeadless: true });
if (!worker) throw new Error('The browser did not load the extension. Build it first: npm run build');
const origin = new URL('/', worker.url()).href;

/** @typedef {{ storage: { local: { set(items: object): Promise<void> } } }} Storing */
/** @typedef {{ tabs: { query(about: object): Promise<unknown[]> }, commands: { onCommand: { dispatch(name: string, tab: unknown): void } } }} Commanding */

/** @param {string} language */
function speak(language) {
  return worker?.evaluate(
    (items) => /** @type {{ chrome: Storing }} */ (/** @type {unknown} */ (globalThis)).chrome.storage.local.set(items),
    { settings: { language } },
  );
}

function openSidebar() {
  return worker?.evaluate(async () => {
    const { chrome } = /** @type {{ chrome: Commanding }} */ (/** @type {unknown} */ (globalThis));
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch('toggle-sidebar', tab);
  });
}

mkdirSync(STORE, { recursive: true });
for (const { lang, event, colorScheme, forReadme } of SHOTS) {
  await speak(lang);
  const page = await context.newPage();
  await page.setViewportSize(VIEWPORT);
  await page.emulateMedia({ colorScheme });
  const found = listPages().find(({ path }) => path.startsWith(`/${lang}/`) && path.endsWith(event));
  await page.goto(`${newsroom.url}${found?.path ?? '/'}`);
  await page.waitForFunction(() => CSS.highlights.has('pactlight-country'));
  await openSidebar();
  await waitForSidebar(await enterContentWorld(page));
  const name = `${lang}-${colorScheme}.png`;
  await page.screenshot({ path: `${STORE}/${name}` });
  if (forReadme) copyFileSync(`${STORE}/${name}`, `${IMAGES}/sidebar-${name}`);
  await page.close();
}

await speak('en');
const page = await context.newPage();
await page.setViewportSize(VIEWPORT);
await page.goto(`${origin}src/reading/index.html`);
await page.locator('textarea').fill(TEXT);
await page.keyboard.press('Tab');
await page.locator('form button[type=submit], form button').first().click();
await page.waitForFunction(() => CSS.highlights.has('pactlight-country'));
// A page of the extension's own may look into its closed roots.
await waitForSidebar((expression) => page.evaluate(expression));
await page.screenshot({ path: `${STORE}/reading.png` });

await close();
await newsroom.close();
console.log(`${SHOTS.length + 1} pictures lie in ${STORE}.`);
