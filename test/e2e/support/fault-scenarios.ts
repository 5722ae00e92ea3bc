import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startNewsroom } from '../../newsroom/server.mjs';
import { useBuildCopies } from './build-copies.ts';
import { countMarks, locateMark } from './in-page.ts';
import type { LaunchBrowser, LaunchedBrowser, ReaderTab, StorageFault } from './reader-browser.ts';

const ARTICLE = '/en/2026/01/31/japan-uk-cyber-minerals';
const PATIENCE = { timeout: 20_000, interval: 20 };

const cut = (bytes: Buffer) => bytes.subarray(0, bytes.length / 2);
const overwrite = (bytes: Buffer) => Buffer.alloc(bytes.length, 'x');

const DAMAGES = {
  missing: { message: 'is missing from the extension', change: () => null },
  'cut short': { message: 'is damaged', change: cut },
  overwritten: { message: 'is damaged', change: overwrite },
};

/** Lets the first file that the background reads never come; a background that starts again is whole. */
const HANG_ONCE = `const read = fetch;
globalThis.fetch = async (...about) => {
  const { hasHung } = await chrome.storage.session.get('hasHung');
  if (hasHung) return read(...about);
  await chrome.storage.session.set({ hasHung: true });
  return new Promise(() => {});
};`;

/** Lets every file come late, as on a machine that has just woken up. */
const DAWDLE = `const read = fetch;
globalThis.fetch = async (...about) => { await new Promise((resolve) => setTimeout(resolve, 1500)); return read(...about); };`;

let browser: LaunchedBrowser;
let newsroom: Awaited<ReturnType<typeof startNewsroom>>;
let tabs: ReaderTab[] = [];

async function openPage(path = ARTICLE): Promise<ReaderTab> {
  const tab = await browser.openTab();
  tabs.push(tab);
  await tab.goTo(newsroom.url + path);
  return tab;
}

async function waitForMarks(tab: ReaderTab): Promise<void> {
  await expect.poll(() => tab.evaluate(countMarks, 'pactlight-country'), PATIENCE).toBeGreaterThan(0);
}

async function openMarked(): Promise<ReaderTab> {
  const tab = await openPage();
  await waitForMarks(tab);
  return tab;
}

async function clickCountry(tab: ReaderTab): Promise<void> {
  await tab.click(await tab.evaluate(locateMark, ['pactlight-country', null] as const));
}

const readText = (root: ShadowRoot | null) => {
  const panel = root?.querySelector('.panel');
  return panel && !panel.querySelector('[aria-busy="true"]') ? panel.textContent : null;
};

const countHosts = () => document.querySelectorAll('html > div').length;

/** What the reader sees of a sidebar that was open: its host, the mention that it is about, the room beside the article. */
const findRemains = () => ({
  hosts: document.querySelectorAll('html > div').length,
  isCurrent: CSS.highlights.has('pactlight-current'),
  margin: getComputedStyle(document.documentElement).marginRight,
});

/** What is tried in a browser of what can be tried there. */
interface Ways {
  readonly damages: readonly (keyof typeof DAMAGES)[];
  readonly storage: readonly StorageFault[];
}

