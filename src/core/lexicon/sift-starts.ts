import type { WordStarts } from './classify.ts';
import { CELL, CELL_TYPE, CLASS, SETTING, SYMBOL } from './format.ts';
import type { Lexicon } from './lexicon.ts';

/** Numbers of this module are known to the compiler, those behind an import are read again for every unit. */
const { symbol: SYMBOLS, ignored: IGNORED } = CLASS;
const { label: LABEL, typeMask: TYPE, typeShift: TYPE_SHIFT, payloadShift: PAYLOAD } = CELL;
const { node: NODE, chain: CHAIN } = CELL_TYPE;
const { firstOwn: FIRST_OWN } = SYMBOL;

/** What the second unit of a pair says: its symbol, and whether folding drops it. */
const SECOND = SYMBOLS | IGNORED;

/**
 * Places for pairs of units, found by a hash, a byte each. Chinese, which has the most surfaces, begins them with some 3,000
 * pairs: one place in twenty, so that few other pairs are taken for one of them.
 */
const PLACES = 1 << 16;

/** Odd, and far from a power of two: pairs that differ in one symbol come to lie far apart. */
const SPREAD = 0x9e5;

const placeOf = (first: number, second: number): number => (first * SPREAD + (second ^ (second >> 3))) & (PLACES - 1);

/** How the surfaces of a lexicon begin. */
interface Beginnings {
  /** By place, 1 where a surface begins with a pair of this place. */
  readonly pairs: Uint8Array;
  /** By symbol, 1 where what begins with it has to be looked at whatever follows: it is a surface by itself. */
  readonly always: Uint8Array;
}

function readBeginnings({ trie, stream, settings }: Lexicon): Beginnings {
  const root = settings[SETTING.root] as number;
  const pairs = new Uint8Array(PLACES);
  const always = new Uint8Array(SYMBOLS + 1);
  const mark = (first: number, second: number): void => {
    pairs[placeOf(first, second)] = 1;
  };
  const firstsOf = new Map<number, number[]>();
  for (let symbol = 1; symbol <= SYMBOLS; symbol++) {
    const cell = trie[root + symbol] ?? LABEL;
    if ((cell & LABEL) !== symbol) continue;
    mark(symbol, IGNORED);
    const type = (cell & TYPE) >> TYPE_SHIFT;
    const payload = cell >>> PAYLOAD;
    if (type === CHAIN) mark(symbol, stream[payload] as number);
    else if (type === NODE) firstsOf.set(payload, [...(firstsOf.get(payload) ?? []), symbol]);
    else always[symbol] = 1;
  }
  // A cell's label says how far it lies from its node, so that one look at each cell finds the children of all nodes.
  trie.forEach((cell, at) => {
    const second = cell & LABEL;
    for (const first of firstsOf.get(at - second) ?? []) mark(first, second);
  });
  return { pairs, always };
}

const beginnings = new WeakMap<Lexicon, Beginnings>();

function beginningsOf(lexicon: Lexicon): Beginnings {
  const known = beginnings.get(lexicon) ?? readBeginnings(lexicon);
  beginnings.set(lexicon, known);
  return known;
}

/** Texts up to this many units share their buffer: allocating it costs a tenth of a scan. */
const SHARED_LENGTH = 1 << 16;
const sharedCommon = new Int32Array(SHARED_LENGTH);

/** One word in so many units: where words are denser, the script is written without spaces and each unit begins one. */
const DENSE = 2;

/** Do the words of a block from `from` to `to` stand as close as in a script without spaces? */
export const isDense = ({ count }: WordStarts, from: number, to: number): boolean => count * DENSE > to - from;

/** Word starts that are written anew for each block. */
interface StartList {
  starts: Int32Array;
  count: number;
}

/**
 * Writes to the front of `starts` where a surface may begin, to `common` where a word begins with a symbol that is known and
 * no lexicon's own; returns how many of the first.
 * Four starts at once and all written out: what is so long gets registers of its own, what is shorter is copied into its
 * caller and takes twice the time.
 */
function siftUnits(
  classes: Uint16Array,
  { pairs, always }: Beginnings,
  starts: Int32Array,
  count: number,
  common: StartList,
): number {
  const commonStarts = common.starts;
  let kept = 0;
  let commons = 0;
  let word = 0;
  for (; word + 3 < count; word += 4) {
    const a = starts[word] as number;
    const b = starts[word + 1] as number;
    const c = starts[word + 2] as number;
    const d = starts[word + 3] as number;
    const firstOfA = (classes[a] as number) & SYMBOLS;
    const firstOfB = (classes[b] as number) & SYMBOLS;
    const firstOfC = (classes[c] as number) & SYMBOLS;
    const firstOfD = (classes[d] as number) & SYMBOLS;
    starts[kept] = a;
    kept += (pairs[placeOf(firstOfA, (classes[a + 1] as number) & SECOND)] as number) | (always[firstOfA] as number);
    starts[kept] = b;
    kept += (pairs[placeOf(firstOfB, (classes[b + 1] as number) & SECOND)] as number) | (always[firstOfB] as number);
    starts[kept] = c;
    kept += (pairs[placeOf(firstOfC, (classes[c + 1] as number) & SECOND)] as number) | (always[firstOfC] as number);
    starts[kept] = d;
    kept += (pairs[placeOf(firstOfD, (classes[d + 1] as number) & SECOND)] as number) | (always[firstOfD] as number);
    commonStarts[commons] = a;
    commons += ((firstOfA - FIRST_OWN) & -firstOfA) >>> 31;
    commonStarts[commons] = b;
    commons += ((firstOfB - FIRST_OWN) & -firstOfB) >>> 31;
    commonStarts[commons] = c;
    commons += ((firstOfC - FIRST_OWN) & -firstOfC) >>> 31;
    commonStarts[commons] = d;
    commons += ((firstOfD - FIRST_OWN) & -firstOfD) >>> 31;
  }
  for (; word < count; word++) {
    const last = starts[word] as number;
    const first = (classes[last] as number) & SYMBOLS;
    starts[kept] = last;
    kept += (pairs[placeOf(first, (classes[last + 1] as number) & SECOND)] as number) | (always[first] as number);
    commonStarts[commons] = last;
    commons += ((first - FIRST_OWN) & -first) >>> 31;
  }
  common.count = commons;
  return kept;
}

/**
 * Parts the word starts of blocks in a script without spaces. Most of their units begin nothing, and no processor predicts
 * which: walking into the trie from each costs more than all the rest. So two units are looked up at once, and the answer
 * is counted without a branch.
 */
export class StartSifter {
  private readonly beginnings: Beginnings;
  private readonly kept: StartList;
  private readonly known: StartList;

  /**
   * @param page the lexicon whose folding the classes are of.
   * @param length units of the text.
   */
  constructor(
    page: Lexicon,
    private readonly classes: Uint16Array,
    length: number,
  ) {
    this.beginnings = beginningsOf(page);
    this.kept = { starts: sharedCommon, count: 0 };
    this.known = { starts: length < SHARED_LENGTH ? sharedCommon : new Int32Array(length + 1), count: 0 };
  }

  /** Where a surface of the page's lexicon may begin in the block sifted last, and a few starts more. */
  get page(): WordStarts {
    return this.kept;
  }

  /** Where its words begin with a symbol that means the same in every lexicon. */
  get common(): WordStarts {
    return this.known;
  }

  /** @param words starts of a block whose end is marked in the classes; their array is written over. */
  sift({ starts, count }: WordStarts): void {
    this.kept.starts = starts;
    this.kept.count = siftUnits(this.classes, this.beginnings, starts, count, this.known);
  }
}
