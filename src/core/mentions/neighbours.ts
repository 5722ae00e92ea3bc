import { isBoundary, skipMarks } from '../lexicon/boundaries.ts';
import { CLASS, LAST_OF_SET, SETTING } from '../lexicon/format.ts';
import { hasRightCase } from '../lexicon/letter-case.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { ANY_SUFFIX, readCode, readSuffixClass } from '../lexicon/record-fields.ts';
import { TrieWalker } from '../lexicon/trie-walker.ts';
import { gapBetween, LONGEST_GAP } from './gaps.ts';

/** No proclitic is longer than this many units. */
const LONGEST_PROCLITIC = 5;

/** No word of a cue is longer than this many units. */
const LONGEST_WORD = 40;

/** Numbers of the cue lists whose words stand right beside a mention. */
export interface BesideLists {
  /** Across nothing or spaces. */
  readonly space: number[];
  /** Across one comma. */
  readonly comma: number[];
}

const NOTHING: BesideLists = { space: [], comma: [] };

const CAPITAL = /^\p{Lu}/u;

/** Whether a word is the first half of a double name, and so no cue: the Frank of Frank-Walter, the Franc of Franc-Josef. */
const isDoubleName = (text: string, start: number, end: number): boolean =>
  text.charAt(end) === '-' && CAPITAL.test(text.charAt(start)) && CAPITAL.test(text.charAt(end + 1));

/** Looks up the cues right beside a mention, when somebody asks. */
export class Neighbours {
  private readonly walker: TrieWalker;
  private readonly base: number;
  private readonly hasProclitics: boolean;

  constructor(
    private readonly text: string,
    private readonly classes: Uint16Array,
    private readonly lexicon: Lexicon,
    /** Do two offsets lie in different blocks? */
    private readonly isParted: (before: number, behind: number) => boolean,
  ) {
    this.walker = new TrieWalker(lexicon, classes);
    this.base = lexicon.settings[SETTING.adjacentCues] as number;
    this.hasProclitics = lexicon.proclitics !== null;
  }

  private runAt = (at: number): number => (this.classes[at] as number) & CLASS.run;

  /** Lists with a word that ends where the word around `start` begins. */
  before(start: number): BesideLists {
    if (this.base === 0) return NOTHING;
    const found: BesideLists = { space: [], comma: [] };
    const wordStart = this.wordStart(start);
    let from = this.previousWord(wordStart);
    const mostWords = this.lexicon.settings[SETTING.longestCue] as number;
    for (let words = 0; words < mostWords && from >= 0; words++) {
      this.collect(from, found, wordStart);
      if (this.hasProclitics) this.collect(from + 1, found, wordStart);
      from = this.previousWord(from);
    }
    return found;
  }

  /** Lists with a word that begins behind `end`. */
  after(end: number): BesideLists {
    if (this.base === 0) return NOTHING;
    const found: BesideLists = { space: [], comma: [] };
    let at = end;
    while (at < this.text.length && at - end <= LONGEST_GAP && this.runAt(at) === 0) at++;
    if (this.isParted(end - 1, at)) return NOTHING;
    this.collect(at, found, -1, gapBetween(this.text, end, at));
    if (at > end) this.collect(end, found, -1, 'space');
    return found;
  }

  /** Is any cue, whatever its list, at this offset? */
  isCueAt(from: number): boolean {
    const found: BesideLists = { space: [], comma: [] };
    if (this.base !== 0) this.collect(from, found, -1, 'space');
    return found.space.length > 0;
  }

  /** Adds the lists of the cues at `from`: those that end right before `wordStart`, or, if it is negative, all. */
  private collect(from: number, found: BesideLists, wordStart: number, known: 'space' | 'comma' | null = null): void {
    const { walker, text } = this;
    walker.begin(from, text.length, this.base);
    for (let end = walker.next(); end >= 0; end = walker.next()) {
      if (isDoubleName(text, from, end)) continue;
      const isWhole = isBoundary(this.classes, end, text.length);
      const wordEnd = isWhole ? end : this.wordEnd(end);
      const gap = wordStart < 0 ? known : gapBetween(text, wordEnd, wordStart);
      if (gap !== null) this.addLists(from, end, found[gap], isWhole);
    }
  }

  /** @param isWhole false where the word goes on: then only cues that take any ending count. */
  private addLists(start: number, end: number, lists: number[], isWhole: boolean): void {
    const { sets, records } = this.lexicon;
    for (let i = this.walker.set; ; i++) {
      const record = (sets[i] as number) & ~LAST_OF_SET;
      const fits = isWhole || readSuffixClass(records, record) === ANY_SUFFIX;
      if (fits && hasRightCase(this.classes, start, end, records, record)) lists.push(readCode(records, record));
      if (((sets[i] as number) & LAST_OF_SET) !== 0) return;
    }
  }

  /** Is what stands between these offsets, inside one word, a cue of the list? */
  isCueWithin(list: number, from: number, to: number): boolean {
    if (this.base === 0) return false;
    const { walker } = this;
    walker.begin(from, to, this.base);
    const lists: number[] = [];
    for (let end = walker.next(); end >= 0; end = walker.next()) {
      if (skipMarks(this.text, this.classes, end, to) === to) this.addLists(from, end, lists, true);
    }
    return lists.includes(list);
  }

  /** End of the word that goes on at `from`. */
  private wordEnd(from: number): number {
    let at = from;
    while (at - from < LONGEST_WORD && at < this.text.length && !isBoundary(this.classes, at, this.text.length)) at++;
    return at;
  }

  /** Start of the word that a mention behind proclitics is part of. */
  wordStart(offset: number): number {
    if (!this.hasProclitics) return offset;
    let start = offset;
    while (offset - start < LONGEST_PROCLITIC && start > 0 && this.runAt(start - 1) !== 0) start--;
    return start;
  }

  /** Start of the word before the one that begins at `from`, or -1 where none does or another block begins. */
  private previousWord(from: number): number {
    let at = from - 1;
    while (at >= 0 && from - at <= LONGEST_GAP && this.runAt(at) === 0) at--;
    if (at < 0 || this.runAt(at) === 0 || this.isParted(at, from)) return -1;
    const run = this.runAt(at);
    const end = at;
    while (run !== CLASS.freeRun && at > 0 && end - at < LONGEST_WORD && this.runAt(at - 1) === run) at--;
    return at;
  }
}
