import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { checkPage, checkSidebar } from './support/axe.ts';
import { sendCommand, waitForMarks } from './support/extension.ts';
import { ExtensionWorld } from './support/extension-world.ts';
import { locateLinkedMark } from './support/in-page.ts';
import { killWorker } from './support/kill-worker.ts';
import { findMark } from './support/marks.ts';
import { readSidebar } from './support/sidebar.ts';
import { useNewsroom } from './support/use-newsroom.ts';

const reader = useNewsroom();
let page: Page;

async function openArticle(): Promise<ExtensionWorld> {
  const article = await reader.openArticle();
  page = article.page;
  return article.world;
}

async function clickMark(highlight: string, text?: string): Promise<string> {
  const mark = await findMark(page, highlight, text);
  await page.mouse.click(mark.x, mark.y);
  return mark.text;
}

const isClosed = (world: ExtensionWorld) => world.until((root) => root === null, null);

test('the whole flow works by keyboard: open, read a pact, jump to a mention, close, focus goes back', async () => {
  const world = await openArticle();
  await page.locator('a').first().focus();
  await sendCommand(reader.extension, page, 'toggle-sidebar');
  await readSidebar(world);
  const focused = () => world.inSidebar((root) => root?.activeElement?.textContent?.trim() ?? null, null);
  expect(await focused()).not.toBeNull();

  const tabTo = async (selector: string) => {
    for (let presses = 0; presses < 200; presses++) {
      await page.keyboard.press('Tab');
      if (await world.inSidebar((root, wanted) => root?.activeElement?.matches(wanted) ?? false, selector)) return;
    }
    throw new Error(`the keyboard does not reach ${selector}`);
  };
  await tabTo('li.pact button[aria-expanded]');
  await page.keyboard.press('Enter');
  await world.until((root) => root?.activeElement?.getAttribute('aria-expanded') === 'true', null);

  await page.keyboard.press('Escape');
  await isClosed(world);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('a');
});

test('commands go from mention to mention and mark the current one', async () => {
  await openArticle();
  const waitForCurrent = (isAt: 'first' | 'beyond') =>
    page.waitForFunction((wanted) => {
      const start = (highlight: string) => {
        const [fixed] = CSS.highlights.get(highlight) ?? [];
        return fixed && [fixed.startContainer, fixed.startOffset];
      };
      const current = start('pactlight-current');
      const first = start('pactlight-country');
      const isFirst = current?.[0] === first?.[0] && current?.[1] === first?.[1];
      return current !== undefined && isFirst === (wanted === 'first');
    }, isAt);
  await sendCommand(reader.extension, page, 'next-mention');
  await waitForCurrent('first');
  await sendCommand(reader.extension, page, 'next-mention');
  await waitForCurrent('beyond');
  await sendCommand(reader.extension, page, 'previous-mention');
  await waitForCurrent('first');
});

test('a command shows the card of the mention that it has come to, off its line, until Escape', async () => {
  const world = await openArticle();
  for (const command of ['next-mention', 'next-mention', 'next-mention']) {
    await sendCommand(reader.extension, page, command);
    const place = await world.until((root) => {
      const card = root?.querySelector<HTMLElement>('.card[role=status]');
      const [fixed] = CSS.highlights.get('pactlight-current') ?? [];
      if (!card || !fixed || !/prior pact/.test(card.textContent ?? '')) return null;
      const range = document.createRange();
      range.setStart(fixed.startContainer, fixed.startOffset);
      range.setEnd(fixed.endContainer, fixed.endOffset);
      const [line, box] = [range.getBoundingClientRect(), card.getBoundingClientRect()];
      return { isOffLine: box.bottom <= line.top || box.top >= line.bottom, isInSight: box.top >= 0 };
    }, null);
    expect(place).toEqual({ isOffLine: true, isInSight: true });
  }
  await page.keyboard.press('Escape');
  await isClosed(world);
});

test('a plain click on a mention inside a link follows the link', async () => {
  await openArticle();
  const link = await page.evaluate(locateLinkedMark);
  await Promise.all([page.waitForURL(link.href), page.mouse.click(link.x, link.y)]);
  const world = await ExtensionWorld.of(page);
  expect(await world.inSidebar((root) => root?.querySelector('.panel') ?? null, null)).toBeNull();
});

test('the worker may be killed between any two calls', async () => {
  const world = await openArticle();
  await killWorker(reader.extension);
  const text = await clickMark('pactlight-country');
  const sidebar = await readSidebar(world);
  expect(sidebar.text).toContain(text);
  expect(sidebar.pactCount).toBeGreaterThan(0);
});

/** What is pressed in the sidebar, and what the background's answer brings there. */
const REQUESTS = [
  ['.pact-title button', '.details dd p'],
  ['.details .citation button', '.details [role=status]:not(:empty), .details textarea'],
  ['.pact .star', '.pact .star[aria-pressed=true]'],
  ['.pact .star', '.pact .star[aria-pressed=false]'],
  ['[data-search]', '.search input'],
] as const;

test('and before each thing that the reader may ask of the sidebar', async () => {
  const world = await openArticle();
  await sendCommand(reader.extension, page, 'toggle-sidebar');
  await readSidebar(world);
  for (const [pressed, brought] of REQUESTS) {
    await killWorker(reader.extension);
    await page.bringToFront();
    await world.inSidebar((root, selector) => root?.querySelector<HTMLElement>(selector)?.click(), pressed);
    await world.until((root, selector) => root?.querySelector(selector) != null, brought);
  }
});

test('axe finds nothing in the sidebar, on the article and on an entity', async () => {
  const world = await openArticle();
  await sendCommand(reader.extension, page, 'toggle-sidebar');
  await readSidebar(world);
  expect(await checkSidebar(world)).toEqual([]);
  await clickMark('pactlight-country');
  await readSidebar(world);
  expect(await checkSidebar(world)).toEqual([]);
});

test('the popup tells the number of prior pacts, turns the site off and on again, and axe finds nothing', async () => {
  await openArticle();
  const popup = await reader.openOwn('popup');
  await page.bringToFront();
  await popup.reload();
  await popup.getByRole('status').filter({ hasText: /\d/ }).waitFor();
  expect(await checkPage(popup)).toEqual([]);
  await popup.getByRole('switch').first().click();
  await page.waitForFunction(() => !CSS.highlights.has('pactlight-country'));
  await popup.getByRole('switch').first().click();
  await waitForMarks(page);
  await popup.close();
});

test('the badge tells the number of prior pacts', async () => {
  await openArticle();
  const worker = await reader.extension.worker();
  const badge = await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(about: object): Promise<{ id: number }[]> };
        action: { getBadgeText(about: object): Promise<string> };
      };
    };
    const tabs = await chrome.tabs.query({});
    return Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })));
  });
  expect(badge.some((text) => /^\d+\+?$/.test(text))).toBe(true);
});
