import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { makeFakeBrowser } from '../platform/fake-browser.ts';

const fake = vi.hoisted(() => ({ current: null as ReturnType<typeof makeFakeBrowser> | null }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => fake.current?.[key as keyof typeof fake.current] }),
}));

const { keepStar } = await import('../../src/background/stars.ts');

const PACT = { kind: 'pact', id: 'nl-be-1958-benelux', title: 'Benelux Treaty' } as const;
const KEY = 'star:pact:nl-be-1958-benelux';

beforeEach(() => {
  fake.current = makeFakeBrowser();
});

const stored = () => fake.current?.stored ?? {};

test('a star is kept with its title and the day, and taken away again', async () => {
  vi.useFakeTimers({ now: new Date(2026, 2, 9, 0, 30) });
  onTestFinished(() => void vi.useRealTimers());
  await keepStar({ starred: PACT, isStarred: true });
  // By the reader's clock, not by that of Greenwich.
  expect(stored()[KEY]).toMatchObject({ ...PACT, since: '2026-03-09' });
  await keepStar({ starred: PACT, isStarred: false });
  expect(stored()).toEqual({});
});

test('a circle is kept under one key, whatever the order of its parties', async () => {
  await keepStar({ starred: { kind: 'pair', parties: ['NL', 'BE'] }, isStarred: true });
  await keepStar({ starred: { kind: 'pair', parties: ['BE', 'NL'] }, isStarred: true });
  expect(Object.keys(stored())).toEqual(['star:pair:BE+NL']);
});

test('nothing but what makes a star is stored, in the form in which it is read and taken away again', async () => {
  const more = { ...PACT, note: 'x'.repeat(1000), version: 7, since: '1900-01-01' };
  await keepStar({ starred: more, isStarred: true });
  expect(Object.keys(stored()[KEY] as object).toSorted()).toEqual(['id', 'kind', 'since', 'title', 'version']);
  expect(stored()[KEY]).not.toMatchObject({ since: '1900-01-01' });
  await keepStar({ starred: { kind: 'pair', parties: ['NL', 'BE', 'NL'] }, isStarred: true });
  expect(stored()['star:pair:BE+NL']).toMatchObject({ parties: ['BE', 'NL'] });
});

test('of two wishes at once the later one holds', async () => {
  const wish = (isStarred: boolean) => keepStar({ starred: PACT, isStarred });
  await Promise.all([wish(true), wish(false)]);
  expect(stored()).toEqual({});
  await Promise.all([wish(true), wish(false), wish(true)]);
  expect(Object.keys(stored())).toEqual([KEY]);
});

test('storage that fails is no secret, and what was stored stays', async () => {
  await keepStar({ starred: PACT, isStarred: true });
  const failure = new Error('full');
  Object.assign(fake.current?.storage.local ?? {}, { failWith: failure });
  await expect(keepStar({ starred: { ...PACT, id: 'other' }, isStarred: true })).rejects.toBe(failure);
  await expect(keepStar({ starred: PACT, isStarred: false })).rejects.toBe(failure);
  expect(Object.keys(stored())).toEqual([KEY]);
});
