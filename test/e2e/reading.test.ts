import type { Page } from 'playwright';
import { expect, test, vi } from 'vitest';
import { checkPage } from './support/axe.ts';
import { waitForMarks } from './support/extension.ts';
import { readSidebar } from './support/sidebar.ts';
import { useNewsroom } from './support/use-newsroom.ts';

const TEXT = `Italy and Albania renew their accord on migration

Rome and Tirana signed a protocol on Monday that prolongs the agreement on migrants by two years.`;

const reader = useNewsroom();
let page: Page;

/** The browser's menu cannot be opened by a script: its event is dispatched in the worker, for the tab in front. */
async function pickFromMenu(selectionText: string): Promise<void> {
  await page.bringToFront();
  const worker = await reader.extension.worker();
  await worker.evaluate(async (text) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(about: object): Promise<unknown[]> };
        contextMenus: { onClicked: { dispatch(info: object, tab: unknown): void } };
      };
    };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'show-pacts', selectionText: text }, tab);
  }, selectionText);
}

async function openReadingPage(): Promise<void> {
  page = await reader.openOwn('reading');
}

test('a pasted text is marked and its pacts are shown', async () => {
  await openReadingPage();
  await page.getByRole('textbox').fill(TEXT);
  await page.getByRole('button', { name: 'Show prior pacts' }).click();
  await waitForMarks(page);
  expect(await page.evaluate(() => CSS.highlights.get('pactlight-country')?.size)).toBe(4);
  await page.getByRole('status').waitFor();
  expect(await checkPage(page)).toEqual([]);
  await page.getByRole('button', { name: 'Read another text' }).click();
  await page.getByRole('textbox').waitFor();
  expect(await page.evaluate(() => CSS.highlights.has('pactlight-country'))).toBe(false);
});

test('a text file of half a million letters is read to its end', async () => {
  await openReadingPage();
  const text = `${TEXT}\n\n`.repeat(3500);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'long.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await page.getByRole('status').waitFor();
  await page.waitForFunction((wanted) => CSS.highlights.get('pactlight-country')?.size === wanted, 4 * 3500);
});

test('a selected text opens the sidebar on its page, which keeps its own marks', async () => {
  const article = await reader.openArticle();
  const { world } = article;
  page = article.page;
  const marks = await page.evaluate(() => CSS.highlights.get('pactlight-country')?.size);
  await pickFromMenu(TEXT);
  const { switches } = await readSidebar(world);
  expect(switches.join(' ')).toMatch(/Albania.*Italy|Italy.*Albania/);
  await page.keyboard.press('Escape');
  await world.until((root) => root === null, null);
  expect(await page.evaluate(() => CSS.highlights.get('pactlight-country')?.size)).toBe(marks);
});

test('a text selected where no script of ours may run is read on a page of ours', async () => {
  page = await reader.openTab();
  await page.goto('chrome://version/');
  await pickFromMenu(TEXT);
  const isReading = (each: Page) => each.url().includes('/reading/');
  const reading = await vi.waitUntil(() => reader.extension.context.pages().find(isReading), { timeout: 20_000 });
  await waitForMarks(reading);
  expect(await reading.evaluate(() => document.querySelector('article')?.textContent)).toContain('Tirana');
  await reading.close();
});
