import { isBoundary, nextBoundary, skipMarks, skipSpaces } from './boundaries.ts';
import type { WordStarts } from './classify.ts';
import { CELL, CELL_TYPE, CLASS, LAST_OF_SET, SETTING, SYMBOL } from './format.ts';
import { HitList } from './hit-list.ts';
import { hasRightCase } from './letter-case.ts';
import type { Lexicon } from './lexicon.ts';
import {
  ANY_SUFFIX,
  isCue,
  isPlaceRecord,
  readIsSuffixInside,
  readLead,
  readSuffixClass,
  readTail,
  readTakesProclitics,
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

/** Of a cell that leads on to a plain node nothing is left but its label. */
const PLAIN = LABEL | TYPE;
const NODE = CELL_TYPE.node << CELL.typeShift;
const CHAIN = CELL_TYPE.chain << CELL.typeShift;
const LEAF = CELL_TYPE.leaf << CELL.typeShift;

/** Everything that one lexicon finds in a text, before any decision. */
export class LexiconScan {
  /** Countries, groups, terms, topics, pacts and masks. */
  readonly hits = new HitList();
  /** Words that decide about others, wherever they stand. */
  readonly cues = new HitList();
  /** Countries and groups with other capitals than they should have. */
  readonly wrongCase = new HitList();
  private readonly proclitics: TrieWalker;
  private readonly suffixes: TrieWalker;
  private readonly trie: Uint32Array;
  private readonly stream: Uint16Array;
  private readonly targets: Uint32Array;
  private readonly sets: Uint16Array;
  private readonly records: Uint32Array;
  private readonly root: number;
  private readonly procliticRoot: number;
  private readonly fusedRoot: number;
  private readonly articleState: number;
  private to = 0;

  /** @param isWanted leaves out records before they become hits; then only capitalised words are looked at. */
  constructor(
    readonly lexicon: Lexicon,
    private readonly text: string,
    private readonly classes: Uint16Array,
    private readonly isWanted: ((records: Uint32Array, record: number) => boolean) | null,
  ) {
    this.trie = lexicon.trie;
    this.stream = lexicon.stream;
    this.targets = lexicon.targets;
    this.sets = lexicon.sets;
    this.records = lexicon.records;
    this.root = lexicon.settings[SETTING.root] as number;
    this.procliticRoot = lexicon.settings[SETTING.proclitics] as number;
    this.fusedRoot = lexicon.settings[SETTING.fusedProclitics] as number;
    this.articleState = lexicon.settings[SETTING.articleState] as number;
    this.proclitics = new TrieWalker(lexicon, classes);
    this.suffixes = new TrieWalker(lexicon, classes);
  }

  /** Finds the surfaces that begin where these words begin, or behind their proclitics; none goes beyond `to`. */
  scanWords({ starts, count }: WordStarts, to: number): void {
    const { classes, trie, procliticRoot } = this;
    const mustBeUpper = this.isWanted === null ? 0 : UPPER;
    this.to = to;
    for (let word = 0; word < count; word++) {
      const start = starts[word] as number;
      const unitClass = classes[start] as number;
      if ((unitClass & mustBeUpper) !== mustBeUpper) continue;
      this.enter(start, false);
      const symbol = unitClass & SYMBOLS;
      if (((trie[procliticRoot + symbol] as number) & LABEL) === symbol) this.scanBehindProclitics(start);
    }
  }

  /**
   * Keeps every surface that begins here. Most words leave the trie after a few plain nodes and need no more than this
   * loop, which the end of the block stops too: no node knows its symbol.
   */
  private enter(start: number, isAfterProclitic: boolean): void {
    const { classes, trie } = this;
    let state = this.root;
    let at = start;
    let symbol = (classes[at] as number) & SYMBOLS;
    let cell = trie[state + symbol] as number;
    while ((cell & PLAIN) === symbol && symbol !== SPACE) {
      state = cell >>> PAYLOAD;
      symbol = (classes[++at] as number) & SYMBOLS;
      cell = trie[state + symbol] as number;
    }
    const isKnown = (cell & LABEL) === symbol && this.mayFollow(cell, at + 1);
    if (isKnown || ((classes[at] as number) & IGNORED) !== 0) this.scanFrom(at, state, start, isAfterProclitic);
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

  private scanBehindProclitics(start: number): void {
    const { proclitics, to } = this;
    proclitics.begin(start, to, this.procliticRoot);
    for (let end = proclitics.next(); end >= 0; end = proclitics.next()) this.enter(end, true);
    if (this.fusedRoot === 0) return;
    proclitics.begin(start, to, this.fusedRoot);
    // A fused proclitic has swallowed the article: its last letter stays inside the mention.
    for (let end = proclitics.next(); end >= 0; end = proclitics.next()) {
      this.scanFrom(end, this.articleState, end - 1, true);
    }
  }

  private keepSet(start: number, end: number, set: number, isAfterProclitic: boolean): void {
    if (isAfterProclitic && end - start < MIN_CORE) return;
    const { sets, records } = this;
    const isWhole = isBoundary(this.classes, end, this.to);
    for (let i = set; ; i++) {
      const entry = sets[i] as number;
      const record = entry & ~LAST;
      const suffixClass = isWhole ? 0 : readSuffixClass(records, record);
      const mayFit = (isWhole || suffixClass !== 0) && (!isAfterProclitic || readTakesProclitics(records, record));
      const wordEnd = !mayFit ? -1 : isWhole ? end : this.suffixEnd(end, suffixClass);
      if (wordEnd >= 0) this.keep(start, end, wordEnd, record);
      if ((entry & LAST) !== 0) return;
    }
  }

  private keep(start: number, end: number, wordEnd: number, record: number): void {
    const { records } = this;
    const isRight = hasRightCase(this.classes, start, end, records, record);
    if (!isRight && !isPlaceRecord(records, record)) return;
    if (this.isWanted !== null && !(isRight && this.isWanted(records, record))) return;
    const list = !isRight ? this.wrongCase : isCue(records, record) ? this.cues : this.hits;
    const mentionEnd = readIsSuffixInside(records, record) ? wordEnd : end - readTail(records, record);
    list.push(start + readLead(records, record), skipMarks(this.text, this.classes, mentionEnd, this.to), record);
  }

  /** Where the word ends that goes on behind a surface, or -1 where that surface must not go on so. */
  private suffixEnd(end: number, suffixClass: number): number {
    if (suffixClass === ANY_SUFFIX) return nextBoundary(this.classes, end, this.to);
    const base = this.lexicon.settings[SETTING.suffixes + suffixClass - 1] as number;
    return base === 0 ? -1 : this.walkSuffixes(end, base, MAX_SUFFIXES);
  }

  /** The word boundary that a suffix, or several behind each other, lead to; or -1. */
  private walkSuffixes(from: number, base: number, left: number): number {
    const ends: number[] = [];
    this.suffixes.begin(from, this.to, base);
    for (let end = this.suffixes.next(); end >= 0; end = this.suffixes.next()) {
      if (isBoundary(this.classes, end, this.to)) return end;
      ends.push(end);
    }
    if (left === 1) return -1;
    const further = ends.map((end) => this.walkSuffixes(end, base, left - 1));
    return further.find((end) => end >= 0) ?? -1;
  }
}
