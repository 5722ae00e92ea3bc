import type { BlockKind } from '../core/article-text.ts';
import { type Body, isBody } from './find-body.ts';
import { headingLevel, overlap } from './headline.ts';
import { LineJudge } from './judge-line.ts';
import { type Box, isInside, isProse, type Line, lineText } from './line.ts';

/** A line of the article and what it is in it. */
export interface ChosenLine {
  readonly line: Line;
  readonly kind: BlockKind;
}

/** A lead says something: this many Latin letters. */
const MIN_LEAD = 40;
const MIN_HEADING = 6;

/** A summary in the head that shares this much of its words with a line is that line. */
const SAME_TEXT = 0.8;

/** Letters of a link or a box beside the story outweigh this many letters of prose behind them. */
const JUNK_WEIGHT = 1;

/** What the chooser goes by. */
export interface Surroundings {
  readonly lines: readonly Line[];
  readonly headline: number;
  readonly body: Body;
  /** Summary of the page's head, or ''. */
  readonly description: string;
}

/** Chooses the article's lines out of the page's, in their order. */
export class LineChooser {
  private readonly page: Surroundings;
  private readonly judge: LineJudge;

  constructor(page: Surroundings) {
    this.page = page;
    this.judge = new LineJudge(page.lines, page.body.box);
  }

  choose(): ChosenLine[] {
    const { lines, headline, body } = this.page;
    const inside = lines.flatMap((line, index) => (index > headline && isInside(line.box, body.box) ? [index] : []));
    const run = this.findRun(inside.length ? inside : []);
    if (!run) return [];
    const title = headline >= 0 && headline < run.first ? lines[headline] : undefined;
    return [
      ...(title ? [{ line: title, kind: 'title' as const }] : []),
      ...this.chooseLeads(title ? headline + 1 : (inside[0] ?? run.first), run.first),
      ...this.chooseBody(inside.filter((index) => index >= run.first && index <= run.last)),
      ...this.chooseTail(inside.filter((index) => index > run.last)),
    ];
  }

  /** The stretch from one full line of prose to another that has the most prose and the fewest links between. */
  private findRun(inside: readonly number[]): { first: number; last: number } | null {
    let best: { first: number; last: number } | null = null;
    let bestSum = 0;
    let first = -1;
    let sum = 0;
    for (const index of inside) {
      const value = this.runValue(index);
      if (first < 0 || sum <= 0) [first, sum] = value > 0 ? [index, 0] : [-1, 0];
      sum += first < 0 ? 0 : value;
      if (value > 0 && sum > bestSum) [best, bestSum] = [{ first, last: index }, sum];
    }
    return best;
  }

  private runValue(index: number): number {
    const line = this.page.lines[index];
    if (!line) return 0;
    if (this.judge.isAnchor(line)) return line.weight;
    return this.judge.isExcluded(line) ? -JUNK_WEIGHT * line.weight : 0;
  }

  private chooseLeads(from: number, first: number): ChosenLine[] {
    return this.page.lines.slice(from, first).flatMap((line): ChosenLine[] => {
      if (this.judge.isExcluded(line)) return [];
      if (isCaption(line)) return [{ line, kind: 'caption' }];
      if (this.isLead(line)) return [{ line, kind: 'lead' }];
      return this.isShortStart(line) ? [{ line, kind: kindOf(line) }] : [];
    });
  }

  private isLead(line: Line): boolean {
    const { description, body } = this.page;
    if (line.weight < MIN_LEAD) return false;
    if (line.weight > description.length * 0.2 && overlap(lineText(line), description) >= SAME_TEXT) return true;
    return hasCue(line, 'lead', body.box);
  }

  /** A short sentence before the first full paragraph, among the paragraphs. */
  private isShortStart(line: Line): boolean {
    return (
      isInside(line.box, this.page.body.box) && this.judge.isHome(line) && (line.marks > 0 || headingLevel(line) > 1)
    );
  }

  private chooseBody(indexes: readonly number[]): ChosenLine[] {
    return indexes.flatMap((index) => {
      const line = this.page.lines[index];
      return line && !this.judge.isExcluded(line) && this.belongs(line) ? [{ line, kind: kindOf(line) }] : [];
    });
  }

  private belongs(line: Line): boolean {
    if (isCaption(line) || isProse(line) || this.judge.isHome(line)) return true;
    return headingLevel(line) > 1 && line.weight >= MIN_HEADING;
  }

  /** Short last sentences after the last full paragraph, up to the first line that is none. */
  private chooseTail(indexes: readonly number[]): ChosenLine[] {
    const end = indexes.findIndex((index) => {
      const line = this.page.lines[index];
      return !line || line.marks === 0 || !this.judge.isHome(line) || this.judge.isExcluded(line);
    });
    return this.chooseBody(end < 0 ? indexes : indexes.slice(0, end));
  }
}

function hasCue(line: Line, cue: Box['cue'], stop: Box): boolean {
  for (let box: Box | null = line.box; box && box !== stop && !isBody(box); box = box.parent)
    if (box.cue === cue) return true;
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
