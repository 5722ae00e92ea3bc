import type { PactIndex } from '../packed/pact-index.ts';
import type { DateRelation } from '../ranked-pact.ts';
import { diversify } from './diversify.ts';
import { listBest } from './list-best.ts';
import {
  CHAIN_LIFT,
  FAR_BEHIND,
  FIRST_PLACES,
  LIST_PLACES,
  MAX_ASIDE,
  MIN_OPEN_SCORE,
  MIN_SCORE,
  POOL_SHARE,
} from './list-weights.ts';
import type { RankQuery } from './rank-query.ts';
import { MAIN_TOPIC, OLDER_FOUNDATION, REST_OF_PAIR } from './rank-weights.ts';
import { type ScoredRow, scoreRow } from './score-pact.ts';
import { isTalkedAbout } from './score-parties.ts';
import { isWeighty } from './worth.ts';

/** The foundation of the parties that serves best on the day is kept; in a list that is full it takes the last place. */
function keepFoundation(list: readonly ScoredRow[], pool: readonly ScoredRow[], limit: number): readonly ScoredRow[] {
  if (list.length === 0 || list.some(({ isFoundation }) => isFoundation)) return list;
  const [foundation] = listBest(
    pool.filter(({ isFoundation }) => isFoundation),
    1,
  );
  return foundation ? [...list.slice(0, limit - 1), foundation] : list;
}

/** A relationship rests on its newest foundation that stands; what that one built upon is history. */
export function demoteOlderFoundations(index: PactIndex, scored: readonly ScoredRow[]): readonly ScoredRow[] {
  const newest = new Map<number, number>();
  for (const { row, isFoundation, fit, relation } of scored) {
    if (!isFoundation || relation !== 'prior') continue;
    newest.set(fit.covered, Math.max(newest.get(fit.covered) ?? 0, index.columns.signed[row] ?? 0));
  }
  if (newest.size === 0) return scored;
  return scored.map((each) => {
    const last = each.isFoundation ? (newest.get(each.fit.covered) ?? 0) : 0;
    const isOlder = (index.columns.signed[each.row] ?? 0) < last;
    return isOlder ? { ...each, score: each.score * OLDER_FOUNDATION } : each;
  });
}

/** Whether the article's parties and nobody else signed. */
function isTheirOwn({ relation, fit, isAside }: ScoredRow): boolean {
  return relation === 'prior' && !isAside && fit.extra < 1 && fit.talked === 0 && fit.cover === 1;
}

/**
 * Lifts what the parties signed on other matters where they have signed nothing on this one; what a list has by the hundred
 * is no sign of it and not worth it, but for what weighs.
 */
export function liftRestOfPair(index: PactIndex, scored: readonly ScoredRow[]): readonly ScoredRow[] {
  const own = scored.filter(isTheirOwn);
  if (own.some(({ row, topic }) => !index.isImported(row) && topic.best >= MAIN_TOPIC)) return scored;
  const lifted = new Set(own.filter(({ row }) => !index.isImported(row) || isWeighty(index, row)));
  return scored.map((each) => (lifted.has(each) ? { ...each, score: each.score * REST_OF_PAIR } : each));
}

/**
 * What the event of the article changes, carries out or joins is its nearest prior pact, whoever signed that one: a state
 * joins a club that others founded.
 */
export function liftEventChain(index: PactIndex, scored: readonly ScoredRow[], query: RankQuery): readonly ScoredRow[] {
  const lifted = new Map<number, number>();
  for (const { row, score, relation } of scored) {
    if (relation !== 'same') continue;
    for (const related of index.relatedRows(row))
      lifted.set(related, Math.max(lifted.get(related) ?? 0, score * CHAIN_LIFT));
  }
  if (lifted.size === 0) return scored;
  const missing = new Set(lifted.keys());
  for (const { row } of scored) missing.delete(row);
  const all = [...scored];
  for (const row of missing) {
    const found = scoreRow(index, row, query, true);
    if (found && (found.fit.covered !== 0 || found.topic.isSame)) all.push(found);
  }
  return all.map((each) => {
    const score = Math.max(each.score, lifted.get(each.row) ?? 0);
    return score > each.score ? { ...each, score } : each;
  });
}

/**
 * Where several states act, only the best few of what they did not agree with one another: what one of them signed with
 * those whom the story names, and of the rest as much as there is room for.
 */
function dropAsides(list: readonly ScoredRow[]): readonly ScoredRow[] {
  const asides = list.filter(({ isAside }) => isAside);
  const best = new Set(asides.slice(0, MAX_ASIDE));
  const isKept = (each: ScoredRow): boolean =>
    !each.isAside || best.has(each) || each.isSister || each.citedBeside >= 0 || isTalkedAbout(each.fit);
  const others = asides.filter((each) => !isKept(each));
  const room = Math.max(0, LIST_PLACES - (list.length - others.length));
  const filling = new Set(others.slice(0, room));
  return list.filter((each) => isKept(each) || filling.has(each));
}

/** What falls far behind the best fills the list: a shorter one says as much. */
function dropTail(list: readonly ScoredRow[]): readonly ScoredRow[] {
  const least = Math.min(1, list[0]?.score ?? 0) * FAR_BEHIND;
  return list.filter(({ score }, place) => place < FIRST_PLACES || score >= least);
}

/** The best pacts of one relation to the article's date, in their final order. */
export function pickBest(
  index: PactIndex,
  scored: readonly ScoredRow[],
  relation: DateRelation,
  limit: number,
  areSeveral: boolean,
): readonly ScoredRow[] {
  const least = (row: number): number =>
    areSeveral && relation === 'prior' && index.isOpen(row) ? MIN_OPEN_SCORE : MIN_SCORE[relation];
  const pool = scored.filter(({ row, score, relation: found }) => found === relation && score >= least(row));
  const best = listBest(pool, POOL_SHARE * limit).toSorted((a, b) => b.score - a.score);
  const list = dropTail(diversify(index, best, limit, areSeveral));
  return keepFoundation(areSeveral ? dropAsides(list) : list, pool, limit);
}
