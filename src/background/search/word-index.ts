import MiniSearch, { type SearchOptions } from 'minisearch';
import { toSearchWords } from './search-words.ts';

/** A text that is searched, under the number that stands for it. */
interface Item {
  readonly id: number;
  readonly text: string;
}

/** How a word may stand in a text: whole, as a beginning, or with a slip of the finger. */
export type Closeness = 'whole' | 'beginning' | 'slip';

/** Words shorter than this count only whole: two letters begin a third of all names. */
const MIN_BEGINNING = 3;

/** Shorter words differ from too many others by one letter. */
const MIN_SLIP = 4;

/** Letters that may be wrong, as a share of the word: one in four or five letters, two in eight. */
const SLIPS = 0.2;

/** Texts that are indexed before the worker's other calls get their turn: some 15 ms of work. */
const SLICE = 500;

const isLetters = (word: string): boolean => !/\p{Nd}/u.test(word);

function toOptions(word: string, closeness: Closeness): SearchOptions {
  return {
    prefix: closeness !== 'whole' && word.length >= MIN_BEGINNING,
    // 2022 is not nearly 2023.
    fuzzy: closeness === 'slip' && word.length >= MIN_SLIP && isLetters(word) ? SLIPS : false,
    tokenize: (one) => [one],
    // A famous pact has many names: that its text is long must not count against it.
    bm25: { k: 1.2, b: 0, d: 0.5 },
  };
}

/** The word with two neighbouring letters in the other order: fingers do so most of all, and it counts as two slips. */
function listSwaps(word: string): string[] {
  if (word.length < MIN_SLIP || !isLetters(word)) return [];
  const swaps = Array.from({ length: word.length - 1 }, (_, at) => {
    const [one = '', other = ''] = word.slice(at, at + 2);
    return word.slice(0, at) + other + one + word.slice(at + 2);
  });
  return [...new Set(swaps)].filter((each) => each !== word);
}

/** Texts by their words. Numbers are the caller's own. */
export class WordIndex {
  readonly #words = new MiniSearch<Item>({
    fields: ['text'],
    tokenize: toSearchWords,
    processTerm: (word) => word,
  });

  /** Takes texts in slices, so that other work gets its turn between. */
  async addAll(count: number, textOf: (id: number) => string): Promise<void> {
    for (let from = 0; from < count; from += SLICE) {
      const ids = Array.from({ length: Math.min(SLICE, count - from) }, (_, offset) => from + offset);
      this.#words.addAll(ids.map((id) => ({ id, text: textOf(id) })));
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }

  /** The texts with a word (one of `toSearchWords`), each with how much that says (0 and more). */
  find(word: string, closeness: Closeness): Map<number, number> {
    const found = this.#search(word, closeness);
    if (closeness !== 'slip') return found;
    for (const swapped of listSwaps(word)) {
      for (const [id, score] of this.#search(swapped, 'whole')) found.set(id, Math.max(found.get(id) ?? 0, score));
    }
    return found;
  }

  #search(word: string, closeness: Closeness): Map<number, number> {
    return new Map(this.#words.search(word, toOptions(word, closeness)).map(({ id, score }) => [id as number, score]));
  }
}
