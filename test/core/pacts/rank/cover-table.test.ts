import { describe, expect, test } from 'vitest';
import { countBits } from '../../../../src/core/pacts/packed/bits.ts';
import { encodeDate } from '../../../../src/core/pacts/partial-date.ts';
import { CoverTable } from '../../../../src/core/pacts/rank/cover-table.ts';
import groups from '../../../../src/data/groups.json' with { type: 'json' };
import { weigh } from '../support/pacts.ts';

function tableOf(parties: string, day = '2024-07-01'): CoverTable {
  return new CoverTable(groups, weigh(parties), encodeDate(day) ?? 0);
}

describe('CoverTable', () => {
  test('without a group every party is a side of its own', () => {
    const table = tableOf('JP GB US:0.5');
    expect(table.countSides(0b111)).toBe(3);
    expect(table.weigh(0b011)).toBeCloseTo(0.8);
    expect(table.weigh(0)).toBe(0);
  });

  test('a group and its members are one side', () => {
    const table = tableOf('GB EU ES');
    expect(table.countSides(0b111)).toBe(2);
    expect(table.countSides(0b110)).toBe(1);
  });

  test('one of a side stands for more than its own share', () => {
    const table = tableOf('GB EU ES');
    expect(table.weigh(0b101)).toBeGreaterThan(0.9);
    expect(table.weigh(0b101)).toBeLessThan(1);
    expect(table.weigh(0b110)).toBeLessThan(table.weigh(0b101));
  });

  test('where all are one side the shares are their own', () => {
    const table = tableOf('EU FR IT IE');
    expect(table.countSides(0b1111)).toBe(1);
    expect(table.weigh(0b0011)).toBeCloseTo(0.5);
  });

  test('sides are those of the day', () => {
    expect(tableOf('GB EU', '2019-01-01').countSides(0b11)).toBe(1);
    expect(tableOf('GB EU', '2025-01-01').countSides(0b11)).toBe(2);
  });

  test('nobody covers nothing', () => {
    expect(tableOf('').weigh(0)).toBe(0);
    expect(tableOf('').countSides(0)).toBe(0);
  });
});

test('countBits', () => {
  expect([0, 1, 0b1011, 0b111111].map(countBits)).toEqual([0, 1, 3, 6]);
});
