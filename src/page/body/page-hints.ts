import { firstMeta } from '../facts/meta.ts';
import type { PageFacts } from '../facts/page-facts.ts';
import type { Box } from './box.ts';
import { boilerplateNames } from './cues.ts';
import type { PageHints } from './find-body.ts';
import { findHeadline, headTitles } from './headline.ts';
import { isProse, type Line } from './line.ts';
import { findNamedBody } from './named-body.ts';
import { SummaryMatcher } from './words.ts';

const summaryOf = ({ meta, structured }: PageFacts): string =>
  structured.description ?? firstMeta(meta, ['og:description', 'description', 'twitter:description']) ?? '';

/**
 * What the page's head says about where its story is: the headline's line, the summary's, and the boxes around both. Pauses
 * between these.
 */
export function* gatherHints(lines: readonly Line[], facts: PageFacts, document: Document): Generator<void, PageHints> {
  const headline = findHeadline(lines, headTitles(facts, document));
  yield;
  const summary = new SummaryMatcher(summaryOf(facts));
  const lead = lines.find((line, index) => index > headline && isProse(line) && summary.matches(line.text));
  yield;
  const opening = findTeaser(lines.slice(headline + 1));
  const around = new Set([lines[headline], lead, opening].flatMap((line) => boxesAround(line?.box)));
  yield;
  return { headline, around, summary, named: weighNames(lines), body: findNamedBody(lines) };
}

const TEASER = /teaser/i;

/** Other stories' teasers have their headlines linked: a larger part of their text than this. */
const MAX_TEASER_LINKS = 0.2;

/** Boxes of one make that name themselves the body hold the story, all together, from this share of all prose on. */
const MIN_BODY_SHARE = 0.4;

const isTeaser = ({ className, links, text }: Box): boolean =>
  TEASER.test(className) && links <= text * MAX_TEASER_LINKS;

/**
 * What a site shows to everyone of a story that it sells, or sets in larger type, is often named a teaser: where the
 * story's first prose stands in one that links nowhere, that line.
 */
function findTeaser(lines: readonly Line[]): Line | undefined {
  const prose = lines.filter(isProse);
  for (const line of prose) {
    const around = boxesAround(line.box);
    if (!around.some(({ isBody }) => isBody)) continue;
    return around.some(isTeaser) && around.some((box) => box.isBody && holdsMost(box, prose)) ? line : undefined;
  }
  return undefined;
}

/** Whether most of the prose is in boxes made like this one: each paragraph may have its own. */
function holdsMost({ kind }: Box, prose: readonly Line[]): boolean {
  const alike = prose.filter(({ box }) => boxesAround(box).some((each) => each.kind === kind));
  return weigh(alike) >= weigh(prose) * MIN_BODY_SHARE;
}

const weigh = (lines: readonly Line[]): number => lines.reduce((sum, { weight }) => sum + weight, 0);

/** How much prose stands inside the boxes of each class that is named like boilerplate. */
function weighNames(lines: readonly Line[]): Map<string, number> {
  const named = new Map<string, number>();
  const seen = new Set<string>();
  for (const line of lines) {
    if (!isProse(line) || seen.has(line.text)) continue;
    seen.add(line.text);
    for (const name of boilerplateAround(line.box)) named.set(name, (named.get(name) ?? 0) + line.weight);
  }
  return named;
}

/** Each class of boilerplate around a box once, though it may stand on several. */
function boilerplateAround(box: Box): ReadonlySet<string> {
  const names = new Set<string>();
  for (let each: Box | null = box; each; each = each.parent) {
    if (each.cue === 'boilerplate') for (const name of boilerplateNames(each.className)) names.add(name);
  }
  return names;
}

function boxesAround(start: Box | undefined): Box[] {
  const boxes: Box[] = [];
  for (let box: Box | null = start ?? null; box; box = box.parent) boxes.push(box);
  return boxes;
}
