import { CharacterTable, HALF } from '../../character-table.ts';

/** Scripts written without spaces between words, and Hangul, whose particles hang on to a name. */
const IS_UNSPACED =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u30fc\p{Script=Thai}\p{Script=Myanmar}]/u;
const IS_WORD = /[\p{L}\p{M}\p{Nd}\u200c\u200d]/u;
const IS_KATAKANA = /[\u30a1-\u30fa\u30fc-\u30fe]/;
const IS_SMALL = /\p{Ll}/u;

/** What a character can be to the names of a text, as bits. */
const IN_WORD = 1;
const KATAKANA = 2;
const SMALL = 4;
/** Of which a word is made: of either, not of both. */
const RUN = IN_WORD | KATAKANA;

function classify(char: string): number {
  const isWord = IS_WORD.test(char) && !IS_UNSPACED.test(char);
  return (isWord ? IN_WORD : 0) | (IS_KATAKANA.test(char) ? KATAKANA : 0) | (IS_SMALL.test(char) ? SMALL : 0);
}

const CHARACTERS = new CharacterTable(classify);

/**
 * Calls `see` for each word of a text in scripts with spaces, and each run of katakana.
 * @param see `isSmall` is whether a small letter begins it; offsets are UTF-16 units, end exclusive
 */
export function eachNameWord(text: string, see: (start: number, end: number, isSmall: boolean) => void): void {
  let start = 0;
  let first = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = CHARACTERS.kindAt(text, at);
    if ((kind & RUN) !== (first & RUN)) {
      if ((first & RUN) !== 0) see(start, at, (first & SMALL) !== 0);
      start = at;
      first = kind;
    }
    if ((kind & HALF) !== 0) at++;
  }
  if ((first & RUN) !== 0) see(start, text.length, (first & SMALL) !== 0);
}
