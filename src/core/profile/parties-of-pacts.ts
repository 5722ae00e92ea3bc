import type { Mention } from '../mention.ts';
import type { GroupTable } from '../pacts/group.ts';
import { isActor } from './enumerations.ts';
import { countActors } from './headline.ts';
import { MOST_PARTIES, type PartiesOf } from './named-pacts.ts';
import type { Sentence } from './sentences.ts';

/** Whoever a story names but once may have hosted or vouched for what others signed. */
const LEAST_MENTIONS = 2;

interface Named {
  readonly partiesOf: PartiesOf;
  readonly groups: GroupTable;
  /** How often the story names each state and group as more than a place. */
  readonly counts: ReadonlyMap<string, number>;
}

const holds = (pact: Mention, { start, end }: Mention): boolean => pact.start <= start && end <= pact.end;

function asMention({ start, end }: Mention, code: string, groups: GroupTable): Mention {
  const kind = groups[code] ? 'group' : 'country';
  return { start, end, kind, code, form: 'name', strength: 'strong', isPlace: false };
}

/** The parties of the pacts of a sentence as mentions where these stand; where others act there, it is compared with their own. */
function listParties({ mentions }: Sentence, { partiesOf, groups, counts }: Named): readonly Mention[] {
  const actors = mentions.filter((mention) => isActor(mention) && !mention.isPlace);
  return mentions.flatMap((pact) => {
    const parties = pact.kind === 'pact' ? partiesOf(pact.code) : [];
    const areOthers = actors.length > 1 && !actors.some(({ code }) => parties.includes(code));
    if (parties.length > MOST_PARTIES || areOthers) return [];
    const inside = actors.filter((actor) => holds(pact, actor)).map(({ code }) => code);
    const isTold = (code: string): boolean => (counts.get(code) ?? 0) >= LEAST_MENTIONS && !inside.includes(code);
    return parties.filter(isTold).map((code) => asMention(pact, code, groups));
  });
}

/**
 * The mentions and, where each pact that is called by name stands, those of its parties whom the story names elsewhere: "the
 * accord on the island" speaks of the two states whose accord it is, whoever else is named beside it.
 * @param mentions ordered by start, those of the sentences
 */
export function addPartiesOfPacts(
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
  { partiesOf, groups }: Pick<Named, 'partiesOf' | 'groups'>,
): readonly Mention[] {
  if (!mentions.some(({ kind }) => kind === 'pact')) return mentions;
  const named = { partiesOf, groups, counts: countActors(sentences) };
  const parties = sentences.flatMap((sentence) => listParties(sentence, named));
  return parties.length === 0 ? mentions : [...mentions, ...parties].sort((a, b) => a.start - b.start);
}
