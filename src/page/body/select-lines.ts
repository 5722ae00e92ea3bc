import type { BlockKind } from '../../core/article-text.ts';
import { hasLetters } from '../../core/letters.ts';
import type { Box } from './box.ts';
import { isCaption } from './caption.ts';
import type { Body, PageHints } from './find-body.ts';
import { findRun } from './find-run.ts';
import { LineJudge } from './judge-line.ts';
import { type ChosenLine, isProse, type Line, linkShare } from './line.ts';
import { withoutRepeats } from './repeats.ts';

/** A lead says something: this many Latin letters. */
const MIN_LEAD = 40;
const MAX_LEAD_LINKS = 0.25;
const MIN_HEADING = 6;

/** A time and a name between a heading and its text, in Latin letters. */
const MAX_PASSED = 80;

/** What the chooser goes by. */
export interface Surroundings {
  readonly lines: readonly Line[];
  readonly hints: PageHints;
  readonly body: Body;
}

/** A headline with a smaller share of the story's prose behind it is a line that repeats some of the title's words. */
const MIN_BEHIND = 0.25;
/** One that is no heading has to have this much. */
const MIN_BEHIND_PLAIN = 0.5;

/** The hints without a headline that the story does not follow. */
function withoutLateHeadline({ lines, hints, body }: Surroundings): PageHints {
  let all = 0;
  let behind = 0;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line || !isProse(line) || !line.box.isInside(body.box)) continue;
    all += line.weight;
    if (index > hints.headline) behind += line.weight;
  }
  const least = lines[hints.headline]?.box.heading ? MIN_BEHIND : MIN_BEHIND_PLAIN;
  return behind < all * least ? { ...hints, headline: -1 } : hints;
}

/** Chooses the article's lines out of the page's, in their order. */
export class LineChooser {
  private readonly page: Surroundings;
  private readonly judge: LineJudge;

  constructor(page: Surroundings) {
    this.page = { ...page, hints: withoutLateHeadline(page) };
    const judge = new LineJudge(page.lines, page.body.box, this.page.hints);
    this.judge = judge.hasStory ? judge : new LineJudge(page.lines, page.body.box, this.page.hints, true);
  }

  /** Pauses between its steps. */
  *choose(): Generator<void, readonly ChosenLine[]> {
    const { lines, body, hints } = this.page;
    const { headline } = hints;
    const end = endOfStory(lines, headline, body.box);
    const inside: number[] = [];
    for (let index = headline + 1; index < end; index++) if (lines[index]?.box.isInside(body.box)) inside.push(index);
    yield;
    const run = findRun(lines, inside, this.judge);
    yield;
    if (!run) return [];
    const chosen: ChosenLine[] = [];
    const title = headline >= 0 && headline < run.first ? lines[headline] : undefined;
    if (title) chosen.push({ line: title, kind: 'title' });
    this.addLeads(chosen, title ? headline + 1 : (inside[0] ?? run.first), run.first);
    yield;
    const [from, to] = [inside.indexOf(run.first), inside.indexOf(run.last) + 1];
    this.addBody(chosen, inside.slice(from, to));
    yield;
    this.addTail(chosen, inside.slice(to));
    return withLead(withoutRepeats(chosen));
  }

  private addLeads(chosen: ChosenLine[], from: number, first: number): void {
    for (let index = from; index < first; index++) {
      const line = this.page.lines[index];
      if (!line || this.judge.isExcluded(line)) continue;
      if (isCaption(line)) chosen.push({ line, kind: 'caption' });
      else if (this.isLead(line)) chosen.push({ line, kind: 'lead' });
      else if (this.isShortStart(line)) chosen.push({ line, kind: kindOf(line) });
    }
  }

  private isLead(line: Line): boolean {
    const { hints, body } = this.page;
    if (line.weight < MIN_LEAD) return false;
    if (hints.summary.matches(line.text)) return true;
    return hasCue(line, 'lead', body.box) || this.isBesideHeadline(line) || this.isUnnamedLead(line);
  }

  /** A sentence with few links between the headline and the text sums the story up, whatever it is named. */
  private isUnnamedLead(line: Line): boolean {
    const { hints, body } = this.page;
    return (
      isProse(line) &&
      line.marks > 0 &&
      linkShare(line) <= MAX_LEAD_LINKS &&
      line.box.heading !== 1 &&
      hints.headline >= 0 &&
      line.box.isInside(body.box)
    );
  }

  /** A smaller heading or a sentence right under the headline is a standfirst, whatever it is named. */
  private isBesideHeadline(line: Line): boolean {
    const { lines, hints } = this.page;
    const parent = lines[hints.headline]?.box.parent;
    return !!parent && line.box.parent === parent && (line.marks > 0 || line.box.heading > 1);
  }

  /** A short sentence before the first full paragraph, among the paragraphs. */
  private isShortStart(line: Line): boolean {
    return (
      line.box.isInside(this.page.body.box) &&
      this.judge.isInStoryContainer(line) &&
      (line.marks > 0 || line.box.heading > 1)
    );
  }

  private addBody(chosen: ChosenLine[], indexes: readonly number[]): void {
    for (let at = 0; at < indexes.length; at++) {
      const line = this.page.lines[indexes[at] ?? -1];
      if (!line || !this.keeps(line)) continue;
      if (!this.isHeading(line)) chosen.push({ line, kind: kindOf(line) });
      else if (isNumbered(line) || this.opensText(indexes, at + 1)) chosen.push({ line, kind: 'heading' });
    }
  }

