import { IRANIAN_MONTHS, MONTH_NAMES } from './month-names.ts';

/** Shorter prefixes fit too many words: "ma", "ju". */
const MIN_PREFIX = 3;

/** Diacritics, nukta and tatweel are left out of many headers; Arabic writes alef with or without hamza. */
export function foldMonth(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u064b-\u0655\u0640\u093c\u09bc\u0a3c\u200b-\u200f]/g, '')
    .replace(/ي/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/ı/g, 'i');
}

/** Names of one language, each with its month 1–12. */
type Names = readonly (readonly [name: string, month: number])[];

const splitNames = (table: string): Names =>
  table.split('|').flatMap((set) => set.split(' ').map((name, index) => [foldMonth(name), index + 1] as const));

let byLanguage: ReadonlyMap<string, Names> | undefined;
let exact: ReadonlyMap<string, number> | undefined;
let iranian: ReadonlyMap<string, number> | undefined;

function languages(): ReadonlyMap<string, Names> {
  byLanguage ??= new Map(Object.entries(MONTH_NAMES).map(([lang, table]) => [lang, splitNames(table)]));
  return byLanguage;
}

function exactNames(): ReadonlyMap<string, number> {
  exact ??= new Map([...languages().values()].flat().reverse());
  return exact;
}

const byPrefix = (names: Names, word: string): number => names.find(([name]) => name.startsWith(word))?.[1] ?? 0;

/**
 * The month 1–12 that a word names, in full or cut short, or 0. `lang` is asked first, then English, then full names of
 * any language, then the beginnings of any.
 */
export function monthOf(word: string, lang?: string): number {
  const folded = foldMonth(word);
  const own = languages().get(lang?.split('-')[0] ?? '');
  const inOwn = own?.find(([name]) => name === folded)?.[1] ?? exactNames().get(folded);
  if (inOwn || folded.length < MIN_PREFIX) return inOwn ?? 0;
  for (const names of own ? [own, ...languages().values()] : languages().values()) {
    const month = byPrefix(names, folded);
    if (month) return month;
  }
  return 0;
}

/** The month 1–12 of the Iranian calendar that a word names, or 0. */
export function iranianMonthOf(word: string): number {
  iranian ??= new Map(splitNames(IRANIAN_MONTHS));
  return iranian.get(foldMonth(word)) ?? 0;
}
