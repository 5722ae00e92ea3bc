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
/** One of the two halves of a character beyond the first 65,536. */
const HALF = 8;
const KNOWN = 16;
/** Of which a word is made: of either, not of both. */
const RUN = IN_WORD | KATAKANA;

function classify(char: string): number {
  const isWord = IS_WORD.test(char) && !IS_UNSPACED.test(char);
  return KNOWN | (isWord ? IN_WORD : 0) | (IS_KATAKANA.test(char) ? KATAKANA : 0) | (IS_SMALL.test(char) ? SMALL : 0);
}

/** What each code unit is, 0 for one that has not come up: to ask patterns of properties takes many times as long. */
const KINDS = new Uint8Array(1 << 16);

function learn(code: number): number {
  const kind = code >= 0xd800 && code <= 0xdfff ? KNOWN | HALF : classify(String.fromCharCode(code));
  KINDS[code] = kind;
  return kind;
}

/** What the character is whose first half stands at `at`; a half alone is nothing. */
function classifyPair(text: string, at: number): number {
  const point = text.codePointAt(at) ?? 0;
  return point > 0xffff ? classify(String.fromCodePoint(point)) | HALF : KNOWN;
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const kind = (KINDS[code] as number) || learn(code);
  return (kind & HALF) === 0 ? kind : classifyPair(text, at);
}

/**
 * Calls `see` for each word of a text in scripts with spaces, and each run of katakana.
 * @param see `isSmall` is whether a small letter begins it; offsets are UTF-16 units, end exclusive
 */
export function eachNameWord(text: string, see: (start: number, end: number, isSmall: boolean) => void): void {
  let start = 0;
  let first = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = kindAt(text, at);
    if ((kind & RUN) !== (first & RUN)) {
      if ((first & RUN) !== 0) see(start, at, (first & SMALL) !== 0);
      start = at;
      first = kind;
    }
    if ((kind & HALF) !== 0) at++;
  }
  if ((first & RUN) !== 0) see(start, text.length, (first & SMALL) !== 0);
}
