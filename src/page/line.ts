import { type Cue, readCue } from './cues.ts';

/** A block-level element with text in it, and what was counted below it. Weights are in Latin letters. */
export interface Box {
  readonly element: Element;
  readonly parent: Box | null;
  readonly depth: number;
  readonly cue: Cue;
  /** Weight of all text, and of the text inside links, below this element. */
  text: number;
  links: number;
}

/** A run of text between two block boundaries or line breaks. */
export interface Line {
  readonly box: Box;
  readonly nodes: readonly Text[];
  /** Weight in Latin letters: a letter of a dense script counts more. */
  readonly weight: number;
  /** Weight of the part inside links. */
  readonly links: number;
  /** Sentence marks of any script, commas among them. */
  readonly marks: number;
  /** True where a `<br>` stands before it, so that it is in one element with the line before. */
  readonly afterBreak: boolean;
}

export function makeBox(element: Element, parent: Box | null): Box {
  return { element, parent, depth: parent ? parent.depth + 1 : 0, cue: readCue(element), text: 0, links: 0 };
}

/** Text of a line as it stands in the page. */
export const lineText = (line: Line): string => line.nodes.map((node) => node.data).join('');

/** The part of a line's weight that is inside links, 0–1. */
export const linkShare = (line: Line): number => (line.weight ? line.links / line.weight : 0);
