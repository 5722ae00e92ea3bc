import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import type { StarChange } from '../../src/core/pacts/star-target.ts';
import type { Star } from '../../src/platform/stars.ts';
import type { ReaderStars } from '../../src/sidebar/view.ts';

let stored: Star[] = [];
let isBroken = false;
let announce: () => void = () => undefined;

vi.mock('../../src/platform/messages.ts', () => ({
  CallError: class extends Error {},
  callBackground: async (name: string, change: StarChange) => {
    if (isBroken) throw new Error('storage');
    if (name === 'stars') return stored;
    const others = stored.filter((star) => star.kind !== change.starred.kind);
    stored = change.isStarred ? [...others, { ...change.starred, since: '2026-02-02' } as Star] : others;
    return null;
  },
}));
vi.mock('../../src/platform/browser.ts', () => ({ isContextAlive: () => true }));
vi.mock('../../src/platform/stars.ts', () => ({ onStarsChange: (callback: () => void) => (announce = callback) }));

const { followStars } = await import('../../src/article/follow-stars.ts');

const ACCORD = { kind: 'pact', id: 'accord', title: 'Accord' } as const;
const PAIR = { kind: 'pair', parties: ['BE', 'NL'] } as const;

beforeEach(() => {
  stored = [];
  isBroken = false;
});

function start() {
  const shown: ReaderStars[] = [];
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  const star = followStars(document, (stars) => shown.push(stars), controller.signal);
  const last = (): (string | boolean)[][] =>
    [...(shown.at(-1)?.given ?? [])].map(([name, { since, isEarlier }]) => [name, since, isEarlier]);
  return { shown, star, last, controller };
}

test('what is stored is shown as given before', async () => {
  stored = [{ ...ACCORD, since: '2026-01-01' }];
  const { last } = start();
  await expect.poll(last).toEqual([['pact:accord', '2026-01-01', true]]);
});

test('a star given here is no news here, and is news where the page has become another', async () => {
  const { star, last } = start();
  await star(ACCORD, true);
  expect(last()).toEqual([['pact:accord', '2026-02-02', false]]);
  const before = location.href;
  history.pushState(null, '', '?another-article');
  onTestFinished(() => history.replaceState(null, '', before));
  announce();
  await expect.poll(last).toEqual([['pact:accord', '2026-02-02', true]]);
});

test('a star of another tab comes by itself, and is news', async () => {
  const { shown, last } = start();
  await expect.poll(() => shown.length).toBe(1);
  stored = [{ ...PAIR, since: '2026-01-03' }];
  announce();
  await expect.poll(last).toEqual([['pair:BE+NL', '2026-01-03', true]]);
});

test('where a star cannot be kept what is known stays, with the reason, until the next that can', async () => {
  const { star, shown, last } = start();
  await star(PAIR, true);
  isBroken = true;
  await star(ACCORD, true);
  expect(shown.at(-1)?.problem).toBe('internal');
  expect(last().map(([name]) => name)).toEqual(['pair:BE+NL']);
  isBroken = false;
  await star(ACCORD, true);
  expect(shown.at(-1)?.problem).toBeUndefined();
  expect(last()).toHaveLength(2);
});

test('stars that cannot be read are not mentioned before the reader wants one', async () => {
  isBroken = true;
  const { star, shown } = start();
  await star(ACCORD, true);
  expect(shown.map(({ problem }) => problem)).toEqual(['internal']);
});

test('nothing is shown after the end', async () => {
  const { star, shown, controller } = start();
  await star(ACCORD, true);
  const count = shown.length;
  controller.abort();
  await star(ACCORD, false);
  expect(shown).toHaveLength(count);
});
