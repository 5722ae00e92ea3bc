import type { PartialDate } from './pact.ts';

/**
 * A partial date as one integer, `year * 512 + month * 32 + day`, month and day 0 where they are not known. Codes of
 * full dates order as the dates do, so that the index compares plain numbers; 0 stands for "no date".
 */
export type DateCode = number;

const YEAR_UNIT = 512;
const MONTH_UNIT = 32;
/** Fills an unknown month and day with the highest value of their bits: later than any real day of that year. */
const LAST_OF_YEAR = 15 * MONTH_UNIT + 31;
const LAST_OF_MONTH = 31;

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function hasDay(year: number, month: number, day: number): boolean {
  if (month === 2 && day === 29 && !isLeapYear(year)) return false;
  return day >= 1 && day <= (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** The code of a date; null where the text is no date of the calendar. */
export function encodeDate(date: PartialDate): DateCode | null {
  const match = PARTIAL_DATE.exec(date);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)];
  if (match[2] !== undefined && (month < 1 || month > 12)) return null;
  if (match[3] !== undefined && !hasDay(year, month, day)) return null;
  return year * YEAR_UNIT + month * MONTH_UNIT + day;
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && encodeDate(text) !== null;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** The date of a code, as precise as it was. */
export function decodeDate(code: DateCode): PartialDate {
  const month = Math.floor((code % YEAR_UNIT) / MONTH_UNIT);
  const day = code % MONTH_UNIT;
  const year = pad(yearOf(code), 4);
  if (month === 0) return year;
  return day === 0 ? `${year}-${pad(month, 2)}` : `${year}-${pad(month, 2)}-${pad(day, 2)}`;
}

export function yearOf(code: DateCode): number {
  return Math.floor(code / YEAR_UNIT);
}

/** The last day that the date can mean: `2024-05` is over only after every day of May. */
export function lastDayOf(code: DateCode): DateCode {
  if (code % YEAR_UNIT === 0) return code + LAST_OF_YEAR;
  return code % MONTH_UNIT === 0 ? code + LAST_OF_MONTH : code;
}

/** Years from `from` to `to`, to a month's precision; negative where `from` is later. An unknown month counts as July. */
export function yearsBetween(from: DateCode, to: DateCode): number {
  const monthsOf = (code: DateCode): number => {
    const month = Math.floor((code % YEAR_UNIT) / MONTH_UNIT) || 7;
    return yearOf(code) * 12 + month;
  };
  return (monthsOf(to) - monthsOf(from)) / 12;
}

/** Days since 1970-01-01 of a full date (proleptic Gregorian; the algorithm is H. Hinnant's `days_from_civil`). */
export function dayNumber(code: DateCode): number {
  const month = Math.floor((code % YEAR_UNIT) / MONTH_UNIT);
  const year = yearOf(code) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + (code % MONTH_UNIT) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** True where the date names a day, not just a month or a year. */
export function isFullDate(code: DateCode): boolean {
  return code % MONTH_UNIT !== 0;
}
