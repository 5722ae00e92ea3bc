import type { RankedPact } from '../../core/pacts/ranked-pact.ts';

/** Listed pacts that two parties of an article have both signed. */
export interface PartyPair {
  readonly a: string;
  readonly b: string;
  readonly count: number;
}

/** A row for every party but the first; in it a cell for every party before it. */
export type PartyMatrix = readonly (readonly PartyPair[])[];

const MIN_PARTIES = 3; // Two parties have one number, and the answer says it.
export const MAX_PARTIES = 7; // More columns than this leave no room for a number at 320 px.

function share(pacts: readonly RankedPact[], a: string, b: string): number {
  return pacts.filter(({ pact }) => pact.parties.includes(a) && pact.parties.includes(b)).length;
}

/** Counts for each two of the parties that share any, as a lower triangle; null where a table would say nothing. */
export function countPairs(pacts: readonly RankedPact[], parties: readonly string[]): PartyMatrix | null {
  const linked = parties.filter((a) => parties.some((b) => a !== b && share(pacts, a, b) > 0)).slice(0, MAX_PARTIES);
  if (linked.length < MIN_PARTIES) return null;
  return linked
    .slice(1)
    .map((a, index) => linked.slice(0, index + 1).map((b) => ({ a, b, count: share(pacts, a, b) })));
}
