import { describe, expect, test } from 'vitest';
import {
  dayNumber,
  decodeDate,
  encodeDate,
  isDay,
  isFullDate,
  lastDayOf,
  yearOf,
  yearsBetween,
} from '../../../src/core/pacts/partial-date.ts';
import fc from '../../fuzz.ts';

const code = (date: string): number => encodeDate(date) ?? Number.NaN;

const days = fc
  .date({ min: new Date('1300-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2024-13-01', false],
  ['2024-02', false],
  ['2024', false],
  [' 2024-02-29', false],
  ['', false],
])('whether %j is a day: %j', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});

describe('encodeDate', () => {
  test.each(['1386', '1960-01', '1960-01-19', '2024-02-29', '2000-02-29'])('keeps %s as it is', (date) => {
    expect(decodeDate(code(date))).toBe(date);
  });

  test.each([
    '',
    '1960-13',
    '1960-00',
    '1960-01-00',
    '1960-01-32',
    '2023-02-29',
    '1900-02-29',
    '2023-04-31',
    '23-04-01',
    '2023/04/01',
    '2023-4-1',
    ' 2023',
    '2023-04-01T00:00',
    'May 2023',
  ])('has no code for %j', (date) => {
    expect(encodeDate(date)).toBeNull();
  });

  test('orders full dates as the calendar does', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(Math.sign(code(a) - code(b))).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });

  test('comes back from its code', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(decodeDate(code(day))).toBe(day);
      }),
    );
  });
});

describe('lastDayOf', () => {
  test('of a month is after each of its days and before the next month', () => {
    expect(lastDayOf(code('2024-05'))).toBeGreaterThanOrEqual(code('2024-05-31'));
    expect(lastDayOf(code('2024-05'))).toBeLessThan(code('2024-06-01'));
  });

  test('of a year is after each of its days and before the next year', () => {
    expect(lastDayOf(code('2024'))).toBeGreaterThanOrEqual(code('2024-12-31'));
    expect(lastDayOf(code('2024'))).toBeLessThan(code('2025-01-01'));
  });

  test('of a day is the day', () => {
    expect(lastDayOf(code('2024-05-03'))).toBe(code('2024-05-03'));
  });
});

describe('the parts of a date', () => {
  test('yearOf', () => {
    expect(yearOf(code('1960-01-19'))).toBe(1960);
    expect(yearOf(lastDayOf(code('1960')))).toBe(1960);
  });

  test('isFullDate', () => {
    expect(isFullDate(code('1960-01-19'))).toBe(true);
    expect(isFullDate(code('1960-01'))).toBe(false);
    expect(isFullDate(code('1960'))).toBe(false);
  });
});

describe('yearsBetween', () => {
  test('counts to the month', () => {
    expect(yearsBetween(code('2020-01-15'), code('2026-01-02'))).toBe(6);
    expect(yearsBetween(code('2023-05-18'), code('2026-01-31'))).toBeCloseTo(2 + 8 / 12);
  });

  test('is negative for what comes later', () => {
    expect(yearsBetween(code('2026-03-01'), code('2026-01-01'))).toBeLessThan(0);
  });

  test('takes the middle of a year whose month is unknown', () => {
    expect(yearsBetween(code('2020'), code('2021-07-01'))).toBe(1);
  });
});

describe('dayNumber', () => {
  test('counts as the calendar of the language does', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(dayNumber(code(day))).toBe(Date.parse(day) / 86_400_000);
      }),
    );
  });
});
