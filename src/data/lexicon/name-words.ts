import { ANY_SUFFIX } from '../../core/lexicon/record-fields.ts';
import { foldText } from './fold-families.ts';
import { type LanguageSettings, WORD_CLASSES } from './language-settings.ts';
import type { Entry, Spelling } from './surface.ts';

export const WORDS = /[\p{L}\p{M}\p{Nd}'’]+/gu;
export const wordsOf = (text: string): string[] => text.match(WORDS) ?? [];

/** NPT, SALT1; not the numbers of "Phase II" and "Minsk II". */
export const isAbbreviation = (word: string): boolean =>
  /^\p{Lu}[\p{Lu}\p{Nd}]+$/u.test(word) && !/^[IVX]+$/u.test(word);

type Kind = Entry['kind'];

export function collectSurfaces(spellings: readonly Spelling[], kinds: readonly Kind[]): Set<string> {
  const wanted = spellings.filter(({ entry }) => kinds.includes(entry.kind) && entry.form !== 'capital');
  return new Set(wanted.map(({ folded }) => folded));
}

export function collectCapitals(spellings: readonly Spelling[]): Set<string> {
  return new Set(spellings.filter(({ entry }) => entry.form === 'capital').map(({ folded }) => folded));
}

export const joinWords = (text: string): string => wordsOf(text).join('');

export const longestFirst = (a: string, b: string): number => b.length - a.length;

export const collectWords = (surfaces: ReadonlySet<string>): Set<string> => new Set([...surfaces].flatMap(wordsOf));

/** A shorter word says nothing: mostly an article or a preposition. */
export const MIN_WORD = 4;

const lastWord = ({ folded }: Spelling): string => wordsOf(folded).at(-1) ?? '';

/** Knows the words of terms in all their endings. */
export class TermWords {
  readonly #words: ReadonlySet<string>;
  /** Words that take any ending: antlaşma* in antlaşmasını. */
  readonly #stems: ReadonlySet<string>;

  constructor(spellings: readonly Spelling[], { suffixes, fold }: LanguageSettings) {
    const terms = spellings.filter(({ entry }) => entry.kind === 'term');
    const words = terms.flatMap((term) => {
      const wordClass = WORD_CLASSES[term.suffixClass - 1];
      // The scanner takes these endings off, too: конвенци, конвенцию.
      const endings = (wordClass && suffixes[wordClass]) ?? [];
      return [...wordsOf(term.folded), ...endings.map((ending) => lastWord(term) + foldText(ending, fold))];
    });
    this.#words = new Set(words);
    const open = terms.filter(({ suffixClass }) => suffixClass === ANY_SUFFIX);
    this.#stems = new Set(open.map(lastWord).filter((stem) => stem.length >= MIN_WORD));
  }

  /** @param word folded. */
  has(word: string): boolean {
    if (this.#words.has(word)) return true;
    for (let end = MIN_WORD; end < word.length; end++) if (this.#stems.has(word.slice(0, end))) return true;
    return false;
  }
}
