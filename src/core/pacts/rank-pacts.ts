import type { Mention } from '../mention.ts';
import type { Profile } from '../profile.ts';
import { countBits, type QueryParty } from './cover-table.ts';
import { diversify } from './diversify.ts';
import { explainRank } from './explain-rank.ts';
import type { PactIndex } from './pact-index.ts';
import { encodeDate, yearOf } from './partial-date.ts';
import { PartyMatcher } from './party-fit.ts';
import {
  MAX_LATER,
  MAX_PARTIES,
  MAX_SAME,
  MIN_PARTY_WEIGHT,
  MIN_SCORE,
  OLDER_FOUNDATION,
  POOL_SHARE,
} from './rank-weights.ts';
import type { Coverage, DateRelation, PriorPacts, RankedPact } from './ranked-pact.ts';
import { type RankQuery, type ScoredRow, scoreRow } from './score-pact.ts';
import { TopicMatcher } from './topic-match.ts';
import { topicNumber } from './topics.ts';

/** A place in the article's text, UTF-16 units, end exclusive. */
export type Span = Pick<Mention, 'start' | 'end'>;

export interface RankOptions {
  /** What the reader clicked: a country, a group, a topic or the id of a pact. */
  readonly focus?: string;
  /** Most prior pacts in the list. */
  readonly limit?: number;
  /** The article's mentions; those of kind `pact` lift the pacts they name. */
  readonly mentioned?: readonly Mention[];
}

const DEFAULT_LIMIT = 20;
/** A clicked topic leads; what else the article is about stays in sight. */
const OTHER_TOPICS_SHARE = 0.4;

/** Stands in the counts of parties for a row that is a candidate already; no pact has so many of the article's parties. */
const TAKEN = 255;

type NamedRows = ReadonlyMap<number, Span>;

function findNamedRows(index: PactIndex, mentions: readonly Mention[]): NamedRows {
  const rows = new Map<number, Span>();
  for (const { kind, code, start, end } of mentions) {
    const row = kind === 'pact' ? index.rowOf(code) : -1;
    if (row >= 0 && !rows.has(row)) rows.set(row, { start, end });
  }
  return rows;
}

/** The article's parties, led by a clicked one even where the article only talks about it. */
function chooseParties(profile: Profile, focus: string | undefined): readonly QueryParty[] {
  const parties = profile.parties.filter(({ weight }) => weight >= MIN_PARTY_WEIGHT).slice(0, MAX_PARTIES);
  const isContext = profile.context.some(({ code }) => code === focus);
  if (!focus || !isContext) return parties;
  return [{ code: focus, weight: 1 }, ...parties.slice(0, MAX_PARTIES - 1)];
}

function chooseTopics(profile: Profile, focus: string | undefined): Profile['topics'] {
  if (!focus || topicNumber(focus) < 0) return profile.topics;
  const others = profile.topics.filter(({ code }) => code !== focus);
  return [
    { code: focus, weight: 1 },
    ...others.map(({ code, weight }) => ({ code, weight: weight * OTHER_TOPICS_SHARE })),
  ];
}

function buildQuery(index: PactIndex, profile: Profile, focus: string | undefined, named: NamedRows): RankQuery {
  const day = encodeDate(profile.date) ?? 0;
  const parties = chooseParties(profile, focus);
  const focusBit = parties.findIndex(({ code }) => code === focus);
  return {
    day,
    parties: new PartyMatcher(
      index,
      parties,
      day,
      profile.context.map(({ code }) => code),
    ),
    topics: new TopicMatcher(chooseTopics(profile, focus)),
    focusMask: focusBit < 0 ? 0 : 1 << focusBit,
    named: new Set(named.keys()),
  };
}

/** A pact of one of several parties counts only on the very topic: most rows end here, before anything is weighed. */
function listCandidates(index: PactIndex, { parties, topics, named }: RankQuery): readonly number[] {
  const needed = Math.min(2, parties.parties.length);
  const counts = new Uint8Array(index.size);
  const rows: number[] = [];
  const add = (row: number): void => {
    if (counts[row] !== TAKEN) rows.push(row);
    counts[row] = TAKEN;
  };
  for (const [code, count] of parties.listCodes()) {
    for (const row of index.rowsOf(code)) {
      const sum = (counts[row] ?? 0) + count;
      if (sum >= needed || topics.isSame(index, row)) add(row);
      else counts[row] = sum;
    }
  }
  for (const row of index.openRows) if (topics.isSame(index, row)) add(row);
  for (const row of named) add(row);
  return rows;
}

