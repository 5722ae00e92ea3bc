import type { PactIndex } from './pact-index.ts';

/** The high word of topic bits follows the low one: together they stay exact as one number. */
const WORD = 2 ** 32;

/**
 * The sets of topics that pacts have, each with a number from 1 on: thousands of pacts have a few hundred of them, so what a
 * query finds out about a set it need not find out again. A row gets its number when it is first asked for.
 */
export class TopicSets {
  readonly #index: PactIndex;
  /** Numbers of the rows' sets, 0 for a row that was not asked for. */
  readonly #numbers: Uint16Array;
  readonly #known = new Map<number, number>();

  constructor(index: PactIndex) {
    this.#index = index;
    this.#numbers = new Uint16Array(index.size);
  }

  /** The highest number that was given. */
  get size(): number {
    return this.#known.size;
  }

  /** The number of a row's set. */
  numberOf(row: number): number {
    return this.#numbers[row] || this.#find(row);
  }

  #find(row: number): number {
    const { topicsLow, topicsHigh } = this.#index.columns;
    const set = (topicsHigh[row] ?? 0) * WORD + (topicsLow[row] ?? 0);
    const number = this.#known.get(set) ?? this.#known.size + 1;
    this.#known.set(set, number);
    this.#numbers[row] = number;
    return number;
  }
}

const KNOWN = new WeakMap<PactIndex, TopicSets>();

/** The sets of an index; their numbers stay for the next query. */
export function topicSetsOf(index: PactIndex): TopicSets {
  const known = KNOWN.get(index) ?? new TopicSets(index);
  KNOWN.set(index, known);
  return known;
}
