import { describe, expect, it } from 'vitest';
import { HitList, lowerBound } from '../../../src/core/lexicon/hit-list.ts';
import fc from '../../fuzz.ts';

describe('a list of hits', () => {
  it('keeps its columns together', () => {
    const hits = new HitList();
    hits.push(1, 4, 70);
    hits.push(6, 9, 71);
    expect(hits.count).toBe(2);
    expect([hits.startOf(1), hits.endOf(1), hits.recordOf(1)]).toEqual([6, 9, 71]);
    expect([0, 1, 2, 6, 7].map((offset) => hits.firstFrom(offset))).toEqual([0, 0, 1, 1, 2]);
  });
});

describe('the lower bound', () => {
  it('is the first place that is not below', () => {
    expect(lowerBound([], 5)).toBe(0);
    expect(lowerBound([1, 3, 3, 8], 3)).toBe(1);
    expect(lowerBound([1, 3, 3, 8], 9)).toBe(4);
  });

  it('parts every ascending list in two', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (values, wanted) => {
        const ascending = values.sort((a, b) => a - b);
        const at = lowerBound(ascending, wanted);
        expect(ascending.slice(0, at).every((value) => value < wanted)).toBe(true);
        expect(ascending.slice(at).every((value) => value >= wanted)).toBe(true);
      }),
    );
  });
});
