import { CELL, CELL_TYPE, CLASS, SETTING, SYMBOL } from './format.ts';
import type { Lexicon } from './lexicon.ts';

/** Numbers of this module are known to the compiler, those behind an import are read again for every unit. */
const { symbol: SYMBOLS, ignored: IGNORED, run: RUN, freeRun: FREE_RUN, accent: ACCENT } = CLASS;
const { label: LABEL, typeMask: TYPE, typeShift: TYPE_SHIFT, payloadShift: PAYLOAD } = CELL;
const { node: NODE, chain: CHAIN } = CELL_TYPE;
const { firstLetter: FIRST_LETTER, firstOwn: FIRST_OWN } = SYMBOL;

/** ISO 15924 codes of scripts that put no spaces between words: nearly each of their units begins one. */
const UNSPACED: ReadonlySet<string> = new Set(['Hans', 'Hant', 'Jpan', 'Thai', 'Laoo', 'Khmr', 'Mymr']);

/** Place of the bit that says of a class that folding drops the unit. */
const DROPPED = 14;

/** Bits of one first unit's pairs. */
const ROW = SYMBOLS + 1;

/**
 * Where rows begin is found by a hash, so that they lie over each other. Chinese, which has the most surfaces, begins them
 * with some 3,000 pairs: one bit in twenty, so that few other pairs are taken for one of them.
 */
const PLACES = (1 << 16) - 3 * ROW;

/** Odd, and far from a power of two: rows of neighbouring symbols come to lie far apart. */
const SPREAD = 0x9e5;

/** Behind those lie a row for units that begin no surface, and one for those that begin one whatever follows. */
const NOTHING = PLACES + ROW;
const ANYTHING = NOTHING + ROW;
const BITS = ANYTHING + ROW;

/** How the surfaces of a lexicon begin. */
export interface Beginnings {
  /** By symbol of the first unit, where its row begins. */
  readonly rows: Uint16Array;
  /** 32 to a number: set where a surface begins with a first and a second unit, at the former's row and the latter's place. */
  readonly pairs: Int32Array;
}

function addPair(pairs: Int32Array, bit: number): void {
  pairs[bit >> 5] = (pairs[bit >> 5] as number) | (1 << bit);
}

/** The first symbols of surfaces, by the node that they lead to; those that lead to one node are linked. */
interface FirstSymbols {
  /** By base, the last symbol that leads there, or 0. */
  readonly byBase: Uint16Array;
  /** By symbol, the one before it that leads to the same node, or 0. */
  readonly before: Uint16Array;
}

/** Letters that mean the same in every lexicon begin words of the others. */
const isCommonLetter = (symbol: number): boolean => symbol >= FIRST_LETTER && symbol < FIRST_OWN;

/** Reads the cells of the root; notes those that lead to nodes, to be looked at with what follows. */
function readRoot({ trie, stream, settings }: Lexicon, { rows, pairs }: Beginnings): FirstSymbols {
  const root = settings[SETTING.root] as number;
  const byBase = new Uint16Array(trie.length);
  const before = new Uint16Array(SYMBOLS + 1);
  for (let symbol = 1; symbol <= SYMBOLS; symbol++) {
    const cell = trie[root + symbol] ?? LABEL;
    const type = (cell & TYPE) >> TYPE_SHIFT;
    const payload = cell >>> PAYLOAD;
    if (isCommonLetter(symbol)) rows[symbol] = ANYTHING;
    else if ((cell & LABEL) !== symbol) rows[symbol] = NOTHING;
    else if (type !== NODE && type !== CHAIN) rows[symbol] = ANYTHING;
    else {
      rows[symbol] = (symbol * SPREAD) % PLACES;
      if (type === CHAIN) addPair(pairs, (rows[symbol] as number) + (stream[payload] as number));
      else {
        before[symbol] = byBase[payload] as number;
        byBase[payload] = symbol;
      }
    }
  }
  return { byBase, before };
}

