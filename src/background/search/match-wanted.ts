import type { PactIndex } from '../../core/pacts/packed/pact-index.ts';
import { PACT_KINDS } from '../../core/pacts/pact-vocabulary.ts';
import { yearOf } from '../../core/pacts/partial-date.ts';
import { isBitSet, topicNumber } from '../../core/pacts/topics.ts';
import type { Code, NameIndex } from './name-index.ts';
import type { Years } from './query-years.ts';
import type { Wanted } from './read-query.ts';
import type { Closeness, WordIndex } from './word-index.ts';

/** What is searched. */
export interface SearchIndex {
  readonly pacts: PactIndex;
  readonly words: WordIndex;
  readonly names: NameIndex;
}

/** Rows of the pacts that have what is wanted, each with how well it has it, 0–1. */
export type Matches = Map<number, number>;

/** A party says most of all where it is one of two: a convention of all the world is no pact of Japan's. */
const PARTIES_FULL_WORTH = 2;

/** A topic or kind is one of few and says less than a word of the title. */
const SORT_WORTH = 0.6;

function add(matches: Matches, row: number, worth: number): void {
  matches.set(row, Math.max(matches.get(row) ?? 0, worth));
}

function addParty(matches: Matches, { pacts }: SearchIndex, code: string, worth: number): void {
  for (const row of pacts.rowsOf(code)) {
    const { length } = pacts.partiesOf(row);
    add(matches, row, worth * Math.sqrt(PARTIES_FULL_WORTH / Math.max(PARTIES_FULL_WORTH, length)));
  }
}

function addRows(matches: Matches, { size }: PactIndex, isOne: (row: number) => boolean, worth: number): void {
  for (let row = 0; row < size; row++) if (isOne(row)) add(matches, row, worth);
}

function addSort(matches: Matches, { pacts }: SearchIndex, { family, code }: Code, worth: number): void {
  const { kinds, topicsLow, topicsHigh } = pacts.columns;
  const number = family === 'topic' ? topicNumber(code) : (PACT_KINDS as readonly string[]).indexOf(code);
  const isOne = (row: number): boolean =>
    family === 'kind' ? kinds[row] === number : isBitSet(topicsLow[row] ?? 0, topicsHigh[row] ?? 0, number);
  addRows(matches, pacts, isOne, worth * SORT_WORTH);
}

function addCode(matches: Matches, index: SearchIndex, code: Code, worth: number): void {
  if (code.family === 'party') addParty(matches, index, code.code, worth);
  else addSort(matches, index, code, worth);
}

function addYears(matches: Matches, { pacts }: SearchIndex, { first, last }: Years): void {
  const { signed } = pacts.columns;
  const isOne = (row: number): boolean => {
    const year = yearOf(signed[row] ?? 0);
    return year >= first && year <= last;
  };
  addRows(matches, pacts, isOne, 1);
}

/** Worths as shares of the best. */
function toShares(found: ReadonlyMap<number, number>): Matches {
  const best = Math.max(...found.values());
  return new Map([...found].map(([id, worth]) => [id, worth / best]));
}

const YEAR = /^(1[6-9]|20)\d\d$/;

function matchWord(index: SearchIndex, word: string, closeness: Closeness): Matches {
  const matches = toShares(index.words.find(word, closeness));
  for (const [at, share] of toShares(index.names.words.find(word, closeness))) {
    const code = index.names.codes[at];
    if (code) addCode(matches, index, code, share);
  }
  if (YEAR.test(word)) {
    addYears(matches, index, { first: Number(word), last: Number(word) });
  }
  return matches;
}

/** Slips are looked for only where nothing else is found: “Iran” shall not bring Iraq. */
function matchAnyhow(index: SearchIndex, word: string): Matches {
  const matches = matchWord(index, word, 'beginning');
  return matches.size > 0 ? matches : matchWord(index, word, 'slip');
}

/** The pacts that are in both, with what they are worth in both. */
export function intersect(all: readonly Matches[]): Matches {
  const [first = new Map<number, number>(), ...others] = [...all].sort((a, b) => a.size - b.size);
  const kept = [...first].filter(([row]) => others.every((each) => each.has(row)));
  return new Map(
    kept.map(([row, worth]) => [row, others.reduce((sum, each) => sum + (each.get(row) ?? 0), worth)] as const),
  );
}

/** The pacts that have one of the things wanted. */
export function matchWanted(index: SearchIndex, { words, codes, years }: Wanted): Matches {
  const isWhole = codes.length > 0 || years !== undefined;
  const texts = intersect(words.map((word) => (isWhole ? index.words.find(word, 'whole') : matchAnyhow(index, word))));
  const matches = isWhole ? toShares(texts) : texts;
  for (const code of codes) addCode(matches, index, code, 1);
  if (years) addYears(matches, index, years);
  return matches;
}
