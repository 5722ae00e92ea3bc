import { isBoundary, nextBoundary, skipMarks, skipSpaces } from './boundaries.ts';
import type { WordStarts } from './classify.ts';
import { CASE_MODE, CELL, CELL_TYPE, CLASS, LAST_OF_SET, SETTING, SYMBOL, RECORD_WORDS as WORDS } from './format.ts';
import { HitList } from './hit-list.ts';
import { hasRightCase } from './letter-case.ts';
import type { Lexicon } from './lexicon.ts';
import { addLetter, LONGEST_PROCLITIC, PROCLITIC, type Proclitics } from './proclitics.ts';
import {
  ANY_SUFFIX,
  caseModeOf,
  isCueOf,
  isPlaceOf,
  isSuffixInsideOf,
  leadOf,
  suffixClassOf,
  tailOf,
  takesProcliticsOf,
} from './record-fields.ts';
import { TOKEN } from './trie-stream.ts';
import { TrieWalker } from './trie-walker.ts';

/** Letters that must be left of a word when its proclitics are taken off: shorter rests are other words. */
const MIN_CORE = 3;

/** Suffixes may stand behind each other (Korean 에서는); longer chains are other words. */
const MAX_SUFFIXES = 3;

/** Numbers of this module are known to the compiler, those behind an import are read again for every unit. */
const { symbol: SYMBOLS, ignored: IGNORED, upper: UPPER } = CLASS;
const { label: LABEL, typeMask: TYPE, payloadShift: PAYLOAD } = CELL;
const { space: SPACE, end: END } = SYMBOL;
const { count: TOKENS } = TOKEN;
const LAST = LAST_OF_SET;
const RECORD_WORDS = WORDS;
const ANY_CASE = CASE_MODE.any;
const { plain: PLAIN_PROCLITIC, fused: FUSED_PROCLITIC } = PROCLITIC;

/** Of a cell that leads on to a plain node nothing is left but its label. */
const PLAIN = LABEL | TYPE;
const NODE = CELL_TYPE.node << CELL.typeShift;
const CHAIN = CELL_TYPE.chain << CELL.typeShift;
const LEAF = CELL_TYPE.leaf << CELL.typeShift;

/** Units of a text to each thing that its language's lexicon knows there: a news article has one in 25 to 30. */
const UNITS_TO_A_HIT = 16;

/** Longer texts let their lists grow: what is expected may not come. */
const MOST_EXPECTED = 1 << 12;

const expectHits = (text: string): number => Math.min(MOST_EXPECTED, Math.floor(text.length / UNITS_TO_A_HIT));

/** Everything that one lexicon finds in a text, before any decision. */
export class LexiconScan {
  /** Countries, groups, terms, topics, pacts and masks. */
  readonly hits: HitList;
  /** Words that decide about others, wherever they stand. */
  readonly cues = new HitList();
  /** Countries and groups with other capitals than they should have. */
  readonly wrongCase = new HitList();
  private readonly suffixes: TrieWalker;
  private readonly trie: Uint32Array;
  private readonly stream: Uint16Array;
  private readonly targets: Uint32Array;
  private readonly sets: Uint16Array;
  private readonly records: Uint32Array;
  private readonly root: number;
  private readonly proclitics: Proclitics | null;
  /** Words that begin with this symbol or a later one are of a script that the lexicon does not know. */
  private readonly firstForeign: number;
  private readonly articleState: number;
  private to = 0;

  /**
   * @param isPage the classes are of this lexicon's own folding: all its symbols mean the same there.
   * @param isWanted leaves out records before they become hits; then only capitalised words are looked at.
   */
  constructor(
    readonly lexicon: Lexicon,
    private readonly text: string,
    private readonly classes: Uint16Array,
    isPage: boolean,
    private readonly isWanted: ((records: Uint32Array, record: number) => boolean) | null,
  ) {
    this.hits = new HitList(isPage ? expectHits(text) : 0);
    this.trie = lexicon.trie;
    this.stream = lexicon.stream;
    this.targets = lexicon.targets;
    this.sets = lexicon.sets;
    this.records = lexicon.records;
    this.root = lexicon.settings[SETTING.root] as number;
    this.proclitics = lexicon.proclitics;
    this.firstForeign = isPage ? SYMBOLS + 1 : SYMBOL.firstOwn;
    this.articleState = lexicon.settings[SETTING.articleState] as number;
    this.suffixes = new TrieWalker(lexicon, classes);
  }

