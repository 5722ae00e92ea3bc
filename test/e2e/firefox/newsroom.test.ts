import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isUntouched, isUntouchedButForHost, locateMark } from '../support/in-page.ts';
import { ARTICLES, FRONTS, findAstray } from '../support/scenes.ts';
import { hasReader, openPopup, readNote } from './support/extension-page.ts';
import type { Tab } from './support/tab.ts';
import { useFirefox } from './support/use-firefox.ts';

const reader = useFirefox();

/** Everything that was asked of the network so far, and errors of the add-on: there must be none. */
async function findForeign(): Promise<unknown[]> {
  const { requests, errors } = await reader.firefox.window.readSeen();
  return [...errors, ...requests.filter(({ url, addOn }) => addOn || !url.startsWith(reader.url))];
}

describe('Firefox: a reader goes from article to article', () => {
  let tab: Tab;

  beforeAll(async () => {
    tab = await reader.firefox.openTab();
  });
  afterAll(() => tab?.close());

  /** One visit: each test goes on where the one before it has stopped. */
  describe.each(ARTICLES)('$path', ({ path, expected }) => {
    beforeAll(() => tab.goTo(reader.url + path));

    test('is marked inside the article only; page and network are left alone', async () => {
      await tab.waitForMarks();
      const marks = await tab.readMarks();
      expect(findAstray(marks, expected)).toEqual([]);
      expect(marks.length).toBeGreaterThan(10);
      expect(await tab.evaluate(isUntouched, null)).toBe(true);
      expect(tab.errors).toEqual([]);
      const { requests } = await reader.firefox.window.readSeen();
      expect(requests.map(({ url }) => url)).toContain(reader.url + path);
      expect(await findForeign()).toEqual([]);
    });

    test('opens the sidebar on a click, on the country, and adds but the one host', async () => {
      const mark = await tab.evaluate(locateMark, ['pactlight-country', null] as const);
      await tab.click(mark);
      const sidebar = await tab.readSidebar();
      expect(sidebar.text).toContain(mark.text);
      expect(sidebar.pactCount).toBeGreaterThanOrEqual(3);
      expect(await tab.evaluate(isUntouchedButForHost, null)).toBe(true);
      expect(tab.errors).toEqual([]);
      expect(await findForeign()).toEqual([]);
    });
  });
});

test.each(FRONTS)(
  'Firefox: $path is no article: nothing is marked, added or asked of the background',
  async ({ path }) => {
    await reader.firefox.window.stopBackground();
    const tab = await reader.openTab(reader.url + path);
    await tab.evaluate(() => new Promise((resolve) => requestIdleCallback(() => resolve(null))), null);
    // Before the popup asks: in Firefox a message to a tab wakes the background, too.
    expect(await reader.firefox.window.isBackgroundStopped()).toBe(true);
    const popup = await openPopup(reader.firefox);
    expect(await readNote(popup)).toBe('This page does not look like a news article.');
    expect(await hasReader(popup)).toBe(false);
    await popup.close();
    expect(await tab.readMarks()).toEqual([]);
    expect(await tab.evaluate(isUntouched, null)).toBe(true);
  },
);
