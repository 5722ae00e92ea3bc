import { describe, expect, test } from 'vitest';
import { toIsoDay } from '../../../src/core/dates/calendars.ts';
import { parseDateValue } from '../../../src/core/dates/date-value.ts';

/** The last day of each month of a common year. */
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

test.each(LENGTHS.map((length, index) => [index + 1, length] as const))('month %i has %i days', (month, length) => {
  expect(toIsoDay(2023, month, length)).not.toBeNull();
  expect(toIsoDay(2023, month, length + 1)).toBeNull();
  expect(toIsoDay(2023, month, 0)).toBeNull();
});

test.each([
  ['the first year of web news', 1985, 1, 1, '1985-01-01'],
  ['the year before', 1984, 12, 31, null],
  ['the last year', 2100, 12, 31, '2100-12-31'],
  ['the year after', 2101, 1, 1, null],
  ['a leap day', 2028, 2, 29, '2028-02-29'],
  ['no leap day in 2100', 2100, 2, 29, null],
  ['month zero', 2023, 0, 5, null],
  ['month thirteen', 2023, 13, 5, null],
  ['the first Thai year', 2528, 1, 1, '1985-01-01'],
  ['a Thai year too early', 2527, 1, 1, null],
  ['the last Thai year', 2643, 12, 31, '2100-12-31'],
  ['a Thai year too late', 2644, 1, 1, null],
  ['the first Iranian year', 1364, 1, 1, '1985-03-21'],
  ['an Iranian year too early', 1363, 1, 1, null],
  ['the last Iranian year', 1479, 1, 1, '2100-03-21'],
  ['an Iranian year too late', 1480, 1, 1, null],
  ['Iranian month zero', 1400, 0, 5, null],
  ['Iranian month thirteen', 1400, 13, 5, null],
  ['Iranian day zero', 1400, 5, 0, null],
  ['the last day of an Iranian summer month', 1400, 6, 31, '2021-09-22'],
  ['a day too many in it', 1400, 6, 32, null],
  ['the first day of the seventh month', 1400, 7, 1, '2021-09-23'],
  ['the last day of the eighth', 1400, 8, 30, '2021-11-21'],
  ['a day too many in the eighth', 1400, 8, 31, null],
])('%s: %i-%i-%i', (_, year, month, day, iso) => {
  expect(toIsoDay(year, month, day)).toBe(iso);
});

describe('a value of structured data', () => {
  test.each([
    ['ten figures are seconds', '1620518400', '2021-05-09'],
    ['thirteen are milliseconds', '1620518400000', '2021-05-09'],
    ['with space around', '  1620518400 ', '2021-05-09'],
    ['a number', 1620518400000, '2021-05-09'],
    ['a day with space before it', ' 2021-05-09', '2021-05-09'],
    ['a time behind the day', '2021-05-09 23:59:59+14:00', '2021-05-09'],
    ['words of the page’s language', '9 мая 2021', '2021-05-09'],
  ])('%s', (_, value, date) => {
    expect(parseDateValue(value, 'ru')).toBe(date);
  });

  test.each([
    ['eleven figures', '16205184000'],
    ['ten figures and a unit', '1620518400 views'],
    ['a figure too many', '2021-05-091'],
    ['a day that is none', '2021-02-30'],
    ['a list', ['2021-05-09']],
    ['a date object', new Date(0)],
    ['a text too long for a date', `2021-05-09${' '.repeat(100)}`],
    ['infinity', Number.POSITIVE_INFINITY],
  ])('not: %s', (_, value) => {
    expect(parseDateValue(value)).toBeNull();
  });

  test('of a hundred units is still looked at', () => {
    expect(parseDateValue(`2021-05-09${' '.repeat(90)}`)).toBe('2021-05-09');
  });
});
