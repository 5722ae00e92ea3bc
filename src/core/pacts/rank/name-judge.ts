import type { PactIndex } from '../packed/pact-index.ts';
import { mayStandIn } from './name-scripts.ts';
import { CALLED_RARITY, COMMON_WORD_SHARE, NAME_PART } from './rank-weights.ts';
import { CAPITAL, GENERIC, listWords, SAID, type StoryWords } from './story-words.ts';

/** The words of one name of a pact, by their numbers. */
type Name = readonly number[];

const NONE: readonly Name[] = [];

/** Stands beside the uses of a word whose pacts are counted. */
const ASKED = 128;

/** What was read already: the same pacts come back with every query about a pair. Words are numbers to compare them fast. */
class NameBook {
  readonly #index: PactIndex;
  readonly #numbers = new Map<string, number>();
  /** By script and row. */
  readonly #names = new Map<string, Map<number, readonly Name[]>>();
  /** Columns by the words' numbers, kept for the next story: there are tens of thousands of words. */
  #uses = new Uint8Array(0);
  /** The words that have a use now. */
  readonly #used: number[] = [];
  #counts = new Uint16Array(0);
  /** For each word the pact that had it last, as the number of all pacts that were ever read before it. */
  #stamps = new Float64Array(0);
  #stamp = 0;

  constructor(index: PactIndex) {
    this.#index = index;
  }

  get size(): number {
    return this.#numbers.size;
  }

  #toNumber(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(word, number);
    return number;
  }

  #read(row: number, script: string): readonly Name[] {
    const { titles, shortTitles, names } = this.#index.columns;
    const named = names.at(row, (lang) => mayStandIn(script, lang));
    const all = new Set([titles.at(row), shortTitles.at(row), ...Object.values(named).flat()]);
    return [...all]
      .map((name) => Array.from(listWords(name), (word) => this.#toNumber(word)))
      .filter(({ length }) => length > 0);
  }

  /** What some pacts are called in the languages of which a story in a script may have words. */
  listNames(rows: readonly number[], script: string): readonly (readonly Name[])[] {
    const known = this.#names.get(script) ?? new Map<number, readonly Name[]>();
    this.#names.set(script, known);
    return rows.map((row) => {
      const names = known.get(row) ?? this.#read(row, script);
      known.set(row, names);
      return names;
    });
  }

  /** What each of its words is to a story, as bits; good until it is asked for the next story. */
  usesIn({ uses }: StoryWords): Uint8Array {
    for (const number of this.#used) this.#uses[number] = 0;
    this.#used.length = 0;
    this.#grow();
    for (const [word, use] of uses) {
      const number = this.#numbers.get(word);
      if (number === undefined) continue;
      this.#uses[number] = use;
      this.#used.push(number);
    }
    return this.#uses;
  }

  /** Those of some names that have a word which the story says and which is no word of agreement. */
  listSpoken(names: readonly Name[]): readonly Name[] {
    let spoken: Name[] | undefined;
    for (const name of names) {
      if (!this.#isSpoken(name)) continue;
      spoken ??= [];
      spoken.push(name);
    }
    return spoken ?? NONE;
  }

  #isSpoken(name: Name): boolean {
    const uses = this.#uses;
    for (const word of name) if (((uses[word] as number) & (SAID | GENERIC)) === SAID) return true;
    return false;
  }

  #ask(names: readonly Name[]): void {
    for (const name of names)
      for (const word of name) {
        const use = this.#uses[word] as number;
        if ((use & ASKED) !== 0) continue;
        if (use === 0) this.#used.push(word);
        this.#uses[word] = use | ASKED;
        this.#counts[word] = 0;
      }
  }

  /**
   * For each word of the asked names the number of some pacts that have it in theirs; good until it is asked for others.
   * Only few names say anything in a story, and looking a word up by its use alone is most of the work.
   */
  countWords(pool: readonly (readonly Name[])[], asked: readonly (readonly Name[])[]): Uint16Array {
    for (const names of asked) this.#ask(names);
    const uses = this.#uses;
    const counts = this.#counts;
    const stamps = this.#stamps;
    for (const names of pool) {
      const stamp = ++this.#stamp;
      for (const name of names)
        for (const word of name) {
          if (((uses[word] as number) & ASKED) === 0 || stamps[word] === stamp) continue;
          counts[word] = (counts[word] as number) + 1;
          stamps[word] = stamp;
        }
    }
    return counts;
  }

  /** Makes room for the words that came since; what is in the columns is of the story at hand alone. */
  #grow(): void {
    if (this.#uses.length >= this.size) return;
    const room = 2 * this.size;
    this.#uses = new Uint8Array(room);
    this.#used.length = 0;
    this.#counts = new Uint16Array(room);
    this.#stamps = new Float64Array(room);
  }
}

