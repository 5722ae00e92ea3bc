import { expect, test } from 'vitest';
import { findFirst } from '../../../../src/core/pacts/packed/find-first.ts';
import fc from '../../../fuzz.ts';

test('finds what a look at all places finds', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(21), (numbers, wanted) => {
      const rising = numbers.toSorted((a, b) => a - b);
      const all = rising.findIndex((number) => number >= wanted);
      expect(findFirst(rising.length, (place) => (rising[place] ?? 0) >= wanted)).toBe(all < 0 ? rising.length : all);
    }),
  );
});
