/** How many numbers three units are hashed to: a long article has two thousand different trigrams, so most numbers stay free. */
const NUMBERS = 1 << 15;

const numberOf = (a: number, b: number, c: number): number => (((a * 31 + b) * 31 + c) & (NUMBERS - 1)) >>> 0;

/** The numbers of all three UTF-16 units of a word that stand in a row, none for a shorter one. */
export function listTrigrams(word: string): Uint16Array {
  return Uint16Array.from({ length: Math.max(0, word.length - 2) }, (_, at) =>
    numberOf(word.charCodeAt(at), word.charCodeAt(at + 1), word.charCodeAt(at + 2)),
  );
}

/** The trigrams of the text at hand; filled anew for each other text. */
const MARKS = new Uint8Array(NUMBERS);
let marked: string | null = null;
/** How often the table was filled: what was found out about the text at hand holds until it is filled anew. */
let fillings = 0;

/** Marks the trigrams of a text by their numbers; the table is good until the next text is read. */
export function markTrigrams(text: string): Uint8Array {
  if (text === marked) return MARKS;
  marked = text;
  fillings++;
  MARKS.fill(0);
  let [a, b] = [text.charCodeAt(0), text.charCodeAt(1)];
  for (let at = 2; at < text.length; at++) {
    const c = text.charCodeAt(at);
    MARKS[numberOf(a, b, c)] = 1;
    a = b;
    b = c;
  }
  return MARKS;
}

/**
 * Whether a text may hold a word, by its trigrams: false is certain. To read a text once and to look up thirty words costs a
 * tenth of looking for each of them in it.
 */
export function mayContain(marks: Uint8Array, trigrams: Uint16Array): boolean {
  for (let at = 0; at < trigrams.length; at++) if (marks[trigrams[at] as number] === 0) return false;
  return true;
}

/** The text that was asked for last, as it is and in small letters: what is asked of one article is asked many times. */
let whole = '';
let small = '';

/** A text in small letters, each at its place: where one would become two, as the Turkish İ, the capital stays. */
export function toSmallLetters(text: string): string {
  if (text === whole) return small;
  whole = text;
  small = text.toLowerCase();
  if (small.length !== text.length) small = text.replace(/[^İ]+/g, (part) => part.toLowerCase());
  return small;
}

/** Lets go of the text that was asked for last: nothing of what was read stays in memory for longer than it is worked on. */
export function forgetText(): void {
  whole = '';
  small = '';
  marked = null;
}

/** Words in small letters that a text is asked for all together. */
export class TrigramFilter {
  readonly #words: readonly { readonly word: string; readonly trigrams: Uint16Array }[];
  /** What was found in the text of one filling: it is asked for again with every sentence. */
  #filling = 0;
  #held: readonly string[] = [];

  constructor(words: readonly string[]) {
    this.#words = words.map((word) => ({ word, trigrams: listTrigrams(word) }));
  }

  /** Those of the words that a text has, in letters of either size, be it within other words. */
  listHeld(text: string): readonly string[] {
    const letters = toSmallLetters(text);
    const marks = markTrigrams(letters);
    if (this.#filling === fillings) return this.#held;
    this.#filling = fillings;
    const held: string[] = [];
    for (const { word, trigrams } of this.#words)
      if (mayContain(marks, trigrams) && letters.includes(word)) held.push(word);
    this.#held = held;
    return held;
  }
}