/** The scenarios of what can fail around a page, in one browser. `target` names the folder of its build. */
export function testFaults(name: string, target: string, launch: LaunchBrowser, { damages, storage }: Ways): void {
  const copies = useBuildCopies();
  let isRunning = false;

  beforeAll(async () => {
    newsroom = await startNewsroom();
  });
  afterAll(async () => {
    await browser?.close();
    await newsroom?.close();
  });

  /** Whatever goes wrong with us is not the page's trouble. */
  afterEach(async () => {
    const closing = tabs;
    tabs = [];
    for (const tab of closing) {
      expect(await tab.readFaults('everybody')).toEqual([]);
      await tab.close();
    }
  });

  const useBrowser = (makeBuild?: () => string): void => {
    beforeAll(async () => {
      browser = await (isRunning ? browser.exchange(makeBuild?.()) : launch(makeBuild?.()));
      isRunning = true;
    });
  };

  describe.each(damages)(`${name}: where the file of pacts is %s`, (damage) => {
    const { message, change } = DAMAGES[damage];
    useBrowser(() => copies.spoil(target, { 'data/pacts.bin': change }));

    test('the words are marked all the same, and the sidebar says what is wrong', async () => {
      const tab = await openMarked();
      await clickCountry(tab);
      expect(await tab.untilInSidebar(readText, null)).toContain(message);
    });
  });

  describe(`${name}: where the smaller files are damaged`, () => {
    const small = ['claims', 'office-holders', 'about'].map((file) => [`data/${file}.json`, overwrite]);
    useBrowser(() => copies.spoil(target, { 'data/lexicon-it.bin': cut, ...Object.fromEntries(small) }));

    test('articles in a language whose lexicon is cut short are left in peace, and others have marks and pacts', async () => {
      const italian = newsroom.pages.find(({ kind, path }) => kind === 'article' && path.startsWith('/it/'));
      const silent = await openPage(italian?.path);
      const tab = await openMarked();
      await clickCountry(tab);
      expect((await tab.readSidebar()).pactCount).toBeGreaterThan(0);
      expect(await silent.evaluate(countHosts, null)).toBe(0);
      expect(await silent.evaluate(countMarks, 'pactlight-country')).toBe(0);
    });
  });

  describe(`${name}: where the background hangs`, () => {
    useBrowser(() => copies.precede(target, HANG_ONCE));

    test('and is killed over a request, the article is marked by the next one', async () => {
      const tab = await openPage();
      await expect.poll(() => browser.readSession('hasHung'), PATIENCE).toBe(true);
      expect(await tab.evaluate(countMarks, 'pactlight-country')).toBe(0);
      await browser.stopBackground();
      await waitForMarks(tab);
    });
  });

  describe(`${name}: where the script of the sidebar comes to nothing`, () => {
    // Of a file that is missing Firefox itself tells the page's console.
    useBrowser(() => copies.spoil(target, { 'content/interface.js': () => Buffer.from('0;') }));

    test('the reader who clicks is told so, and nothing stays when the note has left', async () => {
      const tab = await openMarked();
      for (let click = 0; click < 2; click++) {
        await clickCountry(tab);
        const said = await tab.untilInSidebar((root) => root?.querySelector('[role=alert]')?.textContent, null);
        expect(said).toContain('cannot show the pacts');
        expect(await tab.evaluate(findRemains, null)).toEqual({ hosts: 1, isCurrent: false, margin: '0px' });
        await tab.press('Escape');
        await expect.poll(() => tab.evaluate(countHosts, null), PATIENCE).toBe(0);
      }
    });
  });

  describe(`${name}: where everything starts slowly`, () => {
    useBrowser(() => copies.precede(target, DAWDLE));

    test('the sidebar that the reader has asked for comes with the article', async () => {
      const tab = await openPage();
      await tab.toggleSidebar();
      expect((await tab.readSidebar()).pactCount).toBeGreaterThan(0);
    });
  });

  describe(`${name}: the shipped build`, () => {
    useBrowser();

    test('works in two tabs at once, each with its own article', async () => {
      for (const tab of await Promise.all([openPage(), openPage()])) {
        await tab.comeToFront();
        await waitForMarks(tab);
        await clickCountry(tab);
        expect((await tab.readSidebar()).pactCount).toBeGreaterThan(0);
      }
    });

    test.each(storage)('works where storage %s', async (how) => {
      const tab = await openMarked();
      await tab.breakStorage(how);
      await clickCountry(tab);
      expect((await tab.readSidebar()).pactCount).toBeGreaterThan(0);
      await tab.inSidebar((root) => root?.querySelector<HTMLElement>('[role=separator]')?.focus(), null);
      await tab.press('ArrowLeft');
      await tab.press('Escape');
      await tab.untilInSidebar((root) => root === null, null);
    });

    test('is updated under an open page, which loses the old sidebar and can be read on', async () => {
      const tab = await openMarked();
      await clickCountry(tab);
      await tab.readSidebar();
      await browser.update();
      await tab.moveMouse();
      await expect
        .poll(() => tab.evaluate(findRemains, null), PATIENCE)
        .toEqual({ hosts: 0, isCurrent: false, margin: '0px' });
      await tab.toggleSidebar();
      expect((await tab.readSidebar()).pactCount).toBeGreaterThan(0);
      await tab.toggleSidebar();
      await tab.untilInSidebar((root) => root === null, null);
    });
  });
}
