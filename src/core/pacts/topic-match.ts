import type { Weighted } from '../profile.ts';
import type { PactIndex } from './pact-index.ts';
import { FURTHER_TOPIC, NEAR_TOPIC, UNRELATED_TOPICS } from './rank-weights.ts';
import { isBitSet, NEAR_TOPICS, TOPICS, topicNumber } from './topics.ts';

/** How a pact's topics meet the article's; 0 is nothing, 1 the heaviest topic. */
export interface TopicFit {
  readonly score: number;
  readonly isSame: boolean;
}

/** An article without a topic says nothing of any pact: all are in the middle. */
const NO_TOPICS: TopicFit = { score: 0.5, isSame: false };

/** Weights of the article's topics, and of those near them, by topic number. */
export class TopicMatcher {
  readonly #same = new Float64Array(TOPICS.length);
  readonly #near = new Float64Array(TOPICS.length);
  readonly #isEmpty: boolean;

  constructor(topics: readonly Weighted[]) {
    const known = topics.filter(({ code }) => topicNumber(code) >= 0);
    this.#isEmpty = known.length === 0;
    for (const { code, weight } of known) {
      const number = topicNumber(code);
      this.#same[number] = weight;
      for (const near of NEAR_TOPICS[number] ?? []) {
        this.#near[near] = Math.max(this.#near[near] ?? 0, weight * NEAR_TOPIC);
      }
    }
  }

  fit(index: PactIndex, row: number): TopicFit {
    if (this.#isEmpty) return NO_TOPICS;
    const low = index.columns.topicsLow[row] ?? 0;
    const high = index.columns.topicsHigh[row] ?? 0;
    let [best, rest, near, count, related] = [0, 0, 0, 0, 0];
    for (let topic = 0; topic < TOPICS.length; topic++) {
      if (!isBitSet(low, high, topic)) continue;
      const weight = this.#same[topic] ?? 0;
      rest += Math.min(best, weight);
      best = Math.max(best, weight);
      near = Math.max(near, this.#near[topic] ?? 0);
      count++;
      if (weight > 0 || (this.#near[topic] ?? 0) > 0) related++;
    }
    const focus = 1 - UNRELATED_TOPICS * (1 - related / Math.max(1, count));
    return { score: Math.min(1, Math.max(best + rest * FURTHER_TOPIC, near)) * focus, isSame: best > 0 };
  }

  /** Keys of the given topics that the article has, or of those near to it. */
  pick(topics: readonly string[], kind: 'same' | 'near'): readonly string[] {
    const weights = kind === 'same' ? this.#same : this.#near;
    return topics.filter((topic) => (weights[topicNumber(topic)] ?? 0) > 0);
  }
}
