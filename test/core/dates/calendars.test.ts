import { describe, expect, test } from 'vitest';
import { toIsoDay } from '../../../src/core/dates/calendars.ts';
import fc from '../../fuzz.ts';

describe('toIsoDay', () => {
  test.each([
    [2024, 2, 29, '2024-02-29'],
    [2023, 2, 29, null],
    [2024, 4, 31, null],
    [2024, 0, 1, null],
    [1970, 1, 1, null],
    [2101, 1, 1, null],
  ])('%i-%i-%i is %s', (year, month, day, iso) => {
    expect(toIsoDay(year, month, day)).toBe(iso);
  });

  // The first day of the Iranian year, as the calendars of those years print it.
  test.each([
    [1395, '2016-03-20'],
    [1396, '2017-03-21'],
    [1399, '2020-03-20'],
    [1400, '2021-03-21'],
    [1403, '2024-03-20'],
    [1404, '2025-03-21'],
  ])('1 Farvardin %i is %s', (year, iso) => {
    expect(toIsoDay(year, 1, 1)).toBe(iso);
  });

  test('knows the lengths of Iranian months', () => {
    expect(toIsoDay(1403, 6, 31)).toBe('2024-09-21');
    expect(toIsoDay(1403, 7, 31)).toBeNull();
    expect(toIsoDay(1403, 12, 30)).toBe('2025-03-20');
    expect(toIsoDay(1402, 12, 29)).toBe('2024-03-19');
    expect(toIsoDay(1402, 12, 30)).toBeNull();
  });

  test('reads Thai years', () => {
    expect(toIsoDay(2567, 7, 12)).toBe('2024-07-12');
  });

  test('gives a real day or nothing, for any numbers', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: -5, max: 40 }),
        fc.integer({ min: -5, max: 40 }),
        (year, month, day) => {
          const iso = toIsoDay(year, month, day);
          if (iso !== null) expect(new Date(`${iso}T00:00:00Z`).toISOString().slice(0, 10)).toBe(iso);
        },
      ),
    );
  });
});
