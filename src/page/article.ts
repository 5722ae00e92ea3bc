import type { ArticleText } from '../core/article-text.ts';

/**
 * A stretch of a live text node that stands in the article's text as it is, but for white space: every unit is one unit,
 * tabs and line breaks read as spaces. Runs of white space are one space in the text, so they part two segments.
 */
export interface Segment {
  readonly node: Text;
  /** First UTF-16 unit in the article's text. */
  readonly start: number;
  /** First UTF-16 unit in the node's data. */
  readonly from: number;
  /** UTF-16 units covered, in both. */
  readonly length: number;
}

/** An article with the live nodes it was read from. Segments are ordered by `start` and do not overlap. */
export interface Article extends ArticleText {
  readonly segments: readonly Segment[];
  /** A date the page also carries that is another day than `date`, `YYYY-MM-DD`, or null. */
  readonly otherDate: string | null;
  /** Innermost element that holds the article's body: what to watch for changes. */
  readonly root: Element;
}
