import type { Annotation } from '../../core/annotation.ts';
import type { RankedPact } from '../../core/pacts/ranked-pact.ts';
import { explainFor, orderParties } from './article-parties.ts';

/** The facts of the sentence at the top of the sidebar. */
export interface Answer {
  readonly parties: readonly string[];
  /** Prior pacts between exactly the parties. */
  readonly count: number;
  /** The newest of them on the main topic, else the newest of all; where there is none, or one party alone, the closest. */
  readonly latest: { readonly pact: RankedPact; readonly topic: string | null; readonly isExact: boolean } | null;
}

function newest(pacts: readonly RankedPact[]): RankedPact | undefined {
  return pacts.toSorted((a, b) => b.pact.signed.localeCompare(a.pact.signed))[0];
}

/** Whether a pact ties parties of the article to one another, one alone to anybody, by themselves or as members of a group. */
function tiesParties({ pact, why }: RankedPact, parties: readonly string[]): boolean {
  const members = why.flatMap((evidence) => (evidence.type === 'via-group' ? evidence.parties : []));
  const tied = parties.filter((code) => pact.parties.includes(code) || members.includes(code));
  return tied.length >= Math.min(2, parties.length);
}

function chooseLatest({ profile, prior }: Annotation, parties: readonly string[]): Answer['latest'] {
  const priorPacts = prior.ranked.filter(({ relation }) => relation === 'prior');
  const closest = priorPacts.find((each) => tiesParties(each, parties)) ?? priorPacts[0];
  // One alone has no pact with itself; a group's pact counts as no member's own, though it binds them.
  if (parties.length < 2 || prior.priorCount === 0)
    return closest ? { pact: closest, topic: null, isExact: false } : null;
  const exact = priorPacts.filter((each) => explainFor(each, parties).some(({ type }) => type === 'exact-parties'));
  const topic = profile.topics.find(({ code }) => exact.some(({ pact }) => pact.topics.includes(code)))?.code ?? null;
  const pact = newest(topic ? exact.filter((each) => each.pact.topics.includes(topic)) : exact);
  if (pact) return { pact, topic, isExact: true };
  return closest ? { pact: closest, topic: null, isExact: false } : null;
}

/** Draws the answer out of what the core found: who, how many, the latest on the main topic. */
export function drawAnswer(annotation: Annotation): Answer {
  const parties = orderParties(annotation);
  return { parties, count: annotation.prior.priorCount, latest: chooseLatest(annotation, parties) };
}
