import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Candidate } from './candidate.ts';

const spanOf = ({ start, end }: Candidate): string => `${start}-${end}`;

/**
 * The candidates without what another lexicon says about a word that the page's own language knows: in a Spanish text
 * "Granada" is what the Spanish tables make of it, and "EU" is no English abbreviation. Rows of strength `never` are dropped
 * here: to silence the other lexicon is all they are for.
 * @param page lexicon of the page's language.
 */
export function preferPage(candidates: readonly Candidate[], page: Lexicon): Candidate[] {
  const isFree = ({ strength }: Candidate): boolean => strength !== 'never';
  // Of most articles no other lexicon knows anything.
  if (candidates.every(({ lexicon }) => lexicon === page)) return candidates.filter(isFree);
  const known = new Set<string>();
  for (const candidate of candidates) if (candidate.lexicon === page) known.add(spanOf(candidate));
  return candidates.filter(
    (candidate) => isFree(candidate) && (candidate.lexicon === page || !known.has(spanOf(candidate))),
  );
}
