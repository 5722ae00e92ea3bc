import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { countMarks, locateCountry } from './in-page.ts';
import { renderLiving } from './living-pages.ts';
import { type PageServer, servePages } from './page-server.ts';
import type { LaunchBrowser, LaunchedBrowser, ReaderTab } from './reader-browser.ts';

const PATIENCE = { timeout: 20_000, interval: 20 };

/** Files that a page could know the extension by. */
const FILES = ['manifest.json', 'icons/icon-16.png', 'content/gate.js', 'data/pacts.bin', 'src/popup/index.html'];

/** What a spying page has noted. */
interface Spied {
  readonly names: readonly string[];
  /** Events that the page heard of: on their way down to the sidebar, and on their way up from it. */
  readonly down: { type: string; key: string; inside: boolean }[];
  readonly up: string[];
}

declare const spied: Spied;

/** Notes every event from the window on, down and up, and the names on the page's global object. */
function startSpying(): void {
  const types = ['pointerdown', 'click', 'keydown', 'keyup', 'input', 'beforeinput', 'focusin', 'change'];
  const noted: Spied = { names: Object.getOwnPropertyNames(globalThis), down: [], up: [] };
  Object.assign(globalThis, { spied: noted });
  const isInSidebar = (event: Event) => event.target === document.querySelector('html > div:last-child');
  for (const type of types) {
    const hear = (event: Event) => {
      if (!isInSidebar(event)) return;
      const inside = event.composedPath()[0] !== event.target;
      noted.down.push({ type, key: (event as KeyboardEvent).key ?? '', inside });
    };
    addEventListener(type, hear, true);
    addEventListener(type, (event) => isInSidebar(event) && noted.up.push(type));
  }
}

async function probe(addresses: readonly string[]): Promise<readonly string[]> {
  const load = (address: string) =>
    new Promise<boolean>((resolve) => {
      const image = new Image();
      image.onload = () => resolve(true);
      image.onerror = () => resolve(false);
      image.src = address;
    });
  const fetched = (address: string) =>
    fetch(address).then(
      () => true,
      () => false,
    );
  const found = await Promise.all(addresses.map(async (each) => (await fetched(each)) || (await load(each))));
  return addresses.filter((_, index) => found[index]);
}

let browser: LaunchedBrowser;
let server: PageServer;
let tab: ReaderTab;

/** What a page can learn of us and our reader, and what it cannot, in one browser. */
export function testExposure(name: string, launch: LaunchBrowser): void {
  beforeAll(async () => {
    server = await servePages((path) => renderLiving(path.slice(1)));
    browser = await launch();
    tab = await browser.openTab();
    await tab.goTo(`${server.origin}/hydrated`);
    await vi.waitUntil(() => tab.evaluate(countMarks, 'pactlight-country'), PATIENCE);
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  test(`${name}: no page can load a file of the package`, async () => {
    expect(
      await tab.evaluate(
        probe,
        FILES.map((file) => browser.origin + file),
      ),
    ).toEqual([]);
  });

  test(`${name}: a page that listens to everything hears where the reader clicks and what is typed, as of anything in its window, but nothing of what stands there`, async () => {
    await tab.evaluate(startSpying, null);
    await tab.click(await tab.evaluateApart(locateCountry, null));
    await tab.readSidebar();
    const search = await tab.inSidebar((root) => {
      const { x, y, width, height } = root?.querySelector('[data-search]')?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, null);
    await tab.click(search);
    await tab.untilInSidebar((root) => root?.activeElement?.matches('.search input'), null);
    await tab.type('oslo');
    await tab.untilInSidebar((root) => root?.querySelector<HTMLInputElement>('.search input')?.value === 'oslo', null);
    const { down, up } = await tab.evaluate(() => ({ down: spied.down, up: spied.up }), null);
    expect(up).toEqual([]);
    expect(down.filter(({ inside }) => inside)).toEqual([]);
    expect(new Set(down.map(({ type }) => type))).toContain('click');
    expect(down.filter(({ type }) => type === 'keydown').map(({ key }) => key)).toEqual([...'oslo']);
  });

  test(`${name}: the page finds no name of ours on its global object, and no root behind our element`, async () => {
    const seen = await tab.evaluate(() => {
      const host = document.querySelector('html > div:last-child');
      const names = Object.getOwnPropertyNames(globalThis).filter((each) => !spied.names.includes(each));
      return { names, root: host?.shadowRoot ?? null, attributes: host?.attributes.length, text: host?.textContent };
    }, null);
    expect(seen).toEqual({ names: ['spied'], root: null, attributes: 0, text: '' });
  });
}
