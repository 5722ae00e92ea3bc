import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startNewsroom } from '../newsroom/server.mjs';
import { checkSidebar } from './support/axe.ts';
import { type Extension, launchExtension, sendCommand, waitForMarks } from './support/extension.ts';
import { ExtensionWorld } from './support/extension-world.ts';
import { killWorker } from './support/kill-worker.ts';
import { findMark } from './support/marks.ts';
import { readSidebar } from './support/sidebar.ts';

const ARTICLE = '/en/2026/01/31/japan-uk-cyber-minerals';

let extension: Extension;
let newsroom: Awaited<ReturnType<typeof startNewsroom>>;
let page: Page;

beforeAll(async () => {
  newsroom = await startNewsroom();
  extension = await launchExtension();
});

afterAll(async () => {
  await extension?.close();
  await newsroom?.close();
});

afterEach(() => page?.close());

async function openArticle(): Promise<ExtensionWorld> {
  page = await extension.context.newPage();
  await page.goto(newsroom.url + ARTICLE);
  await waitForMarks(page);
  return ExtensionWorld.of(page);
}

/** Opens the sidebar and its search; the keyboard is in the field then. */
async function openSearch(): Promise<ExtensionWorld> {
  const world = await openArticle();
  await sendCommand(extension, page, 'toggle-sidebar');
  await readSidebar(world);
  await world.inSidebar((root) => root?.querySelector<HTMLElement>('[data-search]')?.click(), null);
  await world.until((root) => root?.activeElement?.matches('.search input'), null);
  return world;
}

/** The names of what was found, once the search rests and has found the wanted one. */
function waitForResult(world: ExtensionWorld, wanted: string): Promise<readonly string[]> {
  return world.until((root, name) => {
    const isBusy = root?.querySelector('.search [aria-busy="true"]');
    const titles = [...(root?.querySelectorAll('.search .pact-title') ?? [])].map(
      ({ textContent }) => textContent ?? '',
    );
    return !isBusy && titles.some((title) => title.includes(name)) ? titles : null;
  }, wanted) as Promise<readonly string[]>;
}

async function typeAnew(words: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(words);
}

test('any pact is found with typing errors and by names in other languages, and opens its details', async () => {
  const world = await openSearch();
  await page.keyboard.type('hiroshma acord');
  expect((await waitForResult(world, 'Hiroshima Accord'))[0]).toBe('Hiroshima Accord');
  await typeAnew('Giappone Regno Unito 2023');
  await waitForResult(world, 'Hiroshima Accord');
  await typeAnew('जापान TPP');
  expect(await waitForResult(world, 'TPP')).toHaveLength(1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await world.until((root) => root?.querySelector('.search .details .citation'), null);
  expect(await checkSidebar(world)).toEqual([]);
});

test('a search goes on when the worker has died', async () => {
  const world = await openSearch();
  await page.keyboard.type('camp david');
  await waitForResult(world, 'Camp David');
  await killWorker(extension);
  await page.bringToFront();
  await typeAnew('kyoto');
  await waitForResult(world, 'Kyoto Protocol');
});

test('a word under the pointer tells its prior pacts with the article’s parties', async () => {
  const world = await openArticle();
  const { x, y } = await findMark(page, 'pactlight-country', 'Japan');
  await page.mouse.move(x, y);
  const text = (await world.until((root) => {
    const card = root?.querySelector('.card')?.textContent ?? '';
    return /prior pacts? with/.test(card) ? card : null;
  }, null)) as string;
  expect(text).toMatch(
    /Japan.*named \d+ times?.*\d+ prior pacts? with the parties of this article.*Latest: .* before/s,
  );
  await world.inSidebar((root) => root?.querySelector<HTMLElement>('.card button')?.click(), null);
  expect((await readSidebar(world)).text).toContain('Prior pacts with Japan');
});
