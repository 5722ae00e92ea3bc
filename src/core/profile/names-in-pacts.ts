import type { FoundMentions, Mention } from '../mention.ts';
import type { PartiesOf } from './named-pacts.ts';

/**
 * The mentions, and the names of states and groups that stand within the name of a pact which is theirs: 日豪 of
 * 日豪共同宣言 names who agreed as well as 日豪が合意 does. A reader sees one mark, of the pact; these are for the profile alone.
 * @returns ordered by start, a pact before the names in it
 */
export function addNamesInPacts({ mentions, rejected }: FoundMentions, partiesOf: PartiesOf): readonly Mention[] {
  const pacts = mentions.filter(({ kind }) => kind === 'pact');
  if (pacts.length === 0) return mentions;
  const names = pacts.flatMap((pact): readonly Mention[] => {
    const inside = rejected.filter(
      ({ start, end, reason }) => reason === 'overlap' && start >= pact.start && end <= pact.end,
    );
    if (inside.length === 0) return [];
    const parties = partiesOf(pact.code);
    return inside
      .filter(({ code }) => parties.includes(code))
      .map(({ start, end, kind, code }) => {
        return { start, end, kind, code, form: 'name', strength: 'strong', isPlace: false };
      });
  });
  return names.length === 0 ? mentions : [...mentions, ...names].sort((a, b) => a.start - b.start);
}
