import { describe, expect, test } from 'vitest';
import { daysAfter, findHeaviest, joinRanges } from '../../../../src/core/dates/period/weigh.ts';
import fc from '../../../fuzz.ts';

const clue = (weight: number, ...ranges: readonly (readonly [from: number, to: number])[]) => ({
  weight,
  ranges: ranges.map(([from, to]) => ({ from, to })),
});

describe('findHeaviest', () => {
  test('is where most weight agrees', () => {
    expect(findHeaviest([clue(1, [0, 10]), clue(1, [5, 20]), clue(1, [30, 40])], 100)).toEqual({ from: 5, to: 10 });
    expect(findHeaviest([clue(1, [0, 10]), clue(1, [5, 20]), clue(3, [30, 40])], 100)).toEqual({ from: 30, to: 40 });
  });

  test('spans all days that are equally good', () => {
    expect(findHeaviest([clue(1, [0, 10], [50, 60])], 100)).toEqual({ from: 0, to: 60 });
  });

  test('ends at the last day', () => {
    expect(findHeaviest([clue(1, [0, Number.POSITIVE_INFINITY])], 7)).toEqual({ from: 0, to: 7 });
    expect(findHeaviest([clue(1, [8, 9])], 7)).toBeNull();
    expect(findHeaviest([], 7)).toBeNull();
  });

  test('no day beats those found', () => {
    const range = fc.tuple(fc.nat(50), fc.nat(20)).map(([from, length]) => [from, from + length] as const);
    const clues = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 5 }), range).map(([weight, each]) => clue(weight, each)),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(clues, (all) => {
        const weigh = (day: number): number =>
          all
            .filter(({ ranges: [one] }) => one && one.from <= day && day <= one.to)
            .reduce((sum, { weight }) => sum + weight, 0);
        const best = findHeaviest(all, 70);
        const most = Math.max(...Array.from({ length: 71 }, (_, day) => weigh(day)));
        expect(best && weigh(best.from)).toBe(most);
        expect(best && weigh(best.to)).toBe(most);
      }),
    );
  });
});

describe('daysAfter', () => {
  test('is when somebody no longer holds an office', () => {
    const ranges = [
      { from: 30, to: 40 },
      { from: 0, to: 10 },
    ];
    expect(daysAfter(ranges)).toEqual([
      { from: 11, to: 29 },
      { from: 41, to: Number.POSITIVE_INFINITY },
    ]);
  });

  test('is never, for one who still holds it', () => {
    expect(daysAfter([{ from: 0, to: Number.POSITIVE_INFINITY }])).toEqual([]);
  });
});

describe('joinRanges', () => {
  test('joins what overlaps or adjoins', () => {
    const ranges = [
      { from: 20, to: 30 },
      { from: 0, to: 10 },
      { from: 11, to: 15 },
      { from: 25, to: 27 },
    ];
    expect(joinRanges(ranges)).toEqual([
      { from: 0, to: 15 },
      { from: 20, to: 30 },
    ]);
  });
});
