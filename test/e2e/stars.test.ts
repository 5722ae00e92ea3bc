import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { formatStarsFile } from '../../src/platform/stars-file.ts';
import { renderPage, startNewsroom } from '../newsroom/server.mjs';
import { checkPage, checkSidebar } from './support/axe.ts';
import { type Extension, launchExtension, sendCommand, waitForMarks } from './support/extension.ts';
import { ExtensionWorld } from './support/extension-world.ts';
import { type PageServer, servePages } from './support/page-server.ts';
import { readSidebar } from './support/sidebar.ts';

/** Two stories about the same two states; both have the accord in their lists. */
const [FIRST, SECOND] = [
  '/en/2026/01/31/japan-uk-cyber-minerals',
  '/en/2026/02/01/japan-uk-economic-security',
] as const;
const ACCORD = 'Hiroshima Accord';

/** What the same story forbids everything in it. */
const POLICIES: Readonly<Record<string, string>> = {
  '/strict': "default-src 'none'; form-action 'none'; base-uri 'none'",
  '/sandboxed': 'sandbox allow-scripts',
};

interface Storage {
  get(key: null): Promise<Record<string, unknown>>;
  getBytesInUse(key: null): Promise<number>;
  set(items: object): Promise<void>;
  remove(key: string): Promise<void>;
  clear(): Promise<void>;
  readonly QUOTA_BYTES: number;
}

let extension: Extension;
let newsroom: Awaited<ReturnType<typeof startNewsroom>>;
let policed: PageServer;
let pages: Page[] = [];

beforeAll(async () => {
  newsroom = await startNewsroom();
  policed = await servePages((path, origin) => {
    const policy = POLICIES[path];
    return policy ? { body: renderPage(FIRST, origin) ?? '', headers: { 'content-security-policy': policy } } : null;
  });
  extension = await launchExtension();
  await closeWelcome();
});

afterAll(async () => {
  await extension?.close();
  await newsroom?.close();
  policed?.close();
});

afterEach(async () => {
  await inStorage((local) => local.clear());
  for (const page of pages) await page.close();
  pages = [];
});

/** It comes to the front when it likes, and tabs behind draw no frames. */
async function closeWelcome(): Promise<void> {
  const isWelcome = (page: Page): boolean => page.url().includes('/welcome/');
  const { context } = extension;
  const page = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', { predicate: isWelcome }));
  await page.close();
}

async function inStorage<R>(run: (local: Storage) => Promise<R>): Promise<R> {
  const worker = await extension.worker();
  return worker.evaluate(`(${run.toString()})(chrome.storage.local)`) as Promise<R>;
}

/** Leaves less room than any star needs. */
async function fillStorage(local: Storage): Promise<void> {
  const left = local.QUOTA_BYTES - (await local.getBytesInUse(null));
  await local.set({ filler: 'x'.repeat(left - 'filler'.length - 12) });
}

async function openArticle(address: string): Promise<{ readonly page: Page; readonly world: ExtensionWorld }> {
  const page = await extension.context.newPage();
  pages.push(page);
  await page.goto(address);
  await waitForMarks(page);
  const world = await ExtensionWorld.of(page);
  await sendCommand(extension, page, 'toggle-sidebar');
  await readSidebar(world);
  return { page, world };
}

/** Clicks the star whose name holds the words, and waits until it is given or not. */
async function star(world: ExtensionWorld, words: string, isGiven = true): Promise<void> {
  const find = `[aria-label*="${words}"].star`;
  await world.inSidebar((root, selector) => root?.querySelector<HTMLElement>(selector)?.click(), find);
  await world.until((root, selector) => root?.querySelector(selector) != null, `${find}[aria-pressed="${isGiven}"]`);
}

const waitForText = (world: ExtensionWorld, words: string): Promise<unknown> =>
  world.until((root, wanted) => root?.querySelector('.panel')?.textContent?.includes(wanted), words);

const readText = (world: ExtensionWorld): Promise<string> =>
  world.inSidebar((root) => root?.querySelector('.body')?.textContent ?? '', null);

test('what is starred in one article is told in the next, and stands on the page of stars', async () => {
  const first = await openArticle(newsroom.url + FIRST);
  await star(first.world, ACCORD);
  await star(first.world, 'Follow');
  expect(await readText(first.world)).not.toMatch(/You starred|You follow/);
  const second = await openArticle(newsroom.url + SECOND);
  await waitForText(second.world, '1 pact you starred concerns this article.');
  expect(await readText(second.world)).toMatch(
    /You follow (Japan|the United Kingdom) and (the United Kingdom|Japan)\./,
  );
  await waitForText(second.world, 'You starred this on');
  expect(await checkSidebar(second.world)).toEqual([]);
  const opened = extension.context.waitForEvent('page');
  await second.world.inSidebar((root) => root?.querySelector<HTMLElement>('.list-tools .link')?.click(), null);
  const list = await opened;
  pages.push(list);
  await list.waitForURL(`${extension.origin}src/starred/index.html`);
  await list.getByText(ACCORD).first().waitFor();
  await list.getByRole('button', { name: 'Remove star: The United Kingdom and Japan' }).waitFor();
  expect(await checkPage(list)).toEqual([]);
});

