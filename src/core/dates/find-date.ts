import { foldDigits } from './fold-digits.ts';
import type { FoundDate } from './found-date.ts';
import { findNamedMonthDate } from './named-month.ts';
import { findNumericDate } from './numeric-date.ts';

/** How to read what can be read in two ways. */
export interface DateHints {
  /** Language of the text: its month names are tried first. */
  readonly lang?: string | undefined;
  /** True where 3/4 means 4 March, as in the United States. Elsewhere the day comes first. */
  readonly monthFirst?: boolean | undefined;
}

/** A day and a year, or a year cut short after a slash or dot; without them there is no date to look for. */
const HAS_DATE = /\d{4}|\d[/.-]\d{1,2}[/.-]\d{2}|[年元]/;

/** A header line or dateline is shorter; a date deeper in a line is part of the story. */
const MAX_LENGTH = 400;

/**
 * The first full date (day, month, year) in a line, in figures or with a month's name in one of some fifty languages,
 * in any decimal digits, Gregorian, Iranian, Thai, Japanese-era or Republic-of-China years. Null where there is none.
 */
export function findDate(line: string, hints: DateHints = {}): FoundDate | null {
  const text = foldDigits(line.slice(0, MAX_LENGTH));
  if (!HAS_DATE.test(text)) return null;
  const found = [findNumericDate(text, hints.monthFirst ?? false), findNamedMonthDate(text, hints.lang)];
  const dates = found.filter((date) => date !== null).sort((a, b) => a.start - b.start);
  return dates[0] ?? null;
}
