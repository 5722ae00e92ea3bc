import { countBits } from '../packed/bits.ts';
import type { PactIndex } from '../packed/pact-index.ts';
import { PACT_KINDS, POLITICAL_KINDS } from '../pact-vocabulary.ts';
import { type DateCode, yearsBetween } from '../partial-date.ts';
import { citedBeside } from './cited-beside.ts';
import { wordsOf } from './diversify.ts';
import { ENDED } from './rank-weights.ts';
import type { ScoredRow } from './score-pact.ts';
import { SIGN_WEIGHTS, type SignName, type Standing } from './sign-weights.ts';

/** So many of the parties' best own pacts lend the words of their titles. */
const TITLES = 3;
/** From this weight a topic is the heaviest of the story. */
const HEAVIEST = 0.99;

/** Kinds that promise nothing a court could enforce, by their numbers in the columns. */
const IS_POLITICAL: readonly boolean[] = PACT_KINDS.map((kind) => POLITICAL_KINDS.has(kind));

export function standingOf(index: PactIndex, { row, fit, isAside }: ScoredRow): Standing {
  if (index.isOpen(row)) return 'open';
  if (isAside) return 'elsewhere';
  return fit.extra < 1 ? 'own' : 'wide';
}

/** What is asked of all candidates together before one is looked at. */
export interface SignContext {
  readonly index: PactIndex;
  readonly day: DateCode;
  /** By row, how many of the first of the list a pact is cited beside. */
  readonly citations: ReadonlyMap<number, number>;
  /** How many of the candidates are the parties' own and on the story's topics. */
  readonly ownCount: number;
  /** Words of the titles of the best of these. */
  readonly titles: readonly ReadonlySet<string>[];
}

function countCitations(index: PactIndex, first: readonly ScoredRow[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { row } of first)
    for (const other of citedBeside(index, row)) counts.set(other, (counts.get(other) ?? 0) + 1);
  return counts;
}

/**
 * @param ordered the candidates, best first
 * @param places how many of them are the first of the list
 */
export function readContext(
  index: PactIndex,
  ordered: readonly ScoredRow[],
  places: number,
  day: DateCode,
): SignContext {
  const own = ordered.filter((each) => each.topic.score > 0 && standingOf(index, each) === 'own');
  return {
    index,
    day,
    citations: countCitations(index, ordered.slice(0, places)),
    ownCount: own.length,
    titles: own.slice(0, TITLES).map(({ row }) => wordsOf(index, row)),
  };
}

/** Most words that a title has in common with one of the best own ones. */
function countTitleWords({ index, titles }: SignContext, row: number): number {
  const words = wordsOf(index, row);
  let most = 0;
  for (const title of titles) {
    let common = 0;
    for (const word of words) if (title.has(word)) common++;
    most = Math.max(most, common);
  }
  return most;
}

/** The step of age that a pact is in; none of its own from three to twenty-five years. */
function ageSign(years: number): SignName | null {
  if (years < 1) return 'newest';
  if (years < 3) return 'new';
  if (years < 25) return null;
  return years < 50 ? 'old' : 'veryOld';
}

type Weights = Readonly<Partial<Record<SignName, number>>>;

/** What the pact is by itself: its age, fame, source, standing in law and kind. */
function weighPact({ index, day }: SignContext, { row, status, isFoundation }: ScoredRow, weights: Weights): number {
  const age = ageSign(yearsBetween(index.columns.signed[row] ?? 0, day));
  const prominence = index.prominenceOf(row);
  return (
    ((age && weights[age]) ?? 0) +
    (prominence === 'ordinary' ? 0 : (weights[prominence] ?? 0)) +
    (index.isImported(row) ? (weights.listed ?? 0) : 0) +
    (status === 'in-force' ? (weights.inForce ?? 0) : 0) +
    (ENDED.has(status) ? (weights.ended ?? 0) : 0) +
    (IS_POLITICAL[index.columns.kinds[row] as number] ? (weights.political ?? 0) : 0) +
    (index.isReferredTo(row) ? (weights.referredTo ?? 0) : 0) +
    (isFoundation ? (weights.foundation ?? 0) : 0)
  );
}

function countTopics({ columns }: PactIndex, row: number): number {
  return countBits(columns.topicsLow[row] ?? 0) + countBits(columns.topicsHigh[row] ?? 0);
}

/** How its parties and topics meet those of the story. */
function weighFit({ index }: SignContext, { row, fit, topic }: ScoredRow, weights: Weights): number {
  return (
    (topic.best >= HEAVIEST ? (weights.heaviestTopic ?? 0) : 0) +
    topic.score * (weights.topicFit ?? 0) +
    (weights.topicCount ? Math.log(Math.max(1, countTopics(index, row))) * weights.topicCount : 0) +
    (fit.talked > 0 ? (weights.talkedAbout ?? 0) : 0) +
    Math.log1p(fit.extra) * (weights.others ?? 0) +
    fit.cover * (weights.cover ?? 0) +
    (fit.viaGroup === 0 ? 0 : (weights.viaGroup ?? 0))
  );
}

/**
 * What the signs add to the logarithm of a pact's score.
 * @param before how many candidates of the same standing come before it
 */
export function weighSigns(context: SignContext, each: ScoredRow, before: number): number {
  const weights: Weights = SIGN_WEIGHTS[standingOf(context.index, each)];
  const words = weights.titleWords ? Math.log1p(countTitleWords(context, each.row)) * weights.titleWords : 0;
  return (
    (weights.standing ?? 0) +
    weighPact(context, each, weights) +
    weighFit(context, each, weights) +
    words +
    Math.log1p(before) * (weights.before ?? 0) +
    Math.log1p(context.ownCount) * (weights.ownCount ?? 0) +
    Math.log1p(context.citations.get(each.row) ?? 0) * (weights.citations ?? 0)
  );
}
