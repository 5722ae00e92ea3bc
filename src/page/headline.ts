import { isProse, type Line, linkShare } from './line.ts';
import { firstMeta } from './meta.ts';
import type { PageFacts } from './page-facts.ts';
import { Title, wordsOf } from './words.ts';

/** A line with this much of the head's title in it is the headline. */
const MIN_OVERLAP = 0.6;

/** A headline has this many Latin letters at least, and at most a paragraph's. */
const MIN_WEIGHT = 10;
const MAX_WEIGHT = 350;

/** Titles as the head gives them, the most exact first. */
export function headTitles({ meta, structured }: PageFacts, document: Document): string[] {
  return [structured.headline, firstMeta(meta, ['og:title', 'twitter:title', 'title']), document.title].filter(
    (title) => !!title,
  ) as string[];
}

/**
 * A top heading that is a link as a whole, or has less than this in common with the head's titles, is the site's name,
 * unless the page has no other.
 */
const MIN_SHARED = 0.35;
const SITE_NAME = 0.5;

const isLinked = (line: Line): boolean => linkShare(line) === 1;

const isFit = (line: Line): boolean => line.weight >= MIN_WEIGHT && line.weight <= MAX_WEIGHT;

const shareOf = (line: Line, titles: readonly Title[]): number => {
  const words = wordsOf(line.text);
  return Math.max(0, ...titles.map((title) => title.overlap(words)));
};

/** How sure a heading is the headline: 0 where it is none. */
function scoreHeading(line: Line, titles: readonly Title[]): number {
  const level = line.box.heading;
  if (!level || !isFit(line)) return 0;
  if (level === 1) {
    const share = shareOf(line, titles);
    return isLinked(line) || share < MIN_SHARED ? SITE_NAME + share : 1 + share;
  }
  const shared = line.links > 0 ? 0 : shareOf(line, titles);
  return shared < MIN_OVERLAP ? 0 : shared;
}

/** The same of a line that is no heading: asked only where no heading is the headline, because there are many. */
function scoreLine(line: Line, titles: readonly Title[]): number {
  const shared = isFit(line) && line.links === 0 ? shareOf(line, titles) : 0;
  return shared < MIN_OVERLAP ? 0 : shared;
}

/** A headline at the end of all prose is still one, where there is no other. */
const LEAST_BEHIND = 0.1;

/** Share of the page's prose that is behind each line: 1 at the page's top, next to nothing at its end. */
function sharesBehind(lines: readonly Line[]): readonly number[] {
  const prose = lines.map((line) => (isProse(line) ? line.weight : 0));
  const all = prose.reduce((sum, weight) => sum + weight, 0) || 1;
  let read = 0;
  return prose.map((weight) => {
    read += weight;
    return Math.max(LEAST_BEHIND, 1 - read / all);
  });
}

/** Index of the first line that scores best, or -1. Subheadings repeat words of the headline, which has the story behind it. */
function findBest(lines: readonly Line[], behind: readonly number[], score: (line: Line) => number): number {
  let best = -1;
  let bestScore = 0;
  for (const [index, line] of lines.entries()) {
    const own = score(line) * (behind[index] ?? 0);
    if (own > bestScore) [best, bestScore] = [index, own];
  }
  return best;
}

/** Index of the headline's line, or -1. `headTitles` are the titles of the page's head. */
export function findHeadline(lines: readonly Line[], headTitles: readonly string[]): number {
  const titles = [...new Set(headTitles)].map((title) => new Title(title));
  const behind = sharesBehind(lines);
  const heading = findBest(lines, behind, (line) => scoreHeading(line, titles));
  return heading >= 0 ? heading : findBest(lines, behind, (line) => scoreLine(line, titles));
}
