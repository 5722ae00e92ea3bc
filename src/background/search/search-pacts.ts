import type { Lexicon } from '../../core/lexicon/lexicon.ts';
import type { FoundPacts } from '../../core/pacts/found-pacts.ts';
import { encodeDate } from '../../core/pacts/partial-date.ts';
import { showRow } from '../../core/pacts/rank/show-row.ts';
import { worthOf } from '../../core/pacts/rank/worth.ts';
import type { SearchQuery } from '../../platform/messages.ts';
import { intersect, type Matches, matchWanted, type SearchIndex } from './match-wanted.ts';
import { listNames } from './pact-words.ts';
import { readQuery, type Wanted } from './read-query.ts';
import { toSearchWords } from './search-words.ts';

/** Some screens of the sidebar; who looks further types another word. */
const MOST_SHOWN = 30;

/** A pact called by its name stands before all that only share its words. */
const NAMED = 10;

/** Pacts whose names are held against the words one by one, which costs some ten microseconds each. */
const MOST_COMPARED = 200;

/** How much of a pact's place the words decide; the rest is what the pact is worth to anyone. */
const WORDS_SHARE = 0.7;

/** The pacts of all the parties that are named, where there are any: another state's pact is none of theirs, whatever it is called. */
function keepOfParties(matches: Matches, wanted: readonly Wanted[], all: readonly Matches[]): Matches {
  const ofParties = intersect(all.filter((_, at) => (wanted[at]?.codes.length ?? 0) > 0));
  const kept = new Map([...matches].filter(([row]) => ofParties.has(row)));
  if (ofParties.size === 0) return matches;
  return kept.size > 0 ? kept : ofParties;
}

/** Where no pact has everything: those with most of it, or one thing less, if that is half at least. */
function unite(all: readonly Matches[]): Matches {
  const counts = new Map<number, number>();
  const worths: Matches = new Map();
  for (const matches of all) {
    for (const [row, worth] of matches) {
      counts.set(row, (counts.get(row) ?? 0) + 1);
      worths.set(row, (worths.get(row) ?? 0) + 1 + worth);
    }
  }
  const most = [...counts.values()].reduce((a, b) => Math.max(a, b), 0);
  const least = Math.max(most - 1, all.length / 2);
  return new Map([...worths].filter(([row]) => (counts.get(row) ?? 0) >= least));
}

/** A word that a pact need not have says this share of what others say. */
const OPTIONAL_SHARE = 0.2;

/** What pacts have beside what they must have. */
function addWorths(matches: Matches, more: Matches): void {
  for (const [row, worth] of matches) matches.set(row, worth + OPTIONAL_SHARE * (more.get(row) ?? 0));
}

type Scored = readonly [row: number, score: number];

/** Best first; among equals the newest, whose row is the highest. */
const byScore = (a: Scored, b: Scored): number => b[1] - a[1] || b[0] - a[0];

/** The share of a name that the reader has typed: all of “Kyoto Protocol”, half of “Doha Amendment to the Kyoto Protocol”. */
function coverName(name: string, typed: readonly string[]): number {
  const words = toSearchWords(name);
  const covered = words.filter((word) => typed.some((each) => word.startsWith(each)));
  return words.length === 0 ? 0 : covered.length / words.length;
}

function coverNames({ pacts }: SearchIndex, row: number, typed: readonly string[]): number {
  return Math.max(...listNames(pacts, row).map((name) => coverName(name, typed)));
}

function sortRows(
  index: SearchIndex,
  matches: Matches,
  typed: readonly string[],
  named: ReadonlySet<number>,
): Scored[] {
  const first = [...matches]
    .map(([row, worth]) => [row, worth * (WORDS_SHARE + (1 - WORDS_SHARE) * worthOf(index.pacts, row))] as const)
    .sort(byScore)
    .slice(0, MOST_COMPARED);
  const called = [...named].filter((row) => !first.some((each) => each[0] === row)).map((row) => [row, 0] as const);
  return [...first, ...called]
    .map(([row, score]) => [row, score + coverNames(index, row, typed) + (named.has(row) ? NAMED : 0)] as const)
    .sort(byScore)
    .slice(0, MOST_SHOWN);
}

/** The pacts that have all the words in any form, else those that have most of them. */
export function searchPacts(index: SearchIndex, lexicons: readonly Lexicon[], asked: SearchQuery): FoundPacts {
  const { wanted, named } = readQuery(asked.words, asked.lang, lexicons);
  const needed = wanted.filter(({ isOptional }) => !isOptional);
  const all = needed.map((each) => matchWanted(index, each));
  const strict = intersect(all);
  const rows = new Set([...named].map((id) => index.pacts.rowOf(id)).filter((row) => row >= 0));
  for (const row of rows) strict.set(row, strict.get(row) ?? wanted.length);
  const isLoose = strict.size === 0;
  const matches = isLoose ? keepOfParties(unite(all), needed, all) : strict;
  for (const each of wanted.filter(({ isOptional }) => isOptional)) addWorths(matches, matchWanted(index, each));
  const day = encodeDate(asked.date) ?? 0;
  const typed = needed.filter(({ isTelling }) => isTelling).flatMap(({ words }) => words);
  const best = sortRows(index, matches, typed, rows);
  return {
    total: matches.size,
    isLoose: isLoose && matches.size > 0,
    best: best.map(([row, score]) => showRow(index.pacts, row, day, score)),
  };
}
