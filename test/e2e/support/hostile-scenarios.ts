import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { HOSTILE_PAGES, type HostilePage, REMOVING_PAGE, renderHostile, UNREAD_PAGES } from './hostile-pages.ts';
import { countMarks, locateCountry } from './in-page.ts';
import { type PageServer, servePages } from './page-server.ts';
import type { LaunchBrowser, LaunchedBrowser, ReaderTab } from './reader-browser.ts';

const ALL: readonly HostilePage[] = [...Object.values(HOSTILE_PAGES), ...Object.values(UNREAD_PAGES), REMOVING_PAGE];

let browser: LaunchedBrowser;
let server: PageServer;
let tab: ReaderTab;

/** Goes on in the tab of the page before: a new one takes as long as a page. */
async function open(hostile: HostilePage): Promise<void> {
  await tab.goTo(`${server.origin}/world/2026/03/03/story-${ALL.indexOf(hostile)}.html`);
}

/** Lets the page draw some frames. */
const passFrames = () =>
  tab.evaluateApart(async (frames) => {
    for (let left = frames; left > 0; left--) await new Promise((resolve) => requestAnimationFrame(resolve));
  }, 5);

/** A page that has just cleared the registry gets its marks back when the reader goes on; a real scroll would still be under way when the click comes. */
async function waitForMarks(): Promise<void> {
  const scroll = () => dispatchEvent(new Event('scrollend')) && undefined;
  while (!(await tab.evaluateApart(countMarks, 'pactlight-country'))) await tab.evaluateApart(scroll, null);
}

const isOpen = () => tab.inSidebar((root) => root?.querySelector('.panel') != null, null);

function inspectPanel(root: ShadowRoot | null) {
  const panel = root?.querySelector('.panel');
  if (!root || !panel) return null;
  const { left, width, top } = panel.getBoundingClientRect();
  return {
    isWide: width > 250,
    isOnTop: document.elementFromPoint(left + width / 2, top + 40) === root.host,
    foreign: root.querySelectorAll('img, script, iframe, b').length,
  };
}

/** The scenarios of hostile pages, in one browser. */
export function testHostilePages(name: string, launch: LaunchBrowser): void {
  beforeAll(async () => {
    server = await servePages((path, origin) => {
      const hostile = ALL[Number(/story-(\d+)/.exec(path)?.[1] ?? -1)];
      return hostile ? renderHostile(hostile, origin) : null;
    });
    browser = await launch();
    tab = await browser.openTab();
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });
  // What has gone wrong in one page shall not make the next one fail.
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    await tab.close();
    tab = await browser.openTab();
  });

  test.each(Object.entries(HOSTILE_PAGES))(
    `${name}: a page that %s is marked, and its sidebar opens and closes`,
    async (_, hostile) => {
      await open(hostile);
      await waitForMarks();
      await passFrames();
      expect(await isOpen()).toBe(false);
      if (hostile.isDeaf) await tab.toggleSidebar();
      else await tab.click(await tab.evaluateApart(locateCountry, null));
      const sidebar = await tab.readSidebar();
      expect(sidebar.pactCount).toBeGreaterThan(0);
      expect(sidebar.text).not.toMatch(/overridden|forged|polluted/);
      await passFrames();
      expect(await tab.inSidebar(inspectPanel, null)).toEqual({ isWide: true, isOnTop: true, foreign: 0 });
      expect(await tab.evaluateApart(() => document.documentElement.id, null)).toBe('');
      await tab.toggleSidebar();
      await tab.untilInSidebar((root) => root === null, null);
      expect(await tab.readFaults()).toEqual([]);
    },
  );

  test.each(Object.entries(UNREAD_PAGES))(`${name}: a page that %s is left in peace`, async (_, hostile) => {
    await open(hostile);
    await passFrames();
    expect(await tab.evaluateApart(countMarks, 'pactlight-country')).toBe(0);
    expect(await isOpen()).toBe(false);
    expect(await tab.readFaults()).toEqual([]);
  });

  test(`${name}: a page that lets nothing stand beside its body is not fought with for long`, async () => {
    await open(REMOVING_PAGE);
    await waitForMarks();
    await tab.click(await tab.evaluateApart(locateCountry, null));
    const countRemoved = () => tab.evaluate(() => (globalThis as unknown as { removed: number }).removed, null);
    await expect.poll(countRemoved, { timeout: 10_000 }).toBeGreaterThan(0);
    await passFrames();
    expect(await countRemoved()).toBeLessThan(5);
    expect(await isOpen()).toBe(false);
    expect(await tab.readFaults()).toEqual([]);
  });
}
