import { expect, test } from 'vitest';
import { isUntouched, isUntouchedButForHost, locateMark } from '../support/in-page.ts';
import { ARTICLES, FRONTS, findAstray } from '../support/scenes.ts';
import { hasReader, openPopup, readNote } from './support/extension-page.ts';
import type { Tab } from './support/tab.ts';
import { useFirefox } from './support/use-firefox.ts';

const reader = useFirefox();
let tab: Tab;

const open = async (path: string) => {
  tab = await reader.openTab(reader.url + path);
};

test.each(ARTICLES)(
  'Firefox: $path is marked inside the article only; page and network are left alone',
  async (article) => {
    const { path, expected } = article;
    await open(path);
    await tab.waitForMarks();
    const marks = await tab.readMarks();
    expect(findAstray(marks, expected)).toEqual([]);
    expect(marks.length).toBeGreaterThan(10);
    expect(await tab.evaluate(isUntouched, null)).toBe(true);
    expect(tab.errors).toEqual([]);
    const { requests, errors } = await reader.firefox.window.readSeen();
    expect(errors).toEqual([]);
    expect(requests.map(({ url }) => url)).toContain(reader.url + path);
    expect(requests.filter(({ url, addOn }) => addOn || !url.startsWith(reader.url))).toEqual([]);
  },
);

test.each(ARTICLES)(
  'Firefox: in $path a click opens the sidebar on the country and adds but the one host',
  async ({ path }) => {
    await open(path);
    await tab.waitForMarks();
    const mark = await tab.evaluate(locateMark, ['pactlight-country', null] as const);
    await tab.click(mark);
    const sidebar = await tab.readSidebar();
    expect(sidebar.text).toContain(mark.text);
    expect(sidebar.pactCount).toBeGreaterThanOrEqual(3);
    expect(await tab.evaluate(isUntouchedButForHost, null)).toBe(true);
    expect(tab.errors).toEqual([]);
    const { requests, errors } = await reader.firefox.window.readSeen();
    expect(errors).toEqual([]);
    expect(requests.filter(({ url, addOn }) => addOn || !url.startsWith(reader.url))).toEqual([]);
  },
);

test.each(FRONTS)(
  'Firefox: $path is no article: nothing is marked, added or asked of the background',
  async ({ path }) => {
    await reader.firefox.window.stopBackground();
    await open(path);
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
