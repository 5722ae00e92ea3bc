import type { Mention, MentionKind, Rejection } from '../mention.ts';
import { type Candidate, isPlaceName, reject } from './candidate.ts';
import type { Evidence } from './evidence.ts';
import { judgeByRules } from './judge-rules.ts';
import { fillGaps, resolveOverlaps } from './resolve-overlaps.ts';

/** Accepted and rejected terms and topics. */
export interface JudgedWords {
  readonly mentions: Mention[];
  readonly rejected: Rejection[];
}

/** A weak word counts in a sentence that names a country or a group. */
function isAccepted(candidate: Candidate, places: readonly Candidate[], evidence: Evidence): boolean {
  const judgement = candidate.rules > 0 ? judgeByRules(candidate, candidate.rules, evidence) : null;
  if (judgement?.verdict === 'reject') return false;
  if (judgement?.verdict === 'accept' || candidate.strength !== 'weak') return true;
  const { start, end } = evidence.sentenceAt(candidate.start);
  return places.some((place) => place.start >= start && place.start < end);
}

function toMention({ start, end, kind, code, form, strength }: Candidate): Mention {
  const grade = strength === 'strong' ? 'strong' : 'weak';
  return { start, end, kind: kind as MentionKind, code, form, strength: grade, isPlace: false };
}

/**
 * Terms, then topics, where no name stands. Expressions in which such a word means something else are among the words.
 * @param standing accepted names and masks, ordered by start.
 */
export function judgeWords(
  words: readonly Candidate[],
  standing: readonly Candidate[],
  evidence: Evidence,
): JudgedWords {
  const places = standing.filter(isPlaceName);
  const free = fillGaps(standing, words);
  const accepted = new Set(free.filter((each) => each.kind === 'mask' || isAccepted(each, places, evidence)));
  const terms = resolveOverlaps([...accepted].filter(({ kind }) => kind !== 'topic'));
  const topics = resolveOverlaps([...accepted].filter(({ kind }) => kind !== 'term'));
  const kept = [...terms.kept, ...fillGaps(terms.kept, topics.kept)].filter(({ kind }) => kind !== 'mask');
  const refused = free.filter((candidate) => !accepted.has(candidate));
  const rejected = refused.map((candidate) => reject(candidate, 'weak-without-evidence'));
  return { mentions: kept.map(toMention), rejected: [...terms.rejected, ...rejected] };
}
