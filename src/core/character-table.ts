/** One of the two halves of a character beyond the first 65,536; stands beside the kinds of the whole one. */
export const HALF = 64;
/** Stands beside the kinds of every unit that has come up. */
const KNOWN = 128;

/**
 * What characters are, as bits from 1 to 32, learned as they come up: a look into a table costs a fiftieth of a pattern of
 * properties.
 */
export class CharacterTable {
  readonly #kinds = new Uint8Array(0x1_0000);
  readonly #classify: (char: string) => number;

  /** @param classify the kinds of one character */
  constructor(classify: (char: string) => number) {
    this.#classify = classify;
  }

  #learn(code: number): number {
    const isHalf = code >= 0xd800 && code <= 0xdfff;
    const kind = KNOWN | (isHalf ? HALF : this.#classify(String.fromCharCode(code)));
    this.#kinds[code] = kind;
    return kind;
  }

  /** The kinds of the character whose first half stands at `at`; a half alone is nothing. */
  #pairAt(text: string, at: number): number {
    const point = text.codePointAt(at) ?? 0;
    return point > 0xffff ? KNOWN | HALF | this.#classify(String.fromCodePoint(point)) : KNOWN;
  }

  /** The kinds of the character at a place of a text, UTF-16 units; with `HALF` where it takes two of them. */
  kindAt(text: string, at: number): number {
    const code = text.charCodeAt(at);
    const kind = (this.#kinds[code] as number) || this.#learn(code);
    return (kind & HALF) === 0 ? kind : this.#pairAt(text, at);
  }
}
