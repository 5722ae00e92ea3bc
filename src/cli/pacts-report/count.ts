import type { Pact } from '../../core/pacts/pact.ts';

/** How many pacts have each value, the most frequent first. */
export type Tally = readonly (readonly [value: string, count: number])[];

/** Counts the values of all pacts; a pact may have none or several. */
export function tally(pacts: readonly Pact[], read: (pact: Pact) => readonly string[]): Tally {
  const counts = new Map<string, number>();
  for (const value of pacts.flatMap(read)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

const decadeOf = ({ signed }: Pact): string => `${signed.slice(0, 3)}0s`;

function pairOf({ parties, partyList }: Pact): readonly string[] {
  return parties.length === 2 && partyList === 'complete' ? [parties.join('–')] : [];
}

const fieldsOf = ({ url, inForce, shortTitle, names, relations, place }: Pact): readonly string[] => {
  const present = {
    url,
    inForce,
    shortTitle,
    place,
    names: Object.keys(names).length > 0,
    relations: relations.length > 0,
  };
  return Object.entries(present).flatMap(([field, value]) => (value ? [field] : []));
};

/** Every table of the report by its heading. */
export function countAll(pacts: readonly Pact[]): Readonly<Record<string, Tally>> {
  const byName = (table: Tally): Tally => table.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    source: tally(pacts, ({ sources }) => sources),
    decade: byName(tally(pacts, (pact) => [decadeOf(pact)])),
    topic: tally(pacts, ({ topics }) => (topics.length > 0 ? topics : ['(none)'])),
    pair: tally(pacts, pairOf),
    kind: tally(pacts, ({ kind }) => [kind]),
    status: tally(pacts, ({ status }) => [status]),
    'party list': tally(pacts, ({ partyList }) => [partyList]),
    'signed by a former state': tally(pacts, ({ signedAs = {} }) => [...new Set(Object.values(signedAs))]),
    'field present': tally(pacts, fieldsOf),
    'editors’ pacts': tally(
      pacts.filter(({ sources }) => sources.includes('EDITORS')),
      ({ checked }) => [checked ? 'checked' : 'unchecked'],
    ),
  };
}
