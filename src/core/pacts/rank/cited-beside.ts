import type { PactIndex } from '../packed/pact-index.ts';

/** What was looked up already: to find those at which a pair is told takes a look through the whole table, and the same pacts lead many lists. */
const KNOWN = new WeakMap<PactIndex, Map<number, readonly number[]>>();

/** Rows of the pacts that are cited beside one, rising. */
export function citedBeside(index: PactIndex, row: number): readonly number[] {
  const all = KNOWN.get(index) ?? new Map<number, readonly number[]>();
  KNOWN.set(index, all);
  const known = all.get(row) ?? index.seeAlso(row);
  all.set(row, known);
  return known;
}
