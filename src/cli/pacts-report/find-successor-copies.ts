import { FORMER_STATES, type FormerState } from '../../core/pacts/former-states.ts';
import type { Pact } from '../../core/pacts/pact.ts';
import { groupBy } from './group-by.ts';

type Successors = ReadonlyMap<FormerState, ReadonlySet<string>>;

/** A pact of one former state has few parties; longer lists share their members anyway. */
const MAX_PARTIES = 4;

/** Who stands today for each former state, as the pacts themselves say. */
function listSuccessors(pacts: readonly Pact[]): Successors {
  const successors = new Map<FormerState, Set<string>>();
  for (const { signedAs = {} } of pacts) {
    for (const [party, state] of Object.entries(signedAs)) {
      successors.set(state, (successors.get(state) ?? new Set()).add(party));
    }
  }
  return successors;
}

const isWithin = (signed: string, [first, last]: readonly [string, string]): boolean =>
  signed >= first.slice(0, signed.length) && signed <= last;

/** The former state that two pacts of a day, with the same other party, may both be of. */
function findSigner(a: Pact, b: Pact, successors: Successors): FormerState | undefined {
  const [own, others] = [
    a.parties.filter((party) => !b.parties.includes(party)),
    b.parties.filter((party) => !a.parties.includes(party)),
  ];
  if (own.length === 0 || others.length === 0 || own.length === a.parties.length) return undefined;
  const isSuccessor = (state: FormerState): boolean =>
    [...own, ...others].every((party) => successors.get(state)?.has(party));
  return [...successors.keys()].find((state) => isWithin(a.signed, FORMER_STATES[state]) && isSuccessor(state));
}

/**
 * Pairs of pacts of one day and one kind with the same other party that lists keep under two successors of the state that
 * signed: Serbia's investment treaty of 1997 is Montenegro's.
 */
export function findSuccessorCopies(pacts: readonly Pact[]): readonly (readonly [Pact, Pact, FormerState])[] {
  const successors = listSuccessors(pacts);
  const days = groupBy(
    pacts.filter(({ parties }) => parties.length <= MAX_PARTIES),
    ({ signed, kind, inForce }) => `${signed} ${kind} ${inForce}`,
  );
  return [...days.values()].flatMap((sameDay) =>
    sameDay.flatMap((a, at) =>
      sameDay.slice(at + 1).flatMap((b) => {
        const state = findSigner(a, b, successors);
        return state ? [[a, b, state] as const] : [];
      }),
    ),
  );
}