  private isHeading(line: Line): boolean {
    return line.box.heading > 1 || (!isCaption(line) && !isProse(line) && this.judge.isSubheading(line));
  }

  private keeps(line: Line): boolean {
    if (this.judge.isExcluded(line)) return false;
    if (isProse(line) || isCaption(line) || this.judge.isInStoryContainer(line)) return true;
    return this.isHeading(line) && line.weight >= MIN_HEADING;
  }

  /** A heading over links, or over nothing, is none of the story. Between it and its text a time or a name may stand. */
  private opensText(indexes: readonly number[], from: number): boolean {
    let passed = 0;
    for (let at = from; at < indexes.length; at++) {
      const line = this.page.lines[indexes[at] ?? -1];
      if (!line || line.box.heading) continue;
      if (this.keeps(line)) return true;
      passed += line.weight;
      if (passed > MAX_PASSED || line.links > MIN_HEADING) return false;
    }
    return false;
  }

  /** Short lines after the last full paragraph, among the paragraphs and pictures, up to the last sentence or item of a list. */
  private addTail(chosen: ChosenLine[], indexes: readonly number[]): void {
    const near = this.readTail(indexes);
    let end = near.length;
    while (end > 0 && !endsText(this.page.lines[near[end - 1] ?? -1])) end--;
    this.addBody(chosen, near.slice(0, end));
  }

  /** A table, and the words over it, may stand between. */
  private readTail(indexes: readonly number[]): readonly number[] {
    const tail: number[] = [];
    let passed = 0;
    for (const index of indexes) {
      const line = this.page.lines[index];
      if (!line || isFigure(line)) continue;
      if (this.isTail(line)) tail.push(index);
      else passed += this.judge.isExcluded(line) ? MAX_PASSED + 1 : line.weight;
      if (passed > MAX_PASSED) break;
    }
    return tail;
  }

  private isTail(line: Line): boolean {
    return (this.judge.isInStoryContainer(line) || isCaption(line)) && !this.judge.isExcluded(line);
  }
}

/** The story's part of the page ends with the heading of the next one, behind some prose of its own. */
function endOfStory(lines: readonly Line[], headline: number, body: Box): number {
  let hasBegun = false;
  for (let index = headline + 1; index < lines.length; index++) {
    const line = lines[index];
    if (!line) break;
    if (hasBegun && beginsNext(line, lines[headline])) return index;
    hasBegun ||= isProse(line) && line.box.heading === 0 && line.box.isInside(body);
  }
  return lines.length;
}

/**
 * Pages that never end put story behind story: a top heading in an `<article>` of its own begins the next one, or one made
 * like the headline in a box made like the headline's.
 */
function beginsNext(line: Line, headline: Line | undefined): boolean {
  if (!headline || line.box.heading !== 1 || headline.box.heading !== 1) return false;
  const own = headline.box.element.closest('article');
  const other = line.box.element.closest('article');
  if (own && other) return !own.contains(other) && !other.contains(own);
  return isMadeLike(line.box, headline.box);
}

function isMadeLike(box: Box, other: Box): boolean {
  return (
    box.className !== '' &&
    box.kind === other.kind &&
    box.parent !== other.parent &&
    box.parent?.kind === other.parent?.kind
  );
}

const CELLS = new Set(['td', 'th']);

const isFigureCell = (box: Box | null): boolean => box !== null && CELLS.has(box.name) && box.prose === 0;

/** Whether a line is one of the figures in a table; the cells of a page's layout hold prose. */
const isFigure = ({ box }: Line): boolean => isFigureCell(box) || isFigureCell(box.parent);

/** "3. …", "3) …": an item of a list, whatever element it is. */
const NUMBERED = /^\s*\d{1,3}[.)]\s+(\S)/;

const isNumbered = (line: Line | undefined): boolean =>
  line !== undefined && line.links === 0 && hasLetters(NUMBERED.exec(line.text)?.[1] ?? '');

const endsText = (line: Line | undefined): boolean =>
  line !== undefined &&
  !isCaption(line) &&
  (line.marks > 0 || isNumbered(line) || (kindOf(line) === 'list-item' && line.links === 0));

function hasCue(line: Line, cue: Box['cue'], stop: Box): boolean {
  for (let box: Box | null = line.box; box && box !== stop && !box.isBody; box = box.parent)
    if (box.cue === cue) return true;
  return false;
}

function kindOf(line: Line): BlockKind {
  const { element, heading, name } = line.box;
  if (isCaption(line)) return 'caption';
  if (heading) return 'heading';
  if (element.closest('blockquote')) return 'quote';
  return name === 'li' ? 'list-item' : 'paragraph';
}

/** The first paragraph, or a heading before it that is a sentence: a standfirst that nothing names. */
function isOpening({ kind, line }: ChosenLine): boolean {
  return kind === 'paragraph' || (kind === 'heading' && line.marks > 0 && line.weight >= MIN_LEAD);
}

/** Where no standfirst is named under the headline, what opens the text is the lead. */
function withLead(lines: readonly ChosenLine[]): readonly ChosenLine[] {
  let first = -1;
  for (let index = 0; index < lines.length; index++) {
    const each = lines[index] as ChosenLine;
    if (each.kind === 'lead') return lines;
    if (first < 0 && isOpening(each)) first = index;
  }
  const opening = lines[first];
  return opening ? lines.with(first, { line: opening.line, kind: 'lead' }) : lines;
}
