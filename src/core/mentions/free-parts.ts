import type { Span } from '../span.ts';
import type { Candidate } from './candidate.ts';

const SPACING = /^[^\p{L}\p{M}\p{N}]+/u;
const SPACING_AT_END = /[^\p{L}\p{M}\p{N}]+$/u;

/** What stands before a span: "security" of "security cooperation". */
function partBefore(candidate: Candidate, { start }: Span, text: string): Candidate | null {
  const part = text.slice(candidate.start, start).replace(SPACING_AT_END, '');
  return part === '' ? null : { ...candidate, end: candidate.start + part.length };
}

/** What stands behind a span and before `end`, as words of their own: an ending is none. */
function partBehind(candidate: Candidate, span: Span, end: number, text: string): Candidate | null {
  const rest = text.slice(span.end, end);
  const spacing = SPACING.exec(rest)?.[0].length ?? 0;
  const part = rest.slice(spacing).replace(SPACING_AT_END, '');
  const start = span.end + spacing;
  return spacing === 0 || part === '' ? null : { ...candidate, start, end: start + part.length };
}

/**
 * The candidates; of one that a span of `taken` covers in part, what is left of it. Both lists are ordered by start and
 * do not overlap within themselves; nor does what is returned overlap `taken`.
 */
export function keepFreeParts(taken: readonly Span[], candidates: readonly Candidate[], text: string): Candidate[] {
  let next = 0;
  return candidates.flatMap((candidate) => {
    while (next < taken.length && (taken[next] as Span).end <= candidate.start) next++;
    const span = taken[next];
    if (!span || span.start >= candidate.end) return [candidate];
    if (span.start > candidate.start) return partBefore(candidate, span, text) ?? [];
    const end = Math.min(candidate.end, taken[next + 1]?.start ?? candidate.end);
    return partBehind(candidate, span, end, text) ?? [];
  });
}
