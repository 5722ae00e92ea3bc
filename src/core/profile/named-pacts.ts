import { PARTNER_SHARE } from './profile-weights.ts';
import type { Sentence } from './sentences.ts';
import { type Weighted, withPartners } from './weighted.ts';

/** The parties of a pact by its id; none where it has no complete list of them. */
export type PartiesOf = (pact: string) => readonly string[];

/** A pact of more parties than these is the world's or a region's: its name does not say who acts. */
export const MOST_PARTIES = 4;

/** Ids of the pacts that these sentences call by name. */
function listPacts(sentences: readonly Sentence[]): ReadonlySet<string> {
  const mentions = sentences.flatMap((sentence) => sentence.mentions);
  return new Set(mentions.filter(({ kind }) => kind === 'pact').map(({ code }) => code));
}

/** The parties of the one pact that the headline, or else the opening, calls by name: of several nobody knows which is meant. */
function findPactParties(sentences: readonly Sentence[], partiesOf: PartiesOf): readonly string[] {
  const headline = listPacts(sentences.filter(({ isTitle }) => isTitle));
  const pacts = headline.size > 0 ? headline : listPacts(sentences.filter(({ isOpening }) => isOpening));
  const [pact, ...others] = pacts;
  if (pact === undefined || others.length > 0) return [];
  const parties = partiesOf(pact);
  return parties.length <= MOST_PARTIES ? parties : [];
}

/**
 * The parties of a story, and where it names none or one alone, those of the pact that it opens with: "Indus Waters Treaty:
 * what farmers say" is one of India and Pakistan. One that is not among them speaks of the pact of others.
 * @param parties of the story by what it names, by falling weight
 */
export function addPactParties(
  parties: readonly Weighted[],
  sentences: readonly Sentence[],
  partiesOf: PartiesOf,
): readonly Weighted[] {
  const [own, second] = parties;
  if (second) return parties;
  const told = findPactParties(sentences, partiesOf);
  if (!own) return told.map((code) => ({ code, weight: 1 }));
  if (!told.includes(own.code)) return parties;
  return withPartners(own, told, PARTNER_SHARE);
}
