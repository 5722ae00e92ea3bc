import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { countMarks } from '../support/in-page.ts';
import { ADD_ON_ORIGIN } from './support/profile.ts';
import type { Tab } from './support/tab.ts';
import { ARTICLE, useFirefox } from './support/use-firefox.ts';

/** Two stories about the same two states; both have the accord in their lists. */
const [FIRST, SECOND] = [ARTICLE, '/en/2026/02/01/japan-uk-economic-security'] as const;
const ACCORD = 'Hiroshima Accord';
const TEXT = `Italy and Albania renew their accord on migration

Rome and Tirana signed a protocol on Monday that prolongs the agreement on migrants by two years.`;
const POLL = { timeout: 15_000, interval: 20 };

const reader = useFirefox();

async function openSidebar(path: string): Promise<Tab> {
  const tab = await reader.openArticle(path);
  await reader.firefox.window.pressShortcut('toggle-sidebar');
  await tab.readSidebar();
  return tab;
}

const click = (tab: Tab, selector: string): Promise<void> =>
  tab.inSidebar((root, wanted) => root?.querySelector<HTMLElement>(wanted)?.click(), selector);

const clickNamed = (tab: Tab, name: string): Promise<void> =>
  tab.inSidebar((root, wanted) => {
    const buttons = [...(root?.querySelectorAll<HTMLElement>('button') ?? [])];
    buttons.find(({ textContent }) => textContent?.trim() === wanted)?.click();
  }, name);

const waitFor = (tab: Tab, selector: string): Promise<unknown> =>
  tab.untilInSidebar((root, wanted) => root?.querySelector(wanted) != null, selector);

const waitForText = (tab: Tab, words: string): Promise<unknown> =>
  tab.untilInSidebar((root, wanted) => root?.querySelector('.panel')?.textContent?.includes(wanted), words);

test('Firefox: what is starred in one article is told in the next, stands on the page of stars, and can be taken away', async () => {
  const first = await openSidebar(FIRST);
  const star = `.star[aria-label*="${ACCORD}"]`;
  await click(first, star);
  await waitFor(first, `${star}[aria-pressed="true"]`);
  const second = await openSidebar(SECOND);
  await waitForText(second, '1 pact you starred concerns this article.');
  await click(second, '.list-tools .link');
  const list = reader.closeLater(await reader.firefox.waitForTab(`${ADD_ON_ORIGIN}src/starred/`));
  await list.until((name) => document.body?.textContent?.includes(name), ACCORD);
  await list.evaluate(() => document.querySelector<HTMLElement>('.stars button')?.click(), null);
  await list.until(() => document.body?.textContent?.includes('Nothing is starred yet'), null);
  expect(list.errors).toEqual([]);
  await second.untilInSidebar((root) => !root?.querySelector('.pact .star[aria-pressed="true"]'), null);
});

