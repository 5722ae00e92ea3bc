import { foldDigits } from '../../core/dates/fold-digits.ts';
import { foldName } from '../../core/dates/period/fold.ts';
import { EMPTY_WORDS } from './empty-words.ts';

/** Everything between words: spaces, punctuation, symbols. */
const BETWEEN = /[\s\p{P}\p{S}]+/u;

/** Written without spaces between words: each two neighbouring letters stand for a word. */
const UNSPACED_RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc]{3,}/gu;

/**
 * The Arabic article hangs on to its noun, and readers leave it out; "and", "in" and "for" hang on before it. Shorter words
 * may begin so by chance.
 */
const ARABIC_ARTICLE = /^(?:[وفبك]?ال|لل)(?=.{3})/u;

/** Endings that are no part of the name: ’s in English, the case after Turkish apostrophes. */
const AFTER_APOSTROPHE = /(?<=\p{L})['’]\p{L}{1,4}(?!\p{L})/gu;

/** Articles and prepositions that French and Italian hang on to the next word: "l'Iran" is no l with an ending. */
const ELIDED = /(?<!\p{L})(?:[cdjlmns]|qu|un|quell|(?:d[ae]|a|ne|su|co)ll)['’](?=\p{L})/gu;

/** What Chinese, Japanese and Korean put behind the number of a year. */
const YEAR_SIGN = /(?<=\p{Nd})[年년]/gu;

/** Japanese "of" and "and", Chinese "of", "with" and "between": what stands on both sides is a word. */
const PARTICLE = /[のと的与與]|之[间間]/gu;

function toPairs(run: string): string {
  const letters = [...run];
  return letters
    .slice(1)
    .map((letter, index) => `${letters[index]}${letter}`)
    .join(' ');
}

/**
 * The words of a text as the search compares them, each once: small letters, plain digits, without accents, vowel signs
 * and the Arabic article. The same for what is searched and for what the reader types.
 */
export function toSearchWords(text: string): string[] {
  const words = foldName(foldDigits(text))
    .replace(ELIDED, ' ')
    .replace(AFTER_APOSTROPHE, '')
    .replace(YEAR_SIGN, ' ')
    .replace(PARTICLE, ' ')
    .replace(UNSPACED_RUN, (run) => ` ${toPairs(run)} `)
    .split(BETWEEN)
    .map((word) => word.replace(ARABIC_ARTICLE, ''))
    .filter((word) => word !== '' && !EMPTY_WORDS.has(word));
  return [...new Set(words)];
}
