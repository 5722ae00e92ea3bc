import type { Span } from '../../span.ts';
import { isMember } from '../group.ts';
import { countBits } from '../packed/bits.ts';
import type { PactIndex } from '../packed/pact-index.ts';
import type { Pact } from '../pact.ts';
import { encodeDate, yearsBetween } from '../partial-date.ts';
import type { Evidence } from '../ranked-pact.ts';
import type { RankQuery } from './rank-query.ts';
import { RECENT_YEARS } from './rank-weights.ts';
import type { ScoredRow } from './score-pact.ts';

function explainGroups(index: PactIndex, pact: Pact, scored: ScoredRow, query: RankQuery): readonly Evidence[] {
  const { viaGroup, left } = scored.fit;
  const reached = query.parties.codesOf(viaGroup & ~left);
  const gone = query.parties.codesOf(left);
  return pact.parties.flatMap((key): readonly Evidence[] => {
    const group = index.groups[key];
    if (!group) return [];
    const parties = reached.filter((code) => isMember(group, code, query.day));
    const former = gone.filter((code) => isMember(group, code, encodeDate(pact.signed) ?? 0));
    return [
      ...(parties.length === 0 ? [] : [{ type: 'via-group', group: key, parties } as const]),
      ...(former.length === 0 ? [] : [{ type: 'via-group-left', group: key, parties: former } as const]),
    ];
  });
}

function explainParties(pact: Pact, { fit }: ScoredRow, query: RankQuery): readonly Evidence[] {
  const parties = query.parties.codesOf(fit.covered & ~fit.viaGroup);
  if (parties.length === 0) return [];
  if (countBits(fit.covered) < query.parties.parties.length) return [{ type: 'some-parties', parties }];
  if (fit.extra === 0) return [{ type: 'exact-parties', parties }];
  return [{ type: 'all-parties', parties, partyCount: pact.parties.length }];
}

function explainTopics(pact: Pact, { topics }: RankQuery): readonly Evidence[] {
  const same = topics.pick(pact.topics, 'same');
  if (same.length > 0) return [{ type: 'same-topic', topics: same }];
  const near = topics.pick(pact.topics, 'near');
  return near.length > 0 ? [{ type: 'near-topic', topics: near }] : [];
}

function explainAge(index: PactIndex, { row, relation }: ScoredRow, day: number): readonly Evidence[] {
  const years = yearsBetween(index.columns.signed[row] ?? 0, day);
  return relation === 'prior' && years <= RECENT_YEARS ? [{ type: 'recent', years: Math.max(0, years) }] : [];
}

function explainVersion({ relations }: Pact): readonly Evidence[] {
  return relations.filter(({ type }) => type === 'supersedes').map(({ id }) => ({ type: 'newer-version', id }));
}

/** Of the parties' own pacts others than what ties them to one another is worth a word. */
function explainSeeAlso(index: PactIndex, { citedBeside, fit, isAside }: ScoredRow): readonly Evidence[] {
  return citedBeside < 0 || (!isAside && fit.extra < 1) ? [] : [{ type: 'see-also', id: index.idAt(citedBeside) }];
}

/** What one of the parties agreed elsewhere is here for the pact of their own beside which it is cited; many others are on its topic. */
function explainSubject(index: PactIndex, pact: Pact, scored: ScoredRow, query: RankQuery): readonly Evidence[] {
  const [topics, seeAlso] = [explainTopics(pact, query), explainSeeAlso(index, scored)];
  return scored.isAside ? [...seeAlso, ...topics] : [...topics, ...seeAlso];
}

/** Everything that speaks for a pact, weightiest first. */
export function explainRank(
  index: PactIndex,
  pact: Pact,
  scored: ScoredRow,
  query: RankQuery,
  named: Span | undefined,
): readonly Evidence[] {
  return [
    ...(named ? [{ type: 'named', start: named.start, end: named.end } as const] : []),
    ...explainParties(pact, scored, query),
    ...explainGroups(index, pact, scored, query),
    ...explainSubject(index, pact, scored, query),
    ...(scored.isFoundation ? [{ type: 'foundation' } as const] : []),
    ...explainVersion(pact),
    ...explainAge(index, scored, query.day),
  ];
}
