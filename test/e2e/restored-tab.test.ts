import { expect, test } from 'vitest';
import { ARTICLE, useNewsroom } from './support/use-newsroom.ts';
import { inTab, inWorker, waitForMarksIn } from './support/worker-tabs.ts';

const reader = useNewsroom();

interface Tab {
  readonly id: number;
}

/** What the worker has of the browser's tabs. */
declare const chrome: {
  readonly tabs: {
    query(about: object): Promise<readonly Tab[]>;
    discard(id: number): Promise<Tab>;
    duplicate(id: number): Promise<Tab>;
    update(id: number, change: object): Promise<unknown>;
  };
};

const findFront = async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id ?? 0;

async function openArticle(): Promise<number> {
  const { page } = await reader.openArticle(ARTICLE);
  await page.bringToFront();
  return inWorker(reader.extension, findFront, null);
}

test('a tab that the browser had put away to save memory is marked when the reader comes back to it', async () => {
  const id = await openArticle();
  await (await reader.openTab()).bringToFront();
  const putAway = await inWorker(reader.extension, async (tab) => (await chrome.tabs.discard(tab)).id, id);
  await inWorker(reader.extension, (tab) => chrome.tabs.update(tab, { active: true }), putAway);
  await waitForMarksIn(reader.extension, putAway);
  const wasDiscarded = () => (document as Document & { readonly wasDiscarded: boolean }).wasDiscarded;
  expect(await inTab(reader.extension, putAway, wasDiscarded, null)).toBe(true);
});

test('a tab that is made from the history of another, as after a restart, is marked', async () => {
  const id = await openArticle();
  const restored = await inWorker(reader.extension, async (tab) => (await chrome.tabs.duplicate(tab)).id, id);
  await waitForMarksIn(reader.extension, restored);
  const readKind = () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).type;
  expect(await inTab(reader.extension, restored, readKind, null)).toBe('back_forward');
});
