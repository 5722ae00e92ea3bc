import { foldDigits } from '../../core/dates/fold-digits.ts';
import { foldName } from '../../core/dates/period/fold.ts';

/** Everything between words: spaces, punctuation, symbols. */
const BETWEEN = /[\s\p{P}\p{S}]+/u;

/** Written without spaces between words: each two neighbouring letters stand for a word. */
const UNSPACED_RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc]{3,}/gu;

/** The Arabic article hangs on to its noun, and readers leave it out. Shorter words may begin so by chance. */
const ARABIC_ARTICLE = /^ال(?=.{3})/u;

/** Endings that are no part of the name: ’s in English, the case after Turkish apostrophes. */
const AFTER_APOSTROPHE = /(?<=\p{L})['’]\p{L}{1,4}(?!\p{L})/gu;

/** Say nothing of a pact; a third of all words of the titles, which are in English or Portuguese. */
const EMPTY_WORDS = new Set(
  'the of and between on in for a to by with an at from its da de do dos das o e em na no entre para sobre'.split(' '),
);

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
    .replace(AFTER_APOSTROPHE, '')
    .replace(UNSPACED_RUN, (run) => ` ${toPairs(run)} `)
    .split(BETWEEN)
    .map((word) => word.replace(ARABIC_ARTICLE, ''))
    .filter((word) => word !== '' && !EMPTY_WORDS.has(word));
  return [...new Set(words)];
}
