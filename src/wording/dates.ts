import type { PartialDate } from '../core/pacts/pact.ts';
import { lazy } from './lazy.ts';

export interface DateFormats {
  date(partial: PartialDate): string;
  dayAndMonth(partial: PartialDate): string;
  span(from: PartialDate, to: PartialDate): string;
  years(count: number): string;
  /** The years from the first to the last, as “1902–2025”; one alone where they are the same. */
  yearRange(first: number, last: number): string;
}

const DAYS_PER_MONTH = 30; // Only tells "in the same month" from "months before".
const MS_PER_DAY = 86_400_000;

/** No line ends after it, nor at the thin spaces that some languages put around it. */
const UNBROKEN_DASH = '–\u2060';

/** Civil calendar in every language: a treaty's date is quoted as it was signed. */
const CALENDAR = { calendar: 'gregory', timeZone: 'UTC' } as const;

/** The English of the messages is British, so its dates and lists are: “18 May 2023” beside “defence”. */
export function toLocale(lang: string): string {
  return lang === 'en' ? 'en-GB' : lang;
}

interface Parts {
  readonly year: number;
  /** 1–12, 1 where the date has no month. */
  readonly month: number;
  readonly day: number;
  readonly precision: 1 | 2 | 3;
}

function parse(partial: PartialDate): Parts | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(partial);
  if (!match) return null;
  const [, year, month, day] = match;
  return { year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1), precision: day ? 3 : month ? 2 : 1 };
}

function toUtc({ year, month, day }: Parts): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

function toYear(year: number): Date {
  return toUtc({ year, month: 1, day: 1, precision: 1 });
}

function unit(lang: string, name: 'year' | 'month' | 'day'): (value: number) => string {
  const format = lazy(() => new Intl.NumberFormat(lang, { style: 'unit', unit: name, unitDisplay: 'long' }));
  // Only Unicode's tables put spaces into Japanese: “2 年”.
  return (value) => (lang === 'ja' ? format().format(value).replaceAll(' ', '') : format().format(value));
}

/** Whole months between two dates, never negative. */
function monthsBetween(from: Parts, to: Parts): number {
  const months = (to.year - from.year) * 12 + to.month - from.month;
  return Math.max(0, to.day < from.day && from.precision === 3 && to.precision === 3 ? months - 1 : months);
}

/**
 * Years and months stand in the middle of a sentence, where the comma of some languages' long form would end it:
 * “2 years, 8 months before this article”.
 */
function joiningOf(lang: string): Intl.ListFormatOptions {
  if (['de', 'id', 'ur'].includes(lang)) return { type: 'conjunction' };
  return { type: 'unit', style: ['en', 'ja'].includes(lang) ? 'narrow' : 'long' };
}

function createSpan(lang: string): DateFormats['span'] {
  const [years, months, days] = [unit(lang, 'year'), unit(lang, 'month'), unit(lang, 'day')];
  const join = lazy(() => new Intl.ListFormat(lang, joiningOf(lang)));
  return (from, to) => {
    const [start, end] = [parse(from), parse(to)];
    if (!start || !end) return '';
    const precision = Math.min(start.precision, end.precision);
    if (precision === 1) return end.year > start.year ? years(end.year - start.year) : `< ${years(1)}`;
    const total = monthsBetween(start, end);
    const elapsed = (toUtc(end).getTime() - toUtc(start).getTime()) / MS_PER_DAY;
    if (total === 0 && precision === 2) return `< ${months(1)}`;
    if (total === 0) return days(Math.max(0, Math.min(Math.round(elapsed), DAYS_PER_MONTH)));
    const parts = [Math.floor(total / 12), total % 12] as const;
    return join().format([...(parts[0] ? [years(parts[0])] : []), ...(parts[1] ? [months(parts[1])] : [])]);
  };
}

/** Formats of partial dates; text that is no date comes back as it is. */
export function createDateFormats(lang: string): DateFormats {
  const locale = toLocale(lang);
  const format = (options: Intl.DateTimeFormatOptions): (() => Intl.DateTimeFormat) =>
    lazy(() => new Intl.DateTimeFormat(locale, { ...CALENDAR, ...options }));
  const full = [
    format({ year: 'numeric' }),
    format({ year: 'numeric', month: 'long' }),
    format({ year: 'numeric', month: 'long', day: 'numeric' }),
  ] as const;
  const [month, monthOfYear] = [format({ month: 'short' }), format({ month: 'short', year: 'numeric' })];
  // By itself German has the month of a calendar’s grid, “Mär”; as it stands beside a year Japanese has its number alone.
  const nameMonth = (date: Date): string => {
    const name = monthOfYear()
      .formatToParts(date)
      .find(({ type }) => type === 'month')?.value;
    return name && !/^\p{Nd}+$/u.test(name) ? name : month().format(date);
  };
  const dayAndMonth = format({ month: 'short', day: 'numeric' });
  return {
    date(partial) {
      const parts = parse(partial);
      return parts ? full[(parts.precision - 1) as 0 | 1 | 2]().format(toUtc(parts)) : partial;
    },
    dayAndMonth(partial) {
      const parts = parse(partial);
      if (!parts || parts.precision === 1) return '';
      return parts.precision === 2 ? nameMonth(toUtc(parts)) : dayAndMonth().format(toUtc(parts));
    },
    span: createSpan(lang),
    years: unit(lang, 'year'),
    yearRange: (first, last) =>
      full[0]()
        .formatRange(toYear(first), toYear(last))
        .replace(/\s?–\s?/u, UNBROKEN_DASH),
  };
}
