import { furnitureKind } from '../core/furniture-lines.ts';
import type { Box } from './box.ts';
import { type Clues, isFurniture, teaserShare } from './find-body.ts';
import { isProse, type Line, linkShare } from './line.ts';

/** A line with more of its text in links is a link, not a sentence. */
const MAX_LINKS = 0.6;

/** In a short line fewer links make it a pointer elsewhere. */
const SHORT_WEIGHT = 160;
const MAX_SHORT_LINKS = 0.5;

/** A line up to this weight with a date in it is no sentence. */
const MAX_DATE_LINE = 70;

/** A day and a year in ASCII, Arabic, Persian or Indic digits. */
const DATE_LIKE =
  /(?<!\d)\d{1,2}\D{1,20}(?:19|20)\d\d(?!\d)|(?:19|20)\d\d\D{1,6}\d{1,2}\D{1,6}\d{1,2}|[٠-٩۰-۹०-९০-৯]{1,2}\D{1,20}[٠-٩۰-۹०-९০-৯]{4}/u;

/** With the time of day beside it, a line may be longer: it names both publication and update, or the author too. */
const MAX_TIME_LINE = 120;
const CLOCK = /(?<![\d:.])\d{1,2}[:.]\d{2}(?![\d.])/;
const SHORT_DATE = /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}(?!\d)/;
const SENTENCE_END = /[.!?।؟。]["”»’)]?\s*$/;

/** Whether a line says when, or by whom and when, and is no sentence. */
function isDateLine(line: Line, text: string): boolean {
  const isDated = DATE_LIKE.test(text);
  if (line.weight <= MAX_DATE_LINE && isDated) return true;
  return (
    line.weight <= MAX_TIME_LINE && (isDated || SHORT_DATE.test(text)) && CLOCK.test(text) && !SENTENCE_END.test(text)
  );
}

/** Places where prose stands with this share of the story are where its short lines are at home too. */
const MIN_HOME_SHARE = 0.18;

/** Names of a heading's own style say nothing: what stands below it does. */
const HEADINGS = new Set(['h2', 'h3', 'h4', 'h5', 'h6']);

/** A region with this share of the story within is where the story is. */
const MOST = 0.5;

const OWN_HOME = new Set(['p', 'li', 'blockquote', 'figcaption', 'h2', 'h3', 'h4', 'h5', 'h6', 'dd', 'dt']);

/** The element that paragraphs like this one are children of. */
const homeBox = ({ box }: Line): Box => (OWN_HOME.has(box.name) ? (box.parent ?? box) : box);

/** Its tag and class: in a live blog each entry has its own. */
export function homeOf(line: Line): string {
  const home = homeBox(line);
  return `${home.name}.${home.className}`;
}

/** Links up to this long, on average, are names that lead to a page about them; headlines are longer. */
const MAX_NAME = 24;

/** Whether a paragraph is heavy with links only because names in it are linked. */
const linksNames = (line: Line): boolean =>
  line.box.name === 'p' && line.marks > 0 && line.links < line.weight && line.links / line.linkCount <= MAX_NAME;

const isAddress = (text: string): boolean => /^\s*(?:https?:\/\/|www\.)\S+\s*$/.test(text);

/** Says of each line whether it may be of the story. The answers are kept: each line is asked about several times. */
export class LineJudge {
  private readonly body: Box;
  private readonly clues: Clues;
  private readonly homes = new Map<string, number>();
  private readonly excluded = new Map<Line, boolean>();
  private readonly beside = new Map<Box, boolean>();

  constructor(lines: readonly Line[], body: Box, clues: Clues) {
    this.body = body;
    this.clues = clues;
    for (const line of lines) {
      if (!isProse(line) || !line.box.isInside(body) || this.isAside(line.box)) continue;
      const home = homeOf(line);
      this.homes.set(home, (this.homes.get(home) ?? 0) + line.weight);
    }
  }

  /** A full line of prose where prose is at home. */
  isAnchor(line: Line): boolean {
    return isProse(line) && this.isHome(line) && !this.isExcluded(line);
  }

  isHome(line: Line): boolean {
    const share = (this.homes.get(homeOf(line)) ?? 0) / this.body.prose;
    return share >= MIN_HOME_SHARE || homeBox(line).prose >= this.body.prose * MOST || hasBodyAround(line, this.body);
  }

  isExcluded(line: Line): boolean {
    const known = this.excluded.get(line);
    if (known !== undefined) return known;
    const isOut = this.judge(line);
    this.excluded.set(line, isOut);
    return isOut;
  }

  private judge(line: Line): boolean {
    if (this.isAside(line.box)) return true;
    const { text } = line;
    if (this.clues.summary.matches(text)) return false;
    if (linksNames(line) && this.isHome(line)) return furnitureKind(text) !== null;
    if (linkShare(line) > (line.weight < SHORT_WEIGHT ? MAX_SHORT_LINKS : MAX_LINKS)) return true;
    if (teaserShare(line, this.clues) > MAX_SHORT_LINKS) return true;
    if (isAddress(text) || !/\p{L}/u.test(text) || furnitureKind(text) !== null) return true;
    return line.box.heading === 0 && isDateLine(line, text);
  }

  /** Whether a line is in a region beside the story, within the body or above it. */
  private isAside(start: Box): boolean {
    return this.isBeside(HEADINGS.has(start.name) ? start.parent : start);
  }

  private isBeside(box: Box | null): boolean {
    if (!box || box === this.body) return false;
    const known = this.beside.get(box);
    if (known !== undefined) return known;
    const isOut = box.cue === 'credit' || isFurniture(box, this.body.prose, this.clues) || this.isBeside(box.parent);
    this.beside.set(box, isOut);
    return isOut;
  }
}

/** Inside the region found, an element that names itself the body. */
function hasBodyAround(line: Line, stop: Box): boolean {
  for (let box: Box | null = line.box; box && box !== stop; box = box.parent) if (box.isBody) return true;
  return false;
}
