import type { Mention } from '../mention.ts';
import type { PactIndex } from './pact-index.ts';
import { COMMON_WORD_SHARE, SHARED_WORD, SHARED_WORDS_POOL } from './rank-weights.ts';
import type { ScoredRow } from './score-pact.ts';

/** Words that can tell pacts apart; short ones are articles and prepositions. */
const WORD = /\p{L}[\p{L}\p{M}]{3,}/gu;

function listWords(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(WORD));
}

/** The words of a text but for the names of states and groups in it: those are weighed as parties. */
export function readWords(text: string, mentions: readonly Mention[]): ReadonlySet<string> {
  let rest = '';
  let from = 0;
  for (const { kind, start, end } of mentions) {
    if ((kind !== 'country' && kind !== 'group') || start < from) continue;
    rest += `${text.slice(from, start)} `;
    from = end;
  }
  return listWords(rest + text.slice(from));
}

/** What was read already: the same pacts come back with every query about a pair. */
const KNOWN = new WeakMap<PactIndex, Map<number, ReadonlySet<string>>>();

/** What a pact is called, in all its languages. */
function wordsOf(index: PactIndex, row: number): ReadonlySet<string> {
  const known = KNOWN.get(index) ?? new Map<number, ReadonlySet<string>>();
  KNOWN.set(index, known);
  const { titles, shortTitles, names } = index.columns;
  const words = known.get(row) ?? listWords(`${titles.at(row)} ${shortTitles.at(row)} ${names.at(row)}`);
  known.set(row, words);
  return words;
}

/**
 * Lifts pacts whose own names share words with the article that few of the others have: of the pacts of one pair, that on
 * the river, the island or the base which the story is about.
 */
export function liftSharedWords(
  index: PactIndex,
  scored: readonly ScoredRow[],
  words: ReadonlySet<string>,
): readonly ScoredRow[] {
  if (words.size === 0) return scored;
  const pool = scored.toSorted((a, b) => b.score - a.score).slice(0, SHARED_WORDS_POOL);
  const shared = new Map(pool.map(({ row }) => [row, [...wordsOf(index, row)].filter((word) => words.has(word))]));
  const counts = new Map<string, number>();
  for (const list of shared.values()) for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.max(1, COMMON_WORD_SHARE * pool.length);
  const rarest = Math.log(1 + pool.length);
  const weigh = (row: number): number => {
    const rare = (shared.get(row) ?? []).map((word) => counts.get(word) ?? 0).filter((count) => count <= most);
    return Math.min(1, rare.reduce((sum, count) => sum + Math.log((1 + pool.length) / count), 0) / rarest);
  };
  return scored.map((each) =>
    each.fit.covered === 0 ? each : { ...each, score: each.score * (1 + SHARED_WORD * weigh(each.row)) },
  );
}
