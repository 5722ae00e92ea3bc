import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FindArticle, PageWorld } from '../../src/content/page-world.ts';

const request = vi.hoisted(() => ({ made: [] as string[], arrive: (): void => undefined }));
vi.mock('../../src/platform/script-request.ts', () => ({
  requestScript: async (name: string) => {
    request.made.push(name);
    await Promise.resolve();
    request.arrive();
    return true;
  },
}));
const { createFinder, offerFinder } = await import('../../src/content/finder.ts');

const KEY = Symbol.for('pactlight');
const holder = globalThis as { [KEY]?: PageWorld };
const world = (): PageWorld => holder[KEY] ?? {};

const read = vi.fn<FindArticle>(async () => null);
let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  holder[KEY] = { reader: life };
  request.made = [];
  request.arrive = () => offerFinder(read);
  read.mockClear();
});

afterEach(() => {
  vi.useRealTimers();
  delete holder[KEY];
});

const find = (finder: { find: FindArticle }) => finder.find(document, life.signal, { force: true });

test('what came along with the reader is used, with what it is asked for, and no message is sent', async () => {
  world().findArticle = read;
  await find(createFinder(life.signal));
  expect(read.mock.calls).toEqual([[document, life.signal, { force: true }]]);
  expect(request.made).toEqual([]);
});

test('nothing of it is kept when the page has been read for the first time', async () => {
  world().findArticle = read;
  const finder = createFinder(life.signal);
  await find(finder);
  finder.rest();
  expect(world()).toEqual({ reader: life });
});

test('it comes again when it is needed again', async () => {
  const finder = createFinder(life.signal);
  finder.rest();
  await find(finder);
  expect(request.made).toEqual(['finder']);
  expect(read).toHaveBeenCalledOnce();
  expect(world().isFinderWanted).toBeUndefined();
});

test('a page that changes again soon needs no message, and one that has come to rest keeps nothing', async () => {
  const finder = createFinder(life.signal);
  for (let change = 0; change < 4; change++) {
    await find(finder);
    finder.rest();
    await vi.advanceTimersByTimeAsync(6000);
  }
  // The first one was let go of at once.
  expect(request.made).toEqual(['finder', 'finder']);
  expect(world().findArticle).toBe(read);
  await vi.advanceTimersByTimeAsync(6000);
  expect(world()).toEqual({ reader: life });
  expect(vi.getTimerCount()).toBe(0);
});

test('it is not let go of while it reads', async () => {
  const finder = createFinder(life.signal);
  finder.rest();
  finder.rest();
  const reading = find(finder);
  await vi.advanceTimersByTimeAsync(60_000);
  await reading;
  expect(world().findArticle).toBe(read);
});

test('two that read at once ask once', async () => {
  const finder = createFinder(life.signal);
  await Promise.all([find(finder), find(finder)]);
  expect(request.made).toEqual(['finder']);
  expect(read).toHaveBeenCalledTimes(2);
});

test('where it does not come the reader is told, and the next request asks anew', async () => {
  const { arrive } = request;
  request.arrive = () => undefined;
  const finder = createFinder(life.signal);
  await expect(find(finder)).rejects.toThrow('did not come');
  expect(world()).toEqual({ reader: life });
  request.arrive = arrive;
  await find(finder);
  expect(read).toHaveBeenCalledOnce();
});

test('with the reader it goes, and leaves no timer', async () => {
  const finder = createFinder(life.signal);
  await find(finder);
  finder.rest();
  await find(finder);
  finder.rest();
  life.abort();
  expect(world()).toEqual({ reader: life });
  expect(vi.getTimerCount()).toBe(0);
});

test.each([
  ['no reader yet', {}, true],
  ['a reader that has not asked', { reader: new AbortController() }, false],
  ['a reader that waits', { reader: new AbortController(), isFinderWanted: true }, true],
])('where it comes to %s it lies ready or not', (_, before, isKept) => {
  holder[KEY] = before;
  offerFinder(read);
  expect(world().findArticle).toBe(isKept ? read : undefined);
});
