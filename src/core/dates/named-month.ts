import { NO_LETTER } from '../letters.ts';
import { toIsoDay } from './calendars.ts';
import type { FoundDate } from './found-date.ts';
import { iranianMonthOf, monthOf } from './month-of.ts';

/** A run of digits or of letters. */
interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** NaN for a word. */
  readonly value: number;
}

/** What may stand between the parts of one date. */
const GAP = /^[\s.,\-–/|'’°ºª،، ()٫]{0,4}$/;

/** Words inside dates: "12 de julio de 2024", "12th of July", "2024. gada 12. jūlijs", "ngày 12 tháng 7 năm 2024". */
const GLUE = new Set(
  'de del of di the d st nd rd th er º ª a den r m gada ngày tháng năm thang nam y le el la ng bulan tahun سنة من عام م لسنة год года г рік року роки го वर्ष सन को พ ศ วันที่ เดือน น ค da do na dia il dne dnia ym'.split(
    ' ',
  ),
);

/** Words between two parts of a date. */
const MAX_GLUE = 2;

/** Words of no glue from a day to its year: a month of two words, and its other name. */
const MAX_NAMES = 3;

const TOKEN = new RegExp(`\\d+|[^${NO_LETTER}]+`, 'g');

function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: part, index } of text.matchAll(TOKEN)) {
    const isNumber = part.charAt(0) >= '0' && part.charAt(0) <= '9';
    tokens.push({ text: part, start: index, end: index + part.length, value: isNumber ? Number(part) : Number.NaN });
  }
  return tokens;
}

const isDay = (token: Token): boolean => token.text.length <= 2 && token.value >= 1 && token.value <= 31;
const isYear = (token: Token): boolean => token.text.length === 4 && Number.isInteger(token.value);

interface Month {
  readonly gregorian: number;
  readonly iranian: number;
  /** Index of the token after it. */
  readonly next: number;
}

class DateReader {
  private readonly text: string;
  private readonly tokens: readonly Token[];
  private readonly lang: string | undefined;

  constructor(text: string, lang: string | undefined) {
    this.text = text;
    this.lang = lang;
    this.tokens = tokenize(text);
  }

  /** Whether a day and a year stand near enough to be of one date: only then names are looked up, which may take milliseconds. */
  get mayHoldDate(): boolean {
    let lastDay = Number.NEGATIVE_INFINITY;
    let lastYear = Number.NEGATIVE_INFINITY;
    let at = 0;
    // Counts the words that are no glue: "12 people were killed in 2024" has too many.
    for (const token of this.tokens) {
      if (isDay(token)) lastDay = at;
      else if (isYear(token)) lastYear = at;
      else if (!GLUE.has(token.text.toLowerCase())) at++;
      if (Math.abs(lastDay - lastYear) <= MAX_NAMES) return true;
    }
    return false;
  }

  find(): FoundDate | null {
    if (!this.mayHoldDate) return null;
    for (let index = 0; index < this.tokens.length; index++) {
      const found = this.dayFirst(index) ?? this.monthFirst(index) ?? this.yearFirst(index);
      if (found) return found;
    }
    return null;
  }

  /** 12 July 2024 */
  private dayFirst(index: number): FoundDate | null {
    const day = this.tokens[index];
    if (!day || !isDay(day)) return null;
    const month = this.monthNear(index + 1);
    const year = month && this.near(month.next, isYear);
    return month && year ? this.found(day, this.tokens[year - 1], this.tokens[year - 1], month, day) : null;
  }

  /** July 12, 2024 */
  private monthFirst(index: number): FoundDate | null {
    if (!this.mayPrecedeDay(index)) return null;
    const month = this.monthAt(index);
    const day = month && this.near(month.next, isDay);
    const year = day && this.near(day, isYear);
    return month && year
      ? this.found(this.tokens[index], this.tokens[year - 1], this.tokens[year - 1], month, this.tokens[day - 1])
      : null;
  }

  /** Looking a name up costs more than looking whether a number follows it soon. */
  private mayPrecedeDay(index: number): boolean {
    return this.tokens.slice(index + 1, index + 3 + MAX_GLUE).some(isDay);
  }

  /** 2024. július 12. and 2024. gada 12. jūlijā */
  private yearFirst(index: number): FoundDate | null {
    const year = this.tokens[index];
    if (!year || !isYear(year)) return null;
    const month = this.monthNear(index + 1);
    const after = month && this.near(month.next, isDay);
    if (month && after) return this.found(year, this.tokens[after - 1], year, month, this.tokens[after - 1]);
    const day = this.near(index + 1, isDay);
    const last = day && this.monthNear(day);
    return day && last ? this.found(year, this.tokens[last.next - 1], year, last, this.tokens[day - 1]) : null;
  }

  private found(first?: Token, last?: Token, year?: Token, month?: Month, day?: Token): FoundDate | null {
    if (!first || !last || !year || !month || !day) return null;
    const number = year.value < 1500 ? month.iranian : month.gregorian;
    const date = number ? toIsoDay(year.value, number, day.value) : null;
    return date ? { date, start: first.start, end: last.end } : null;
  }

  /** Index after the token that fits, at `index` or beyond a few words of glue; 0 where there is none. */
  private near(index: number, fits: (token: Token) => boolean): number {
    for (let at = index; at <= index + MAX_GLUE && this.isJoined(at); at++) {
      const token = this.tokens[at];
      if (!token) return 0;
      if (fits(token)) return at + 1;
      if (!GLUE.has(token.text.toLowerCase()) && !this.monthAt(at)) return 0;
    }
    return 0;
  }

  private monthNear(index: number): Month | null {
    for (let at = index; at <= index + MAX_GLUE && this.isJoined(at); at++) {
      const month = this.monthAt(at);
      if (month) return month;
      if (!GLUE.has(this.tokens[at]?.text.toLowerCase() ?? '')) return null;
    }
    return null;
  }

  /** The month named at a token; Vietnamese numbers its months, Levantine Arabic has months of two words. */
  private monthAt(index: number): Month | null {
    const token = this.tokens[index];
    const next = this.tokens[index + 1];
    if (!token || !Number.isNaN(token.value)) return null;
    if (/^th[áa]ng$/i.test(token.text) && next && next.value <= 12)
      return { gregorian: next.value, iranian: 0, next: index + 2 };
    const double = next ? monthOf(`${token.text}_${next.text}`, this.lang) : 0;
    if (double) return { gregorian: double, iranian: 0, next: index + 2 };
    const gregorian = monthOf(token.text, this.lang);
    const iranian = iranianMonthOf(token.text);
    return gregorian || iranian ? { gregorian, iranian, next: index + 1 } : null;
  }

  private isJoined(index: number): boolean {
    const before = this.tokens[index - 1];
    const token = this.tokens[index];
    return !!before && !!token && GAP.test(this.text.slice(before.end, token.start));
  }
}

/** Whether names of months are needed to tell if a text (ASCII digits) has a date. Most lines have no year in them. */
export const needsMonths = (text: string): boolean => /\d{4}/.test(text) && new DateReader(text, undefined).mayHoldDate;

/** The first date with a month's name in a text (ASCII digits), or null. `lang` settles names that mean two months. */
export function findNamedMonthDate(text: string, lang?: string): FoundDate | null {
  return new DateReader(text, lang).find();
}
