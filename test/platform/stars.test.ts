import { beforeEach, describe, expect, test, vi } from 'vitest';
import fc from '../fuzz.ts';
import { makeFakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ current: null as unknown as ReturnType<typeof makeFakeBrowser> }));
vi.mock('webextension-polyfill', () => ({
  get default() {
    return fake.current;
  },
}));

const { addStars, keyOf, onStarsChange, readStars, removeStar } = await import('../../src/platform/stars.ts');
const { formatStarsFile, parseStarsFile, StarsFileError } = await import('../../src/platform/stars-file.ts');

const ACCORD = { kind: 'pact', id: 'gb-jp-2023-hiroshima', title: 'Hiroshima Accord', since: '2026-02-01' } as const;
const PAIR = { kind: 'pair', parties: ['GB', 'JP'], since: '2026-03-01' } as const;

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const code = fc.stringMatching(/^[A-Z]{2,8}$/);
const star = fc.oneof(
  fc.record({
    kind: fc.constant('pact' as const),
    id: fc.stringMatching(/^[a-z0-9-]{1,40}$/),
    title: fc.string(),
    since: day,
  }),
  fc.record({
    kind: fc.constant('pair' as const),
    parties: fc.uniqueArray(code, { minLength: 2, maxLength: 5 }).map((codes) => codes.toSorted()),
    since: day,
  }),
);

beforeEach(() => {
  fake.current = makeFakeBrowser();
});

describe('stars', () => {
  test('come back from storage, the newest first', async () => {
    expect(await addStars([ACCORD, PAIR])).toBe(2);
    expect(await readStars()).toEqual({ stars: [PAIR, ACCORD], unreadable: 0 });
  });

  test('are on the same pair whatever the order of its parties', () => {
    expect(keyOf({ kind: 'pair', parties: ['JP', 'GB'] })).toBe(keyOf(PAIR));
  });

  test('keep the day of the first star', async () => {
    await addStars([ACCORD]);
    expect(await addStars([{ ...ACCORD, since: '2027-01-01' }])).toBe(0);
    expect((await readStars()).stars).toEqual([ACCORD]);
  });

  test('given in two tabs at once are both kept', async () => {
    await Promise.all([addStars([ACCORD]), addStars([PAIR])]);
    expect((await readStars()).stars).toHaveLength(2);
  });

  test('leave with one key and nothing else', async () => {
    fake.current.stored.settings = { side: 'left' };
    await addStars([ACCORD, PAIR]);
    await removeStar(ACCORD);
    expect((await readStars()).stars).toEqual([PAIR]);
    expect(fake.current.stored.settings).toEqual({ side: 'left' });
  });

  test('of a newer version or of nonsense are counted and stay as they are', async () => {
    fake.current.stored['star:pact:later'] = { version: 2, kind: 'pact', id: 'later', colour: 'red' };
    fake.current.stored['star:pair:?'] = 'nonsense';
    fake.current.stored['star:pact:dayless'] = { ...ACCORD, version: 1, since: '2026-02-31' };
    await addStars([ACCORD]);
    expect(await readStars()).toEqual({ stars: [ACCORD], unreadable: 3 });
    expect(fake.current.stored['star:pact:later']).toMatchObject({ colour: 'red' });
  });

  test('that storage refuses leave what was there', async () => {
    await addStars([ACCORD]);
    fake.current.storage.local.failWith = new Error('QUOTA_BYTES quota exceeded');
    await expect(addStars([PAIR])).rejects.toThrow(/quota/);
    await expect(removeStar(ACCORD)).rejects.toThrow(/quota/);
    await expect(readStars()).rejects.toThrow(/quota/);
    fake.current.storage.local.failWith = null;
    expect((await readStars()).stars).toEqual([ACCORD]);
  });

  test('are told to listeners until the signal aborts; settings are not', async () => {
    const end = new AbortController();
    const heard = vi.fn();
    onStarsChange(heard, end.signal);
    await fake.current.storage.local.set({ settings: {} });
    expect(heard).not.toHaveBeenCalled();
    await addStars([ACCORD]);
    await removeStar(ACCORD);
    expect(heard).toHaveBeenCalledTimes(2);
    end.abort();
    await addStars([PAIR]);
    expect(heard).toHaveBeenCalledTimes(2);
  });
});

test('whatever is stored, each star that is read can be written again, and what is no star is counted', async () => {
  const fields = fc.oneof(
    fc.anything(),
    star.map((each) => ({ version: 1, ...each })),
  );
  const keys = fc.oneof(
    fc.string(),
    fc.string().map((name) => `star:${name}`),
  );
  await fc.assert(
    fc.asyncProperty(fc.dictionary(keys, fields), async (stored) => {
      fake.current = makeFakeBrowser();
      Object.assign(fake.current.stored, stored);
      const { stars, unreadable } = await readStars();
      expect(stars.length + unreadable).toBe(Object.keys(stored).filter((key) => key.startsWith('star:')).length);
      expect(parseStarsFile(formatStarsFile(stars))).toEqual(stars);
    }),
  );
});

describe('a file of stars', () => {
  test('comes back as it went, whatever the stars', () => {
    fc.assert(
      fc.property(fc.array(star, { maxLength: 20 }), (stars) => {
        expect(parseStarsFile(formatStarsFile(stars))).toEqual(stars);
      }),
    );
  });

  test.each([
    ['not-json', '{"format":'],
    ['not-stars', '{"format":"pactlight-backup","stars":[]}'],
    ['not-stars', '[]'],
    ['newer', '{"format":"pactlight-stars","version":2,"stars":[]}'],
    ['damaged', '{"format":"pactlight-stars","version":1,"stars":[{"version":1,"kind":"pact","id":"<b>"}]}'],
    ['too-large', `"${' '.repeat(5_000_000)}"`],
  ])('that is %s is refused whole', (problem, text) => {
    expect(() => parseStarsFile(text)).toThrow(expect.objectContaining({ problem }) as Error);
  });

  test('never makes anything but stars or a refusal of any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        try {
          for (const each of parseStarsFile(text)) expect(['pact', 'pair']).toContain(each.kind);
        } catch (error) {
          expect(error).toBeInstanceOf(StarsFileError);
        }
      }),
    );
  });
});
