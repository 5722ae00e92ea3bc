import type { Mention } from '../../mention.ts';
import type { Profile } from '../../profile.ts';
import type { PactIndex } from '../packed/pact-index.ts';
import { yearOf } from '../partial-date.ts';
import type { Coverage, PriorPacts, RankedPact } from '../ranked-pact.ts';
import { addEvents, buildQuery, findNamedRows, type NamedRows } from './build-query.ts';
import { explainRank } from './explain-rank.ts';
import { dropStrangersEvents, findEvents } from './find-event.ts';
import { liftSeeAlso } from './lift-see-also.ts';
import { listCandidates } from './list-candidates.ts';
import { MAX_LATER, MAX_SAME } from './list-weights.ts';
import { demoteOlderFoundations, liftEventChain, liftRestOfPair, pickBest } from './pick-best.ts';
import type { RankQuery } from './rank-query.ts';
import { type ScoredRow, scoreRow } from './score-pact.ts';
import { isWithin } from './score-parties.ts';
import { liftSharedWords } from './shared-words.ts';
import { isSilent } from './silence.ts';
import { liftSisters } from './sisters.ts';
import { readWords, type StoryWords } from './story-words.ts';
import { weighElsewhere } from './weigh-elsewhere.ts';

export interface RankOptions {
  /** What the reader clicked: a country, a group, a topic or the id of a pact. */
  readonly focus?: string;
  /** Most prior pacts in the list. */
  readonly limit?: number;
  /** The article's mentions; those of kind `pact` lift the pacts they name. */
  readonly mentioned?: readonly Mention[];
  /** The article's text, for words that it shares with the names of pacts; without it none count. */
  readonly text?: string;
  /** The text's language, BCP 47; English where it is not told. */
  readonly lang?: string;
}

const DEFAULT_LIMIT = 20;

/** Whether a pact is of exactly the parties of a query; what the event added stands behind them and is none of them. */
function isExact({ fit }: ScoredRow, { parties }: RankQuery): boolean {
  return fit.extra === 0 && fit.viaGroup === 0 && fit.covered === 2 ** parties.parties.length - 1;
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

/** One alone has no pact with itself: what the data set knows by one signatory only is nothing between parties. */
function countPrior(exact: readonly ScoredRow[], { parties }: RankQuery): number {
  return parties.parties.length > 1 ? exact.filter(({ relation }) => relation === 'prior').length : 0;
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

/** A function of its own: what engines compile while a loop runs is of no use to what follows the loop. */
function scoreEach(index: PactIndex, rows: readonly number[], query: RankQuery): readonly ScoredRow[] {
  const found: ScoredRow[] = [];
  for (let at = 0; at < rows.length; at++) {
    const scored = scoreRow(index, rows[at] as number, query);
    if (scored !== null) found.push(scored);
  }
  return found;
}

function scoreAll(index: PactIndex, query: RankQuery, words: StoryWords): readonly ScoredRow[] {
  const found = scoreEach(index, listCandidates(index, query), query);
  const dated = dropStrangersEvents(index, found, query);
  const own = liftRestOfPair(index, demoteOlderFoundations(index, dated));
  const elsewhere = liftSeeAlso(index, weighElsewhere(index, own, query), query);
  return liftEventChain(index, liftSharedWords(index, liftSisters(index, elsewhere), words, query), query);
}

/** Whether a group that acts in the article agreed with nobody but its members on what the article reports. */
function reportsOwnAffair(index: PactIndex, { parties }: RankQuery, [event]: readonly number[]): boolean {
  if (event === undefined) return false;
  const groups = parties.codesOf(parties.fit(event).covered & parties.circleMask);
  return groups.some((group) => isWithin(index, event, group));
}

/** What is offered to a story that has nothing to do with pacts: those that it names, and no more. */
function rankNamed(index: PactIndex, query: RankQuery, named: NamedRows, limit: number): PriorPacts {
  const scored = [...named.keys()].map((row) => scoreRow(index, row, query)).filter((row) => row !== null);
  const ranked = [
    ...pickBest(index, scored, 'prior', limit, false),
    ...pickBest(index, scored, 'same', MAX_SAME, false),
    ...pickBest(index, scored, 'later', MAX_LATER, false),
  ];
  return {
    ranked: ranked.map((row) => finish(index, row, query, named)),
    priorCount: 0,
    coverage: { parties: [], count: 0, firstYear: null, lastYear: null },
    isSilent: true,
  };
}

/**
 * The pacts that the article's parties had signed before, best first, each with its reasons; then the pact that the
 * article most likely reports (`same`), then the few best signed later. Nothing signed after the article is ever `prior`.
 */
export function rankPacts(index: PactIndex, profile: Profile, options: RankOptions = {}): PriorPacts {
  const { focus, limit = DEFAULT_LIMIT, mentioned = [], text = '', lang } = options;
  const named = new Map(findNamedRows(index, mentioned));
  const asked = buildQuery(index, profile, focus, named);
  if (focus === undefined && isSilent(profile)) return rankNamed(index, asked, named, limit);
  const events = findEvents(index, asked);
  const told = events.length === 0 ? asked : buildQuery(index, addEvents(index, profile, events, asked), focus, named);
  const query = { ...told, principals: asked.principals, isOwnAffair: reportsOwnAffair(index, asked, events) };
  const scored = scoreAll(index, query, readWords(text, mentioned, lang));
  const exact = scored.filter((row) => isExact(row, asked));
  const areSeveral = query.parties.parties.length > 1;
  const ranked = [
    ...pickBest(index, scored, 'prior', limit, areSeveral),
    ...pickBest(index, scored, 'same', MAX_SAME, areSeveral),
    ...pickBest(index, scored, 'later', MAX_LATER, areSeveral),
  ];
  return {
    ranked: ranked.map((row) => finish(index, row, query, named)),
    priorCount: countPrior(exact, asked),
    coverage: describeCoverage(index, exact, asked),
  };
}
