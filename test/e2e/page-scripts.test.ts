import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startNewsroom } from '../newsroom/server.mjs';
import { type Extension, launchExtension, sendCommand, waitForMarks } from './support/extension.ts';
import { ExtensionWorld } from './support/extension-world.ts';
import { renderHostile, UNREAD_PAGES } from './support/hostile-pages.ts';
import { killWorker } from './support/kill-worker.ts';
import { findMark } from './support/marks.ts';
import { type PageServer, servePages } from './support/page-server.ts';
import { readSidebar } from './support/sidebar.ts';
import { startCounting } from './support/worker-messages.ts';

const ARTICLE = '/en/2026/01/31/japan-uk-cyber-minerals';
const FRONT = '/en/';

/** A page of a manual, which the gate takes for no article, with something to read in it. */
const MANUAL = `<!doctype html><html lang="en"><title>Manual</title><main><h1>How treaties are cited</h1>
<p>Norway and Iceland signed an agreement on fishing quotas in Tromsø, which serves as the example of this chapter.</p>
<p>It names both states, its subject and its day, and every later chapter of this manual comes back to it.</p></main>`;

/** Addresses that begin so are those of news. */
const NEWS = '/world/2026/03/03/';

let extension: Extension;
let newsroom: Awaited<ReturnType<typeof startNewsroom>>;
let manual: PageServer;
let page: Page;

beforeAll(async () => {
  newsroom = await startNewsroom();
  manual = await servePages((path, origin) => {
    const unread = UNREAD_PAGES[decodeURI(path).slice(NEWS.length)];
    return unread ? renderHostile(unread, origin) : { body: MANUAL };
  });
  extension = await launchExtension();
});

afterAll(async () => {
  await extension?.close();
  await newsroom?.close();
  manual?.close();
});

afterEach(async () => {
  await page?.close();
  await setMode('always');
});

async function open(path: string, origin = newsroom.url): Promise<ExtensionWorld> {
  page = await extension.context.newPage();
  await page.goto(origin + path);
  return ExtensionWorld.of(page);
}

const openManual = () => open('/docs/treaties', manual.origin);

/** How a mark on a country looks, deep in the page. */
const COLOUR =
  "getComputedStyle(document.querySelector('p') ?? document.body, '::highlight(pactlight-country)').backgroundColor";

const REGISTRY = "Object.keys(globalThis[Symbol.for('pactlight')] ?? {})";

/** Which of our scripts stand in the page, by what they leave in the registry: the gate leaves nothing. */
const listScripts = (world: ExtensionWorld) => world.evaluate<string[]>(REGISTRY);

/** The scripts of ours that the page's heap still holds: their texts, and what was compiled of them. */
async function listKeptScripts(): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const kept: string[] = [];
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith(extension.origin)) kept.push(url.slice(url.lastIndexOf('/') + 1));
  });
  await session.send('Debugger.enable');
  await session.detach();
  return kept;
}

const idle = (world: ExtensionWorld) =>
  world.evaluate('new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve)))');

async function clickCountry(): Promise<void> {
  const { x, y } = await findMark(page, 'pactlight-country');
  await page.mouse.click(x, y);
}

/** Has the worker run a script in the page in front, as if it had been asked for. */
async function inject(name: string): Promise<void> {
  const worker = await extension.worker();
  await worker.evaluate(async (file) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(about: object): Promise<{ id: number }[]> };
        scripting: { executeScript(about: object): Promise<void> };
      };
    };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await chrome.scripting.executeScript({ target: { tabId: tab?.id }, files: [file] });
  }, `content/${name}.js`);
}

async function setMode(mode: 'always' | 'on-click'): Promise<void> {
  const worker = await extension.worker();
  await worker.evaluate(async (value) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ settings: { mode: value } });
  }, mode);
}

test('a page that is no article holds the gate alone, which leaves nothing there, gets no rules of marks, and sends no message', async () => {
  const count = await startCounting(extension);
  const world = await open(FRONT);
  await idle(world);
  expect(await listScripts(world)).toEqual([]);
  expect(await world.evaluate(COLOUR)).toBe('rgba(0, 0, 0, 0)');
  expect(await count()).toBe(0);
  await page.close();
  await open(ARTICLE);
  await waitForMarks(page);
  expect(await count()).toBeGreaterThan(0);
});

test.each(['is a drawing', 'is a feed', 'is a plain text', 'is data'])(
  'what the browser itself makes of a file that %s gets no message and no reader, whatever its address says',
  async (name) => {
    const count = await startCounting(extension);
    const world = await open(`${NEWS}${name}`, manual.origin);
    await idle(world);
    expect(await count()).toBe(0);
    expect(await listScripts(world)).toEqual([]);
  },
);

test('an article that nobody points at or clicks in is read without the interface', async () => {
  const world = await open(ARTICLE);
  await waitForMarks(page);
  await page.mouse.move(5, 5);
  await idle(world);
  expect(await listScripts(world)).toEqual(['reader']);
  expect(await world.evaluate(COLOUR)).not.toBe('rgba(0, 0, 0, 0)');
});