function readBeginnings(lexicon: Lexicon): Beginnings {
  const { trie } = lexicon;
  const rows = new Uint16Array(SYMBOLS + 1).fill(NOTHING, 0, 1);
  const pairs = new Int32Array(BITS >> 5).fill(-1, ANYTHING >> 5);
  const { byBase, before } = readRoot(lexicon, { pairs, rows });
  // A cell's label says how far it lies from its node, so that one look at each cell finds the children of all nodes.
  for (let at = 0; at < trie.length; at++) {
    const second = (trie[at] as number) & LABEL;
    let first = byBase[Math.max(0, at - second)] as number;
    for (; first !== 0; first = before[first] as number) addPair(pairs, (rows[first] as number) + second);
  }
  return { rows, pairs };
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

/** The beginnings of a lexicon of a script without spaces, once it has been used enough; counts this text. */
export function beginningsOf(lexicon: Lexicon, length: number): Beginnings | null {
  if (!UNSPACED.has(lexicon.script)) return null;
  const use = uses.get(lexicon) ?? { units: 0, beginnings: null };
  uses.set(lexicon, use);
  use.units += length;
  if (use.units >= PAYS_AFTER) use.beginnings ??= readBeginnings(lexicon);
  return use.beginnings;
}

/**
 * Writes the class of each unit, and where a surface may begin; returns in how many places. Behind the block it leaves
 * whether it met an accent. In a script without spaces most units begin nothing, and no processor predicts which: walking
 * into the trie from each costs more than all the rest. So two units are looked up at once, and the answer is counted
 * without a branch; what folding drops may stand between them.
 * Four units at once and all written out: what is so long gets registers of its own, what is shorter is copied into its
 * caller and has to share.
 */
function siftUnits(
  text: string,
  unitClasses: Uint16Array,
  classes: Uint16Array,
  { rows, pairs }: Beginnings,
  starts: Int32Array,
  from: number,
  to: number,
): number {
  let count = 0;
  let row = NOTHING;
  let hasAccents = false;
  let at = from;
  for (; at + 3 < to; at += 4) {
    const first = unitClasses[text.charCodeAt(at)] as number;
    const second = unitClasses[text.charCodeAt(at + 1)] as number;
    const third = unitClasses[text.charCodeAt(at + 2)] as number;
    const fourth = unitClasses[text.charCodeAt(at + 3)] as number;
    classes[at] = first;
    classes[at + 1] = second;
    classes[at + 2] = third;
    classes[at + 3] = fourth;
    if (((first | second | third | fourth) & IGNORED) !== 0)
      hasAccents ||= first >= ACCENT || second >= ACCENT || third >= ACCENT || fourth >= ACCENT;
    const beforeFirst = row + (first & SYMBOLS);
    starts[count] = at - 1;
    count += (((pairs[beforeFirst >> 5] as number) >> beforeFirst) | (first >> DROPPED)) & 1;
    const beforeSecond = (rows[first & SYMBOLS] as number) + (second & SYMBOLS);
    starts[count] = at;
    count += (((pairs[beforeSecond >> 5] as number) >> beforeSecond) | (second >> DROPPED)) & 1;
    const beforeThird = (rows[second & SYMBOLS] as number) + (third & SYMBOLS);
    starts[count] = at + 1;
    count += (((pairs[beforeThird >> 5] as number) >> beforeThird) | (third >> DROPPED)) & 1;
    const beforeFourth = (rows[third & SYMBOLS] as number) + (fourth & SYMBOLS);
    starts[count] = at + 2;
    count += (((pairs[beforeFourth >> 5] as number) >> beforeFourth) | (fourth >> DROPPED)) & 1;
    row = rows[fourth & SYMBOLS] as number;
  }
  for (; at <= to; at++) {
    const last = at < to ? (unitClasses[text.charCodeAt(at)] as number) : 0;
    classes[at] = last;
    hasAccents ||= last >= ACCENT;
    const beforeLast = row + (last & SYMBOLS);
    starts[count] = at - 1;
    count += (((pairs[beforeLast >> 5] as number) >> beforeLast) | (last >> DROPPED)) & 1;
    row = rows[last & SYMBOLS] as number;
  }
  classes[to] = hasAccents ? ACCENT : 0;
  return count;
}

/** Does a run of letters begin at `at`, in a block that begins at `from`? */
function beginsRun(classes: Uint16Array, at: number, from: number): boolean {
  const run = (classes[at] as number) & RUN;
  let before = at - 1;
  while (before >= from && ((classes[before] as number) & IGNORED) !== 0) before--;
  return run !== 0 && (before < from || ((classes[before] as number) & RUN) !== run);
}

/** Leaves of the starts those at which words begin; returns how many. */
function keepWordStarts(classes: Uint16Array, starts: Int32Array, count: number, from: number): number {
  let kept = 0;
  for (let place = 0; place < count; place++) {
    const at = starts[place] as number;
    starts[kept] = at;
    // Where folding drops the first unit of a block, the one before it was taken for a start.
    if (at >= from && (((classes[at] as number) & RUN) === FREE_RUN || beginsRun(classes, at, from))) kept++;
  }
  return kept;
}

/**
 * Writes the class of each unit from `from` to `to`, and to `starts` at which words a surface of the lexicon may begin, and
 * those of letters that all lexicons know; returns how many. Leaves in `classes[to]` whether there are accents, which may
 * change the classes.
 */
export function siftBlock(
  text: string,
  unitClasses: Uint16Array,
  classes: Uint16Array,
  beginnings: Beginnings,
  starts: Int32Array,
  from: number,
  to: number,
): number {
  const count = siftUnits(text, unitClasses, classes, beginnings, starts, from, to);
  return keepWordStarts(classes, starts, count, from);
}
