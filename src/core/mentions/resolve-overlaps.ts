import { FORMS } from '../lexicon/format.ts';
import type { Rejection } from '../mention.ts';
import { overlaps, type Span } from '../span.ts';
import { type Candidate, reject } from './candidate.ts';

/** Of two candidates for the same span, the one whose kind stands first here is right. */
const PRIORITY = ['mask', 'pact', 'group', 'country', 'term', 'topic'];

/** `minor` and `weak` give way to `strong`: of two countries with one name, the more usual one is meant. */
const STRENGTH_PRIORITY = ['strong', 'minor', 'weak'];

/** Of one country's words, the name stands before the adjective that is spelled as it: `minor` only says that it is ambiguous. */
const byStrength = (a: Candidate, b: Candidate): number =>
  a.code === b.code && a.strength !== 'weak' && b.strength !== 'weak'
    ? 0
    : STRENGTH_PRIORITY.indexOf(a.strength) - STRENGTH_PRIORITY.indexOf(b.strength);

/** Of one mention inside two surfaces, the longer surface says what it is there: 한국 in 한국인 is a people. */
const byExtent = (a: Candidate, b: Candidate): number => b.lead + b.tail - (a.lead + a.tail);

const byPlace = (a: Candidate, b: Candidate): number =>
  a.start - b.start ||
  b.end - a.end ||
  PRIORITY.indexOf(a.kind) - PRIORITY.indexOf(b.kind) ||
  byStrength(a, b) ||
  byExtent(a, b) ||
  FORMS.indexOf(a.form) - FORMS.indexOf(b.form);

/** No surface begins so many units before the mention that is a part of it. */
const LONGEST_LEAD = 8;

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

/** The whole surface of a mention that is only a part of it. */
const extentOf = ({ start, end, lead, tail }: Candidate): Span => ({ start: start - lead, end: end + tail });

/** Is the mask's surface inside a longer one, and the mention of that one among what the mask would reject? */
function covers(candidate: Candidate, mask: Candidate): boolean {
  const outer = extentOf(candidate);
  const inner = extentOf(mask);
  const isLonger = outer.end - outer.start > inner.end - inner.start;
  const isInside = inner.start >= outer.start && inner.end <= outer.end;
  return isLonger && isInside && overlaps(candidate, mask);
}

/**
 * The candidates without masks that lie inside a longer surface: 中美元 is Chinese for dollars in something, and `<中>美元首`
 * names a country before heads of state.
 */
function dropCoveredMasks(candidates: readonly Candidate[]): readonly Candidate[] {
  const covering = new Map<number, Candidate[]>();
  for (const candidate of candidates.filter(({ kind, lead, tail }) => kind !== 'mask' && lead + tail > 0)) {
    const from = candidate.start - candidate.lead;
    covering.set(from, [...(covering.get(from) ?? []), candidate]);
  }
  if (covering.size === 0) return candidates;
  const isCovered = (mask: Candidate): boolean => {
    const { start } = extentOf(mask);
    for (let from = start; from > start - LONGEST_LEAD; from--) {
      if (covering.get(from)?.some((other) => covers(other, mask))) return true;
    }
    return false;
  };
  return candidates.filter((candidate) => candidate.kind !== 'mask' || !isCovered(candidate));
}

/** Leftmost, then longest, then by kind: what is kept does not overlap. */
export function resolveOverlaps(candidates: readonly Candidate[]): Resolved {
  const kept: Candidate[] = [];
  const rejected: Rejection[] = [];
  for (const candidate of dropCoveredMasks(candidates).toSorted(byPlace)) {
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