function isExact({ fit }: ScoredRow, query: RankQuery): boolean {
  return fit.extra === 0 && fit.viaGroup === 0 && countBits(fit.covered) === query.parties.parties.length;
}

function describeCoverage(index: PactIndex, exact: readonly ScoredRow[], query: RankQuery): Coverage {
  const years = exact.map(({ row }) => yearOf(index.columns.signed[row] ?? 0));
  return {
    parties: query.parties.parties.map(({ code }) => code),
    count: exact.length,
    firstYear: years.length === 0 ? null : Math.min(...years),
    lastYear: years.length === 0 ? null : Math.max(...years),
  };
}

/** The foundation of the parties that serves best on the day is kept even when a list is full of newer pacts. */
function keepFoundation(list: readonly ScoredRow[], pool: readonly ScoredRow[]): readonly ScoredRow[] {
  const foundation = pool.find(({ isFoundation }) => isFoundation);
  if (!foundation || list.length === 0 || list.some(({ isFoundation }) => isFoundation)) return list;
  return [...list.slice(0, -1), foundation];
}

/** A relationship rests on its newest foundation that stands; what that one built upon is history. */
function demoteOlderFoundations(index: PactIndex, scored: readonly ScoredRow[]): readonly ScoredRow[] {
  const newest = new Map<number, number>();
  for (const { row, isFoundation, fit, relation } of scored) {
    if (!isFoundation || relation !== 'prior') continue;
    newest.set(fit.covered, Math.max(newest.get(fit.covered) ?? 0, index.columns.signed[row] ?? 0));
  }
  return scored.map((each) => {
    const last = each.isFoundation ? (newest.get(each.fit.covered) ?? 0) : 0;
    const isOlder = (index.columns.signed[each.row] ?? 0) < last;
    return isOlder ? { ...each, score: each.score * OLDER_FOUNDATION } : each;
  });
}

function pickBest(
  index: PactIndex,
  scored: readonly ScoredRow[],
  relation: DateRelation,
  limit: number,
  hasParties: boolean,
): readonly ScoredRow[] {
  const pool = scored
    .filter((row) => row.relation === relation && row.score >= MIN_SCORE[relation])
    .sort((a, b) => b.score - a.score);
  return keepFoundation(diversify(index, pool.slice(0, POOL_SHARE * limit), limit, hasParties), pool);
}

function finish(index: PactIndex, row: ScoredRow, query: RankQuery, named: NamedRows): RankedPact {
  const pact = index.at(row.row);
  return {
    pact,
    relation: row.relation,
    statusAtDate: row.status,
    score: Math.min(1, row.score),
    why: explainRank(index, pact, row, query, named.get(row.row)),
  };
}

/**
 * The pacts that the article's parties had signed before, best first, each with its reasons; then the pact that the
 * article most likely reports (`same`), then the few best signed later. Nothing signed after the article is ever `prior`.
 */
export function rankPacts(index: PactIndex, profile: Profile, options: RankOptions = {}): PriorPacts {
  const { focus, limit = DEFAULT_LIMIT, mentioned = [] } = options;
  const named = new Map(findNamedRows(index, mentioned));
  const query = buildQuery(index, profile, focus, named);
  const scored = demoteOlderFoundations(
    index,
    listCandidates(index, query)
      .map((row) => scoreRow(index, row, query))
      .filter((row) => row !== null),
  );
  const exact = scored.filter((row) => isExact(row, query));
  const hasParties = query.parties.parties.length > 0;
  const ranked = [
    ...pickBest(index, scored, 'prior', limit, hasParties),
    ...pickBest(index, scored, 'same', MAX_SAME, hasParties),
    ...pickBest(index, scored, 'later', MAX_LATER, hasParties),
  ];
  return {
    ranked: ranked.map((row) => finish(index, row, query, named)),
    priorCount: exact.filter(({ relation }) => relation === 'prior').length,
    coverage: describeCoverage(index, exact, query),
  };
}
