import type { FoldFamily } from './fold-families.ts';

/** Homorganic consonants: before each of them anusvara may be written as the nasal of its row. */
const NASAL_ROWS: readonly [nasal: string, followers: string][] = [
  ['ङ्', 'कखगघ'],
  ['ञ्', 'चछजझ'],
  ['ण्', 'टठडढ'],
  ['न्', 'तथदधसशहज'],
  ['म्', 'पफबभ'],
];

/** हिंदी = हिन्दी: each anusvara, and each half nasal, before a consonant of its row. */
function nasalVariants(surface: string): string[] {
  const short = NASAL_ROWS.reduce(
    (text, [nasal, followers]) => text.replace(new RegExp(`${nasal}(?=[${followers}])`, 'gu'), 'ं'),
    surface,
  );
  const long = NASAL_ROWS.reduce(
    (text, [nasal, followers]) => text.replace(new RegExp(`ं(?=[${followers}])`, 'gu'), nasal),
    short,
  );
  return [short, long];
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
  devanagari: nasalVariants,
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
