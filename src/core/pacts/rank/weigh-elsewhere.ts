import type { GroupTable } from '../group.ts';
import type { PactIndex } from '../packed/pact-index.ts';
import type { RankQuery } from './rank-query.ts';
import { ELSEWHERE_POOL, ELSEWHERE_POOL_EXPONENT, KIN_PARTNER, KIN_WEIGHT } from './rank-weights.ts';
import type { ScoredRow } from './score-pact.ts';

/** What two are in is no group that makes neighbours of them. */
const MIN_MEMBERS = 3;

/** How near a state is to each of the others: the smaller the groups that both belong to, the nearer. */
function weighKin(groups: GroupTable, state: string): ReadonlyMap<string, number> {
  const kin = new Map<string, number>();
  for (const { members } of Object.values(groups)) {
    if (members.length < MIN_MEMBERS || !members.includes(state)) continue;
    for (const member of members) kin.set(member, (kin.get(member) ?? 0) + 1 / members.length);
  }
  kin.delete(state);
  return kin;
}

/** The states that stand as near to a state as the members of a circle of six: the Nordic ones to Denmark, the Gulf's to Oman. */
export function kinOf(groups: GroupTable, state: string): ReadonlySet<string> {
  const near = [...weighKin(groups, state)].filter(([, weight]) => weight >= KIN_WEIGHT);
  return new Set(near.map(([code]) => code));
}

const KNOWN = new WeakMap<PactIndex, Map<string, Uint8Array>>();

/** 1 for each party, by its number in the columns, that is near to a state. */
function markKin(index: PactIndex, state: string): Uint8Array {
  const all = KNOWN.get(index) ?? new Map<string, Uint8Array>();
  KNOWN.set(index, all);
  const known = all.get(state);
  if (known) return known;
  const kin = kinOf(index.groups, state);
  const near = Uint8Array.from(index.columns.meta.parties, (code) => (kin.has(code) ? 1 : 0));
  all.set(state, near);
  return near;
}

/** What is left of each pact of one of the parties for how many there are, by the bits of who is in it. */
function weighPools(asides: readonly ScoredRow[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { fit } of asides) counts.set(fit.covered, (counts.get(fit.covered) ?? 0) + 1);
  return new Map([...counts].map(([who, count]) => [who, (ELSEWHERE_POOL / (1 + count)) ** ELSEWHERE_POOL_EXPONENT]));
}

/** Whether a pact has a party that is near to one of the article's which is not in it. */
function isWithKin({ columns }: PactIndex, { row, fit }: ScoredRow, kin: readonly Uint8Array[]): boolean {
  const { parties, partyStarts } = columns;
  for (let at = partyStarts[row] as number; at < (partyStarts[row + 1] as number); at++) {
    for (let bit = 0; bit < kin.length; bit++)
      if (((fit.covered >>> bit) & 1) === 0 && kin[bit]?.[parties[at] as number] === 1) return true;
  }
  return false;
}

/**
 * Weighs what one of several parties agreed elsewhere: one of five such pacts tells more than one of two hundred, and what
 * was agreed with a neighbour of the other party more than what was agreed at the other end of the world.
 */
export function weighElsewhere(index: PactIndex, scored: readonly ScoredRow[], query: RankQuery): readonly ScoredRow[] {
  const { parties } = query.parties;
  if (parties.length < 2) return scored;
  const isElsewhere = ({ row, isAside, relation }: ScoredRow): boolean =>
    isAside && relation === 'prior' && !index.isOpen(row);
  const pools = weighPools(scored.filter(isElsewhere));
  const kin = parties.map(({ code }) => markKin(index, code));
  return scored.map((each) => {
    if (!isElsewhere(each)) return each;
    const near = isWithKin(index, each, kin) ? KIN_PARTNER : 1;
    return { ...each, score: each.score * near * (pools.get(each.fit.covered) ?? 1) };
  });
}
