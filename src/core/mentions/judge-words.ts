import type { Mention, MentionKind, Rejection } from '../mention.ts';
import type { ArticleFacts } from './article-facts.ts';
import { type Candidate, isPlaceName, reject } from './candidate.ts';
import type { Evidence } from './evidence.ts';
import { keepFreeParts } from './free-parts.ts';
import { isEveryday, speaksOfStates } from './interstate.ts';
import { judgeByRules, RuleReader } from './judge-rules.ts';
import { fillGaps, resolveOverlaps } from './resolve-overlaps.ts';

/** Accepted and rejected terms and topics. */
export interface JudgedWords {
  readonly mentions: Mention[];
  readonly rejected: Rejection[];
}

/** Acts that are said of much beside agreements (a company extends a lead, a player joins a club). */
const COMMON_ACTS: ReadonlySet<string> = new Set(['accede', 'enter_into_force', 'renew', 'withdraw']);

/** Instruments that are people, or promises: nobody withdraws from them. */
const NO_OBJECTS: ReadonlySet<string> = new Set(['ally', 'partner', 'initiative', 'contract']);

const isCommonAct = ({ kind, code, strength }: Candidate): boolean =>
  kind === 'term' && strength === 'weak' && COMMON_ACTS.has(code);

const isObject = ({ kind, form, code }: Candidate): boolean =>
  kind === 'group' || kind === 'pact' || (kind === 'term' && form === 'instrument' && !NO_OBJECTS.has(code));

const byStart = (a: Candidate, b: Candidate): number => a.start - b.start;

function numberSentences(candidates: readonly Candidate[], evidence: Evidence): ReadonlySet<number> {
  return new Set(candidates.map(({ start }) => evidence.sentences.numberAt(start)));
}

class WordJudge {
  /** Sentences, by number, that name a country or a group. */
  private readonly sentences: ReadonlySet<number>;
  /** Sentences with something that can be joined, renewed or left. */
  private readonly withObjects: ReadonlySet<number>;
  private readonly isOfStates: boolean;

  constructor(
    words: readonly Candidate[],
    standing: readonly Candidate[],
    private readonly evidence: Evidence,
    private readonly facts: ArticleFacts,
  ) {
    this.sentences = numberSentences(standing.filter(isPlaceName), evidence);
    this.withObjects = numberSentences([...standing, ...words].filter(isObject), evidence);
    this.isOfStates = speaksOfStates(words, standing);
  }

  /**
   * A weak word counts in a sentence that names a country or a group; a common act only beside what it can be done to; a word
   * of any agreement only in an article that speaks of states.
   */
  isAccepted(candidate: Candidate): boolean {
    if (candidate.kind === 'mask') return true;
    const reader = candidate.rules > 0 ? new RuleReader(candidate, this.evidence, this.facts) : null;
    const judgement = reader && judgeByRules(reader, candidate.rules);
    if (judgement?.verdict === 'reject') return false;
    if (judgement?.verdict === 'accept') return true;
    if (!this.isOfStates && isEveryday(candidate)) return false;
    if (candidate.strength !== 'weak') return true;
    const sentence = this.evidence.sentences.numberAt(candidate.start);
    return this.sentences.has(sentence) && (!isCommonAct(candidate) || this.withObjects.has(sentence));
  }
}

/** Terms and masks; a common act within a topic is a word of that topic ("withdrawal of troops"). */
function listTerms(accepted: readonly Candidate[], topics: readonly Candidate[]): readonly Candidate[] {
  const acts = accepted.filter(isCommonAct);
  const free = new Set(fillGaps(topics, acts));
  return accepted.filter((each) => each.kind !== 'topic' && (!isCommonAct(each) || free.has(each)));
}

function toMention({ start, end, kind, code, form, strength }: Candidate): Mention {
  const grade = strength === 'strong' ? 'strong' : 'weak';
  return { start, end, kind: kind as MentionKind, code, form, strength: grade, isPlace: false };
}

/** Each term with the topics that stand wholly within it, as "nuclear" in "nuclear deal". Both lists are ordered by start. */
function withTopics(terms: readonly Candidate[], topics: readonly Candidate[]): Mention[] {
  let next = 0;
  const mentions: Mention[] = [];
  for (const term of terms) {
    const inside: string[] = [];
    for (let topic = topics[next]; topic && topic.start < term.end; topic = topics[++next])
      if (topic.start >= term.start && topic.end <= term.end) inside.push(topic.code);
    mentions.push(inside.length > 0 ? { ...toMention(term), topics: inside } : toMention(term));
  }
  return mentions;
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
  // Each lexicon's words are in order, those of the page and of English together are not.
  const free = fillGaps(standing, words.toSorted(byStart));
  const judge = new WordJudge(free, standing, evidence, facts);
  const accepted = new Set(free.filter((each) => judge.isAccepted(each)));
  const topics = resolveOverlaps([...accepted].filter(({ kind }) => kind !== 'term'));
  const terms = resolveOverlaps(listTerms([...accepted], topics.kept));
  const masks = terms.kept.filter(({ kind }) => kind === 'mask');
  const found = terms.kept.filter(({ kind }) => kind === 'term');
  const named = fillGaps(masks, topics.kept).filter(({ kind }) => kind === 'topic');
  const mentions = withTopics(found, named);
  for (const part of keepFreeParts(found, named, evidence.text)) mentions.push(toMention(part));
  const rejected = [...terms.rejected];
  for (const each of free) if (!accepted.has(each)) rejected.push(reject(each, 'weak-without-evidence'));
  return { mentions, rejected };
}
