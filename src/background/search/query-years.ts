import { foldDigits } from '../../core/dates/fold-digits.ts';

/** Years, first and last included. */
export interface Years {
  readonly first: number;
  readonly last: number;
}

export interface FoundYears {
  readonly years: Years;
  /** The years that are named, as words. */
  readonly words: string;
}

const YEAR = '(?<![\\p{L}\\p{Nd}])((?:1[6-9]|20)\\p{Nd}\\p{Nd})(?!\\p{Nd})[年년]?';
const DASH = '[-‐‑–—~〜～]';
/** What stands in the place of a dash in a sentence. */
const UNTIL = 'to|until|till|bis|à|al?|até|hasta|до|по|से|سے|إلى|الى|حتى|تا|sampai|hingga';

/** "1990–1995", "1990 to 1995"; in Chinese, Japanese and Korean each with its sign. */
const RANGE = new RegExp(
  `${YEAR}(?:\\s*(?:${DASH}|[至到]|から|부터)\\s*|\\s+(?:${UNTIL})\\s+)${YEAR.replace('(?<![\\p{L}\\p{Nd}])', '')}`,
  'gu',
);

/** "2020–" and "since 2020". */
const SINCE = new RegExp(
  `(?<!\\p{L})(?:since|seit|depuis|desde|sejak|с|منذ)\\s+${YEAR}|${YEAR}\\s*${DASH}(?=\\s|$)`,
  'gu',
);

/** "1990s", "1990er", "1990年代", "1990-е". */
const DECADE = /(?<![\p{L}\p{Nd}])((?:1[6-9]|20)\p{Nd}0)(?:['’]?s|er|年代|년대|-[ехi]|-luk)(?!\p{L})/gu;

/** No pact is younger. */
const OPEN_END = 9999;
const DECADE_YEARS = 10;

const blank = (found: string): string => ' '.repeat(found.length);

/** Stretches of years in a query, and the query with blanks in their place; a single year is a word like others. */
export function findYears(asked: string): { readonly text: string; readonly found: readonly FoundYears[] } {
  const found: FoundYears[] = [];
  const digits = foldDigits(asked);
  const keep = (whole: string, first: string, last: number, words: string): string => {
    found.push({ years: { first: Math.min(Number(first), last), last: Math.max(Number(first), last) }, words });
    return blank(whole);
  };
  const text = digits
    .replace(DECADE, (whole, first: string) => keep(whole, first, Number(first) + DECADE_YEARS - 1, `${first}s`))
    .replace(RANGE, (whole, first: string, last: string) => keep(whole, first, Number(last), `${first} ${last}`))
    .replace(SINCE, (whole, since?: string, open?: string) => {
      const first = since ?? open ?? '';
      return keep(whole, first, OPEN_END, first);
    });
  return { text: found.length > 0 ? text : asked, found };
}
