import type { GroupTable } from '../group.ts';
import type { PactIndex } from '../packed/pact-index.ts';
import type { RankQuery } from './rank-query.ts';
import { ELSEWHERE_POOL, ELSEWHERE_POOL_EXPONENT, KIN_PARTNER, KIN_WEIGHT } from './rank-weights.ts';
import type { ScoredRow } from './score-pact.ts';

/** How near a state is to each of the others: the smaller the groups that both belong to, the nearer. */
function weighKin(groups: GroupTable, state: string): ReadonlyMap<string, number> {
  const kin = new Map<string, number>();
  for (const { members } of Object.values(groups)) {
    if (members.length < 3 || !members.includes(state)) continue;
    for (const member of members) kin.set(member, (kin.get(member) ?? 0) + 1 / members.length);
  }
  return kin;
}

const KNOWN = new WeakMap<GroupTable, Map<string, ReadonlySet<string>>>();

/** The states that stand as near to a state as the members of a circle of six: the Nordic ones to Denmark, the Gulf's to Oman. */
export function kinOf(groups: GroupTable, state: string): ReadonlySet<string> {
  const all = KNOWN.get(groups) ?? new Map<string, ReadonlySet<string>>();
  KNOWN.set(groups, all);
  const known = all.get(state);
  if (known) return known;
  const near = [...weighKin(groups, state)].filter(([code, weight]) => weight >= KIN_WEIGHT && code !== state);
  const kin = new Set(near.map(([code]) => code));
  all.set(state, kin);
  return kin;
}

/** Whether a pact's other parties have one among them that is near to a party of the article which is not in it. */
function isWithKin(index: PactIndex, { row, fit }: ScoredRow, { parties }: RankQuery): boolean {
  const absent = parties.codesOf(~fit.covered);
  const codes = index.partyCodesOf(row);
  return absent.some((code) => {
    const kin = kinOf(index.groups, code);
    return codes.some((other) => kin.has(other));
  });
}

/**
 * Weighs what one of several parties agreed elsewhere: one of five such pacts tells more than one of two hundred, and what
 * was agreed with a neighbour of the other party more than what was agreed at the other end of the world.
 */
export function weighElsewhere(index: PactIndex, scored: readonly ScoredRow[], query: RankQuery): readonly ScoredRow[] {
  if (query.parties.parties.length < 2) return scored;
  const isElsewhere = ({ row, isAside, relation }: ScoredRow): boolean =>
    isAside && relation === 'prior' && !index.isOpen(row);
  const pools = new Map<number, number>();
  for (const each of scored) if (isElsewhere(each)) pools.set(each.fit.covered, (pools.get(each.fit.covered) ?? 0) + 1);
  return scored.map((each) => {
    if (!isElsewhere(each)) return each;
    const pool = (ELSEWHERE_POOL / (1 + (pools.get(each.fit.covered) ?? 0))) ** ELSEWHERE_POOL_EXPONENT;
    const kin = isWithKin(index, each, query) ? KIN_PARTNER : 1;
    return { ...each, score: each.score * pool * kin };
  });
}
