import type { Annotation } from '../../core/annotation.ts';
import type { Mention } from '../../core/mention.ts';
import type { Pact } from '../../core/pacts/pact.ts';
import type { Evidence, RankedPact } from '../../core/pacts/ranked-pact.ts';

/** Where more parties are named than a sentence holds, the weightiest must be the first. */
const MAX_IN_TEXT_ORDER = 5;

/** The article's parties as it names them, “Norway and Britain”, not as venues; where they are many the weightiest first. */
export function orderParties({ profile, mentions }: Pick<Annotation, 'profile' | 'mentions'>): readonly string[] {
  const codes = profile.parties.map(({ code }) => code);
  if (codes.length > MAX_IN_TEXT_ORDER) return codes;
  const rankOf = (party: string): number => {
    const isNamed = ({ kind, code }: Mention): boolean => code === party && (kind === 'country' || kind === 'group');
    const acting = mentions.findIndex((mention) => isNamed(mention) && !mention.isPlace);
    const anywhere = mentions.findIndex(isNamed);
    return acting >= 0 ? acting : mentions.length + (anywhere >= 0 ? anywhere : mentions.length);
  };
  return codes.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** Whether exactly these signed a pact. */
function isBetween({ parties: signers, partyList }: Pact, parties: readonly string[]): boolean {
  return (
    partyList === 'complete' && signers.length === parties.length && parties.every((code) => signers.includes(code))
  );
}

function explainOne(evidence: Evidence, pact: Pact, parties: readonly string[]): Evidence {
  const { type } = evidence;
  if (type !== 'exact-parties' && type !== 'all-parties' && type !== 'some-parties') return evidence;
  const isSame = type !== 'some-parties' && evidence.parties.length === parties.length;
  if (isSame || parties.length === 0 || !parties.every((code) => evidence.parties.includes(code))) return evidence;
  return isBetween(pact, parties)
    ? { type: 'exact-parties', parties }
    : { type: 'all-parties', parties, partyCount: pact.parties.length };
}

/**
 * The reasons as they hold for the parties that the reader sees: the ranking may have asked for more, those of the event
 * that the article reports.
 */
export function explainFor({ pact, why }: RankedPact, parties: readonly string[]): readonly Evidence[] {
  return why.map((evidence) => explainOne(evidence, pact, parties));
}
