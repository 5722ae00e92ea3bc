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

/** Tables are made when they are first asked for: most pages need their own language's or none. */
const tables = new Map<string, Names>();

function namesOf(lang: string): Names {
  const known = tables.get(lang) ?? splitNames(MONTH_NAMES[lang] ?? '');
  tables.set(lang, known);
  return known;
}

type Match = (name: string, word: string) => boolean;

const isSame: Match = (name, word) => name === word;
const isBeginning: Match = (name, word) => name.startsWith(word);

function findIn(languages: readonly string[], word: string, match: Match): number {
  for (const lang of languages) {
    const month = namesOf(lang).find(([name]) => match(name, word))?.[1];
    if (month) return month;
  }
  return 0;
}

const LANGUAGES = Object.keys(MONTH_NAMES);

/**
 * The month 1–12 that a word names, in full or cut short, or 0. Where the language is known, its names and the English
 * ones count; else those of any language, full names before abbreviations.
 */
export function monthOf(word: string, lang?: string): number {
  const folded = foldMonth(word);
  const [base = ''] = lang?.split('-') ?? [];
  const languages = base in MONTH_NAMES ? [base, 'en'] : LANGUAGES;
  return (
    findIn(languages, folded, isSame) || (folded.length >= MIN_PREFIX ? findIn(languages, folded, isBeginning) : 0)
  );
}

/** The month 1–12 of the Iranian calendar that a word names, or 0. */
export function iranianMonthOf(word: string): number {
  const known = tables.get('iranian') ?? splitNames(IRANIAN_MONTHS);
  tables.set('iranian', known);
  return known.find(([name]) => name === foldMonth(word))?.[1] ?? 0;
}