test('a star taken away in one tab is gone in the others', async () => {
  const [first, second] = [await openArticle(newsroom.url + FIRST), await openArticle(newsroom.url + SECOND)];
  await first.page.bringToFront();
  await star(first.world, ACCORD);
  await second.page.bringToFront();
  await waitForText(second.world, '1 pact you starred');
  await star(second.world, ACCORD, false);
  await first.page.bringToFront();
  await first.world.until((root) => !root?.querySelector('.pact .star[aria-pressed="true"]'), null);
});

test('where the storage is full the reader is told, the star falls back, and nothing stored is lost', async () => {
  const { world } = await openArticle(newsroom.url + FIRST);
  await star(world, 'Follow');
  await inStorage(fillStorage);
  await star(world, ACCORD, false);
  await waitForText(world, 'storage is full or cannot be used');
  expect(await checkSidebar(world)).toEqual([]);
  expect(
    Object.keys(await inStorage((local) => local.get(null))).filter((key) => key.startsWith('star:')),
  ).toHaveLength(1);
  await inStorage((local) => local.remove('filler'));
  await star(world, ACCORD);
  expect(await world.inSidebar((root) => root?.querySelector('[role=alert]') == null, null)).toBe(true);
});

test('where the storage is full, settings and loaded lists say so, and nothing stored is lost', async () => {
  const open = async (name: string): Promise<Page> => {
    const page = await extension.context.newPage();
    pages.push(page);
    await page.goto(`${extension.origin}src/${name}/index.html`);
    return page;
  };
  const settings = await open('options');
  await settings.getByRole('radio', { name: 'Left' }).check();
  await settings.getByText('Saved.').waitFor();
  const before = await inStorage((local) => local.get(null));
  await inStorage(fillStorage);
  await settings.getByRole('textbox', { name: 'Address of a site' }).fill('a-site-with-a-long-name.example');
  await settings.keyboard.press('Enter');
  await settings.getByRole('alert').filter({ hasText: 'could not be saved' }).waitFor();
  expect(await settings.getByRole('listitem').filter({ hasText: 'a-site-with' }).count()).toBe(0);
  const list = await open('starred');
  await list.locator('input[type=file]').setInputFiles({
    name: 'stars.json',
    mimeType: 'application/json',
    buffer: Buffer.from(formatStarsFile([{ kind: 'pair', parties: ['GB', 'JP'], since: '2026-01-01' }])),
  });
  await list.getByText('storage is full or cannot be used').waitFor();
  await inStorage((local) => local.remove('filler'));
  expect(await inStorage((local) => local.get(null))).toEqual(before);
});

function chooseCsv(root: ShadowRoot | null): void {
  const buttons = [...(root?.querySelectorAll<HTMLElement>('.list-tools button') ?? [])];
  buttons.find(({ textContent }) => textContent === 'CSV')?.click();
}

test('the list is saved as it is shown, on a page with the strictest policy, too', async () => {
  const { page, world } = await openArticle(`${policed.origin}/strict`);
  const saving = page.waitForEvent('download');
  await world.inSidebar(chooseCsv, null);
  const download = await saving;
  expect(download.suggestedFilename()).toBe('pactlight-pacts.csv');
  const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n');
  const listed = await world.inSidebar((root) => root?.querySelector('.count')?.textContent ?? '', null);
  expect(lines).toHaveLength(Number.parseInt(listed, 10) + 1);
  expect(lines[0]).toMatch(/^\ufeffid,title,/);
});

test('where a page is in a sandbox the list is offered for copying', async () => {
  const { world } = await openArticle(`${policed.origin}/sandboxed`);
  await world.inSidebar(chooseCsv, null);
  const offered = await world.until((root) => {
    const isCopied = root?.querySelector('.list-tools [role=status]')?.textContent === 'Copied';
    return isCopied ? 'copied' : root?.querySelector<HTMLTextAreaElement>('.list-tools textarea')?.value;
  }, null);
  expect(offered).toMatch(/^copied$|^\ufeff?id,title,/);
});

test('a reference to a pact is worded behind the page and offered for copying', async () => {
  const { world } = await openArticle(newsroom.url + FIRST);
  await world.inSidebar((root) => root?.querySelector<HTMLElement>('.pact-title button')?.click(), null);
  await world.until((root) => root?.querySelector('.details .citation') != null, null);
  await world.inSidebar((root) => {
    const buttons = [...(root?.querySelectorAll<HTMLElement>('.details .citation button') ?? [])];
    buttons.find(({ textContent }) => textContent === 'BibTeX')?.click();
  }, null);
  const offered = await world.until((root) => {
    const isCopied = root?.querySelector('.details [role=status]')?.textContent === 'Copied';
    return isCopied ? 'copied' : root?.querySelector<HTMLTextAreaElement>('.details textarea')?.value;
  }, null);
  expect(offered).toMatch(/^copied$|^@misc/);
});
