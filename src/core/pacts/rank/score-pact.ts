import type { PactIndex } from '../packed/pact-index.ts';
import { PACT_KINDS, PACT_STATUSES } from '../pact-vocabulary.ts';
import { type DateCode, isFullDate, yearOf, yearsBetween } from '../partial-date.ts';
import type { DateRelation, StatusAtDate } from '../ranked-pact.ts';
import { statusAt } from '../status-at.ts';
import { relateDate } from './date-relation.ts';
import { MIN_SCORE } from './list-weights.ts';
import type { PartyFit } from './party-fit.ts';
import type { RankQuery } from './rank-query.ts';
import * as weights from './rank-weights.ts';
import { canCount, isFiller, isOnRelations, isShared, scoreParties } from './score-parties.ts';
import type { TopicFit } from './topic-match.ts';
import { worthOf } from './worth.ts';

/** A pact with everything that was found out about it on the way to its score. */
export interface ScoredRow {
  readonly row: number;
  readonly score: number;
  readonly relation: DateRelation;
  readonly status: StatusAtDate;
  readonly fit: PartyFit;
  readonly topic: TopicFit;
  readonly isFoundation: boolean;
  /** True for what the article's parties did not agree with one another: one of them elsewhere, or all the world. */
  readonly isAside: boolean;
  /** True for what one of the parties signed with others in the form of the event that the story reports. */
  readonly isSister: boolean;
  /** The row of one of the parties' own pacts beside which correspondents cite this one, -1 for none. */
  readonly citedBeside: number;
}

/** The status of a row on a day; a replaced pact looks up since when its successor stands. */
export function statusOfRow(index: PactIndex, row: number, day: DateCode): StatusAtDate {
  const { columns } = index;
  const superseder = index.supersederOf(row);
  const pact = {
    kind: PACT_KINDS[columns.kinds[row] ?? 0] ?? 'agreement',
    status: PACT_STATUSES[columns.statuses[row] ?? 0] ?? 'unknown',
    signed: columns.signed[row] ?? 0,
    inForce: columns.inForce[row] ?? 0,
    ended: columns.ended[row] ?? 0,
    replaced: superseder < 0 ? 0 : columns.inForce[superseder] || (columns.signed[superseder] ?? 0),
  };
  return statusAt(pact, day);
}

function scoreStatus(index: PactIndex, row: number, status: StatusAtDate, day: DateCode): number {
  const ended = index.columns.ended[row] ?? 0;
  if (ended !== 0 && yearsBetween(ended, day) <= weights.JUST_ENDED_YEARS) return 1;
  const worth = weights.STATUS_WORTH[status] ?? 1;
  const year = yearOf(index.columns.signed[row] ?? 0);
  if (year < weights.VIENNA_YEAR) return status === 'in-force' ? worth : worth * weights.ENDED_BEFORE_VIENNA;
  return weights.ENDED.has(status) && year < weights.CHARTER_YEAR ? worth * weights.ENDED_BEFORE_CHARTER : worth;
}

/** Recencies by months of age, 0 where nobody has asked: a power takes long, and the same ages come back all the time. */
const RECENCIES = new Float64Array(12 * 500);

/** @param years to a month's precision, as `yearsBetween` gives them */
function scoreRecency(years: number): number {
  const age = Math.max(0, years);
  const months = Math.round(age * 12);
  const known = RECENCIES[months] ?? 0;
  if (known > 0) return known;
  const fading = 2 ** (-age / weights.RECENCY_HALF_LIFE);
  const recency = weights.RECENCY_FLOOR + (1 - weights.RECENCY_FLOOR) * fading;
  RECENCIES[months] = recency;
  return recency;
}

/**
 * Of what the parties alone share on its own subject age tells little; what several more signed a century ago, as the peace
 * treaties of great wars, or one of them elsewhere, is history.
 */
function scoreAge(index: PactIndex, row: number, day: DateCode, topic: TopicFit, fit: PartyFit, isElsewhere: boolean) {
  const years = yearsBetween(index.columns.signed[row] ?? 0, day);
  const isOwn = topic.best >= weights.MAIN_TOPIC && !isElsewhere && fit.extra < weights.HISTORY_EXTRA;
  const isHistory = years > weights.HISTORY_YEARS && !isOwn;
  const isNewElsewhere = isElsewhere && years <= weights.NEW_ELSEWHERE_YEARS && !index.isOpen(row);
  const isNewest = years <= weights.NEWEST_YEARS && fit.extra === 0 && !isElsewhere;
  const recency =
    scoreRecency(years) *
    (isHistory ? weights.HISTORY : 1) *
    (isNewest ? weights.NEWEST : 1) *
    (isNewElsewhere ? weights.NEW_ELSEWHERE : 1);
  return index.isOpen(row) ? Math.max(recency, weights.OPEN_RECENCY) : recency;
}

