import { nameStar } from '../../core/pacts/star-target.ts';
import type { GivenStar, ReaderStars, ReadyView } from '../view.ts';

/** What of an article the reader had starred before. */
export interface StarNotes {
  /** Followed circles whose parties are all parties of the article, the widest first. */
  readonly circles: readonly (readonly string[])[];
  /** Ids of pacts that are named in the article or listed for it, the listed first. */
  readonly pacts: readonly string[];
}

/** The star that was given to a pact before this article; null where there is none. */
export function findEarlierStar(id: string, { given }: ReaderStars): GivenStar | null {
  const star = given.get(nameStar({ kind: 'pact', id }));
  return star?.isEarlier ? star : null;
}

/** Finds what the reader meets again in an article. */
export function pickStarNotes({ annotation }: ReadyView, stars: ReaderStars): StarNotes {
  const { mentions, prior, profile } = annotation;
  const parties = new Set(profile.parties.map(({ code }) => code));
  const circles = [...stars.given.values()].flatMap(({ target, isEarlier }) =>
    isEarlier && target.kind === 'pair' && target.parties.every((code) => parties.has(code)) ? [target.parties] : [],
  );
  const named = mentions.filter(({ kind }) => kind === 'pact').map(({ code }) => code);
  const ids = new Set([...prior.ranked.map(({ pact }) => pact.id), ...named]);
  return {
    circles: circles.toSorted((a, b) => b.length - a.length),
    pacts: [...ids].filter((id) => findEarlierStar(id, stars)),
  };
}
