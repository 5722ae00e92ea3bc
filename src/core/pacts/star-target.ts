/** What a reader can star: one pact, or the states and groups whose dealings with one another are followed. */
export type StarTarget =
  | { readonly kind: 'pact'; readonly id: string }
  | { readonly kind: 'pair'; readonly parties: readonly string[] };

/** What gets or loses a star; a pact keeps its title, to be readable where later data no longer have it. */
export type Starred = StarTarget & ({ readonly kind: 'pact'; readonly title: string } | { readonly kind: 'pair' });

/** A star to be given, or taken away. */
export interface StarChange {
  readonly starred: Starred;
  readonly isStarred: boolean;
}

/** More parties than any pair or circle that an article is about: so many are a conference. */
export const MAX_CIRCLE = 40;

/** A name that equal targets share and different ones do not; the order of parties does not matter. */
export function nameStar(target: StarTarget): string {
  return `${target.kind}:${target.kind === 'pact' ? target.id : target.parties.toSorted().join('+')}`;
}
