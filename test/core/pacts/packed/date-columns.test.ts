import { describe, expect, test } from 'vitest';
import { addDistances, distancesFrom, gapsOf, sumGaps } from '../../../../src/core/pacts/packed/date-columns.ts';
import fc from '../../../fuzz.ts';

const anyDates = fc.array(fc.tuple(fc.nat(1_100_000), fc.nat(1_100_000)), { maxLength: 40 });

describe('dates of pacts', () => {
  test('are written as what lies between them', () => {
    const signed = Int32Array.of(1000, 1000, 1003, 1010);
    expect([...gapsOf(signed)]).toEqual([1000, 0, 3, 7]);
    expect([...distancesFrom(signed, Int32Array.of(0, 1000, 1005, 1009))]).toEqual([0, 1, 3, -1]);
  });

  test('come back as they were, in order or not', () => {
    fc.assert(
      fc.property(anyDates, (pairs) => {
        const signed = Int32Array.from(pairs, ([date]) => date);
        const inForce = Int32Array.from(pairs, ([, date]) => date);
        expect(sumGaps(gapsOf(signed))).toEqual(signed);
        expect(addDistances(signed, distancesFrom(signed, inForce))).toEqual(inForce);
      }),
    );
  });

  test('none are no dates', () => {
    expect(sumGaps(gapsOf(new Int32Array()))).toHaveLength(0);
    expect(addDistances(new Int32Array(), new Int32Array())).toHaveLength(0);
  });
});
