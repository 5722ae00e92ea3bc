import { TOPIC_ALONE, TOPIC_REPETITION, WEAK_MENTION } from './profile-weights.ts';
import type { Sentence } from './sentences.ts';
import { sumFading, weighAgreement } from './weigh-parties.ts';

/** For each topic how much the article is about it: by its place, its nearness to agreeing, its repetition. */
export function weighTopics(sentences: readonly Sentence[]): ReadonlyMap<string, number> {
  const evidence = new Map<string, number[]>();
  for (const { mentions, weight } of sentences) {
    const nearness = TOPIC_ALONE + (1 - TOPIC_ALONE) * weighAgreement(mentions);
    const best = new Map<string, number>();
    for (const { kind, code, strength } of mentions) {
      if (kind !== 'topic') continue;
      const worth = weight * nearness * (strength === 'weak' ? WEAK_MENTION : 1);
      best.set(code, Math.max(best.get(code) ?? 0, worth));
    }
    for (const [code, worth] of best) evidence.set(code, [...(evidence.get(code) ?? []), worth]);
  }
  return new Map([...evidence].map(([code, list]) => [code, sumFading(list, TOPIC_REPETITION)]));
}
