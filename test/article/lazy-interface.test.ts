import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import type { ArticleInterface, PointedMark } from '../../src/article/article-interface.ts';
import type { ArticleSession } from '../../src/article/article-session.ts';
import { LazyInterface } from '../../src/article/lazy-interface.ts';
import { DEFAULT_SETTINGS } from '../../src/platform/settings-schema.ts';

const session = { focus: null } as ArticleSession;
const other = { focus: null } as ArticleSession;
const pointed = { session } as PointedMark;
const KEYBOARD = { takeFocus: true };

let said: unknown[][];
let arrivals: { resolve(made: ArticleInterface): void; reject(error: Error): void }[];
let controller: AbortController;
let lazy: LazyInterface;
let failed: number;

function makeInterface(): ArticleInterface {
  return {
    isOpen: true,
    cardEntity: null,
    follow: async (settings) => void said.push(['follow', settings.width]),
    open: (...about) => void said.push(['open', ...about]),
    update: (about) => void said.push(['update', about]),
    close: () => void said.push(['close']),
    point: (about) => void said.push(['point', about]),
    arrive: (find) => void said.push(['arrive', find()]),
    dismissCard: () => void said.push(['dismiss']),
  };
}

/** Lets the interface that was asked for last come in, or not. */
async function arrive(error?: Error): Promise<void> {
  const last = arrivals.at(-1);
  if (error) last?.reject(error);
  else last?.resolve(makeInterface());
  await new Promise((resolve) => setTimeout(resolve));
}

beforeEach(() => {
  said = [];
  arrivals = [];
  controller = new AbortController();
  const open = () => new Promise<ArticleInterface>((resolve, reject) => arrivals.push({ resolve, reject }));
  failed = 0;
  lazy = new LazyInterface(open, DEFAULT_SETTINGS, { signal: controller.signal, onFailed: () => failed++ });
});

test('nothing is brought before the reader wants something', async () => {
  lazy.point(null);
  lazy.update(session);
  lazy.close();
  lazy.dismissCard();
  await lazy.follow({ ...DEFAULT_SETTINGS, width: 500 });
  expect(arrivals).toEqual([]);
  expect(lazy.isOpen).toBe(false);
});

test('a sidebar that is asked for opens when the interface has come, with what was known last', async () => {
  lazy.open(session, KEYBOARD);
  expect(lazy.isOpen).toBe(true);
  lazy.update(other);
  await arrive();
  expect(said).toEqual([
    ['follow', DEFAULT_SETTINGS.width],
    ['open', other, KEYBOARD],
  ]);
});

test('the first mark that is pointed at brings the interface, so that it is there for the click', async () => {
  lazy.point(pointed);
  await arrive();
  expect(said.at(-1)).toEqual(['point', pointed]);
  lazy.open(session, KEYBOARD);
  expect(said.at(-1)).toEqual(['open', session, KEYBOARD]);
  expect(arrivals).toHaveLength(1);
});

test('a step to a mark brings the interface, and the card at the mark of the last step', async () => {
  lazy.arrive(() => null);
  lazy.arrive(() => pointed);
  await arrive();
  expect(said.slice(1)).toEqual([['arrive', pointed]]);
  expect(lazy.cardEntity).toBeNull();
});

test('a pointer that rests where the reader has clicked opens no card beside the sidebar', async () => {
  lazy.open(session, KEYBOARD);
  lazy.point(pointed);
  await arrive();
  expect(said.map(([what]) => what)).toEqual(['follow', 'open']);
});

test('what the reader no longer wants when it has come is not shown', async () => {
  lazy.point(pointed);
  lazy.open(session, KEYBOARD);
  lazy.arrive(() => pointed);
  lazy.dismissCard();
  lazy.close();
  expect(lazy.isOpen).toBe(false);
  await arrive();
  expect(said).toEqual([['follow', DEFAULT_SETTINGS.width]]);
});

