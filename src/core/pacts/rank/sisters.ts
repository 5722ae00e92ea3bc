import type { PactIndex } from '../packed/pact-index.ts';
import { yearOf } from '../partial-date.ts';
import { wordsOf } from './diversify.ts';
import { SISTER, SISTER_SIMILARITY, SISTER_WORDS, SISTER_YEARS } from './rank-weights.ts';
import type { ScoredRow } from './score-pact.ts';

/** What the story reports, by its highest score; null where the dataset does not hold it. */
function findEvent(scored: readonly ScoredRow[]): ScoredRow | null {
  const events = scored.filter(({ relation, isAside }) => relation === 'same' && !isAside);
  return events.reduce<ScoredRow | null>((best, each) => (best && best.score >= each.score ? best : each), null);
}

/**
 * How much each word of a title tells among other titles; what none of them has is the name of the new partner and left
 * out, the name of the old one is in all of them and tells nothing.
 */
function weighWords(title: ReadonlySet<string>, others: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const word of title) {
    const count = others.reduce((sum, other) => sum + (other.has(word) ? 1 : 0), 0);
    if (count > 0) weights.set(word, Math.log((1 + others.length) / count));
  }
  return weights;
}

/** Whether a title has most of the words' weight, and enough of it: all that two declarations share may be that word. */
function isOfForm(title: ReadonlySet<string>, words: ReadonlyMap<string, number>): boolean {
  let [common, all] = [0, 0];
  for (const [word, weight] of words) {
    all += weight;
    if (title.has(word)) common += weight;
  }
  return common >= SISTER_WORDS && common >= SISTER_SIMILARITY * all;
}

/**
 * Lifts what one of the parties signed with others in the form of the event that the story reports: states conclude the
 * same security agreement, trade deal or pact on bases with one partner after another.
 */
export function liftSisters(index: PactIndex, scored: readonly ScoredRow[]): readonly ScoredRow[] {
  const event = findEvent(scored);
  if (event === null) return scored;
  const asides = scored.filter(({ row, isAside, relation }) => isAside && relation === 'prior' && !index.isOpen(row));
  const titles = new Map(asides.map(({ row }) => [row, wordsOf(index, row)]));
  const words = weighWords(wordsOf(index, event.row), [...titles.values()]);
  const since = yearOf(index.columns.signed[event.row] ?? 0) - SISTER_YEARS;
  return scored.map((each) => {
    const title = titles.get(each.row);
    const isNear = yearOf(index.columns.signed[each.row] ?? 0) >= since;
    return title && isNear && isOfForm(title, words) ? { ...each, score: each.score * SISTER, isSister: true } : each;
  });
}
