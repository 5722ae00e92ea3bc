import type { Page } from 'playwright';
import { afterEach, expect, test } from 'vitest';
import { checkPage, checkSidebar } from './support/axe.ts';
import { sendCommand, waitForMarks } from './support/extension.ts';
import { ExtensionWorld } from './support/extension-world.ts';
import { findMark } from './support/marks.ts';
import { readSidebar } from './support/sidebar.ts';
import { ARTICLE, useNewsroom } from './support/use-newsroom.ts';

const reader = useNewsroom();
let article: Page;
let options: Page;

afterEach(async () => {
  const worker = await reader.extension.worker();
  await worker.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { clear(): Promise<void> } } } };
    return chrome.storage.local.clear();
  });
});

async function openOwn(name: string): Promise<Page> {
  const page = await reader.openOwn(name);
  await page.locator('h1').waitFor();
  return page;
}

async function openArticle(): Promise<void> {
  article = await reader.openTab();
  await article.goto(reader.url + ARTICLE);
}

/** Runs in the page of settings, which takes each site before the one before it is stored. */
function typeSites(sites: readonly string[]): void {
  const form = document.querySelector<HTMLFormElement>('.site-form');
  const field = form?.querySelector('input');
  for (const site of field ? sites : []) {
    if (field) field.value = site;
    form?.requestSubmit();
  }
}

const countMarks = (page: Page, name: string) =>
  page.evaluate((highlight) => CSS.highlights.get(`pactlight-${highlight}`)?.size ?? 0, name);

test('the welcome page opens once after the installation, with a sample that works', async () => {
  const address = `${reader.extension.origin}src/welcome/index.html`;
  const find = () => reader.extension.context.pages().filter((page) => page.url() === address);
  const welcome = find()[0] ?? (await reader.extension.context.waitForEvent('page'));
  await welcome.waitForURL(address);
  expect(find()).toHaveLength(1);
  await welcome.bringToFront();
  await waitForMarks(welcome);
  for (const name of ['group', 'term', 'pact']) expect(await countMarks(welcome, name), name).toBeGreaterThan(0);
  expect(await checkPage(welcome)).toEqual([]);
  const mark = await findMark(welcome, 'pactlight-country');
  await welcome.mouse.click(mark.x, mark.y);
  const isSidebarOpen = () => document.querySelector('html > div') !== null;
  await welcome.waitForFunction(isSidebarOpen);
  await welcome.waitForFunction(() => CSS.highlights.has('pactlight-current'));
  await welcome.keyboard.press('Escape');
  await welcome.waitForFunction(() => document.querySelector('html > div') === null);
  await welcome.getByRole('button', { name: 'open the sidebar' }).press('Enter');
  await welcome.waitForFunction(isSidebarOpen);
  await welcome.close();
});

test('what is chosen changes an open article at once', async () => {
  await openArticle();
  await waitForMarks(article);
  const all = await countMarks(article, 'country');
  options = await openOwn('options');
  await options.getByRole('radio', { name: 'The first in each paragraph' }).check();
  await article.waitForFunction((most) => {
    const size = CSS.highlights.get('pactlight-country')?.size ?? 0;
    return size > 0 && size < most;
  }, all);
  await options.getByRole('checkbox', { name: 'Countries', exact: true }).uncheck();
  await article.waitForFunction(() => !CSS.highlights.has('pactlight-country'));
  expect(await countMarks(article, 'term')).toBeGreaterThan(0);
  await options.getByRole('radio', { name: 'High contrast' }).check();
  await article.waitForFunction(() => document.adoptedStyleSheets.length === 1);
  await options.getByRole('button', { name: 'Reset all settings' }).click();
  await options.getByRole('button', { name: 'Reset', exact: true }).click();
  await waitForMarks(article);
  await article.waitForFunction(() => document.adoptedStyleSheets.length === 0);
  expect(await countMarks(article, 'country')).toBe(all);
});

test('a site typed into the settings is left alone until it is taken off the list, by keys alone', async () => {
  await openArticle();
  await waitForMarks(article);
  options = await openOwn('options');
  await options.getByRole('textbox', { name: 'Address of a site' }).focus();
  await options.keyboard.type('no site');
  await options.keyboard.press('Enter');
  await options.getByRole('alert').filter({ hasText: 'not the address of a site' }).waitFor();
  expect(await checkPage(options)).toEqual([]);
  await options.keyboard.press('ControlOrMeta+a');
  await options.keyboard.type(`${reader.url}${ARTICLE}`);
  await options.keyboard.press('Enter');
  await options
    .getByRole('listitem')
    .filter({ hasText: new URL(reader.url).host })
    .waitFor();
  await article.waitForFunction(() => !CSS.highlights.has('pactlight-country'));
  await options.keyboard.press('Shift+Tab');
  await options.keyboard.press('Enter');
  await waitForMarks(article);
});