  /**
   * Finds the surfaces that begin where these words begin, or behind their proclitics; none goes beyond `to`. Most words leave
   * the trie after a few plain nodes and need no more than the inner loop, which the end of the block stops too: no node knows
   * its symbol. The loop takes one space for a letter; where there are more, and where folding drops a unit, the walk begins
   * anew. It is written out here: in a function of its own it is copied into one caller or another, and gets few registers.
   */
  scanWords({ starts, count }: WordStarts, to: number): void {
    const { classes, trie, root, proclitics, firstForeign } = this;
    const mustBeUpper = this.isWanted === null ? 0 : UPPER;
    this.to = to;
    for (let word = 0; word < count; word++) {
      const start = starts[word] as number;
      const unitClass = classes[start] as number;
      const first = unitClass & SYMBOLS;
      if ((unitClass & mustBeUpper) !== mustBeUpper || first >= firstForeign) continue;
      let state = root;
      let at = start;
      let symbol = first;
      let cell = trie[state + symbol] as number;
      while ((cell & PLAIN) === symbol) {
        state = cell >>> PAYLOAD;
        symbol = (classes[++at] as number) & SYMBOLS;
        cell = trie[state + symbol] as number;
      }
      if ((cell & LABEL) === symbol) {
        if (this.mayFollow(cell, at + 1)) this.scanFrom(at, state, start, false);
      } else if (this.mustBeginAnew(at, symbol)) this.scanFrom(start, root, start, false);
      if (proclitics !== null && proclitics.letters[first] !== 0) this.scanBehindProclitics(start, proclitics);
    }
  }

  /** Does folding drop the unit at `at`, or is it a second space? */
  private mustBeginAnew(at: number, symbol: number): boolean {
    const { classes } = this;
    const isSecondSpace = symbol === SPACE && ((classes[at - 1] as number) & SYMBOLS) === SPACE;
    return isSecondSpace || ((classes[at] as number) & IGNORED) !== 0;
  }

  /** The quick way of `scanWords` for what stands behind a proclitic: one Arabic word in four begins like one. */
  private enterBehindProclitic(start: number): void {
    const { classes, trie } = this;
    let state = this.root;
    let at = start;
    let symbol = (classes[at] as number) & SYMBOLS;
    let cell = trie[state + symbol] as number;
    while ((cell & PLAIN) === symbol) {
      state = cell >>> PAYLOAD;
      symbol = (classes[++at] as number) & SYMBOLS;
      cell = trie[state + symbol] as number;
    }
    if ((cell & LABEL) === symbol) {
      if (this.mayFollow(cell, at + 1)) this.scanFrom(at, state, start, true);
    } else if (this.mustBeginAnew(at, symbol)) this.scanFrom(start, this.root, start, true);
  }

  /** False where the cell begins a chain that the text at `at` leaves at once. */
  private mayFollow(cell: number, at: number): boolean {
    if ((cell & TYPE) !== CHAIN) return true;
    const wanted = this.stream[cell >>> PAYLOAD] as number;
    const unitClass = this.classes[at] as number;
    const symbol = unitClass & SYMBOLS;
    return symbol === wanted || symbol === SPACE || (unitClass & IGNORED) !== 0;
  }

  /**
   * Keeps every surface on the path that begins at `from` in the node with this base. The same walk as the walker's, in
   * one piece: it is where the time of a scan goes.
   */
  private scanFrom(from: number, base: number, start: number, isAfterProclitic: boolean): void {
    const { classes, trie, stream, targets, to } = this;
    let state = base;
    let at = from;
    while (at < to) {
      const unitClass = classes[at++] as number;
      const symbol = unitClass & SYMBOLS;
      let cell = trie[state + symbol] as number;
      if ((cell & LABEL) !== symbol) {
        if ((unitClass & IGNORED) === 0) return;
        continue;
      }
      if (symbol === SPACE) at = skipSpaces(classes, at, to);
      if ((cell & TYPE) === CHAIN) {
        let next = cell >>> PAYLOAD;
        for (let wanted = stream[next] as number; wanted >= TOKENS; wanted = stream[next] as number) {
          const chainClass = at < to ? (classes[at++] as number) : 0;
          if ((chainClass & SYMBOLS) === wanted) next++;
          else if ((chainClass & IGNORED) === 0) return;
          if ((chainClass & SYMBOLS) === SPACE) at = skipSpaces(classes, at, to);
        }
        cell = targets[next] as number;
      }
      state = cell >>> PAYLOAD;
      const type = cell & TYPE;
      if (type === NODE) continue;
      const set = type === LEAF ? state : (trie[state + END] as number) >>> PAYLOAD;
      this.keepSet(start, at, set, isAfterProclitic);
      if (type === LEAF) return;
    }
  }

