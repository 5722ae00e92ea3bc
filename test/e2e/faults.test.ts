import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startNewsroom } from '../newsroom/server.mjs';
import { type Extension, launchExtension, waitForMarks } from './support/extension.ts';
import { ExtensionWorld } from './support/extension-world.ts';
import { findMark } from './support/marks.ts';
import { readSidebar } from './support/sidebar.ts';

const ARTICLE = '/en/2026/01/31/japan-uk-cyber-minerals';
const ITALIAN = '/it/';

let newsroom: Awaited<ReturnType<typeof startNewsroom>>;
const folder = mkdtempSync(join(tmpdir(), 'pactlight-faults-'));
const faults: string[] = [];

beforeAll(async () => {
  newsroom = await startNewsroom();
});

afterAll(async () => {
  await newsroom?.close();
  rmSync(folder, { recursive: true, force: true });
});

afterEach(() => {
  // Nothing that goes wrong with us is the page's trouble.
  expect(faults.splice(0)).toEqual([]);
});

/** The shipped build with one of its files changed. */
function spoil(name: string, file: string, change: (bytes: Buffer) => Uint8Array | null): string {
  const build = join(folder, name);
  cpSync('dist/chromium', build, { recursive: true });
  const path = join(build, file);
  const changed = change(readFileSync(path));
  if (changed) writeFileSync(path, changed);
  else rmSync(path);
  return build;
}

async function openPage(extension: Extension, path = ARTICLE): Promise<Page> {
  const page = await extension.context.newPage();
  page.on('pageerror', (error) => faults.push(error.stack ?? error.message));
  page.on('console', (line) => line.type() === 'error' && faults.push(line.text()));
  await page.goto(newsroom.url + path);
  return page;
}

async function clickCountry(page: Page): Promise<void> {
  const { x, y } = await findMark(page, 'pactlight-country');
  await page.mouse.click(x, y);
}

const readText = (root: ShadowRoot | null) => {
  const panel = root?.querySelector('.panel');
  return panel && !panel.querySelector('[aria-busy="true"]') ? panel.textContent : null;
};

describe.each([
  ['missing', 'is missing from the extension', () => null],
  ['cut short', 'is damaged', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  ['overwritten', 'is damaged', (bytes: Buffer) => Buffer.alloc(bytes.length, 'x')],
] as const)('where the file of pacts is %s', (name, message, change) => {
  let extension: Extension;

  beforeAll(async () => {
    extension = await launchExtension({ build: spoil(`pacts-${name}`, 'data/pacts.bin', change) });
  });
  afterAll(() => extension?.close());

  test('the words are marked all the same, and the sidebar says what is wrong', async () => {
    const page = await openPage(extension);
    await waitForMarks(page);
    const world = await ExtensionWorld.of(page);
    await clickCountry(page);
    expect(await world.until(readText, null)).toContain(message);
  });
});

describe('where the lexicon of a language is damaged', () => {
  let extension: Extension;

  beforeAll(async () => {
    const build = spoil('lexicon', 'data/lexicon-it.bin', (bytes) => bytes.subarray(0, 1000));
    extension = await launchExtension({ build });
  });
  afterAll(() => extension?.close());

  test('articles in other languages are marked, and its own are left in peace', async () => {
    const italian = newsroom.pages.find(({ kind, path }) => kind === 'article' && path.startsWith(ITALIAN));
    const silent = await openPage(extension, italian?.path);
    const page = await openPage(extension);
    await waitForMarks(page);
    const world = await ExtensionWorld.of(silent);
    expect(await world.evaluate('document.querySelector("html > div:last-child")')).toBeNull();
  });
});

describe('the shipped build', () => {
  let extension: Extension;

  beforeAll(async () => {
    extension = await launchExtension();
  });
  afterAll(() => extension?.close());

  test('works in two tabs at once, each with its own article', async () => {
    const pages = await Promise.all([openPage(extension), openPage(extension)]);
    for (const page of pages) {
      await page.bringToFront();
      await waitForMarks(page);
      const world = await ExtensionWorld.of(page);
      await clickCountry(page);
      expect((await readSidebar(world)).pactCount).toBeGreaterThan(0);
    }
  });

  test('works where storage refuses everything', async () => {
    const page = await openPage(extension);
    await waitForMarks(page);
    const world = await ExtensionWorld.of(page);
    await world.evaluate(`for (const method of ['get', 'set', 'remove'])
      chrome.storage.local[method] = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'))`);
    await clickCountry(page);
    expect((await readSidebar(world)).pactCount).toBeGreaterThan(0);
    await world.inSidebar((root) => root?.querySelector<HTMLElement>('[role=separator]')?.focus(), null);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Escape');
    await world.until((root) => root === null, null);
  });

  test('leaves an open page cleanly when it is updated under it', async () => {
    const page = await openPage(extension);
    await waitForMarks(page);
    const world = await ExtensionWorld.of(page);
    await clickCountry(page);
    await readSidebar(world);
    const worker = await extension.worker();
    await worker.evaluate('chrome.runtime.reload()').catch(() => undefined);
    while (await world.evaluate('chrome.runtime?.id !== undefined'));
    await page.mouse.move(300, 300);
    await page.mouse.move(320, 420);
    await page.waitForFunction(() => ![...CSS.highlights.keys()].some((name) => name.startsWith('pactlight')));
    await page.waitForFunction(() => document.documentElement.lastElementChild === document.body);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });
});
