import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { collectMarks } from './in-page.ts';
import { type LivingName, renderLiving } from './living-pages.ts';
import { type PageServer, servePages } from './page-server.ts';
import type { LaunchBrowser, LaunchedBrowser, ReaderTab } from './reader-browser.ts';

/** A busy machine takes its time. */
const PATIENCE = { timeout: 25_000, interval: 20 };

let browser: LaunchedBrowser;
let server: PageServer;
let tab: ReaderTab;

const addressOf = (name: LivingName) => `${server.origin}/${name}`;

async function open(name: LivingName): Promise<void> {
  tab = await browser.openTab();
  await tab.goTo(addressOf(name));
}

/** Waits until the countries that are marked in what the page shows are these, each at least once and no other. */
async function expectCountries(...expected: readonly string[]): Promise<void> {
  const readCountries = async () => {
    const marks = await tab.evaluate(collectMarks, null);
    const countries = marks.filter(({ highlight }) => highlight === 'pactlight-country');
    return [...new Set(countries.map(({ text }) => text))].sort();
  };
  await expect.poll(readCountries, PATIENCE).toEqual([...expected].sort());
}

/** Waits until the badge tells a number; in Firefox a page has to be opened to ask for it. */
const expectBadge = () => expect.poll(() => browser.readBadge(), { ...PATIENCE, interval: 200 }).toMatch(/^\d+\+?$/);

/** A browser that is short of something keeps a page not every time; of so many it does once. */
const VISITS = 4;

/** Whether the browser had kept the page; it has its marks and its badge either way. */
async function leaveAndReturn(): Promise<boolean> {
  await tab.evaluate(() => Object.assign(globalThis, { isSame: true }) && undefined, null);
  await tab.goTo(addressOf('blog'));
  await expectCountries('Norway', 'Iceland');
  await tab.goBack();
  await expectCountries('Norway', 'Iceland');
  await expectBadge();
  return tab.evaluate(() => 'isSame' in globalThis, null);
}

const act = () => tab.evaluate(() => (globalThis as unknown as { act(): void }).act(), null);

const scrollTo = (place: 'first' | 'last') =>
  tab.evaluate((wanted) => {
    const stories = [...document.querySelectorAll('article')];
    stories.at(wanted === 'first' ? 0 : -1)?.scrollIntoView({ block: 'center' });
  }, place);

/** Whether all marks stand in nodes that are still in the page. */
const areAllConnected = () => {
  const starts = [...(CSS.highlights.get('pactlight-country') ?? [])].map((range) => range.startContainer);
  return starts.length > 0 && starts.every((node) => node.isConnected);
};

/** Marks in the frames of the page, and our hosts in it. */
const countInFrames = () => {
  const frames = [...document.querySelectorAll('iframe')].map(
    ({ contentWindow }) => contentWindow as Window & typeof globalThis,
  );
  return frames.map((view) => view.CSS.highlights.size + view.document.querySelectorAll('html > div').length);
};

const SCENARIOS: Readonly<Record<string, () => Promise<void>>> = {
  'an article that comes after the page is marked': async () => {
    await open('late');
    await act();
    await expectCountries('Norway', 'Iceland');
  },
  'an article whose nodes are replaced by equal ones is marked in the new ones': async () => {
    await open('hydrated');
    await expectCountries('Norway', 'Iceland');
    await act();
    await expect.poll(() => tab.evaluate(areAllConnected, null), PATIENCE).toBe(true);
    await expectCountries('Norway', 'Iceland');
  },
  'an app that goes to another article gets that one marked and nothing else': async () => {
    await open('app');
    await expectCountries('Norway', 'Iceland');
    await act();
    await expectCountries('Kenya', 'Ethiopia');
  },
  'an app that goes to its front page is left without marks': async () => {
    await open('left');
    await expectCountries('Norway', 'Iceland');
    await act();
    await expectCountries();
  },
  'on a page that never ends the article that is looked at is marked': async () => {
    await open('endless');
    await expectCountries('Norway', 'Iceland');
    await act();
    await scrollTo('last');
    await expectCountries('Kenya', 'Ethiopia');
    await scrollTo('first');
    await expectCountries('Norway', 'Iceland');
  },
  'a new entry of a live blog is marked': async () => {
    await open('blog');
    await expectCountries('Norway', 'Iceland');
    await act();
    await expectCountries('Norway', 'Iceland', 'Denmark', 'Greenland');
  },
  'what “read more” unfolds is marked when it is there to be read': async () => {
    await open('folded');
    await expectCountries('Norway', 'Iceland');
    await act();
    await expectCountries('Norway', 'Iceland', 'Sweden');
  },
  'an article that the browser has translated is marked in its new language': async () => {
    await open('translated');
    await expectCountries('Norway', 'Iceland');
    await act();
    await expectCountries('Norvegia', 'Islanda');
  },
  'an article in an open shadow root is marked': async () => {
    await open('shadowed');
    await expectCountries('Norway', 'Iceland');
  },
  'a frame of the page is left alone': async () => {
    await open('framed');
    await expectCountries('Norway', 'Iceland');
    expect(await tab.evaluate(countInFrames, null)).toEqual([0]);
  },
  'a page that came back from the back/forward cache keeps its marks, and has its badge again': async () => {
    await open('hydrated');
    await expectCountries('Norway', 'Iceland');
    await expectBadge();
    let isKept = false;
    for (let visit = 0; visit < VISITS && !isKept; visit++) isKept = await leaveAndReturn();
    expect(isKept).toBe(true);
  },
  'a page that was left before it was marked is marked when the reader comes back': async () => {
    await open('hydrated');
    await tab.goTo(addressOf('blog'));
    await tab.goBack();
    await expectCountries('Norway', 'Iceland');
  },
};

/** The scenarios of pages that change, in one browser. */
export function testLivingPages(name: string, launch: LaunchBrowser): void {
  beforeAll(async () => {
    server = await servePages((path) => renderLiving(path.slice(1)));
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });
  afterEach(() => tab?.close());

  test.each(Object.entries(SCENARIOS))(`${name}: %s`, async (_, play) => {
    await play();
    expect(await tab.readFaults('everybody')).toEqual([]);
  });
}
