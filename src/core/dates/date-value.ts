import { toIsoDay } from './calendars.ts';
import { findDate } from './find-date.ts';

/** As machines write it: the day is the publisher's own, whatever the offset after it. */
const MACHINE_DATE = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/;

/** Seconds or milliseconds since 1970, from 2001 on. */
const EPOCH = /^\s*(\d{10}|\d{13})\s*$/;

/** Longer values are no dates; they are not looked at. */
const MAX_LENGTH = 100;

function fromEpoch(digits: string): string {
  return new Date(Number(digits) * (digits.length === 10 ? 1000 : 1)).toISOString().slice(0, 10);
}

/**
 * `YYYY-MM-DD` of a value in structured data or an attribute: ISO 8601, compact, RFC 2822, seconds since 1970, or words.
 * Null for anything else, of any type.
 */
export function parseDateValue(value: unknown, lang?: string): string | null {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || text.length > MAX_LENGTH) return null;
  const [, year, month, day] = MACHINE_DATE.exec(text) ?? [];
  if (year) return toIsoDay(Number(year), Number(month), Number(day));
  const epoch = EPOCH.exec(text)?.[1];
  return epoch ? fromEpoch(epoch) : (findDate(text, { lang })?.date ?? null);
}
