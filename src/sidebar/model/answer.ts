import type { Annotation } from '../../core/annotation.ts';
import type { RankedPact } from '../../core/pacts/ranked-pact.ts';

/** The facts of the sentence at the top of the sidebar. */
export interface Answer {
  readonly parties: readonly string[];
  /** Prior pacts between exactly the parties. */
  readonly count: number;
  /** The newest of them on the article's main topic, else the newest of all; null where there is none. */
  readonly latest: { readonly pact: RankedPact; readonly topic: string | null } | null;
}

function isBetweenExactly({ why, relation }: RankedPact): boolean {
  return relation === 'prior' && why.some(({ type }) => type === 'exact-parties');
}

function newest(pacts: readonly RankedPact[]): RankedPact | undefined {
  return pacts.toSorted((a, b) => b.pact.signed.localeCompare(a.pact.signed))[0];
}

/** Draws the answer out of what the core found: who, how many, the latest on the main topic. */
export function drawAnswer({ profile, prior }: Annotation): Answer {
  const exact = prior.ranked.filter(isBetweenExactly);
  const topic = profile.topics.find(({ code }) => exact.some(({ pact }) => pact.topics.includes(code)))?.code ?? null;
  const pact = newest(topic ? exact.filter((each) => each.pact.topics.includes(topic)) : exact);
  return {
    parties: profile.parties.map(({ code }) => code),
    count: prior.priorCount,
    latest: pact ? { pact, topic } : null,
  };
}