test('two windows of settings in which sites are typed at once lose none of them', async () => {
  const windows = [await openOwn('options'), await openOwn('options')];
  const sites = windows.map((_, at) => ['a', 'b', 'c'].map((name) => `${name}.window-${at}.example`));
  await Promise.all(windows.map((page, at) => page.evaluate(typeSites, sites[at] ?? [])));
  for (const page of windows) {
    await page.waitForFunction((count) => document.querySelectorAll('.sites li').length === count, 6);
    expect((await page.locator('.sites li bdi').allTextContents()).toSorted()).toEqual(sites.flat().toSorted());
  }
});

/** Runs in the page of settings: ticks boxes at once, by their place in their list. */
function tickClasses(wanted: readonly number[]): void {
  const boxes = document.querySelectorAll<HTMLInputElement>('.split fieldset:first-of-type input');
  for (const at of wanted) boxes[at]?.click();
}

test('two windows of settings that tick different classes at once lose none of them', async () => {
  const windows = [await openOwn('options'), await openOwn('options')];
  await Promise.all(windows.map((page, at) => page.evaluate(tickClasses, [2 * at, 2 * at + 1])));
  for (const page of windows) {
    await page.getByText('Saved.').waitFor();
    await page.waitForFunction(() => document.querySelectorAll('.split fieldset:first-of-type :checked').length === 0);
  }
});

test('the popup shows what another window changes meanwhile', async () => {
  const popup = await openOwn('popup');
  options = await openOwn('options');
  await options.getByRole('checkbox', { name: 'Pactlight is on' }).uncheck();
  await popup.getByRole('switch', { name: 'On all sites', checked: false }).waitFor();
});

test('where the reader wants to be asked, an article waits for the command', async () => {
  options = await openOwn('options');
  await options.getByRole('radio', { name: 'Only when I ask' }).check();
  await options.getByText('Saved.').waitFor();
  await openArticle();
  const world = await ExtensionWorld.of(article);
  await world.evaluate('new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve)))');
  expect(await countMarks(article, 'country')).toBe(0);
  await sendCommand(reader.extension, article, 'toggle-sidebar');
  await waitForMarks(article);
  expect((await readSidebar(world)).pactCount).toBeGreaterThan(0);
});

test('another language is spoken by pages and sidebar alike', async () => {
  options = await openOwn('options');
  await options.getByRole('combobox').selectOption('ar');
  await options.locator('html[dir=rtl]').waitFor();
  await openArticle();
  await waitForMarks(article);
  const world = await ExtensionWorld.of(article);
  await sendCommand(reader.extension, article, 'toggle-sidebar');
  expect(await readSidebar(world)).toMatchObject({ lang: 'ar', dir: 'rtl' });
  expect(await checkSidebar(world)).toEqual([]);
});

/** Runs in the page of settings: walks through languages as arrow keys do, faster than they can be loaded. */
async function walkLanguages(languages: readonly string[]): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
  };
  const select = document.querySelector('select');
  for (const language of languages) {
    if (select) select.value = language;
    select?.dispatchEvent(new Event('change', { bubbles: true }));
  }
  // What was asked for before is answered before.
  for (const language of languages) await chrome.runtime.sendMessage({ pactlight: 'messages', argument: language });
}

test('of several languages that are chosen at once the last one is spoken', async () => {
  options = await openOwn('options');
  await options.evaluate(walkLanguages, ['ar', 'fa', 'en']);
  await options.getByText('Saved.').waitFor();
  await expect.poll(() => options.locator('html').getAttribute('lang')).toBe('en');
  expect(await options.locator('html').getAttribute('dir')).toBe('ltr');
});

test('a backup brings the settings back', async () => {
  options = await openOwn('options');
  await options.getByRole('radio', { name: 'Safe for colour-blind eyes' }).check();
  await options.getByText('Saved.').waitFor();
  const saving = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Save a backup' }).click();
  const file = await (await saving).path();
  await options.getByRole('radio', { name: 'Calm' }).check();
  await options.locator('input[type=file]').setInputFiles(file);
  await options.getByText('The settings of the backup').waitFor();
  expect(await options.getByRole('radio', { name: 'Safe for colour-blind eyes' }).isChecked()).toBe(true);
  const broken = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"format":') };
  await options.locator('input[type=file]').setInputFiles(broken);
  await options.getByRole('alert').filter({ hasText: 'cannot be read' }).waitFor();
});

test('settings are marked live, keep their place, and axe finds nothing', async () => {
  options = await openOwn('options');
  await waitForMarks(options);
  expect(await options.locator('kbd').first().textContent()).toMatch(/Alt/);
  expect(await checkPage(options)).toEqual([]);
});

test('the page about the data counts what the package holds', async () => {
  const about = await openOwn('about');
  await about.getByRole('table').waitFor();
  expect(await about.locator('.lead').textContent()).toMatch(/\d{2},\d{3} pacts/);
  expect(await about.locator('tbody tr').count()).toBeGreaterThan(5);
  expect(await checkPage(about)).toEqual([]);
});
