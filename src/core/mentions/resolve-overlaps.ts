import { FORMS } from '../lexicon/format.ts';
import type { Rejection } from '../mention.ts';
import { type Candidate, reject } from './candidate.ts';
import type { Span } from './sentences.ts';

/** Of two candidates for the same span, the one whose kind stands first here is right. */
const PRIORITY = ['mask', 'pact', 'group', 'country', 'term', 'topic'];

/** `minor` and `weak` give way to `strong`: of two countries with one name, the more usual one is meant. */
const STRENGTH_PRIORITY = ['strong', 'minor', 'weak'];

const byPlace = (a: Candidate, b: Candidate): number =>
  a.start - b.start ||
  b.end - a.end ||
  PRIORITY.indexOf(a.kind) - PRIORITY.indexOf(b.kind) ||
  STRENGTH_PRIORITY.indexOf(a.strength) - STRENGTH_PRIORITY.indexOf(b.strength) ||
  FORMS.indexOf(a.form) - FORMS.indexOf(b.form);

export interface Resolved {
  readonly kept: Candidate[];
  readonly rejected: Rejection[];
}

/** What a kept candidate does to one that it overlaps; another reading of the same thing is no rejection. */
function rejectionBy(winner: Candidate, loser: Candidate): Rejection | null {
  if (loser.kind === 'mask' || loser.kind === winner.kind) return null;
  if (winner.kind === 'mask') return reject(loser, winner.reason);
  return loser.kind === 'country' || loser.kind === 'group' ? reject(loser, 'overlap') : null;
}

/** Leftmost, then longest, then by kind: what is kept does not overlap. */
export function resolveOverlaps(candidates: readonly Candidate[]): Resolved {
  const kept: Candidate[] = [];
  const rejected: Rejection[] = [];
  for (const candidate of candidates.toSorted(byPlace)) {
    const last = kept.at(-1);
    if (!last || candidate.start >= last.end) {
      kept.push(candidate);
      continue;
    }
    const rejection = rejectionBy(last, candidate);
    if (rejection) rejected.push(rejection);
  }
  return { kept, rejected };
}

/** Those of `candidates` that lie in the gaps between `taken`; both are ordered by start. */
export function fillGaps(taken: readonly Span[], candidates: readonly Candidate[]): Candidate[] {
  let next = 0;
  return candidates.filter(({ start, end }) => {
    while (next < taken.length && (taken[next] as Span).end <= start) next++;
    return next >= taken.length || (taken[next] as Span).start >= end;
  });
}
