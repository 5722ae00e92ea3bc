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
const PLACE_BITS = 16;
const PLACES = 1 << PLACE_BITS;

/** Odd, and far from a power of two: pairs that differ in one symbol come to lie far apart. */
const SPREAD = 0x9e5;

/** @param key what `Beginnings` keeps of the first unit. */
const placeOf = (key: number, second: number): number => (key + second) & (PLACES - 1);

/** Bit of a key, above all places: what begins with the symbol has to be looked at whatever follows, it is a surface by itself. */
const ALWAYS = PLACE_BITS;

/** How the surfaces of a lexicon begin. */
interface Beginnings {
  /** By place, 1 where a surface begins with a pair of this place. */
  readonly pairs: Uint8Array;
  /** By symbol, where the places of its pairs lie, and whether it is a surface by itself. */
  readonly keys: Int32Array;
}

/** The first symbols of surfaces, by the node that they lead to; those that lead to one node are linked. */
interface FirstSymbols {
  /** By base, the last symbol that leads there, or 0. */
  readonly byBase: Uint16Array;
  /** By symbol, the one before it that leads to the same node, or 0. */
  readonly before: Uint16Array;
}

/** Reads the cells of the root; notes those that lead to nodes, to be looked at with what follows. */
function readRoot({ trie, stream, settings }: Lexicon, { pairs, keys }: Beginnings): FirstSymbols {
  const root = settings[SETTING.root] as number;
  const byBase = new Uint16Array(trie.length);
  const before = new Uint16Array(SYMBOLS + 1);
  for (let symbol = 1; symbol <= SYMBOLS; symbol++) {
    const cell = trie[root + symbol] ?? LABEL;
    if ((cell & LABEL) !== symbol) continue;
    const key = keys[symbol] as number;
    pairs[placeOf(key, IGNORED)] = 1;
    const type = (cell & TYPE) >> TYPE_SHIFT;
    const payload = cell >>> PAYLOAD;
    if (type === CHAIN) pairs[placeOf(key, stream[payload] as number)] = 1;
    else if (type !== NODE) keys[symbol] = key | (1 << ALWAYS);
    else {
      before[symbol] = byBase[payload] as number;
      byBase[payload] = symbol;
    }
  }
  return { byBase, before };
}

function readBeginnings(lexicon: Lexicon): Beginnings {
  const { trie } = lexicon;
  const keys = Int32Array.from({ length: SYMBOLS + 1 }, (_, symbol) => (symbol * SPREAD) & (PLACES - 1));
  const pairs = new Uint8Array(PLACES);
  const { byBase, before } = readRoot(lexicon, { pairs, keys });
  // A cell's label says how far it lies from its node, so that one look at each cell finds the children of all nodes.
  for (let at = 0; at < trie.length; at++) {
    const second = (trie[at] as number) & LABEL;
    let first = byBase[Math.max(0, at - second)] as number;
    for (; first !== 0; first = before[first] as number) pairs[placeOf(keys[first] as number, second)] = 1;
  }
  return { pairs, keys };
}

/**
 * So many units of a lexicon's texts are scanned before its beginnings are read: that takes as long as sifting saves on
 * them, and a worker that has just begun has a reader waiting.
 */
const PAYS_AFTER = 1 << 17;

/** What is known of a lexicon's use. */
interface Use {
  units: number;
  beginnings: Beginnings | null;
}

const uses = new WeakMap<Lexicon, Use>();

/** The beginnings of a lexicon, once it has been used enough; counts this text. */
function beginningsOf(lexicon: Lexicon, length: number): Beginnings | null {
  const use = uses.get(lexicon) ?? { units: 0, beginnings: null };
  uses.set(lexicon, use);
  use.units += length;
  if (use.units >= PAYS_AFTER) use.beginnings ??= readBeginnings(lexicon);
  return use.beginnings;
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
  { pairs, keys }: Beginnings,
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
    const keyOfA = keys[firstOfA] as number;
    const keyOfB = keys[firstOfB] as number;
    const keyOfC = keys[firstOfC] as number;
    const keyOfD = keys[firstOfD] as number;
    starts[kept] = a;
    kept += (pairs[placeOf(keyOfA, (classes[a + 1] as number) & SECOND)] as number) | (keyOfA >> ALWAYS);
    starts[kept] = b;
    kept += (pairs[placeOf(keyOfB, (classes[b + 1] as number) & SECOND)] as number) | (keyOfB >> ALWAYS);
    starts[kept] = c;
    kept += (pairs[placeOf(keyOfC, (classes[c + 1] as number) & SECOND)] as number) | (keyOfC >> ALWAYS);
    starts[kept] = d;
    kept += (pairs[placeOf(keyOfD, (classes[d + 1] as number) & SECOND)] as number) | (keyOfD >> ALWAYS);
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
    const key = keys[first] as number;
    kept += (pairs[placeOf(key, (classes[last + 1] as number) & SECOND)] as number) | (key >> ALWAYS);
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
  private readonly kept: StartList = { starts: sharedCommon, count: 0 };
  private readonly known: StartList;

  private constructor(
    private readonly beginnings: Beginnings,
    private readonly classes: Uint16Array,
    length: number,
  ) {
    this.known = { starts: length < SHARED_LENGTH ? sharedCommon : new Int32Array(length + 1), count: 0 };
  }

  /**
   * A sifter for one text, or null as long as it does not pay.
   * @param page the lexicon whose folding the classes are of.
   * @param length units of the text.
   */
  static forText(page: Lexicon, classes: Uint16Array, length: number): StartSifter | null {
    const beginnings = beginningsOf(page, length);
    return beginnings && new StartSifter(beginnings, classes, length);
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
