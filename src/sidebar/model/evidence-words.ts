import type { Mention } from '../../core/mention.ts';
import type { Evidence } from '../../core/pacts/ranked-pact.ts';

const MOST_QUOTED = 3; // One for each party of a small pact.

/** Where the article first speaks of a code, as an actor if it ever does: an index into the mentions, -1 for nowhere. */
function findFirst(
  mentions: readonly Mention[],
  codes: ReadonlySet<string>,
  kinds: readonly Mention['kind'][],
): number {
  const isOne = ({ kind, code }: Mention): boolean => codes.has(code) && kinds.includes(kind);
  const acting = mentions.findIndex((mention) => isOne(mention) && !mention.isPlace);
  return acting >= 0 ? acting : mentions.findIndex(isOne);
}

function codesOf(evidence: Evidence): readonly string[] {
  if (evidence.type === 'same-topic' || evidence.type === 'near-topic') return evidence.topics;
  if (evidence.type === 'via-group' || evidence.type === 'via-group-left') return [evidence.group, ...evidence.parties];
  return 'parties' in evidence ? evidence.parties : [];
}

/** The mentions of an article that a reason rests on: indexes, in the order of the reason's own codes. */
export function findEvidenceWords(evidence: Evidence, mentions: readonly Mention[]): readonly number[] {
  if (evidence.type === 'named') {
    const named = mentions.findIndex(({ start }) => start === evidence.start);
    return named < 0 ? [] : [named];
  }
  const kinds = evidence.type.endsWith('topic') ? (['topic'] as const) : (['country', 'group'] as const);
  return codesOf(evidence)
    .map((code) => findFirst(mentions, new Set([code]), kinds))
    .filter((index) => index >= 0)
    .slice(0, MOST_QUOTED);
}
