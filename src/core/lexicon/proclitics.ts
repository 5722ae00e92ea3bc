/** What a proclitic does: it leaves the word behind it as it is, or has swallowed its article (Arabic لل for ل + ال). */
export const PROCLITIC = { plain: 1, fused: 2 } as const;

/** Bits that tell a letter of a proclitic: no language writes them with more than fifteen. */
const LETTER_BITS = 4;

/** Letters of the longest proclitic (Arabic ولل, Hebrew וכש). */
export const LONGEST_PROCLITIC = 3;

/**
 * The proclitics of a language, to be looked up letter by letter: a third of the words of an Arabic text begin like one.
 */
export interface Proclitics {
  /** Number of each symbol among the letters of proclitics, 0 for all others. */
  readonly letters: Uint8Array;
  /** What the letters so far are, one number behind the other from the lowest bits on: bits of `PROCLITIC`, or 0. */
  readonly kinds: Uint8Array;
}

/** The letters so far, and one more. @param place how many there are so far */
export const addLetter = (letters: number, place: number, letter: number): number =>
  letters | (letter << (place * LETTER_BITS));

const SYMBOLS = 0x1000;

/** Reads the list of a file: for each its kind, how many symbols it has, and these. Null where there is none. */
export function readProclitics(list: Uint16Array): Proclitics | null {
  if (list.length === 0) return null;
  const letters = new Uint8Array(SYMBOLS);
  const kinds = new Uint8Array(1 << (LETTER_BITS * LONGEST_PROCLITIC));
  let known = 0;
  for (let at = 0; at < list.length; at += 2 + (list[at + 1] as number)) {
    let code = 0;
    list.subarray(at + 2, at + 2 + (list[at + 1] as number)).forEach((symbol, place) => {
      letters[symbol] ||= ++known;
      code = addLetter(code, place, letters[symbol] as number);
    });
    kinds[code] = (kinds[code] as number) | (list[at] as number);
  }
  return { letters, kinds };
}
