import type { FoundMentions, Mention } from '../mention.ts';
import type { PartiesOf } from './named-pacts.ts';

/**
 * The mentions, and the names of states and groups that stand within the name of a pact which is theirs: 日豪 of
 * 日豪共同宣言 names who agreed as well as 日豪が合意 does. A reader sees one mark, of the pact; these are for the profile alone.
 * @returns ordered by start, a pact before the names in it
 */
export function addNamesInPacts({ mentions, rejected }: FoundMentions, partiesOf: PartiesOf): readonly Mention[] {
  const pacts = mentions.filter(({ kind }) => kind === 'pact');
  const names: Mention[] = [];
  let next = 0;
  for (const { start, end, kind, code, reason } of rejected) {
    while (next < pacts.length && (pacts[next]?.end ?? 0) <= start) next++;
    const pact = pacts[next];
    if (!pact) break;
    if (reason !== 'overlap' || start < pact.start || end > pact.end || !partiesOf(pact.code).includes(code)) continue;
    names.push({ start, end, kind, code, form: 'name', strength: 'strong', isPlace: false });
  }
  return names.length === 0 ? mentions : [...mentions, ...names].sort((a, b) => a.start - b.start);
}
