import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageWorld } from '../../src/content/page-world.ts';

const page = vi.hoisted(() => ({
  isArticle: false,
  activate: Promise.resolve(),
  change: (): void => undefined,
  watched: 0,
}));
const request = vi.hoisted(() => ({ made: 0, answer: true, isOurs: true }));
vi.mock('../../src/platform/script-request.ts', () => ({
  isStillOurs: () => request.isOurs,
  requestScript: async () => {
    request.made++;
    return request.answer;
  },
}));
vi.mock('../../src/page/index.ts', () => ({
  isArticlePage: () => page.isArticle,
  whenActivated: () => page.activate,
  watchPage: (_: Document, onChange: () => void, signal: AbortSignal) => {
    page.watched++;
    page.change = () => signal.aborted || onChange();
  },
}));
const { startGate } = await import('../../src/content/gate.ts');

const KEY = Symbol.for('pactlight');
const holder = globalThis as { [KEY]?: PageWorld };
const settle = () => new Promise((resolve) => setTimeout(resolve));

async function run(): Promise<void> {
  startGate(document);
  await settle();
}

beforeEach(() => {
  delete holder[KEY];
  Object.assign(page, { isArticle: false, activate: Promise.resolve(), watched: 0 });
  Object.assign(request, { made: 0, answer: true, isOurs: true });
});

afterEach(() => delete holder[KEY]);

test('a page that is no article gets no message, and is watched', async () => {
  await run();
  expect(request.made).toBe(0);
  expect(page.watched).toBe(1);
});

test('an article gets the reader, and the gate leaves', async () => {
  page.isArticle = true;
  await run();
  expect(request.made).toBe(1);
  expect(holder[KEY]?.gate?.signal.aborted).toBe(true);
});

test('a page that becomes an article gets the reader then', async () => {
  await run();
  page.isArticle = true;
  page.change();
  await settle();
  expect(request.made).toBe(1);
  page.change();
  await settle();
  expect(request.made).toBe(1);
});

test('a reader that did not come is asked for again when the page changes', async () => {
  page.isArticle = true;
  request.answer = false;
  await run();
  expect(request.made).toBe(1);
  expect(holder[KEY]?.gate?.signal.aborted).toBe(false);
  page.change();
  await settle();
  expect(request.made).toBe(2);
});

test('once the extension is gone from under the page the gate leaves', async () => {
  page.isArticle = true;
  Object.assign(request, { answer: false, isOurs: false });
  await run();
  expect(holder[KEY]?.gate?.signal.aborted).toBe(true);
});

test('a second run, and one beside a reader, do nothing', async () => {
  await run();
  await run();
  expect(page.watched).toBe(1);
  delete holder[KEY];
  holder[KEY] = { reader: new AbortController() };
  await run();
  expect(page.watched).toBe(1);
});

test('a page that is made ready before it is opened waits until it is', async () => {
  let open = (): void => undefined;
  page.activate = new Promise((resolve) => {
    open = resolve;
  });
  page.isArticle = true;
  await run();
  expect(request.made).toBe(0);
  open();
  await settle();
  expect(request.made).toBe(1);
});
