import { describe, expect, it } from 'vitest';
import { createDateFormats } from '../../src/wording/dates.ts';
import { LOCALE_CODES } from '../sidebar/locales.ts';

const english = createDateFormats('en');

describe('a date', () => {
  it.each([
    ['2024-03-05', '5 March 2024', '5 Mar'],
    ['2024-03', 'March 2024', 'Mar'],
    ['2024', '2024', ''],
    ['0987-01-02', '2 January 987', '2 Jan'],
    ['some day', 'some day', ''],
    ['', '', ''],
    ['2024-3-5', '2024-3-5', ''],
  ])('%j is said as exactly as it is known', (partial, long, short) => {
    expect([english.date(partial), english.dayAndMonth(partial)]).toEqual([long, short]);
  });

  it.each([
    ['de', 'März'],
    ['en', 'Mar'],
    ['ru', 'март'],
    ['fr', 'mars'],
    ['ja', '3月'],
    ['zh', '3月'],
    ['ko', '3월'],
    ['ar', 'مارس'],
  ])('without a day has the month as it is written by itself in %s', (lang, month) => {
    expect(createDateFormats(lang).dayAndMonth('2024-03')).toBe(month);
  });

  it.each(LOCALE_CODES)('is one of the civil calendar in %s', (lang) => {
    const year = new Intl.NumberFormat(lang, { useGrouping: false });
    for (const partial of ['1960', '1960-01', '1960-01-19']) {
      expect(createDateFormats(lang).date(partial), partial).toContain(year.format(1960));
    }
  });

  it.each(LOCALE_CODES)('is the same day wherever the reader lives, in %s', (lang) => {
    const { date } = createDateFormats(lang);
    const digits = new Intl.NumberFormat(lang).format(31);
    expect(date('2023-12-31')).toContain(digits);
    expect(date('2023-12-31')).not.toBe(date('2024-01-01'));
  });
});

describe('a range of years', () => {
  it.each([
    ['en', '1902–2025', '2025'],
    ['de', '1902–2025', '2025'],
    ['fa', '۱۹۰۲ تا ۲۰۲۵', '۲۰۲۵'],
    ['ja', '1902年～2025年', '2025年'],
    ['zh', '1902–2025年', '2025年'],
  ])('is written as the language does, one year alone: %s', (lang, range, alone) => {
    const { yearRange } = createDateFormats(lang);
    const seen = [yearRange(1902, 2025), yearRange(2025, 2025)].map((each) => each.replace('\u2060', ''));
    expect(seen).toEqual([range, alone]);
  });

  it('does not end a line after its dash', () => {
    expect(english.yearRange(1902, 2025)).toBe('1902–\u20602025');
  });
});

describe('the time between two dates', () => {
  it.each([
    ['2023-05-18', '2026-01-31', '2y 8m'],
    ['2023-05-18', '2026-05-18', '3y'],
    ['2023-05-18', '2026-05-17', '2y 11m'],
    ['2023-05-18', '2023-06-18', '1m'],
    ['2023-05-18', '2023-06-17', '30d'],
    ['2023-05-18', '2023-05-19', '1d'],
    ['2023-05-18', '2023-05-18', '0d'],
    ['2023-05', '2023-05-18', '<1m'],
    ['2023-05', '2023-06-01', '1m'],
    ['2023-05-31', '2023-06', '1m'],
    ['2023', '2023-12-31', '<1y'],
    ['2023', '2024-01-01', '1y'],
    ['1960-01-19', '2026', '66y'],
    ['2026-01-31', '2023-05-18', '0d'],
    ['2026', '2023', '<1y'],
    ['', '2023', ''],
    ['2023', 'today', ''],
  ])('from %j to %j is %s', (from, to, short) => {
    const said = english.span(from, to).replaceAll(/ (year|month|day)s?/g, (_, unit: string) => unit.charAt(0));
    expect(said.replace(', ', ' ').replace('< ', '<')).toBe(short);
  });

  it.each(LOCALE_CODES)('has its years before its months, in %s', (lang) => {
    const { span, years } = createDateFormats(lang);
    const both = span('2019-01-01', '2026-06-01');
    expect(both.startsWith(years(7))).toBe(true);
    expect(both.length).toBeGreaterThan(years(7).length + 2);
    expect(both).toContain(new Intl.NumberFormat(lang).format(5));
  });

  it.each(LOCALE_CODES)('ends in no comma and no space, in %s', (lang) => {
    const { span } = createDateFormats(lang);
    for (const to of ['2026-06-01', '2026-01-01', '2019-02-01', '2019-01-09'])
      expect(span('2019-01-01', to)).toMatch(/[^\s,،、]$/);
  });

  it('in Japanese has no spaces', () => {
    expect(createDateFormats('ja').span('2019-01-01', '2026-06-01')).not.toMatch(/\s/);
  });
});
