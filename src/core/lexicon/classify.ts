import { CLASS } from './format.ts';
import type { Lexicon } from './lexicon.ts';
import { type Beginnings, beginningsOf, siftBlock } from './sift-starts.ts';

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

/** Numbers of this module are known to the compiler, those behind an import are read again for every unit. */
const {
  ignored: IGNORED,
  run: RUN,
  letterRun: LETTER,
  katakanaRun: KATAKANA,
  freeRun: FREE_RUN,
  accent: ACCENT,
} = CLASS;

/** What a unit is to the words around it: 0 no letter, 1 a letter, 2 katakana, 3 of a script without spaces, 4 dropped by folding. */
const KIND_SHIFT = 12;
const KIND = (RUN | IGNORED) >> KIND_SHIFT;
const DROPPED = IGNORED >> KIND_SHIFT;
const FREE = FREE_RUN >> KIND_SHIFT;

/** What only katakana, scripts without spaces and units that folding drops have: where their words begin, `STEPS` says. */
const SPECIAL = KATAKANA | IGNORED;

/** A unit that folding drops ends no word: behind it the run goes on. */
const runAfter = (run: number, kind: number): number => (kind === DROPPED ? run : kind);

const beginsWord = (run: number, kind: number): number =>
  Number(kind !== DROPPED && kind !== 0 && (kind !== run || kind === FREE));

/** In a place of `STEPS`: the run before a unit from this bit on, the kind of the unit below it. */
const RUN_PLACE = 3;

/** What a unit makes of the run before it: in bit 0 whether a word begins with it, above it the run behind it. */
const STEPS = Uint8Array.from({ length: 32 }, (_, place) => {
  const run = place >> RUN_PLACE;
  const kind = place & KIND;
  return beginsWord(run, kind) | (runAfter(run, kind) << 1);
});

/**
 * Writes the class of each unit, and where words begin; returns how many begin. Behind the block it leaves whether it met an
 * accent. Whether a word begins is counted without a branch: no processor predicts where words end, and its wrong guesses
 * cost more than all the rest. Four units at once, because what a loop does between its rounds takes as long as a unit: in a
 * script with spaces nearly all are plain, and a word begins with each letter behind none.
 * All is written out: what is so long gets registers of its own, what is shorter is copied into its caller and has to share.
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
  let hasAccents = false;
  let at = from;
  while (at < to) {
    if (at + 3 < to) {
      const first = unitClasses[text.charCodeAt(at)] as number;
      const second = unitClasses[text.charCodeAt(at + 1)] as number;
      const third = unitClasses[text.charCodeAt(at + 2)] as number;
      const fourth = unitClasses[text.charCodeAt(at + 3)] as number;
      if (((first | second | third | fourth) & SPECIAL) === 0) {
        classes[at] = first;
        classes[at + 1] = second;
        classes[at + 2] = third;
        classes[at + 3] = fourth;
        // Of all runs only that of letters has the lower bit alone.
        const before = (run & ~(run >> 1)) << KIND_SHIFT;
        starts[count] = at;
        count += (first & ~before & LETTER) >> KIND_SHIFT;
        starts[count] = at + 1;
        count += (second & ~first & LETTER) >> KIND_SHIFT;
        starts[count] = at + 2;
        count += (third & ~second & LETTER) >> KIND_SHIFT;
        starts[count] = at + 3;
        count += (fourth & ~third & LETTER) >> KIND_SHIFT;
        run = (fourth & LETTER) >> KIND_SHIFT;
        at += 4;
        continue;
      }
    }
    for (const end = Math.min(at + 4, to); at < end; at++) {
      const unitClass = unitClasses[text.charCodeAt(at)] as number;
      classes[at] = unitClass;
      if (unitClass >= ACCENT) hasAccents = true;
      const step = STEPS[(run << RUN_PLACE) | ((unitClass >> KIND_SHIFT) & KIND)] as number;
      starts[count] = at;
      count += step & 1;
      run = step >> 1;
    }
  }
  classes[to] = hasAccents ? ACCENT : 0;
  return count;
}

/** The one unit that a letter and its accents are together, or 0. */
function composeUnits(units: string): number {
  const composed = units.normalize('NFC');
  return composed.length === 1 ? composed.charCodeAt(0) : 0;
}

/** Pairs of a letter and an accent: a decomposed Vietnamese page has some sixty, a thousand times over. */
const composedPairs = new Map<number, number>();

/** More than any alphabet has; a text made to have more pairs than this only loses the help. */
const MOST_PAIRS = 1 << 10;

/** The one unit that a letter and the accent behind it are together, or 0. */
function composePair(text: string, letter: number): number {
  const key = text.charCodeAt(letter) * 0x10000 + text.charCodeAt(letter + 1);
  const known = composedPairs.get(key);
  if (known !== undefined) return known;
  const code = composeUnits(text.slice(letter, letter + 2));
  if (composedPairs.size < MOST_PAIRS) composedPairs.set(key, code);
  return code;
}

/** Folds a text: gives each UTF-16 unit its class, and finds where words begin. Good until the next text is classified. */
export class Classifier {
  /** Class of each unit of the blocks classified so far, 0 elsewhere: see `CLASS`. */
  readonly classes: Uint16Array;
  private readonly starts: Int32Array;
  private readonly beginnings: Beginnings | null;

  constructor(
    private readonly text: string,
    private readonly lexicon: Lexicon,
  ) {
    const isShort = text.length < SHARED_LENGTH;
    this.classes = isShort ? sharedClasses : new Uint16Array(text.length + 1);
    this.starts = isShort ? sharedStarts : new Int32Array(text.length + 1);
    // What no block covers is no letter, and not what an earlier text had there.
    if (isShort) sharedClasses.fill(0, 0, text.length + 1);
    this.beginnings = beginningsOf(lexicon, text.length);
  }

  /** Classifies the units from `from` to `to`, and marks `to` as the end. */
  classifyBlock(from: number, to: number): WordStarts {
    const { text, classes, starts, beginnings } = this;
    const { unitClasses } = this.lexicon;
    if (beginnings !== null) {
      const count = siftBlock(text, unitClasses, classes, beginnings, starts, from, to);
      if (classes[to] === 0) return { starts, count };
    }
    const count = classifyUnits(text, unitClasses, classes, starts, from, to);
    if (classes[to] !== 0) this.composeAll(from, to);
    classes[to] = 0;
    return { starts, count };
  }

  /** @param to has the class of an accent itself, so that no search goes beyond it. */
  private composeAll(from: number, to: number): void {
    const { classes } = this;
    for (let at = classes.indexOf(ACCENT, from + 1); at < to; at = classes.indexOf(ACCENT, at + 1))
      this.compose(from, at);
  }

  /** A letter whose accent stands behind it, at `accent`, is of the class of the two in one: e + ́ = é. */
  private compose(from: number, accent: number): void {
    const { text, classes } = this;
    let letter = accent - 1;
    while (letter > from && accent - letter < MOST_ACCENTS && isAccent(text.charCodeAt(letter))) letter--;
    if (isAccent(text.charCodeAt(letter))) return;
    const code = letter + 1 === accent ? composePair(text, letter) : composeUnits(text.slice(letter, accent + 1));
    if (code !== 0) classes[letter] = this.lexicon.unitClasses[code] as number;
  }
}
