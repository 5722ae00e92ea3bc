import { describe, expect, test } from 'vitest';
import { f1, mean, ndcgAt, recallAt } from '../../../src/cli/relevance/metrics.ts';
import fc from '../../fuzz.ts';

const GRADES = { alliance: 3, guidelines: 2, note: 1 };

describe('ndcgAt', () => {
  test('is 1 for the ideal order', () => {
    expect(ndcgAt(5, ['alliance', 'guidelines', 'note'], GRADES)).toBe(1);
  });

  test('counts gains of 2^grade − 1, discounted by the place', () => {
    const best = 7 + 3 / Math.log2(3) + 1 / 2;
    expect(ndcgAt(5, ['other', 'alliance', 'note'], GRADES)).toBeCloseTo((7 / Math.log2(3) + 1 / 2) / best, 12);
  });

  test('looks no further than its depth, in the list and in the ideal', () => {
    expect(ndcgAt(1, ['alliance'], GRADES)).toBe(1);
    expect(ndcgAt(1, ['note', 'alliance'], GRADES)).toBeCloseTo(1 / 7, 12);
    expect(ndcgAt(2, ['other', 'other too', 'alliance'], GRADES)).toBe(0);
  });

  test('cannot tell where nothing is graded', () => expect(ndcgAt(5, ['alliance'], {})).toBeNull());

  test('an empty list has gained nothing', () => expect(ndcgAt(5, [], GRADES)).toBe(0));

  test('lies between 0 and 1, and the order by grade is the best there is', () => {
    const grades = fc.dictionary(fc.string({ minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 3 }), {
      minKeys: 2,
    });
    fc.assert(
      fc.property(grades, fc.nat(), (table, seed) => {
        const ids = Object.keys(table);
        const shuffled = [...ids.slice(seed % ids.length), ...ids.slice(0, seed % ids.length)];
        const sorted = [...shuffled].sort((a, b) => (table[b] ?? 0) - (table[a] ?? 0));
        const [any, best] = [ndcgAt(5, shuffled, table) ?? Number.NaN, ndcgAt(5, sorted, table) ?? Number.NaN];
        expect(any).toBeGreaterThanOrEqual(0);
        expect(any).toBeLessThanOrEqual(best + 1e-12);
        expect(best).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe('recallAt', () => {
  test('counts only pacts from the floor on', () => {
    expect(recallAt(10, ['alliance', 'note'], GRADES, 2)).toBe(0.5);
    expect(recallAt(10, ['alliance', 'note'], GRADES, 3)).toBe(1);
  });

  test('ignores what stands behind the depth', () => {
    expect(recallAt(1, ['other', 'alliance'], GRADES, 2)).toBe(0);
  });

  test('a list full of wanted pacts is complete', () => {
    expect(recallAt(1, ['alliance'], { alliance: 3, treaty: 3, pact: 3 }, 2)).toBe(1);
  });

  test('a pact listed twice is found once', () => {
    expect(recallAt(10, ['alliance', 'alliance'], GRADES, 2)).toBe(0.5);
  });

  test('cannot tell where nothing is graded so well', () => expect(recallAt(10, ['note'], { note: 1 }, 2)).toBeNull());
});

test.each([
  [['JP', 'GB'], ['GB', 'JP'], 1],
  [['JP', 'GB', 'CN'], ['JP', 'GB'], 0.8],
  [['JP'], ['JP', 'GB'], 2 / 3],
  [['CN'], ['JP', 'GB'], 0],
  [[], ['JP'], 0],
  [[], [], 1],
])('f1 of %j against %j is %f', (found, expected, value) => expect(f1(found, expected)).toBeCloseTo(value, 12));

test('mean leaves out what could not be measured', () => {
  expect(mean([1, null, 0])).toBe(0.5);
  expect(mean([null, null])).toBeNull();
  expect(mean([])).toBeNull();
});
