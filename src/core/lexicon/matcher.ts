import { CELL_TYPE, LAST_OF_SET, SETTING } from './format.ts';
import { hasRightCase } from './letter-case.ts';
import type { Lexicon } from './lexicon.ts';
import { ANY_SUFFIX, readIsSuffixInside, readSuffixClass, readTakesProclitics } from './record-fields.ts';
import { TrieCursor } from './trie-cursor.ts';

/** What a matcher does with a match: `record` of its lexicon covers the units from `start` to `end`. */
export type OnMatch = (start: number, end: number, record: number, isRightCase: boolean) => void;

/** Letters that must be left of a word when its proclitics are taken off: shorter rests are other words. */
const MIN_CORE = 3;

/** Suffixes may stand behind each other (Korean 에서는); longer chains are other words. */
const MAX_SUFFIXES = 3;

/** Finds the surfaces of one lexicon that begin at a given place. Holds no text between calls. */
export class Matcher {
  readonly cursor: TrieCursor;
  private readonly root: number;
  private readonly proclitics: number;
  private readonly articleState: number;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly onMatch: OnMatch,
  ) {
    this.cursor = new TrieCursor(lexicon);
    this.root = lexicon.settings[SETTING.root] as number;
    this.proclitics = lexicon.settings[SETTING.proclitics] as number;
    this.articleState = lexicon.settings[SETTING.articleState] as number;
  }

  /** Reports every surface that begins at `at`, or behind proclitics that begin there; none goes beyond `to`. */
  matchAt(text: string, at: number, to: number): void {
    if (this.cursor.canBegin(this.root, text.charCodeAt(at))) this.walk(text, at, to, this.root, at, false);
    if (this.proclitics !== 0) this.walkProclitics(text, at, to);
  }

  /** Follows the text through the trie from `base` and reports each surface on the way. */
  private walk(text: string, from: number, to: number, base: number, start: number, afterProclitic: boolean): void {
    const { cursor } = this;
    let state = base;
    for (let at = cursor.step(text, from, to, state); at >= 0; at = cursor.step(text, at, to, state)) {
      state = cursor.payload;
      if (cursor.type === CELL_TYPE.node) continue;
      const isLeaf = cursor.type === CELL_TYPE.leaf;
      this.report(text, start, at, to, isLeaf ? state : cursor.setAt(state), afterProclitic);
      if (isLeaf) return;
    }
  }

  private walkProclitics(text: string, from: number, to: number): void {
    const { cursor } = this;
    let state = this.proclitics;
    for (let at = cursor.step(text, from, to, state); at >= 0; at = cursor.step(text, at, to, state)) {
      const { type } = cursor;
      state = cursor.payload;
      if (type === CELL_TYPE.node) continue;
      this.walkAfterProclitic(text, at, to, type === CELL_TYPE.leaf ? state : cursor.setAt(state));
      if (type === CELL_TYPE.leaf) return;
    }
  }

  /** A fused proclitic (1) has swallowed the article: its last letter stays inside the mention. */
  private walkAfterProclitic(text: string, at: number, to: number, isFused: number): void {
    if (isFused === 0) this.walk(text, at, to, this.root, at, true);
    else if (this.articleState !== 0) this.walk(text, at, to, this.articleState, at - 1, true);
  }

  private report(text: string, start: number, end: number, to: number, set: number, afterProclitic: boolean): void {
    if (afterProclitic && end - start < MIN_CORE) return;
    const { sets, records } = this.lexicon;
    const isWhole = this.cursor.isBoundary(text, end, to);
    for (let i = set; ; i++) {
      const entry = sets[i] as number;
      const record = entry & ~LAST_OF_SET;
      const suffixEnd = isWhole ? end : this.suffixEnd(text, end, to, readSuffixClass(records, record));
      if (suffixEnd >= 0 && (!afterProclitic || readTakesProclitics(records, record))) {
        const mentionEnd = this.cursor.skipMarks(text, readIsSuffixInside(records, record) ? suffixEnd : end, to);
        this.onMatch(start, mentionEnd, record, hasRightCase(text, start, end, this.cursor, records, record));
      }
      if ((entry & LAST_OF_SET) !== 0) return;
    }
  }

  /** Where the word ends that goes on behind a surface, or -1 where that surface must not go on so. */
  private suffixEnd(text: string, end: number, to: number, suffixClass: number): number {
    if (suffixClass === ANY_SUFFIX) return this.wordEnd(text, end, to);
    const base = suffixClass === 0 ? 0 : (this.lexicon.settings[SETTING.suffixes + suffixClass - 1] as number);
    return base === 0 ? -1 : this.walkSuffixes(text, end, to, base, MAX_SUFFIXES);
  }

  private wordEnd(text: string, from: number, to: number): number {
    let at = from + 1;
    while (!this.cursor.isBoundary(text, at, to)) at++;
    return at;
  }

  /** The word boundary that a suffix, or several behind each other, lead to from `from`; or -1. */
  private walkSuffixes(text: string, from: number, to: number, base: number, left: number): number {
    const { cursor } = this;
    let state = base;
    for (let at = cursor.step(text, from, to, state); at >= 0; at = cursor.step(text, at, to, state)) {
      const { type } = cursor;
      state = cursor.payload;
      if (type === CELL_TYPE.node) continue;
      if (cursor.isBoundary(text, at, to)) return at;
      const end = left > 1 ? this.walkSuffixes(text, at, to, base, left - 1) : -1;
      if (end >= 0 || type === CELL_TYPE.leaf) return end;
    }
    return -1;
  }
}