test('when an article has been read the browser keeps nothing of the finder', async () => {
  const world = await open(ARTICLE);
  await waitForMarks(page);
  await idle(world);
  const kept = await listKeptScripts();
  expect(kept).toContain('reader.js');
  expect(kept).not.toContain('finder.js');
});

test('an article that changes is read again, though nothing of the finder was kept and the worker sleeps', async () => {
  const world = await open(ARTICLE);
  await waitForMarks(page);
  await idle(world);
  expect(await listScripts(world)).toEqual(['reader']);
  await killWorker(extension);
  await page.bringToFront();
  await page.evaluate(() => {
    const added = document.createElement('p');
    added.textContent = 'Norway and Iceland signed an agreement of their own on the same day, officials said.';
    const paragraphs = document.querySelectorAll('main p');
    paragraphs[Math.floor(paragraphs.length / 2)]?.after(added);
  });
  await page.waitForFunction(() =>
    [...(CSS.highlights.get('pactlight-country') ?? [])].some(({ startContainer }) =>
      startContainer.textContent?.startsWith('Norway'),
    ),
  );
  // For a page that changes on.
  expect(await listScripts(world)).toContain('findArticle');
  expect(await listKeptScripts()).toContain('finder.js');
});

test('the interface comes with the pointer upon a mark, and the card after it', async () => {
  const world = await open(ARTICLE);
  await waitForMarks(page);
  const { x, y } = await findMark(page, 'pactlight-country');
  await page.mouse.move(x, y);
  await world.until((root) => Boolean(root?.querySelector('.card')), null);
  expect(await listScripts(world)).toContain('openInterface');
});

test('with the worker asleep an article is marked, and a click brings the interface and its pacts', async () => {
  await open(FRONT);
  await killWorker(extension);
  await page.close();
  const world = await open(ARTICLE);
  await waitForMarks(page);
  await killWorker(extension);
  await page.bringToFront();
  await clickCountry();
  expect((await readSidebar(world)).pactCount).toBeGreaterThan(0);
});

test('scripts that come a second time do nothing: one toggle opens the sidebar, the next one closes it', async () => {
  const world = await open(ARTICLE);
  await waitForMarks(page);
  for (const name of ['gate', 'finder', 'reader', 'interface', 'reader', 'finder', 'gate']) await inject(name);
  await sendCommand(extension, page, 'toggle-sidebar');
  await readSidebar(world);
  expect(await world.evaluate('document.querySelectorAll("html > div").length')).toBe(1);
  await sendCommand(extension, page, 'toggle-sidebar');
  await world.until((root) => root === null, null);
});

test('a page of an app that turns into an article gets the reader then', async () => {
  const world = await open(FRONT);
  expect(await listScripts(world)).toEqual([]);
  await page.evaluate(async (path) => {
    const { head, body } = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html');
    history.pushState(null, '', path);
    document.head.replaceWith(head);
    document.body.replaceWith(body);
  }, ARTICLE);
  await waitForMarks(page);
  expect(await listScripts(world)).toContain('reader');
});

test('the popup knows a page without the reader, and has it read all the same', async () => {
  const world = await openManual();
  const popup = await extension.context.newPage();
  await popup.goto(`${extension.origin}src/popup/index.html`);
  await page.bringToFront();
  await popup.reload();
  await popup.getByText('This page does not look like a news article.').waitFor();
  expect(await popup.getByRole('switch').count()).toBe(2);
  expect(await listScripts(world)).toEqual([]);
  await popup.getByRole('button', { name: 'Read this page anyway' }).click();
  await waitForMarks(page);
  expect(await listScripts(world)).toContain('reader');
  await popup.close();
});

test('the command opens the sidebar on a page without the reader where pages wait to be asked for', async () => {
  await setMode('on-click');
  const world = await openManual();
  await sendCommand(extension, page, 'toggle-sidebar');
  expect((await readSidebar(world)).text).toContain('Iceland');
});

test('a text that is selected on a page without the reader opens the sidebar there', async () => {
  const world = await openManual();
  await page.bringToFront();
  const worker = await extension.worker();
  await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(about: object): Promise<unknown[]> };
        contextMenus: { onClicked: { dispatch(info: object, tab: unknown): void } };
      };
    };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const selectionText = 'Japan and the United Kingdom will sign a cyber security agreement.';
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'show-pacts', selectionText }, tab);
  });
  expect((await readSidebar(world)).pactCount).toBeGreaterThan(0);
});

/** How many worlds of the extension the page has, once it is idle. */
async function countWorlds(): Promise<number> {
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve))));
  const session = await page.context().newCDPSession(page);
  const origins: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => void origins.push(context.origin));
  await session.send('Runtime.enable');
  await session.detach();
  return origins.filter((origin) => origin !== '' && extension.origin.startsWith(origin)).length;
}

test('on the host of a manual nothing of ours stands until the reader asks for it', async () => {
  await openManual();
  expect(await countWorlds()).toBe(1);
  await page.goto(`${manual.origin.replace('127.0.0.1', 'docs.localhost')}/treaties`);
  expect(await countWorlds()).toBe(0);
  await setMode('on-click');
  await sendCommand(extension, page, 'toggle-sidebar');
  expect((await readSidebar(await ExtensionWorld.of(page))).text).toContain('Iceland');
});