test('settings that change while it comes are those it follows', async () => {
  lazy.open(session, KEYBOARD);
  await lazy.follow({ ...DEFAULT_SETTINGS, width: 500 });
  await arrive();
  expect(said[0]).toEqual(['follow', 500]);
});

test('settings that change while it learns its language are followed before it shows', async () => {
  lazy.open(session, KEYBOARD);
  const slow = makeInterface();
  slow.follow = async (settings) => {
    said.push(['follow', settings.width]);
    if (said.length === 1) await lazy.follow({ ...DEFAULT_SETTINGS, width: 500 });
  };
  arrivals[0]?.resolve(slow);
  await vi.waitFor(() => expect(said).toHaveLength(3));
  expect(said.map(([what]) => what)).toEqual(['follow', 'follow', 'open']);
  expect(said[1]).toEqual(['follow', 500]);
});

test('an interface that does not come is asked for again with the next request', async () => {
  lazy.open(session, KEYBOARD);
  await arrive(new Error('The worker died.'));
  expect(lazy.isOpen).toBe(false);
  lazy.open(session, KEYBOARD);
  expect(arrivals).toHaveLength(2);
  await arrive();
  expect(said.at(-1)).toEqual(['open', session, KEYBOARD]);
});

test('that the sidebar does not come is told, that a card does not come is not', async () => {
  lazy.point(pointed);
  lazy.arrive(() => pointed);
  await arrive(new Error('The worker died.'));
  expect(failed).toBe(0);
  lazy.open(session, KEYBOARD);
  await arrive(new Error('The worker died.'));
  expect(failed).toBe(1);
});

test('one that is no longer wanted, or whose page was left, fails without a word', async () => {
  lazy.open(session, KEYBOARD);
  lazy.close();
  await arrive(new Error('The worker died.'));
  lazy.open(session, KEYBOARD);
  controller.abort();
  await arrive(new Error('The worker died.'));
  expect(failed).toBe(0);
});

test('an interface that never answers is given up, told of, and asked for again with the next request', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  lazy.open(session, KEYBOARD);
  await vi.advanceTimersByTimeAsync(9_900);
  expect([failed, lazy.isOpen]).toEqual([0, true]);
  await vi.advanceTimersByTimeAsync(200);
  expect([failed, lazy.isOpen]).toEqual([1, false]);
  lazy.open(other, KEYBOARD);
  expect(arrivals).toHaveLength(2);
  arrivals[1]?.resolve(makeInterface());
  await vi.advanceTimersByTimeAsync(0);
  // The first comes after all, and is not wanted any more.
  arrivals[0]?.resolve(makeInterface());
  await vi.advanceTimersByTimeAsync(20_000);
  expect(said.filter(([what]) => what === 'open')).toEqual([['open', other, KEYBOARD]]);
  expect(failed).toBe(1);
});

test('an interface that cannot follow the settings, since its styles do not come, is none', async () => {
  lazy.open(session, KEYBOARD);
  arrivals[0]?.resolve({ ...makeInterface(), follow: () => Promise.reject(new Error('no styles')) });
  await vi.waitFor(() => expect(failed).toBe(1));
  expect(said).toEqual([]);
  lazy.open(session, KEYBOARD);
  expect(arrivals).toHaveLength(2);
});

test('an interface that breaks when it is first shown has not come', async () => {
  lazy.open(session, KEYBOARD);
  const broken = makeInterface();
  broken.open = () => {
    throw new TypeError('The extension was taken away meanwhile.');
  };
  arrivals[0]?.resolve(broken);
  await vi.waitFor(() => expect(failed).toBe(1));
  expect(lazy.isOpen).toBe(false);
  lazy.open(session, KEYBOARD);
  expect(arrivals).toHaveLength(2);
});

test('two wishes at once bring one interface', () => {
  lazy.point(pointed);
  lazy.open(session, KEYBOARD);
  expect(arrivals).toHaveLength(1);
});

test('on a page that was left meanwhile nothing is shown', async () => {
  lazy.open(session, KEYBOARD);
  controller.abort();
  await arrive();
  expect(said.map(([what]) => what)).not.toContain('open');
});
