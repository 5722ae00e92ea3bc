import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countMarks, locateLinkedMark, locateMark, readCurrent } from '../support/in-page.ts';
import { ARTICLES, findAstray } from '../support/scenes.ts';
import { openPopup, readBadge } from './support/extension-page.ts';
import type { Tab } from './support/tab.ts';
import { ARTICLE, useFirefox } from './support/use-firefox.ts';

const POLL = { timeout: 10_000, interval: 20 };

const reader = useFirefox();
let tab: Tab;

async function openArticle(): Promise<void> {
  tab = await reader.openArticle();
}

/** Whether the page that is returned to is the one that was left, and no new one. */
async function leaveAndReturn(): Promise<boolean> {
  await tab.waitForMarks();
  await tab.evaluate(() => Object.assign(globalThis, { isFromCache: true }) && null, null);
  await tab.goTo(`${reader.url}/en/`);
  await tab.goBack();
  await tab.until((path) => location.pathname === path && document.readyState === 'complete', ARTICLE);
  return tab.evaluate(() => 'isFromCache' in globalThis, null);
}

async function clickCountry(): Promise<string> {
  const mark = await tab.evaluate(locateMark, ['pactlight-country', null] as const);
  await tab.click(mark);
  return mark.text;
}

test('Firefox gives every suggested shortcut to its command', async () => {
  const { commands } = JSON.parse(readFileSync('dist/firefox/manifest.json', 'utf8')) as {
    commands: Record<string, { suggested_key?: { default: string } }>;
  };
  const wanted = Object.values(commands).flatMap(({ suggested_key: key }) => (key ? [key.default.toLowerCase()] : []));
  expect(wanted.length).toBeGreaterThan(0);
  expect(await reader.firefox.window.listShortcuts()).toEqual(wanted);
});

test('Firefox: the whole flow works by keyboard: open, read a pact, close, focus goes back', async () => {
  await openArticle();
  await tab.evaluate(() => document.querySelector('a')?.focus(), null);
  await reader.firefox.window.pressShortcut('toggle-sidebar');
  await tab.readSidebar();
  expect(await tab.inSidebar((root) => root?.activeElement?.textContent?.trim() ?? '', null)).not.toBe('');

  const isAtPact = () =>
    tab.inSidebar((root) => root?.activeElement?.matches('li.pact button[aria-expanded]') ?? false, null);
  for (let presses = 0; presses < 200 && !(await isAtPact()); presses++) await tab.press('Tab');
  expect(await isAtPact()).toBe(true);
  await tab.press('Enter');
  await tab.untilInSidebar((root) => root?.activeElement?.getAttribute('aria-expanded') === 'true', null);

  await tab.press('Escape');
  await tab.untilInSidebar((root) => root === null, null);
  expect(await tab.evaluate(() => document.activeElement?.localName, null)).toBe('a');
});

test('Firefox: commands go from mention to mention and mark the current one', async () => {
  await openArticle();
  const current = () => tab.evaluate(readCurrent, null);
  await reader.firefox.window.pressShortcut('next-mention');
  const first = await tab.until(readCurrent, null);
  await reader.firefox.window.pressShortcut('next-mention');
  await expect.poll(current, POLL).not.toBe(first);
  await reader.firefox.window.pressShortcut('previous-mention');
  await expect.poll(current, POLL).toBe(first);
});

test('Firefox: a plain click on a mention inside a link follows the link', async () => {
  await openArticle();
  const link = await tab.evaluate(locateLinkedMark, null);
  await tab.click(link);
  await tab.until((href) => location.href === href && document.readyState === 'complete', link.href);
});

async function stopBackground(): Promise<boolean> {
  await reader.firefox.window.stopBackground();
  return reader.firefox.window.isBackgroundStopped();
}

test('Firefox: the background may be stopped between any two calls', async () => {
  await openArticle();
  // A message that is still on its way from the page that has just been marked starts it once more.
  await expect.poll(stopBackground, POLL).toBe(true);
  const text = await clickCountry();
  const sidebar = await tab.readSidebar();
  expect(sidebar.text).toContain(text);
  expect(sidebar.pactCount).toBeGreaterThan(0);
});

test('Firefox: an article that comes back from the back/forward cache keeps its marks and answers clicks', async () => {
  await openArticle();
  // Firefox itself decides whether it keeps a page; one that has too much to do may not.
  await expect.poll(leaveAndReturn, POLL).toBe(true);
  await tab.waitForMarks();
  const text = await clickCountry();
  expect((await tab.readSidebar()).text).toContain(text);
});

test('Firefox: an app that puts another article into the same document gets that one marked', async () => {
  await openArticle();
  const other = ARTICLES.find(({ lang, path }) => lang === 'en' && path !== ARTICLE);
  await tab.evaluate(async (path) => {
    const text = await (await fetch(path)).text();
    const { head, body } = new DOMParser().parseFromString(text, 'text/html');
    history.pushState(null, '', path);
    document.head.replaceWith(head);
    document.body.replaceWith(body);
  }, other?.path ?? '');
  const areMoved = async () => {
    const marks = await tab.readMarks();
    return marks.length > 10 && other && findAstray(marks, other.expected).length === 0;
  };
  await expect.poll(areMoved, POLL).toBe(true);
});

test('Firefox: the popup and the badge tell the number of prior pacts; the popup turns the site off and on', async () => {
  await openArticle();
  const popup = await openPopup(reader.firefox);
  const said = await popup.until(
    () => /\d+/.exec(document.querySelector('[role=status]')?.textContent ?? '')?.[0],
    null,
  );
  expect(await readBadge(popup)).toBe(said);
  const toggleSite = () => popup.evaluate(() => document.querySelector<HTMLElement>('[role=switch]')?.click(), null);
  await toggleSite();
  await expect.poll(() => tab.evaluate(countMarks, 'pactlight-country'), POLL).toBe(0);
  await toggleSite();
  await tab.waitForMarks();
  await popup.close();
});

test('Firefox: the policy of the package lets none of its pages ask a server, not even the newsroom', async () => {
  await openArticle();
  const popup = await openPopup(reader.firefox);
  const ask = (url: string) =>
    fetch(url).then(
      ({ status }) => `${status}`,
      () => 'refused',
    );
  expect(await popup.evaluate(ask, reader.url)).toBe('refused');
  const { requests } = await reader.firefox.window.readSeen();
  expect(requests.filter(({ addOn }) => addOn)).toEqual([]);
  await popup.close();
});
