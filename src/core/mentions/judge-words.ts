import type { Mention, MentionKind, Rejection } from '../mention.ts';
import { type Candidate, reject } from './candidate.ts';
import type { Evidence } from './evidence.ts';
import { judgeByRules } from './judge-rules.ts';
import { fillGaps, resolveOverlaps } from './resolve-overlaps.ts';

/** Accepted and rejected terms and topics. */
export interface JudgedWords {
  readonly mentions: Mention[];
  readonly rejected: Rejection[];
}

/** A weak word counts in a sentence that names a country or a group. */
function isAccepted(candidate: Candidate, accepted: readonly Candidate[], evidence: Evidence): boolean {
  const judgement = candidate.rules > 0 ? judgeByRules(candidate, candidate.rules, evidence) : null;
  if (judgement?.verdict === 'reject') return false;
  if (judgement?.verdict === 'accept' || candidate.strength !== 'weak') return true;
  const { start, end } = evidence.sentenceAt(candidate.start);
  return accepted.some((place) => place.start >= start && place.start < end);
}

function toMention({ start, end, kind, code, form, strength }: Candidate): Mention {
  return {
    start,
    end,
    kind: kind as MentionKind,
    code,
    form,
    strength: strength === 'strong' ? 'strong' : 'weak',
    isPlace: false,
  };
}

/**
 * Terms, then topics, where nothing stands yet.
 * @param standing accepted names and masks, ordered by start.
 */
export function judgeWords(
  words: readonly Candidate[],
  standing: readonly Candidate[],
  evidence: Evidence,
): JudgedWords {
  const places = standing.filter(({ kind }) => kind === 'country' || kind === 'group');
  const free = fillGaps(standing, words);
  const judged = free.filter((candidate) => isAccepted(candidate, places, evidence));
  const terms = resolveOverlaps(judged.filter(({ kind }) => kind === 'term')).kept;
  const topics = resolveOverlaps(
    fillGaps(
      terms,
      judged.filter(({ kind }) => kind === 'topic'),
    ),
  ).kept;
  const refused = free.filter((candidate) => !judged.includes(candidate));
  return {
    mentions: [...terms, ...topics].map(toMention),
    rejected: refused.map((candidate) => reject(candidate, 'weak-without-evidence')),
  };
}
