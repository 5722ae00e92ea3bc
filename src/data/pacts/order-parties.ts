/** More than these are not all named in a line; who is known to readers must stand among the first. */
const NAMED_IN_A_LINE = 5;

interface Signed {
  readonly parties: readonly string[];
  readonly sources?: readonly string[];
}

/** How many of the pacts that the editors chose each party has signed: how often stories are about it. */
export function countChosen(pacts: readonly Signed[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { parties, sources } of pacts) {
    if (sources && !sources.includes('EDITORS')) continue;
    for (const party of parties) counts.set(party, (counts.get(party) ?? 0) + 1);
  }
  return counts;
}

/** Those first of whom stories tell most, of equal ones in the order of their codes. */
export function orderByFame(parties: readonly string[], chosen: ReadonlyMap<string, number>): readonly string[] {
  return parties.toSorted().sort((a, b) => (chosen.get(b) ?? 0) - (chosen.get(a) ?? 0));
}

/** A few stand in the order of their codes, many with those first of whom stories tell most. */
export function orderParties(parties: readonly string[], chosen: ReadonlyMap<string, number>): readonly string[] {
  return parties.length <= NAMED_IN_A_LINE ? parties.toSorted() : orderByFame(parties, chosen);
}