const ALLIANCE = PACT_KINDS.indexOf('alliance');

function isAlliance(index: PactIndex, row: number): boolean {
  return index.columns.kinds[row] === ALLIANCE;
}

/** A foundation counts when it stands and is between the article's parties, with a witness or two at most. */
function isFoundationOf(
  index: PactIndex,
  row: number,
  fit: PartyFit,
  { parties: matcher, day }: RankQuery,
  status: StatusAtDate,
): boolean {
  if (!index.isFoundation(row)) return false;
  const isTheirs = isShared(fit, matcher) && fit.left === 0 && fit.extra <= weights.FOUNDATION_MAX_EXTRA;
  const isOutlived = yearOf(index.columns.signed[row] ?? 0) < yearOf(day) - weights.FOUNDATION_MAX_YEARS;
  return isTheirs && !weights.ENDED.has(status) && !(isOutlived && !isAlliance(index, row));
}

/**
 * Whether a pact that was made around the article's day is what it reports: two states do not sign two unrelated papers
 * on one day, so the day tells it whatever the topic; a month or a year needs the topic too. What all the world may sign
 * is an event only on the article's main topic, or when it is named.
 */
function isEvent(index: PactIndex, row: number, fit: PartyFit, topic: TopicFit, isNamed: boolean): boolean {
  const isDay = isFullDate(index.columns.signed[row] ?? 0);
  if (index.isOpen(row)) return isDay && (isNamed || topic.best >= weights.OPEN_MIN_TOPIC);
  if (fit.cover < weights.SAME_EVENT_COVER || fit.extra > weights.SAME_EVENT_MAX_EXTRA) return false;
  return isDay || (topic.isSame && fit.viaGroup === 0);
}

/**
 * Scores one pact; null for one that has no place in the list.
 * @param isKept true for one that has a place whatever it scores
 */
export function scoreRow(index: PactIndex, row: number, query: RankQuery, isKept = false): ScoredRow | null {
  const { day } = query;
  const topic = query.topics.fit(row);
  const isNamed = query.named.has(row);
  const mustStay = isNamed || isKept;
  if (!mustStay && !canCount(index, row, topic)) return null;
  // One candidate in seven, and by far the longest lists to look through.
  if (!mustStay && isFiller(index, row, query.parties.countStrangers(row), query.parties)) return null;
  const fit = query.parties.fit(row);
  const parties = scoreParties(index, row, fit, query, topic);
  const worth = worthOf(index, row, query.worths);
  if (!mustStay && parties * worth * weights.FOUNDATION_BOOST < MIN_SCORE.same) return null;
  const status = statusOfRow(index, row, day);
  const isElsewhere = !isShared(fit, query.parties);
  const isFoundation = isFoundationOf(index, row, fit, query, status);
  // An alliance with a third state is not what the two build on in a matter that it does not touch.
  const bears = isFoundation && (fit.extra < 1 || topic.score > 0);
  const onRelations = isOnRelations(index, row, fit, query.parties) ? weights.RELATIONS_TOPIC : 0;
  const topicScore = Math.max(topic.score, bears ? weights.FOUNDATION_TOPIC : onRelations);
  const signed = index.columns.signed[row] ?? 0;
  const isInFocus = query.focusMask === 0 || (fit.covered & query.focusMask) !== 0;
  const score =
    parties *
    (weights.TOPIC_FLOOR + (1 - weights.TOPIC_FLOOR) * topicScore) *
    scoreAge(index, row, day, topic, fit, isElsewhere) *
    worth *
    (bears ? weights.FOUNDATION_BOOST : 1) *
    scoreStatus(index, row, status, day) *
    (isInFocus ? 1 : weights.WITHOUT_FOCUS);
  const full = isNamed ? Math.max(score + weights.NAMED_BONUS, weights.NAMED_FLOOR) : score;
  const relation = relateDate(signed, day, isEvent(index, row, fit, topic, isNamed));
  const isAside = !isNamed && (index.isOpen(row) || isElsewhere);
  return {
    row,
    score: full,
    relation,
    status,
    fit,
    topic,
    isFoundation,
    isAside,
    isSister: false,
    citedBeside: -1,
  };
}
