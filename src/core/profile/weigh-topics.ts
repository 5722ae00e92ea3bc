import type { Mention } from '../mention.ts';
import { weighAgreement } from './agreement.ts';
import {
  MIN_RETURNING_SHARE,
  MIN_TOPIC_EVIDENCE,
  MIN_TOPIC_SHARE,
  NAMED_PACT_TOPIC,
  RETURNING_SENTENCES,
  TOPIC_ALONE,
  TOPIC_REPETITION,
  WEAK_MENTION,
} from './profile-weights.ts';
import type { Sentence } from './sentences.ts';
import { hintTopics, type TopicHint } from './topic-hints.ts';
import { sumFading } from './weigh-parties.ts';

/** The topics of a pact by its id. */
export type TopicsOf = (pact: string) => readonly string[];

function hintsOf(mention: Mention, topicsOf: TopicsOf): readonly TopicHint[] {
  if (mention.kind !== 'pact') return hintTopics(mention);
  return topicsOf(mention.code).map((topic) => ({ topic, share: NAMED_PACT_TOPIC }));
}

/** A sentence tells of each topic once, by its best mention. */
function weighSentence({ mentions, weight }: Sentence, topicsOf: TopicsOf): ReadonlyMap<string, number> {
  const nearness = TOPIC_ALONE + (1 - TOPIC_ALONE) * weighAgreement(mentions);
  const best = new Map<string, number>();
  for (const mention of mentions) {
    const strength = mention.strength === 'weak' ? WEAK_MENTION : 1;
    for (const { topic, share } of hintsOf(mention, topicsOf))
      best.set(topic, Math.max(best.get(topic) ?? 0, weight * nearness * strength * share));
  }
  return best;
}

/** For each topic how much the article is about it: by its place, its nearness to agreeing, its repetition. */
export function weighTopics(sentences: readonly Sentence[], topicsOf: TopicsOf): ReadonlyMap<string, number> {
  const evidence = new Map<string, number[]>();
  for (const sentence of sentences) {
    for (const [topic, worth] of weighSentence(sentence, topicsOf)) {
      const list = evidence.get(topic);
      if (list) list.push(worth);
      else evidence.set(topic, [worth]);
    }
  }
  const sums = new Map<string, number>();
  for (const [topic, list] of evidence) sums.set(topic, sumFading(list, TOPIC_REPETITION));
  const heaviest = Math.max(0, ...sums.values());
  for (const [topic, list] of evidence) {
    const sum = sums.get(topic) ?? 0;
    const share = list.length >= RETURNING_SENTENCES ? MIN_RETURNING_SHARE : MIN_TOPIC_SHARE;
    if (sum < MIN_TOPIC_EVIDENCE || sum < share * heaviest) sums.delete(topic);
  }
  return sums;
}
