import type { Mention } from '../mention.ts';
import type { GroupTable } from '../pacts/group.ts';

/** A region of so few is said for the states of it; a larger one ("Central Asia") as often for a part of the world. */
const FEW_STATES = 3;

/**
 * Mentions as the profile reads them: a name for a few neighbours ("the two Koreas", "the Baltic states") is no body that could
 * sign, and stands for each of them. They stand where the name does, as in one breath. A reader sees one mark, of the region.
 * @param mentions ordered by start
 */
export function readRegions(mentions: readonly Mention[], groups: GroupTable): readonly Mention[] {
  const listStates = ({ kind, code }: Mention): readonly string[] => {
    const group = kind === 'group' ? groups[code] : undefined;
    return group?.kind === 'region' && group.members.length <= FEW_STATES ? group.members : [];
  };
  if (mentions.every((mention) => listStates(mention).length === 0)) return mentions;
  return mentions.flatMap((mention): readonly Mention[] => {
    const states = listStates(mention);
    return states.length === 0 ? [mention] : states.map((code) => ({ ...mention, kind: 'country', code }));
  });
}
