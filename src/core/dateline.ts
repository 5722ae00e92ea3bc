import type { Span } from './span.ts';

/**
 * What a text begins with that says where a report was written: perhaps an agency in brackets or the site's name, one place or
 * two with a comma, then perhaps an agency in brackets or a date, then a dash or a colon, then the report. At most this many
 * units are looked at.
 */
export const LONGEST_DATELINE = 90;
const FIRST = String.raw`^(?<first>[\s"“”'«»]*(?:[(（][^()（）\n]{2,20}[)）]\s[-–—]\s)?)`;
const SITE = String.raw`(?:[\p{L}\p{Nd}]{2,20}(?:\.\p{L}{2,4}){1,2}, )?`;
const PLACES = String.raw`(?<places>${SITE}[\p{L}\p{M}.'’\- ]{2,40}(?:[,،、] ?[\p{L}\p{M}.'’\- ]{2,30})?)`;
const AGENCY = String.raw`(?:\s?[(（/][^()（）\n]{1,40}[)）/])?`;
const DATE = String.raw`(?:[,،]?\s[^.!?\n—–]{0,24}\p{Nd}[^.!?\n—–]{0,12})?`;
const DASH = String.raw`\s*(?:\s[-‐]{1,2}\s|[—–―]|-{2})\s*`;
const HEAD = `${FIRST}${PLACES}${AGENCY}${DATE}${AGENCY}`;
const DATELINE = new RegExp(`${HEAD}${DASH}(?<report>[^\\s])`, 'u');
const DATELINE_COLON = new RegExp(`${HEAD}\\s?:\\s+(?<report>[^\\s])`, 'u');

/** Without these the two above need not be tried: most paragraphs begin with none. */
const DASHES = /\s[-‐]|[—–―]|--/u;
const COLON = /:\s/u;

/** Whether a text has a dash that may end a dateline. */
export const hasDash = (text: string): boolean => DASHES.test(text);

const isSmallLetter = (char: string): boolean => char !== char.toUpperCase();

/** The places that a dateline names, as they are written, and where they begin, UTF-16 units into the text. */
export interface Dateline {
  readonly places: string;
  readonly start: number;
  /** False where a colon ends it, which stands behind other first words, too. */
  readonly isDashed: boolean;
}

/** The dateline that a stretch of a text begins with. A sentence that goes on behind the dash with a small letter has none. */
export function readDateline(text: string, { start, end }: Span): Dateline | null {
  const head = text.slice(start, Math.min(end, start + LONGEST_DATELINE));
  const dashed = hasDash(head) ? DATELINE.exec(head) : null;
  const found = dashed ?? (COLON.test(head) ? DATELINE_COLON.exec(head) : null);
  const { first = '', places = '', report = '' } = found?.groups ?? {};
  if (report === '' || isSmallLetter(report)) return null;
  return { places, start: start + first.length, isDashed: dashed !== null };
}

/** Is the name by itself between commas, or first or last? */
const isWholePart = (before: string, behind: string): boolean =>
  (before === '' || /[,،、] ?$/u.test(before)) && /^\s*(?:[,،、]|$)/u.test(behind);

/** What a name is in a dateline: its town, what stands behind a comma ("TBILISI, Georgia"), or null for none of its places. */
export function roleInDateline({ places, start }: Dateline, name: Span): 'town' | 'behind' | null {
  const from = name.start - start;
  if (from < 0 || from >= places.length) return null;
  const before = places.slice(0, from);
  if (!isWholePart(before, places.slice(name.end - start))) return null;
  return before === '' ? 'town' : 'behind';
}

/** "SHANGHAI.", "PARÍS.-": capitals alone. Scripts without them put no full stop behind the town. */
const TOWN_ALONE = /^\s*\p{Lu}[\p{Lu}\s.'’-]{1,30}[.–—-]\s*$/u;

/** Whether a sentence is a dateline and nothing else, for its town ends with a full stop. */
export const isDatelineAlone = (sentence: string): boolean => TOWN_ALONE.test(sentence);
