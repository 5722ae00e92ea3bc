import type { PactIndex } from '../../core/pacts/packed/pact-index.ts';
import type { RankedPact } from '../../core/pacts/ranked-pact.ts';
import type { Profile } from '../../core/profile.ts';
import { type DirectionError, findDirectionErrors, type ListedPact } from './direction.ts';
import { f1, mean, ndcgAt, recallAt } from './metrics.ts';
import type { Summary } from './summaries.ts';

/** Places that a reader sees without scrolling, and those that the whole list is judged by. */
const FIRST_SIGHT = 5;
export const LIST_DEPTH = 10;
/** From this grade a missing pact is a loss. */
const CLEARLY_RELEVANT = 2;
/** A main topic counts as found among this many. */
const MAIN_TOPICS = 3;

/** What came out for one summary. Figures are 0–1; null where the summary cannot tell. */
export interface Outcome {
  readonly summary: Summary;
  readonly profile: Profile;
  readonly ranked: readonly RankedPact[];
  readonly ndcg: number | null;
  readonly recall: number | null;
  readonly errors: readonly DirectionError[];
  /** How well the parties were found (F1). */
  readonly parties: number;
  /** Whether the first expected topic is among the first found. */
  readonly topic: number | null;
  /** Whether the pact that the summary reports was taken for the event itself. */
  readonly event: number | null;
  /** Share of the first places that nobody graded: pacts worth a reader's look, or noise. */
  readonly ungraded: number | null;
  /** Prior pacts offered to a summary that wants none; null where it wants some. */
  readonly falseOffers: number | null;
  /** How many of the pacts that were expected stand among the first places of the whole list. */
  readonly met: number;
}

function measureTopic(summary: Summary, profile: Profile): number | null {
  const [main] = summary.topics;
  if (main === undefined) return null;
  return profile.topics.slice(0, MAIN_TOPICS).some(({ code }) => code === main) ? 1 : 0;
}

function measureEvent(summary: Summary, ranked: readonly RankedPact[]): number | null {
  if (summary.same.length === 0) return null;
  return ranked.some(({ pact, relation }) => relation === 'same' && summary.same.includes(pact.id)) ? 1 : 0;
}

function toListed({ pact, relation, why }: RankedPact): ListedPact {
  return { pact, relation, isNamed: why.some(({ type }) => type === 'named') };
}

/** Holds what was ranked for a summary against its judgments. */
export function measure(
  summary: Summary,
  profile: Profile,
  ranked: readonly RankedPact[],
  groups: PactIndex['groups'],
): Outcome {
  const prior = ranked.filter(({ relation }) => relation === 'prior').map(({ pact }) => pact.id);
  const first = prior.slice(0, FIRST_SIGHT);
  const found = profile.parties.map(({ code }) => code);
  return {
    summary,
    profile,
    ranked,
    ndcg: ndcgAt(FIRST_SIGHT, prior, summary.judgments),
    recall: recallAt(LIST_DEPTH, prior, summary.judgments, CLEARLY_RELEVANT),
    errors: findDirectionErrors(ranked.map(toListed), summary, groups),
    parties: f1(found, summary.parties),
    topic: measureTopic(summary, profile),
    event: measureEvent(summary, ranked),
    falseOffers: summary.silent ? prior.length : null,
    met: (summary.expected ?? []).filter((id) => prior.slice(0, LIST_DEPTH).includes(id)).length,
    ungraded: mean(first.map((id) => (id in summary.judgments ? 0 : 1))),
  };
}