  /** The same behind each proclitic that the word may begin with; vowel signs between its letters do not count. */
  private scanBehindProclitics(start: number, { letters, kinds }: Proclitics): void {
    const { classes } = this;
    let code = 0;
    let at = start;
    for (let place = 0; place < LONGEST_PROCLITIC; ) {
      const unitClass = classes[at++] as number;
      if ((unitClass & IGNORED) !== 0) continue;
      const letter = letters[unitClass & SYMBOLS] as number;
      if (letter === 0) return;
      code = addLetter(code, place++, letter);
      const kind = kinds[code] as number;
      if ((kind & PLAIN_PROCLITIC) !== 0) this.enterBehindProclitic(at);
      // A fused proclitic has swallowed the article: its last letter stays inside the mention.
      if ((kind & FUSED_PROCLITIC) !== 0) this.scanFrom(at, this.articleState, at - 1, true);
    }
  }

  private keepSet(start: number, end: number, set: number, isAfterProclitic: boolean): void {
    if (isAfterProclitic && end - start < MIN_CORE) return;
    const { sets, records } = this;
    const isWhole = isBoundary(this.classes, end, this.to);
    for (let i = set; ; i++) {
      const entry = sets[i] as number;
      const record = entry & ~LAST;
      const fields = records[record * RECORD_WORDS] as number;
      if (isWhole) {
        if (!isAfterProclitic || takesProcliticsOf(fields)) this.keep(start, end, end, record, fields);
      } else if (suffixClassOf(fields) !== 0 && (!isAfterProclitic || takesProcliticsOf(fields))) {
        const wordEnd = this.suffixEnd(end, suffixClassOf(fields));
        if (wordEnd >= 0) this.keep(start, end, wordEnd, record, fields);
      }
      if ((entry & LAST) !== 0) return;
    }
  }

  private keep(start: number, end: number, wordEnd: number, record: number, fields: number): void {
    const { records, classes, text, to } = this;
    const isRight = caseModeOf(fields) === ANY_CASE || hasRightCase(classes, start, end, records, record);
    if (!isRight && !isPlaceOf(fields)) return;
    if (this.isWanted !== null && !(isRight && this.isWanted(records, record))) return;
    const list = !isRight ? this.wrongCase : isCueOf(fields) ? this.cues : this.hits;
    const mentionEnd = isSuffixInsideOf(fields) ? wordEnd : end - tailOf(fields);
    list.push(start + leadOf(fields), skipMarks(text, classes, mentionEnd, to), record);
  }

  /** Where the word ends that goes on behind a surface, or -1 where that surface must not go on so. */
  private suffixEnd(end: number, suffixClass: number): number {
    if (suffixClass === ANY_SUFFIX) return nextBoundary(this.classes, end, this.to);
    const base = this.lexicon.settings[SETTING.suffixes + suffixClass - 1] as number;
    return base === 0 ? -1 : this.walkSuffixes(end, base, MAX_SUFFIXES);
  }

  /** The word boundary that a suffix, or several behind each other, lead to; or -1. */
  private walkSuffixes(from: number, base: number, left: number): number {
    const { classes, suffixes, trie, to } = this;
    const unitClass = classes[from] as number;
    const symbol = unitClass & SYMBOLS;
    if (((trie[base + symbol] as number) & LABEL) !== symbol && (unitClass & IGNORED) === 0) return -1;
    const ends: number[] = [];
    suffixes.begin(from, to, base);
    for (let end = suffixes.next(); end >= 0; end = suffixes.next()) {
      if (isBoundary(classes, end, to)) return end;
      ends.push(end);
    }
    if (left === 1) return -1;
    for (const end of ends) {
      const further = this.walkSuffixes(end, base, left - 1);
      if (further >= 0) return further;
    }
    return -1;
  }
}
