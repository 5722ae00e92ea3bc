import { RELATION_TYPES } from '../pact-vocabulary.ts';
import type { PactColumns } from './pact-columns.ts';
import { FLAG_OPEN, RELATION_UNIT, TITLE_PARTY_UNIT } from './pact-format.ts';

const SUPERSEDES = RELATION_TYPES.indexOf('supersedes');

/** Rows with an open list of parties. */
export function collectOpen({ flags, size }: PactColumns): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < size; row++) if (((flags[row] as number) & FLAG_OPEN) !== 0) rows.push(row);
  return rows;
}

/** For each replaced pact the row of the one that replaced it. */
export function collectSuperseders(columns: PactColumns): ReadonlyMap<number, number> {
  const superseders = new Map<number, number>();
  for (let row = 0; row < columns.size; row++) {
    for (let at = columns.relationStarts[row] ?? 0; at < (columns.relationStarts[row + 1] ?? 0); at++) {
      const relation = columns.relations[at] ?? 0;
      if (relation % RELATION_UNIT === SUPERSEDES) superseders.set(Math.floor(relation / RELATION_UNIT), row);
    }
  }
  return superseders;
}

/** Rows that other rows name as what they change, carry out or follow. */
export function collectReferred(columns: PactColumns): ReadonlySet<number> {
  const referred = new Set<number>();
  for (let at = 0; at < columns.relations.length; at++)
    referred.add(Math.floor((columns.relations[at] as number) / RELATION_UNIT));
  return referred;
}

/** For each row that has any the numbers of the parties whom its title names. */
export function collectTitleParties({
  titleParties,
  partyStarts,
  parties,
}: PactColumns): ReadonlyMap<number, readonly number[]> {
  const named = new Map<number, number[]>();
  for (const entry of titleParties) {
    const row = Math.floor(entry / TITLE_PARTY_UNIT);
    const party = parties[(partyStarts[row] ?? 0) + (entry % TITLE_PARTY_UNIT)] ?? 0;
    named.set(row, [...(named.get(row) ?? []), party]);
  }
  return named;
}
