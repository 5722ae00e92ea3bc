import { toIsoDay } from './calendars.ts';
import type { FoundDate } from './found-date.ts';

const YEAR_FIRST = /(?<![\d.])(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)/g;
const YEAR_LAST = /(?<!\d|\d[-/.])(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d%]|\2\d)/g;
const ERA_YEAR = /(令和|平成|民國|民国)\s?(\d{1,3}|元)年\s?(\d{1,2})月\s?(\d{1,2})日/g;

/** The year before each era's year 1. */
const ERA_START: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 民國: 1911, 民国: 1911 };

type Reading = (match: RegExpExecArray) => string | null;

const readEra: Reading = ([, era = '', year, month, day]) =>
  toIsoDay((ERA_START[era] ?? 0) + (year === '元' ? 1 : Number(year)), Number(month), Number(day));

const readYearFirst: Reading = ([, year, month, day]) => toIsoDay(Number(year), Number(month), Number(day));

/** 24 is 2024: pages did not print two-digit years of the last century. */
const fullYear = (year: string): number => Number(year) + (year.length === 2 ? 2000 : 0);

/** Tries the usual order first; 2/13 can only be the other one. */
function readYearLast(match: RegExpExecArray, monthFirst: boolean): string | null {
  const [, first, , second, year = ''] = match;
  const dayFirst = toIsoDay(fullYear(year), Number(second), Number(first));
  const american = toIsoDay(fullYear(year), Number(first), Number(second));
  return monthFirst ? (american ?? dayFirst) : (dayFirst ?? american);
}

function firstReadable(text: string, pattern: RegExp, read: Reading): FoundDate | null {
  for (const match of text.matchAll(pattern)) {
    const date = read(match);
    if (date) return { date, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** The first date written in figures (ASCII digits) in a text, or null. */
export function findNumericDate(text: string, monthFirst: boolean): FoundDate | null {
  return (
    firstReadable(text, ERA_YEAR, readEra) ??
    firstReadable(text, YEAR_FIRST, readYearFirst) ??
    firstReadable(text, YEAR_LAST, (match) => readYearLast(match, monthFirst))
  );
}
