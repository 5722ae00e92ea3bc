import { describe, expect, test } from 'vitest';
import { countBits } from '../../../../src/core/pacts/packed/bits.ts';
import { encodeDate } from '../../../../src/core/pacts/partial-date.ts';
import { CoverTable } from '../../../../src/core/pacts/rank/cover-table.ts';
import { isBitSet, isTopic, NEAR_TOPICS, TOPICS, topicNumber } from '../../../../src/core/pacts/topics.ts';
import fc from '../../../fuzz.ts';

const DAY = encodeDate('2024-06-15') ?? 0;
const GROUPS = {
  TRIO: { name: 'Trio', kind: 'alliance', inferFromMembers: true, members: ['FR', 'GB', 'JP'] },
};
const parties = fc
  .uniqueArray(
    fc.record({
      code: fc.constantFrom('TRIO', 'FR', 'GB', 'JP', 'IN', 'CN'),
      weight: fc.double({ min: 0.01, max: 1, noNaN: true }),
    }),
    {
      selector: ({ code }) => code,
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((list) => list.toSorted((a, b) => b.weight - a.weight));

describe('how much of an article a set of its parties covers', () => {
  const check = (see: (table: CoverTable, everyone: number) => void): void =>
    fc.assert(
      fc.property(parties, (list) => see(new CoverTable(GROUPS, list, DAY), 2 ** list.length - 1)),
      { numRuns: 60 },
    );

  test('nothing without any, all with all', () => {
    check((table, everyone) => {
      expect(table.weigh(0)).toBe(0);
      expect(table.countSides(0)).toBe(0);
      expect(table.weigh(everyone)).toBeCloseTo(1);
    });
  });

  test('never less with one more', () => {
    check((table, everyone) => {
      for (let mask = 0; mask <= everyone; mask++) {
        for (let bit = 1; bit <= everyone; bit <<= 1) {
          expect(table.weigh(mask | bit)).toBeGreaterThanOrEqual(table.weigh(mask) - 1e-12);
          expect(table.countSides(mask | bit)).toBeGreaterThanOrEqual(table.countSides(mask));
        }
      }
    });
  });

  test('never more sides than parties', () => {
    check((table, everyone) => {
      for (let mask = 0; mask <= everyone; mask++) expect(table.countSides(mask)).toBeLessThanOrEqual(countBits(mask));
    });
  });

  test('a group and its member are one side, whoever stands first', () => {
    for (const codes of [
      ['TRIO', 'JP'],
      ['JP', 'TRIO'],
    ]) {
      const table = new CoverTable(
        GROUPS,
        codes.map((code) => ({ code, weight: 1 })),
        DAY,
      );
      expect([1, 2, 3].map((mask) => table.countSides(mask))).toEqual([1, 1, 1]);
    }
  });
});

test.each([
  [0, 0],
  [1, 1],
  [0b1011, 3],
  [0xffff, 16],
  [-1, 32],
])('%i has %i bits', (mask, count) => {
  expect(countBits(mask)).toBe(count);
});

describe('topics', () => {
  test.each(TOPICS)('%s has a number, and is a bit of its own', (topic) => {
    const number = topicNumber(topic);
    expect(TOPICS[number]).toBe(topic);
    expect(isTopic(topic)).toBe(true);
    const [low, high] = number < 32 ? [(1 << number) >>> 0, 0] : [0, (1 << (number - 32)) >>> 0];
    expect(TOPICS.filter((each) => isBitSet(low, high, topicNumber(each)))).toEqual([topic]);
  });

  test.each(['', 'constructor', '__proto__', 'football'])('%j is none', (word) => {
    expect([isTopic(word), topicNumber(word)]).toEqual([false, -1]);
  });

  test('are near to each other both ways, and none to itself', () => {
    NEAR_TOPICS.forEach((near, number) => {
      expect(near).not.toContain(number);
      for (const other of near) expect(NEAR_TOPICS[other]).toContain(number);
    });
  });

  test.each([
    ['cyber', 'defence', true],
    ['trade', 'export_control', true],
    ['fisheries_water', 'maritime_security', true],
    ['peace', 'boundaries', true],
    ['health', 'semiconductors', false],
    ['space', 'agriculture', false],
    ['migration', 'trade', false],
  ])('%s and %s: %s', (a, b, areNear) => {
    expect(NEAR_TOPICS[topicNumber(a)]?.includes(topicNumber(b))).toBe(areNear);
  });
});
