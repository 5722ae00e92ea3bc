import type { Weighted } from '../profile.ts';
import type { PactIndex } from './pact-index.ts';
import { FURTHER_TOPIC, MAIN_TOPIC, NEAR_TOPIC, UNRELATED_TOPICS } from './rank-weights.ts';
import { NEAR_TOPICS, TOPICS, topicNumber } from './topics.ts';

/** How a pact's topics meet the article's; 0 is nothing, 1 the heaviest topic. */
export interface TopicFit {
  readonly score: number;
  /** Weight of the heaviest of the article's own topics that the pact has, 0 for none. */
  readonly best: number;
  readonly isSame: boolean;
}

/** An article without a topic says nothing of any pact: all are in the middle. */
const NO_TOPICS: TopicFit = { score: 0.5, best: 0, isSame: false };

/** The high word of topic bits follows the low one: together they stay exact as one number. */
const WORD = 2 ** 32;
const WORD_BITS = 32;

const lowestBit = (bits: number): number => WORD_BITS - 1 - Math.clz32(bits & -bits);

/** Numbers of the topics whose bits are set, rising. */
function listTopics(low: number, high: number): readonly number[] {
  const topics: number[] = [];
  for (let bits = low; bits !== 0; bits &= bits - 1) topics.push(lowestBit(bits));
  for (let bits = high; bits !== 0; bits &= bits - 1) topics.push(WORD_BITS + lowestBit(bits));
  return topics;
}

/** Weights of the article's topics, and of those near them, by topic number. */
export class TopicMatcher {
  readonly #same = new Float64Array(TOPICS.length);
  readonly #near = new Float64Array(TOPICS.length);
  readonly #fits = new Map<number, TopicFit>();
  readonly #isEmpty: boolean;
  /** Bits of the article's main topics. */
  readonly #low: number;
  readonly #high: number;

  constructor(topics: readonly Weighted[]) {
    const known = topics.filter(({ code }) => topicNumber(code) >= 0);
    this.#isEmpty = known.length === 0;
    const main = known.filter(({ weight }) => weight >= MAIN_TOPIC).map(({ code }) => topicNumber(code));
    this.#low = main.reduce((bits, topic) => (topic < 32 ? bits | (1 << topic) : bits), 0);
    this.#high = main.reduce((bits, topic) => (topic < 32 ? bits : bits | (1 << (topic - 32))), 0);
    for (const { code, weight } of known) {
      const number = topicNumber(code);
      this.#same[number] = weight;
      for (const near of NEAR_TOPICS[number] ?? []) {
        this.#near[near] = Math.max(this.#near[near] ?? 0, weight * NEAR_TOPIC);
      }
    }
  }

  /** Whether a pact has one of the article's main topics. */
  isMain(index: PactIndex, row: number): boolean {
    const { topicsLow, topicsHigh } = index.columns;
    return (((topicsLow[row] ?? 0) & this.#low) | ((topicsHigh[row] ?? 0) & this.#high)) !== 0;
  }

  /** The same few hundred sets of topics come back all the time: each is judged once. */
  fit(index: PactIndex, row: number): TopicFit {
    if (this.#isEmpty) return NO_TOPICS;
    const low = index.columns.topicsLow[row] ?? 0;
    const high = index.columns.topicsHigh[row] ?? 0;
    const key = high * WORD + low;
    const known = this.#fits.get(key);
    if (known) return known;
    const fit = this.#judge(listTopics(low, high));
    this.#fits.set(key, fit);
    return fit;
  }

  #judge(topics: readonly number[]): TopicFit {
    const same = topics.map((topic) => this.#same[topic] ?? 0).sort((a, b) => b - a);
    const near = topics.map((topic) => this.#near[topic] ?? 0);
    const [best = 0, ...further] = same;
    const related = topics.filter((topic) => this.#same[topic] || this.#near[topic]).length;
    const focus = 1 - UNRELATED_TOPICS * (1 - related / Math.max(1, topics.length));
    const both = best + FURTHER_TOPIC * further.reduce((sum, weight) => sum + weight, 0);
    return { score: Math.min(1, Math.max(both, ...near)) * focus, best, isSame: best > 0 };
  }

  /** Keys of the given topics that the article has, or of those near to it. */
  pick(topics: readonly string[], kind: 'same' | 'near'): readonly string[] {
    const weights = kind === 'same' ? this.#same : this.#near;
    return topics.filter((topic) => (weights[topicNumber(topic)] ?? 0) > 0);
  }
}
