import { describe, expect, test } from 'vitest';
import { encodeDate } from '../../../../src/core/pacts/partial-date.ts';
import { relateDate } from '../../../../src/core/pacts/rank/date-relation.ts';
import type { DateRelation } from '../../../../src/core/pacts/ranked-pact.ts';
import fc from '../../../fuzz.ts';

const relate = (signed: string, day: string, isEvent = false): DateRelation =>
  relateDate(encodeDate(signed) ?? 0, encodeDate(day) ?? 0, isEvent);

describe('relateDate', () => {
  test.each([
    ['2023-05-18', '2026-01-31', 'prior'],
    ['2026-01-31', '2026-01-31', 'prior'],
    ['2026-02-01', '2026-01-31', 'later'],
    ['2025-12', '2026-01-31', 'prior'],
    ['2026-01', '2026-01-31', 'prior'],
    ['2026-01', '2026-01-30', 'later'],
    ['2026', '2026-01-31', 'later'],
    ['2025', '2026-01-01', 'prior'],
  ])('signed %s against %s is %s', (signed, day, expected) => {
    expect(relate(signed, day)).toBe(expected);
  });

  test.each([
    ['2026-01-31', 'same'],
    ['2026-01-30', 'same'],
    ['2026-01-29', 'same'],
    ['2026-01-28', 'prior'],
    ['2026-02-01', 'later'],
    ['2026-01', 'same'],
    ['2025-12', 'prior'],
  ])('the likely event signed %s is %s', (signed, expected) => {
    expect(relate(signed, '2026-01-31', true)).toBe(expected);
  });

  test('counts days over the turn of a month and of a year', () => {
    expect(relate('2025-12-31', '2026-01-01', true)).toBe('same');
    expect(relate('2024-02-28', '2024-03-01', true)).toBe('same');
    expect(relate('2023-02-26', '2023-03-01', true)).toBe('prior');
  });

  test('never calls prior what could have come after', () => {
    const dates = fc.constantFrom('2024', '2024-05', '2024-05-03', '2024-06', '2025', '2023', '2023-12', '2023-12-31');
    const days = fc.constantFrom('2024-05-01', '2024-05-15', '2024-05-31', '2024-12-31', '2024-01-01');
    fc.assert(
      fc.property(dates, days, fc.boolean(), (signed, day, isEvent) => {
        const isOver = `${signed}-12-31`.slice(0, signed.length === 7 ? 7 : 10).padEnd(10, '-31') <= day;
        if (!isOver) expect(relate(signed, day, isEvent)).not.toBe('prior');
      }),
    );
  });
});
