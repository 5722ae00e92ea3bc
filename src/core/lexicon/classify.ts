import { CLASS } from './format.ts';
import type { Lexicon } from './lexicon.ts';

/** Where words begin in a block that has been classified. */
export interface Words {
  /** Ascending offsets; only the first `count` are of this block. */
  readonly starts: Int32Array;
  readonly count: number;
}

/** Texts up to this many units share their buffers: allocating them costs a tenth of a scan. */
const SHARED_LENGTH = 1 << 16;
const sharedClasses = new Uint16Array(SHARED_LENGTH);
const sharedStarts = new Int32Array(SHARED_LENGTH);

/** Combining accents of Latin, Greek and Cyrillic letters. */
const isAccent = (code: number): boolean => code >= 0x0300 && code <= 0x036f;

/** Letters that a language writes have up to this many accents (Vietnamese ệ, written in three units). */
const MOST_ACCENTS = 3;

/** Makes a run a number: 0 none, 1 letters, 2 katakana, 3 a script without spaces. */
const RUN_SHIFT = 12;

/** Bit 4 × run + next: does a word begin where the run before is followed by the next? Of the same run only in 3. */
const WORD_STARTS = 0b1110_1010_1100_1110;

/** Folds a text: gives each UTF-16 unit its class, and finds where words begin. Good until the next text is classified. */
export class Classifier {
  /** Class of each unit of the blocks classified so far: see `CLASS`. */
  readonly classes: Uint16Array;
  private readonly starts: Int32Array;

  constructor(
    private readonly text: string,
    private readonly lexicon: Lexicon,
  ) {
    const isShort = text.length < SHARED_LENGTH;
    this.classes = isShort ? sharedClasses : new Uint16Array(text.length + 1);
    this.starts = isShort ? sharedStarts : new Int32Array(text.length + 1);
  }

  /**
   * Classifies the units from `from` to `to`, and marks `to` as the end. Whether a word begins is counted without a
   * branch: no processor predicts where words end, and its wrong guesses cost more than all the rest.
   */
  classifyBlock(from: number, to: number): Words {
    const { text, classes, starts } = this;
    const { unitClasses } = this.lexicon;
    let count = 0;
    let run = 0;
    for (let at = from; at < to; at++) {
      const unitClass = unitClasses[text.charCodeAt(at)] as number;
      classes[at] = unitClass;
      if ((unitClass & CLASS.ignored) !== 0) {
        if (at > from && isAccent(text.charCodeAt(at))) this.compose(from, at);
        continue;
      }
      const next = (unitClass & CLASS.run) >> RUN_SHIFT;
      starts[count] = at;
      count += (WORD_STARTS >> ((run << 2) | next)) & 1;
      run = next;
    }
    classes[to] = 0;
    return { starts, count };
  }

  /** A letter whose accent stands behind it, at `accent`, is of the class of the two in one: e + ́ = é. */
  private compose(from: number, accent: number): void {
    const { text, classes } = this;
    let letter = accent - 1;
    while (letter > from && accent - letter < MOST_ACCENTS && isAccent(text.charCodeAt(letter))) letter--;
    if (isAccent(text.charCodeAt(letter))) return;
    const composed = text.slice(letter, accent + 1).normalize('NFC');
    if (composed.length === 1) classes[letter] = this.lexicon.unitClasses[composed.charCodeAt(0)] as number;
  }
}