test('Firefox: the list is saved as it is shown', async () => {
  const tab = await openSidebar(FIRST);
  await clickNamed(tab, 'CSV');
  const file = join(reader.firefox.downloads, 'pactlight-pacts.csv');
  const readLines = () => (existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\r\n') : []);
  const listed = await tab.inSidebar((root) => root?.querySelector('.count')?.textContent ?? '', null);
  await expect.poll(() => readLines().length, POLL).toBe(Number.parseInt(listed, 10) + 1);
  expect(readLines()[0]).toMatch(/^\ufeffid,title,/);
  expect(tab.errors).toEqual([]);
});

test('Firefox: a reference is worded behind the page and copied or offered', async () => {
  const tab = await openSidebar(FIRST);
  await click(tab, '.pact-title button');
  await waitFor(tab, '.details .citation');
  await clickNamed(tab, 'BibTeX');
  const offered = await tab.untilInSidebar((root) => {
    const isCopied = root?.querySelector('.details [role=status]')?.textContent === 'Copied';
    return isCopied ? 'copied' : root?.querySelector<HTMLTextAreaElement>('.details textarea')?.value;
  }, null);
  expect(offered).toMatch(/^copied$|^@misc/);
});

test('Firefox: any pact is found with typing errors, by keys alone', async () => {
  const tab = await openSidebar(FIRST);
  await click(tab, '[data-search]');
  await tab.untilInSidebar((root) => root?.activeElement?.matches('.search input'), null);
  await tab.type('hiroshma acord');
  await tab.untilInSidebar(
    (root, name) => root?.querySelector('.search .pact-title')?.textContent?.includes(name),
    ACCORD,
  );
  await tab.press('Tab');
  await tab.press('Enter');
  await waitFor(tab, '.search .details');
  expect(tab.errors).toEqual([]);
});

describe('Firefox: a selected text', () => {
  test('opens the sidebar on its page, which keeps its own marks', async () => {
    const tab = await reader.openArticle(FIRST);
    const marks = await tab.evaluate(countMarks, 'pactlight-country');
    await reader.firefox.window.pickFromMenu('show-pacts', TEXT);
    const { switches } = await tab.readSidebar();
    expect(switches.join(' ')).toMatch(/Albania.*Italy|Italy.*Albania/);
    await tab.press('Escape');
    await tab.untilInSidebar((root) => root === null, null);
    expect(await tab.evaluate(countMarks, 'pactlight-country')).toBe(marks);
  });

  test('wakes the background, and is read on a page of ours where no script of ours may run', async () => {
    await reader.openTab('about:license');
    await reader.firefox.window.stopBackground();
    await reader.firefox.window.pickFromMenu('show-pacts', TEXT);
    const reading = reader.closeLater(await reader.firefox.waitForTab(`${ADD_ON_ORIGIN}src/reading/`));
    await reading.waitForMarks();
    expect(await reading.evaluate(() => document.querySelector('article')?.textContent ?? '', null)).toContain(
      'Tirana',
    );
    expect(reading.errors).toEqual([]);
  });
});

describe('Firefox: pages of the add-on', () => {
  test.each(['options', 'welcome', 'about', 'reading', 'starred', 'popup'])(
    '%s opens without an error',
    async (name) => {
      const page = await reader.openTab(`${ADD_ON_ORIGIN}src/${name}/index.html`);
      await page.until(() => (document.querySelector('h1')?.textContent ?? '').trim() !== '', null);
      if (name === 'options' || name === 'welcome') await page.until(countMarks, 'pactlight-country');
      expect(page.errors).toEqual([]);
      expect((await reader.firefox.window.readSeen()).errors).toEqual([]);
    },
  );

  test('a site that is typed into the settings is left alone, and marked again when it is taken off the list', async () => {
    const article = await reader.openArticle(FIRST);
    const options = await reader.openTab(`${ADD_ON_ORIGIN}src/options/index.html`);
    await options.until(() => document.querySelector('.site-form input') !== null, null);
    await options.evaluate(() => document.querySelector<HTMLElement>('.site-form input')?.focus(), null);
    await options.type(`${reader.url}/en/`);
    await options.press('Enter');
    await options.until(() => document.querySelectorAll('.sites li').length === 1, null);
    await article.until(() => !CSS.highlights.has('pactlight-country'), null);
    await options.evaluate(() => document.querySelector<HTMLElement>('.sites button')?.click(), null);
    await article.until(countMarks, 'pactlight-country');
  });

  test('a pasted text is marked on the page that reads texts', async () => {
    const page = await reader.openTab(`${ADD_ON_ORIGIN}src/reading/index.html`);
    await page.until(() => document.querySelector('textarea') !== null, null);
    await page.evaluate((text) => {
      const field = document.querySelector('textarea');
      if (!field) return;
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      field.form?.requestSubmit();
    }, TEXT);
    await page.until((wanted) => CSS.highlights.get('pactlight-country')?.size === wanted, 4);
    expect(page.errors).toEqual([]);
  });
});
