import type { BlockKind } from '../../core/article-text.ts';
import type { Box } from './box.ts';

/** A run of text between two block boundaries or line breaks. */
export interface Line {
  readonly box: Box;
  readonly nodes: readonly Text[];
  /** Its text as it stood in the page when it was read. */
  readonly text: string;
  /** Weight in Latin letters: a letter of a dense script counts more. */
  readonly weight: number;
  /** Weight of the part inside links. */
  readonly links: number;
  readonly linkCount: number;
  /** Sentence marks of any script, commas among them. */
  readonly marks: number;
  /** True where a `<br>` stands before it, so that it is in one element with the line before. */
  readonly afterBreak: boolean;
}

/** A line of the article and what it is in it. */
export interface ChosenLine {
  readonly line: Line;
  readonly kind: BlockKind;
}

/** The part of a line's weight that is inside links, 0–1. */
export const linkShare = (line: Line): number => (line.links ? line.links / line.weight : 0);

/** A line of prose has this many Latin letters and a sentence mark, or is long. */
const MIN_PROSE = 60;
const LONG_PROSE = 140;
const MAX_LINK_SHARE = 0.4;

/** Whether a line reads like sentences of a story, of a teaser or of a notice. */
export function isProse(line: Line): boolean {
  if (line.weight < MIN_PROSE || linkShare(line) > MAX_LINK_SHARE) return false;
  return line.marks > 0 || line.weight >= LONG_PROSE;
}

/** A linked line this long is a headline elsewhere, not a word in a menu. */
const MIN_LINK_LINE = 15;
const WHOLE_LINK = 0.8;

/** Adds what a line weighs to its own box. */
export function addToBox(line: Line): void {
  const { box } = line;
  box.text += line.weight;
  box.links += line.links;
  if (isProse(line)) {
    box.prose += line.weight;
    box.proseLines++;
  }
  if (line.weight >= MIN_LINK_LINE && linkShare(line) >= WHOLE_LINK) box.linkLines++;
}
