import type { FoldFamily } from './fold-families.ts';

/** Homorganic consonants: before each of them anusvara may be written as the nasal of its row. */
const NASAL_ROWS: readonly [nasal: string, followers: string][] = [
  ['ङ्', 'कखगघ'],
  ['ञ्', 'चछजझ'],
  ['ण्', 'टठडढ'],
  ['न्', 'तथदधसशहज'],
  ['म्', 'पफबभ'],
];

/** Indian scripts stand in the same order: a letter of one is as far from its like in another as the scripts are. */
const shifted = (text: string, distance: number): string =>
  String.fromCharCode(...text.split('').map((char) => char.charCodeAt(0) + distance));

const GUJARATI = 'અ'.charCodeAt(0) - 'अ'.charCodeAt(0);

/** Foreign names have the nasal of न before the consonants of another row, too: युगांडा = युगाण्डा = युगान्डा. */
const FOREIGN_ROW: readonly [nasal: string, followers: string] = ['न्', 'टठडढ'];

/** हिंदी = हिन्दी: each anusvara, and each half nasal, before a consonant of its row; in Devanagari, or so far from it. */
function nasalVariants(surface: string, distance = 0): string[] {
  const rows = NASAL_ROWS.map((row) => row.map((letters) => shifted(letters, distance)) as [string, string]);
  const [foreign, retroflexes] = FOREIGN_ROW.map((letters) => shifted(letters, distance)) as [string, string];
  const anusvara = shifted('ं', distance);
  const write = (text: string, [from, to, followers]: readonly [string, string, string]): string =>
    text.replace(new RegExp(`${from}(?=[${followers}])`, 'gu'), to);
  const toShort = [...rows, [foreign, retroflexes] as const];
  const short = toShort.reduce((text, [nasal, followers]) => write(text, [nasal, anusvara, followers]), surface);
  const long = (start: string) =>
    rows.reduce((text, [nasal, followers]) => write(text, [anusvara, nasal, followers]), start);
  return [short, long(short), long(write(short, [anusvara, foreign, retroflexes]))];
}

/** Ligatures and letters that many writers replace: ß is not among them, the others are by accents. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  œ: 'oe',
  Œ: 'Oe',
  æ: 'ae',
  Æ: 'Ae',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
};

/** The surface without accents: capitals lose them in print, foreign names in agency copy. */
function withoutAccents(surface: string): string {
  const bare = surface.normalize('NFD').replace(/[\u0300-\u036f]/gu, '');
  return bare.replace(/[œŒæÆøØłŁ]/gu, (letter) => PLAIN_LETTERS[letter] ?? letter).normalize('NFC');
}

/** توافق‌نامه = توافق نامه = توافقنامه: a joiner may be a space or nothing (nothing is the fold's part). */
const joinerVariants = (surface: string): string[] => [surface, surface.replaceAll('\u200C', ' ')];

/** Katakana words of one name stand side by side, with a dot or without. */
const dotVariants = (surface: string): string[] => [
  surface,
  surface.replaceAll('・', ''),
  surface.replaceAll('＝', '・'),
];

/** "and" and "St" in the names that CLDR abbreviates are each language's own: see `language.json`. */
const FAMILY_VARIANTS: Partial<Record<FoldFamily, (surface: string) => string[]>> = {
  devanagari: (surface) => nasalVariants(surface),
  gujarati: (surface) => nasalVariants(surface, GUJARATI),
  persian: joinerVariants,
  urdu: joinerVariants,
  chinese: dotVariants,
};

const LATIN = /\p{Script=Latin}/u;

/**
 * Spellings of one surface that folding letter by letter cannot unify. Names (not words: traité is not traite) may lose
 * their accents.
 */
export function spellingVariants(surface: string, family: FoldFamily, isName: boolean): string[] {
  const all = FAMILY_VARIANTS[family]?.(surface) ?? [surface];
  const bare = isName && LATIN.test(surface) ? all.map(withoutAccents) : [];
  return [...new Set([surface, ...all, ...bare])];
}
