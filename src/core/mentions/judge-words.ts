import type { Mention, MentionKind, Rejection } from '../mention.ts';
import type { ArticleFacts } from './article-facts.ts';
import { type Candidate, isPlaceName, reject } from './candidate.ts';
import type { Evidence } from './evidence.ts';
import { judgeByRules, RuleReader } from './judge-rules.ts';
import { fillGaps, resolveOverlaps } from './resolve-overlaps.ts';

/** Accepted and rejected terms and topics. */
export interface JudgedWords {
  readonly mentions: Mention[];
  readonly rejected: Rejection[];
}

/** Sentences, by number, that name a country or a group. */
function collectSentences(standing: readonly Candidate[], evidence: Evidence): ReadonlySet<number> {
  return new Set(standing.filter(isPlaceName).map(({ start }) => evidence.sentences.numberAt(start)));
}

class WordJudge {
  private readonly sentences: ReadonlySet<number>;

  constructor(
    standing: readonly Candidate[],
    private readonly evidence: Evidence,
    private readonly facts: ArticleFacts,
  ) {
    this.sentences = collectSentences(standing, evidence);
  }

  /** A weak word counts in a sentence that names a country or a group. */
  isAccepted(candidate: Candidate): boolean {
    if (candidate.kind === 'mask') return true;
    const reader = candidate.rules > 0 ? new RuleReader(candidate, this.evidence, this.facts) : null;
    const judgement = reader && judgeByRules(reader, candidate.rules);
    if (judgement?.verdict === 'reject') return false;
    if (judgement?.verdict === 'accept' || candidate.strength !== 'weak') return true;
    return this.sentences.has(this.evidence.sentences.numberAt(candidate.start));
  }
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
  facts: ArticleFacts,
): JudgedWords {
  const judge = new WordJudge(standing, evidence, facts);
  const free = fillGaps(standing, words);
  const accepted = new Set(free.filter((each) => judge.isAccepted(each)));
  const terms = resolveOverlaps([...accepted].filter(({ kind }) => kind !== 'topic'));
  const topics = resolveOverlaps([...accepted].filter(({ kind }) => kind !== 'term'));
  const kept = [...terms.kept, ...fillGaps(terms.kept, topics.kept)].filter(({ kind }) => kind !== 'mask');
  const refused = free.filter((candidate) => !accepted.has(candidate));
  const rejected = refused.map((candidate) => reject(candidate, 'weak-without-evidence'));
  return { mentions: kept.map(toMention), rejected: [...terms.rejected, ...rejected] };
}
