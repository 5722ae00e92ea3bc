import type { Pact, RelationType } from '../../core/pacts/pact.ts';

/** A pact that stands in a relation, seen from the pact in question; `name` is a label of the family `relation`. */
export interface RelatedPact {
  readonly name: string;
  readonly pact: Pact;
}

const INVERSE: Readonly<Record<RelationType, string>> = {
  supersedes: 'superseded_by',
  amends: 'amended_by',
  implements: 'implemented_by',
  follows: 'followed_by',
};

/** Relations of a pact to the others in view, both ways, in the order of time. */
export function listRelations(pact: Pact, others: ReadonlyMap<string, Pact>): RelatedPact[] {
  const own = pact.relations.flatMap(({ type, id }) => {
    const other = others.get(id);
    return other ? [{ name: type as string, pact: other }] : [];
  });
  const inverse = [...others.values()].flatMap((other) =>
    other.relations.filter(({ id }) => id === pact.id).map(({ type }) => ({ name: INVERSE[type], pact: other })),
  );
  return [...own, ...inverse].sort((a, b) => a.pact.signed.localeCompare(b.pact.signed));
}

/** The pact among those in view that it stands in a relation to, oldest first; empty where it stands alone. */
export function listLinks(pact: Pact, others: ReadonlyMap<string, Pact>): readonly Pact[] {
  const related = new Set(listRelations(pact, others).map((each) => each.pact));
  return related.size === 0 ? [] : [...related, pact].sort((a, b) => a.signed.localeCompare(b.signed));
}

/** How another pact stands to this one, as a label of the family `relation`; null where only others tie them. */
export function nameRelation(other: Pact, pact: Pact): string | null {
  const own = other.relations.find(({ id }) => id === pact.id);
  if (own) return own.type;
  const inverse = pact.relations.find(({ id }) => id === other.id);
  return inverse ? INVERSE[inverse.type] : null;
}
