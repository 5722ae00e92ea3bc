import { CLASS } from './format.ts';
import type { Lexicon } from './lexicon.ts';

/** Where words begin. */
export interface WordStarts {
  /** Ascending offsets; only the first `count` count. */
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

/** Numbers of this module are known to the compiler, those behind an import are read again for every unit. */
const { ignored: IGNORED, run: RUN } = CLASS;

/** Bit 4 × run + next: does a word begin where the run before is followed by the next? Of the same run only in 3. */
const WORD_STARTS = 0b1110_1010_1100_1110;

/** What the unit behind a block is while the block is classified, if it has accents that stand behind their letters. */
const HAS_ACCENTS = 1;

/**
 * Writes the class of each unit, and where words begin; returns how many begin. Whether a word begins is counted without a
 * branch: no processor predicts where words end, and its wrong guesses cost more than all the rest. The loop calls nothing
 * and keeps few numbers: it is run for every unit.
 */
function classifyUnits(
  text: string,
  unitClasses: Uint16Array,
  classes: Uint16Array,
  starts: Int32Array,
  from: number,
  to: number,
): number {
  let count = 0;
  let run = 0;
  classes[to] = 0;
  for (let at = from; at < to; at++) {
    const unitClass = unitClasses[text.charCodeAt(at)] as number;
    classes[at] = unitClass;
    if ((unitClass & IGNORED) !== 0) {
      if (isAccent(text.charCodeAt(at))) classes[to] = HAS_ACCENTS;
      continue;
    }
    const next = (unitClass & RUN) >> RUN_SHIFT;
    starts[count] = at;
    count += (WORD_STARTS >> ((run << 2) | next)) & 1;
    run = next;
  }
  return count;
}

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

  /** Classifies the units from `from` to `to`, and marks `to` as the end. */
  classifyBlock(from: number, to: number): WordStarts {
    const { text, classes, starts } = this;
    const count = classifyUnits(text, this.lexicon.unitClasses, classes, starts, from, to);
    if (classes[to] === HAS_ACCENTS) this.composeAll(from, to);
    classes[to] = 0;
    return { starts, count };
  }

  private composeAll(from: number, to: number): void {
    for (let at = from + 1; at < to; at++) {
      if (((this.classes[at] as number) & IGNORED) !== 0 && isAccent(this.text.charCodeAt(at))) this.compose(from, at);
    }
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
