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

type OfParties = Extract<Evidence, { readonly parties: readonly string[] }>;

/** A reason that names none but the parties in view; null where it is about others alone. */
function nameOnly<T extends OfParties>(evidence: T, parties: readonly string[]): T | null {
  const known = evidence.parties.filter((code) => parties.includes(code));
  if (known.length === evidence.parties.length) return evidence;
  return known.length > 0 ? { ...evidence, parties: known } : null;
}

function explainOne(evidence: Evidence, pact: Pact, parties: readonly string[]): Evidence | null {
  const { type } = evidence;
  if (!('parties' in evidence) || parties.length === 0) return evidence;
  if (type === 'via-group' || type === 'via-group-left') return nameOnly(evidence, parties);
  const isSame = type !== 'some-parties' && evidence.parties.length === parties.length;
  if (isSame) return evidence;
  if (!parties.every((code) => evidence.parties.includes(code)))
    return nameOnly({ type: 'some-parties', parties: evidence.parties }, parties);
  return isBetween(pact, parties)
    ? { type: 'exact-parties', parties }
    : { type: 'all-parties', parties, partyCount: pact.parties.length };
}

/**
 * The reasons as they hold for the parties that the reader sees: the ranking may have asked for more, those of the event
 * that the article reports.
 */
export function explainFor({ pact, why }: RankedPact, parties: readonly string[]): readonly Evidence[] {
  return why.map((evidence) => explainOne(evidence, pact, parties)).filter((evidence) => evidence !== null);
}
