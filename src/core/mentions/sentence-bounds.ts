import type { Block } from '../article-text.ts';
import { CLASS, SYMBOL } from '../lexicon/format.ts';
import { lowerBound } from '../lexicon/hit-list.ts';
import type { Span } from '../span.ts';

/** A dot behind a capitalised word as short as this (Gen., U.S., No.) does not end a sentence. */
const LONGEST_ABBREVIATION = 3;

/** A sentence is read this many units to either side at most, so that a text without stops stays linear. */
const LONGEST_SENTENCE = 600;

/** Where the sentences of a classified text end; found when it is first asked for. */
export class SentenceBounds {
  private ends: readonly number[] | null = null;
  /** What was asked for last: who asks goes through a text from its beginning, and most is in one sentence with what was before. */
  private last = 0;

  constructor(
    private readonly classes: Uint16Array,
    private readonly blocks: readonly Block[],
    private readonly length: number,
  ) {}

  /** Number of the sentence around an offset. */
  numberAt(offset: number): number {
    this.ends ??= this.blocks.flatMap((block) => this.findEnds(block));
    const { ends, last } = this;
    const isSame = offset < (ends[last] ?? 0) && offset >= (ends[last - 1] ?? 0);
    if (!isSame) this.last = lowerBound(ends, offset + 1);
    return this.last;
  }

  /** The sentence around an offset. */
  at(offset: number): Span {
    const number = this.numberAt(offset);
    const start = this.ends?.[number - 1] ?? 0;
    const end = this.ends?.[number] ?? this.length;
    return { start: Math.max(start, offset - LONGEST_SENTENCE), end: Math.min(end, offset + LONGEST_SENTENCE) };
  }

  /** Every block ends a sentence. */
  private findEnds({ start, end }: Block): number[] {
    const ends: number[] = [];
    for (let at = start; at < end; at++) {
      const symbol = (this.classes[at] as number) & CLASS.symbol;
      if (symbol === SYMBOL.stop || (symbol === SYMBOL.dot && this.isFullStop(at, start, end))) ends.push(at + 1);
    }
    ends.push(end);
    return ends;
  }

  private runAt = (at: number): number => (this.classes[at] as number) & CLASS.run;

  /** A dot before a space, unless it stands behind an abbreviation. */
  private isFullStop(at: number, from: number, to: number): boolean {
    if (at + 1 < to && ((this.classes[at + 1] as number) & CLASS.symbol) !== SYMBOL.space) return false;
    let word = at;
    while (word > from && at - word <= LONGEST_ABBREVIATION && this.runAt(word - 1) !== 0) word--;
    const isShort = at - word <= LONGEST_ABBREVIATION;
    return !(isShort && ((this.classes[word] as number) & CLASS.upper) !== 0);
  }
}
