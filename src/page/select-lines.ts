import type { BlockKind } from '../core/article-text.ts';
import { furnitureKind } from '../core/furniture-words.ts';
import { type Body, isFurniture, isProse, teaserShare } from './find-body.ts';
import { headingLevel, overlap } from './headline.ts';
import { type Box, type Line, lineText, linkShare } from './line.ts';

/** A line of the article and what it is in it. */
export interface ChosenLine {
  readonly line: Line;
  readonly kind: BlockKind;
}

/** A furniture name is not believed where the region holds this share of the story. */
const MOST = 0.5;

/** A line with more of its text in links is a link, not a sentence. */
const MAX_LINKS = 0.6;

/** In a short line fewer links make it a pointer elsewhere. */
const SHORT_WEIGHT = 160;
const MAX_SHORT_LINKS = 0.5;

/** Homes of prose with this share of the story are where its short lines are at home too. */
const MIN_HOME_SHARE = 0.12;

/** A lead says something: this many Latin letters. */
const MIN_LEAD = 40;
const MIN_HEADING = 6;

/** A summary in the head that shares this much of its words with a line is that line. */
const SAME_TEXT = 0.8;

const OWN_HOME = new Set(['p', 'li', 'blockquote', 'figcaption', 'h2', 'h3', 'h4', 'h5', 'h6', 'dd', 'dt']);

/** Tag and class of the element that paragraphs like this one are children of. */
function homeOf({ box }: Line): string {
  const home = OWN_HOME.has(box.element.localName) ? (box.parent ?? box) : box;
  return `${home.element.localName}.${home.element.getAttribute('class') ?? ''}`;
}

const isInside = (box: Box, outer: Box): boolean =>
  box === outer || (box.depth > outer.depth && !!box.parent && isInside(box.parent, outer));

/** What the chooser goes by. */
export interface Surroundings {
  readonly lines: readonly Line[];
  readonly headline: number;
  readonly body: Body;
  /** Summary of the page's head, or ''. */
  readonly description: string;
}

export class LineChooser {
  private readonly page: Surroundings;
  /** Prose of each furniture region and each home within the body. */
  private readonly prose = new Map<Box | string, number>();
  private total = 0;

  constructor(page: Surroundings) {
    this.page = page;
    for (const line of page.lines) if (isInside(line.box, page.body.box) && isProse(line)) this.addProse(line);
  }

  private addProse(line: Line): void {
    this.total += line.weight;
    for (let box: Box | null = line.box; box; box = box.parent)
      this.prose.set(box, (this.prose.get(box) ?? 0) + line.weight);
    if (this.isAside(line.box)) return;
    const home = homeOf(line);
    this.prose.set(home, (this.prose.get(home) ?? 0) + line.weight);
  }

  choose(): ChosenLine[] {
    const { lines, headline, body } = this.page;
    const inside = lines.flatMap((line, index) => (isInside(line.box, body.box) ? [index] : []));
    const anchors = inside.filter((index) => index > headline && this.isAnchor(index));
    const first = anchors[0];
    const last = anchors.at(-1);
    if (first === undefined || last === undefined) return [];
    const title = headline >= 0 && headline < first ? lines[headline] : undefined;
    const from = title ? headline + 1 : (inside[0] ?? first);
    return [
      ...(title ? [{ line: title, kind: 'title' as const }] : []),
      ...this.chooseLeads(from, first),
      ...this.chooseBody(inside.filter((index) => index >= first && index <= last)),
      ...this.chooseTail(inside.filter((index) => index > last)),
    ];
  }

  /** A full line of prose where prose is at home. */
  private isAnchor(index: number): boolean {
    const line = this.page.lines[index];
    return !!line && isProse(line) && this.isHome(line) && !this.isExcluded(line);
  }

  private isHome(line: Line): boolean {
    return (this.prose.get(homeOf(line)) ?? 0) >= this.total * MIN_HOME_SHARE;
  }

  private chooseLeads(from: number, first: number): ChosenLine[] {
    return this.page.lines.slice(from, first).flatMap((line): ChosenLine[] => {
      if (this.isExcluded(line)) return [];
      if (isCaption(line)) return [{ line, kind: 'caption' }];
      return this.isLead(line) ? [{ line, kind: 'lead' }] : [];
    });
  }

  private isLead(line: Line): boolean {
    if (line.weight < MIN_LEAD || line.weight <= this.page.description.length * 0.2) return false;
    if (overlap(lineText(line), this.page.description) >= SAME_TEXT) return true;
    if (hasCue(line, 'lead', this.page.body.box)) return true;
    return isInside(line.box, this.page.body.box) && isProse(line) && this.isHome(line);
  }

  private chooseBody(indexes: readonly number[]): ChosenLine[] {
    return indexes.flatMap((index) => {
      const line = this.page.lines[index];
      return line && !this.isExcluded(line) && this.belongs(line) ? [{ line, kind: kindOf(line) }] : [];
    });
  }

  private belongs(line: Line): boolean {
    if (isCaption(line) || isProse(line) || this.isHome(line)) return true;
    const level = headingLevel(line);
    return level > 1 && line.weight >= MIN_HEADING;
  }

  /** Short last sentences after the last full paragraph, up to the first line that is none. */
  private chooseTail(indexes: readonly number[]): ChosenLine[] {
    const end = indexes.findIndex((index) => {
      const line = this.page.lines[index];
      return !line || line.marks === 0 || !this.isHome(line) || this.isExcluded(line);
    });
    return this.chooseBody(end < 0 ? indexes : indexes.slice(0, end));
  }

  private isExcluded(line: Line): boolean {
    if (linkShare(line) > (line.weight < SHORT_WEIGHT ? MAX_SHORT_LINKS : MAX_LINKS)) return true;
    if (this.isAside(line.box)) return true;
    if (!isProse(line) && teaserShare(line) > MAX_SHORT_LINKS) return true;
    return furnitureKind(lineText(line)) !== null;
  }

  /** Whether a line is in a region beside the story, within the body or above it. */
  private isAside(start: Box): boolean {
    for (let box: Box | null = start; box && box !== this.page.body.box; box = box.parent) {
      if (box.cue === 'credit') return true;
      if (isFurniture(box) && (this.prose.get(box) ?? 0) < this.total * MOST) return true;
    }
    return false;
  }
}

function hasCue(line: Line, cue: Box['cue'], stop: Box): boolean {
  for (let box: Box | null = line.box; box && box !== stop; box = box.parent) if (box.cue === cue) return true;
  return false;
}

const isCaption = ({ box }: Line): boolean => box.cue === 'caption' || box.element.closest('figcaption') !== null;

function kindOf(line: Line): BlockKind {
  const { element } = line.box;
  if (isCaption(line)) return 'caption';
  if (headingLevel(line)) return 'heading';
  if (element.closest('blockquote')) return 'quote';
  return element.localName === 'li' ? 'list-item' : 'paragraph';
}