const BOOKS = new WeakMap<PactIndex, NameBook>();

function bookOf(index: PactIndex): NameBook {
  const book = BOOKS.get(index) ?? new NameBook(index);
  BOOKS.set(index, book);
  return book;
}

/** Weights by the number of pacts: most queries have the most that are compared. */
const WEIGHTS = new Map<number, Float64Array>();

/** How much a word tells so many pacts apart by the number of them that have it, 0–1: a word of a single one 1, of many 0. */
function weighCounts(pacts: number): Float64Array {
  const known = WEIGHTS.get(pacts);
  if (known) return known;
  const most = Math.max(1, COMMON_WORD_SHARE * pacts);
  const weigh = (count: number): number => Math.log((1 + pacts) / count) / Math.log(1 + pacts);
  const fresh = Float64Array.from({ length: pacts + 1 }, (_, count) =>
    count === 0 || count > most ? 0 : weigh(count),
  );
  WEIGHTS.set(pacts, fresh);
  return fresh;
}

/**
 * Holds the names of pacts against the words of a story; what many of the pacts share tells none of them apart. Of one index
 * one judge at a time: the next one takes over the columns of this one.
 */
export class NameJudge {
  /** What each word of the names is to the story, as bits. */
  readonly #uses: Uint8Array;
  readonly #counts: Uint16Array;
  readonly #rarities: Float64Array;
  /** Names in whose words the story speaks, by the pact's row; no others can say anything. */
  readonly #spoken = new Map<number, readonly Name[]>();

  /** @param rows the pacts that are to be told apart */
  constructor(index: PactIndex, rows: readonly number[], story: StoryWords) {
    const book = bookOf(index);
    const pool = book.listNames(rows, story.script);
    this.#uses = book.usesIn(story);
    for (const [at, row] of rows.entries()) {
      const spoken = book.listSpoken(pool[at] ?? []);
      if (spoken.length > 0) this.#spoken.set(row, spoken);
    }
    this.#counts = book.countWords(pool, [...this.#spoken.values()]);
    this.#rarities = weighCounts(pool.length);
  }

  #is(word: number, use: number): boolean {
    return ((this.#uses[word] ?? 0) & use) !== 0;
  }

  #rarity(word: number): number {
    return this.#is(word, GENERIC) ? 0 : (this.#rarities[this.#counts[word] ?? 0] ?? 0);
  }

  #weighName(name: Name): number {
    let said = 0;
    let all = 0;
    for (const word of name) {
      const rarity = this.#rarity(word);
      all += rarity;
      if (this.#is(word, SAID)) said += rarity;
    }
    return all === 0 ? 0 : Math.min(1, said) * (NAME_PART + (1 - NAME_PART) * (said / all));
  }

  #hasAll(name: Name): boolean {
    let [all, capitals] = [0, 0];
    for (const word of name) {
      if (!this.#is(word, SAID)) return false;
      const rarity = this.#rarity(word);
      all += rarity;
      if (rarity > 0 && this.#is(word, CAPITAL)) capitals++;
    }
    return all >= CALLED_RARITY && capitals > 0;
  }

  /** How much the story speaks in the words of a pact's name, 0–1, by the name that fits best. */
  weigh(row: number): number {
    const spoken = this.#spoken.get(row) ?? [];
    return spoken.reduce((best, name) => Math.max(best, this.#weighName(name)), 0);
  }

  /** Whether the story has all the words of one of its names, a telling one among them and written as names are. */
  isCalled(row: number): boolean {
    return this.#spoken.get(row)?.some((name) => this.#hasAll(name)) === true;
  }
}
