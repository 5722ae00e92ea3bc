import type { Weighted } from '../../profile.ts';
import { countBits } from '../packed/bits.ts';
import type { PactIndex } from '../packed/pact-index.ts';
import { type TopicSets, topicSetsOf } from '../packed/topic-sets.ts';
import { NEAR_TOPICS, TOPICS, type Topic, topicNumber } from '../topics.ts';
import { FURTHER_TOPIC, MAIN_TOPIC, NEAR_TOPIC, UNRELATED_TOPICS } from './rank-weights.ts';

/** How a pact's topics meet the article's; 0 is nothing, 1 the heaviest topic. */
export interface TopicFit {
  readonly score: number;
  /** Weight of the heaviest of the article's own topics that the pact has, 0 for none. */
  readonly best: number;
  readonly isSame: boolean;
}

/** An article without a topic says nothing of any pact: all are in the middle. */
const NO_TOPICS: TopicFit = { score: 0.5, best: 0, isSame: false };

/** A topic of the article with what it makes of a pact's: words of bits, topics 0–31 and 32–63. */
interface AskedTopic {
  readonly low: number;
  readonly high: number;
  readonly nearLow: number;
  readonly nearHigh: number;
  readonly weight: number;
}

/** Topics as two words of bits. */
type Bits = Pick<AskedTopic, 'low' | 'high'>;

const bitsOf = (topic: number): Bits =>
  topic < 32 ? { low: 1 << topic, high: 0 } : { low: 0, high: 1 << (topic - 32) };

const join = (a: Bits, b: Bits): Bits => ({ low: a.low | b.low, high: a.high | b.high });

const NO_BITS: Bits = { low: 0, high: 0 };

/** For each topic those near it. */
const NEAR_BITS: readonly Bits[] = NEAR_TOPICS.map((near) => near.map(bitsOf).reduce(join, NO_BITS));

function askTopic(topic: number, weight: number): AskedTopic {
  const near = NEAR_BITS[topic] ?? NO_BITS;
  return { ...bitsOf(topic), nearLow: near.low, nearHigh: near.high, weight };
}

/** Weights of the article's topics, and of those near them, by topic number. */
export class TopicMatcher {
  readonly #index: PactIndex;
  readonly #same = new Float64Array(TOPICS.length);
  readonly #near = new Float64Array(TOPICS.length);
  /** The article's topics, the heaviest first. */
  readonly #asked: readonly AskedTopic[];
  readonly #sets: TopicSets;
  /** What was found out about sets of topics, by their numbers. */
  readonly #fits: (TopicFit | undefined)[];
  /** Bits of the article's main topics. */
  readonly #main: Bits;
  /** Bits of the article's topics and of those near them. */
  readonly #related: Bits;

  constructor(index: PactIndex, topics: readonly Weighted[]) {
    this.#index = index;
    this.#sets = topicSetsOf(index);
    this.#fits = new Array<TopicFit | undefined>(this.#sets.size + 1);
    const weights = new Map(topics.map(({ code, weight }) => [topicNumber(code), weight]));
    weights.delete(-1);
    const asked: AskedTopic[] = [];
    let main = NO_BITS;
    let related = NO_BITS;
    for (const [topic, weight] of weights) {
      const ask = askTopic(topic, weight);
      asked.push(ask);
      if (weight >= MAIN_TOPIC) main = join(main, ask);
      related = join(join(related, ask), { low: ask.nearLow, high: ask.nearHigh });
      this.#same[topic] = weight;
      for (const near of NEAR_TOPICS[topic] ?? []) {
        this.#near[near] = Math.max(this.#near[near] ?? 0, weight * NEAR_TOPIC);
      }
    }
    this.#asked = asked.sort((a, b) => b.weight - a.weight);
    this.#main = main;
    this.#related = related;
  }

  /** What a topic weighs in the article, 0 for none of it. */
  weightOf(topic: Topic): number {
    return this.#same[topicNumber(topic)] ?? 0;
  }

  /** Whether a pact has one of the article's main topics. */
  isMain(row: number): boolean {
    const { topicsLow, topicsHigh } = this.#index.columns;
    return (((topicsLow[row] as number) & this.#main.low) | ((topicsHigh[row] as number) & this.#main.high)) !== 0;
  }

  /** How a pact's topics meet the article's; the same few hundred sets come back all the time, and each is judged once. */
  fit(row: number): TopicFit {
    if (this.#asked.length === 0) return NO_TOPICS;
    const set = this.#sets.numberOf(row);
    const known = this.#fits[set];
    if (known) return known;
    const { topicsLow, topicsHigh } = this.#index.columns;
    const fit = this.#judge(topicsLow[row] ?? 0, topicsHigh[row] ?? 0);
    this.#fits[set] = fit;
    return fit;
  }

  #judge(low: number, high: number): TopicFit {
    let found = 0;
    let best = 0;
    let further = 0;
    let near = 0;
    for (const asked of this.#asked) {
      const { weight } = asked;
      if (((low & asked.low) | (high & asked.high)) !== 0) {
        if (found++ === 0) best = weight;
        else further += weight;
      }
      if (near === 0 && ((low & asked.nearLow) | (high & asked.nearHigh)) !== 0) near = weight * NEAR_TOPIC;
    }
    const all = countBits(low) + countBits(high);
    const related = countBits(low & this.#related.low) + countBits(high & this.#related.high);
    const focus = 1 - UNRELATED_TOPICS * (1 - related / Math.max(1, all));
    return { score: Math.min(1, Math.max(best + FURTHER_TOPIC * further, near)) * focus, best, isSame: best > 0 };
  }

  /** Keys of the given topics that the article has, or of those near to it. */
  pick(topics: readonly string[], kind: 'same' | 'near'): readonly string[] {
    const weights = kind === 'same' ? this.#same : this.#near;
    return topics.filter((topic) => (weights[topicNumber(topic)] ?? 0) > 0);
  }
}
