import { isAgreement } from './agreement.ts';
import type { Prose } from './coordination.ts';
import { isActor, listJoined } from './enumerations.ts';
import { PARTNER_SHARE } from './profile-weights.ts';
import type { Sentence } from './sentences.ts';
import { type Weighted, withPartners } from './weighted.ts';

/** So many in one breath sit at a table; two or three are those with whom somebody compares himself. */
const MIN_SEATS = 4;

/** Codes of those whom a sentence of talks or of an agreement names in one breath with a state or group, that one among them. */
function listSeats(prose: Prose, { mentions }: Sentence, code: string): ReadonlySet<string> {
  const actors = mentions.filter((mention) => isActor(mention) && !mention.isPlace);
  const own = actors.findIndex((actor) => actor.code === code);
  if (own < 0 || !mentions.some(isAgreement)) return new Set();
  return new Set(listJoined(prose, actors, own).map((actor) => actor.code));
}

/**
 * The parties of a story, and where it is left with one alone those who sit with that one at a table: "negotiators of X, A, B,
 * C and D take part in the talks", said once, far below a headline on X.
 * @param parties of the story by what it names, by falling weight
 * @param named all states and groups of the story, by falling weight
 */
export function addRoundTable(
  prose: Prose,
  parties: readonly Weighted[],
  named: readonly Weighted[],
  sentences: readonly Sentence[],
): readonly Weighted[] {
  const [own, second] = parties;
  if (!own || second) return parties;
  const tables = sentences.map((sentence) => listSeats(prose, sentence, own.code));
  const table = tables.find(({ size }) => size >= MIN_SEATS);
  if (!table) return parties;
  const seated = named.filter(({ code }) => table.has(code)).map(({ code }) => code);
  return withPartners(own, seated, PARTNER_SHARE);
}
