import { type Cue, readCue } from './cues.ts';

/** A block-level element with text in it, and what was counted below it. Weights are in Latin letters. */
export interface Box {
  readonly element: Element;
  readonly parent: Box | null;
  readonly depth: number;
  readonly cue: Cue;
  /** Weight of all text, of the text inside links, and of the lines of prose, below this element. */
  text: number;
  links: number;
  prose: number;
  /** Lines of prose below this element. */
  proseLines: number;
  /** Lines below this element that are links as a whole: the headlines of teasers, menus. */
  linkLines: number;
}

/** A run of text between two block boundaries or line breaks. */
export interface Line {
  readonly box: Box;
  readonly nodes: readonly Text[];
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

export function makeBox(element: Element, parent: Box | null): Box {
  return {
    element,
    parent,
    depth: parent ? parent.depth + 1 : 0,
    cue: readCue(element),
    text: 0,
    links: 0,
    prose: 0,
    proseLines: 0,
    linkLines: 0,
  };
}

/** Text of a line as it stands in the page. */
export const lineText = (line: Line): string => line.nodes.map((node) => node.data).join('');

/** The part of a line's weight that is inside links, 0–1. */
export const linkShare = (line: Line): number => (line.weight ? line.links / line.weight : 0);

/** A line of prose has this many Latin letters and a sentence mark, or is long. */
const MIN_PROSE = 60;
const LONG_PROSE = 140;
const MAX_LINK_SHARE = 0.4;

/** Whether a line reads like sentences of a story, of a teaser or of a notice. */
export function isProse(line: Line): boolean {
  if (linkShare(line) > MAX_LINK_SHARE) return false;
  return (line.weight >= MIN_PROSE && line.marks > 0) || line.weight >= LONG_PROSE;
}

/** A linked line this long is a headline elsewhere, not a word in a menu. */
const MIN_LINK_LINE = 15;
const WHOLE_LINK = 0.8;

/** Adds what a line weighs to all the boxes around it. */
export function addToBoxes(line: Line): void {
  const prose = isProse(line) ? line.weight : 0;
  const linkLine = line.weight >= MIN_LINK_LINE && linkShare(line) >= WHOLE_LINK ? 1 : 0;
  for (let box: Box | null = line.box; box; box = box.parent) {
    box.text += line.weight;
    box.links += line.links;
    box.prose += prose;
    box.proseLines += prose ? 1 : 0;
    box.linkLines += linkLine;
  }
}

export const isInside = (box: Box, outer: Box): boolean =>
  box === outer || (box.depth > outer.depth && !!box.parent && isInside(box.parent, outer));
