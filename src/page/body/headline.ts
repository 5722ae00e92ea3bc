import { firstMeta } from '../facts/meta.ts';
import type { PageFacts } from '../facts/page-facts.ts';
import type { Box } from './box.ts';
import { isProse, type Line, linkShare } from './line.ts';
import { squeeze, Title, wordsOf } from './words.ts';

/** A line with this much of the head's title in it is the headline. */
const MIN_OVERLAP = 0.6;

/** A headline has this many Latin letters at least, and at most a paragraph's. */
const MIN_WEIGHT = 10;
const MAX_WEIGHT = 350;

/** Titles as the head gives them, the most exact first. */
export function headTitles({ meta, structured }: PageFacts, document: Document): string[] {
  const said = [structured.headline, firstMeta(meta, ['og:title', 'twitter:title', 'title']), document.title];
  return said.filter(Boolean) as string[];
}

/**
 * A top heading that is a link as a whole, or has less than this in common with the head's titles, is the site's name,
 * unless the page has no other.
 */
const MIN_SHARED = 0.35;
const SITE_NAME = 0.5;

/** What sites set between a headline and their own name: "Headline | Site". */
const SEPARATOR = /\s+[|–—·•»:-]+\s+/;

/** Adds the parts of a title that are shorter than its longest, squeezed: among them the site's name. */
function addShortParts(names: Set<string>, title: string): void {
  const parts: string[] = [];
  let longest = 0;
  for (const each of title.split(SEPARATOR)) {
    const part = squeeze(each);
    parts.push(part);
    longest = Math.max(longest, part.length);
  }
  for (const part of parts) if (part.length < longest) names.add(part);
}

/** A part of the title is the headline only where no other heading has it whole. */
const PART_FACTOR = 0.4;

/** A few words that the title has too may be of any line: a name, the field that searches the site. */
const MIN_COVERAGE = 0.3;

/** A lower heading that is a link leads to another story, unless it says what the title says. */
const MIN_LINKED_COVERAGE = 0.6;
const LINKED_FACTOR = 0.8;

/** "12 replies to" and the headline again stands over what readers write. */
const REPLIES = /(?:^|\s)(?:comment(?!ary)|kommentar|comentario|yorum|komentar|respond\b|repl(?:y|ies)\b)/i;

const namesReplies = ({ element }: Box): boolean =>
  REPLIES.test(`${element.getAttribute('class') ?? ''} ${element.id}`);

const isOverReplies = ({ box }: Line): boolean =>
  namesReplies(box) || (box.parent !== null && namesReplies(box.parent));

const isFit = (line: Line): boolean => line.weight >= MIN_WEIGHT && line.weight <= MAX_WEIGHT;

/** What the head's titles say. */
interface Head {
  readonly titles: readonly Title[];
  /** Parts of the titles that may be the site's name, squeezed. */
  readonly sites: ReadonlySet<string>;
}

/** Share of words in common with the title that fits best, 0–1; a title that less than `least` of is among the words counts as none. */
function shareOf(words: readonly string[], titles: readonly Title[], least: number): number {
  let most = 0;
  for (const title of titles) {
    if (least === 0 || title.coverage(words) >= least) most = Math.max(most, title.overlap(words));
  }
  return most;
}

/** The same for a line that is no top heading: it has to say enough of the title. */
function shareOfLower(line: Line, words: readonly string[], titles: readonly Title[]): number {
  const isLink = line.links > 0;
  const share = shareOf(words, titles, isLink ? MIN_LINKED_COVERAGE : MIN_COVERAGE);
  return share < MIN_OVERLAP ? 0 : share * (isLink ? LINKED_FACTOR : 1);
}

/** How sure a heading is the headline: 0 where it is none. */
function scoreHeading(line: Line, { titles, sites }: Head): number {
  if (!isFit(line)) return 0;
  const level = line.box.heading;
  if (!level) return 0;
  const words = wordsOf(line.text);
  if (level > 1) return shareOfLower(line, words, titles);
  const isSite = sites.has(words.join(''));
  if (isSite || linkShare(line) === 1)
    return SITE_NAME + shareOf(words, titles, MIN_COVERAGE) * (isSite ? PART_FACTOR : LINKED_FACTOR);
  const share = shareOf(words, titles, 0);
  return (share < MIN_SHARED ? SITE_NAME : 1) + share;
}

/** A paragraph may have all words of the title; one that is no heading has hardly more. */
const MAX_LONGER = 2;

/** The same of a line that is no heading: asked only where no heading is surely the headline, because there are many. */
function scoreLine(line: Line, { titles }: Head): number {
  if (!isFit(line) || line.links > 0) return 0;
  const words = wordsOf(line.text);
  const share = shareOfLower(line, words, titles);
  if (share === 0) return 0;
  const longest = Math.max(...titles.map(({ length }) => length));
  return words.length > longest * MAX_LONGER ? 0 : share;
}

/** A headline at the end of all prose is still one, where there is no other. */
const LEAST_BEHIND = 0.1;

/** Share of the page's prose that is behind each line: 1 at the page's top, next to nothing at its end. */
function sharesBehind(lines: readonly Line[]): readonly number[] {
  let all = 0;
  for (const line of lines) if (isProse(line)) all += line.weight;
  const shares: number[] = [];
  let read = 0;
  for (const line of lines) {
    if (isProse(line)) read += line.weight;
    shares.push(Math.max(LEAST_BEHIND, 1 - read / (all || 1)));
  }
  return shares;
}

interface Best {
  /** Of its line, or -1. */
  readonly index: number;
  readonly score: number;
}

type Score = (line: Line, head: Head) => number;

/** The first line that scores best. Subheadings repeat words of the headline, which has the story behind it. */
function findBest(lines: readonly Line[], behind: readonly number[], score: Score, head: Head): Best {
  let best: Best = { index: -1, score: 0 };
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    const own = line ? score(line, head) * (behind[index] ?? 0) : 0;
    if (line && own > best.score && !isOverReplies(line)) best = { index, score: own };
  }
  return best;
}

/** Index of the headline's line, or -1. `headTitles` are the titles of the page's head. */
export function findHeadline(lines: readonly Line[], headTitles: readonly string[]): number {
  const titles: Title[] = [];
  const sites = new Set<string>();
  for (const title of new Set(headTitles)) {
    titles.push(new Title(title));
    addShortParts(sites, title);
  }
  const behind = sharesBehind(lines);
  const heading = findBest(lines, behind, scoreHeading, { titles, sites });
  if (heading.score > SITE_NAME) return heading.index;
  const line = findBest(lines, behind, scoreLine, { titles, sites });
  return line.score > heading.score ? line.index : heading.index;
}
