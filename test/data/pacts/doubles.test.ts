import { expect, test } from 'vitest';
import type { Pact } from '../../../src/core/pacts/pact.ts';
import { realPactIndex, realPacts } from '../../core/pacts/support/real-pacts.ts';

const pacts = realPacts();
const { groups } = realPactIndex();

/** Two of them on one day are companions as a rule, not one told twice. */
const SAID_NOT_SIGNED: ReadonlySet<Pact['kind']> = new Set(['declaration', 'joint-statement', 'action-plan']);
/** Founders and those who joined later differ by one in five at most. */
const MIN_SHARED = 0.8;
/** Conferences of more states than these sign several conventions on a day. */
const MAX_STATES = 40;

type Pair = readonly [Pact, Pact];

function listPairs(keyOf: (pact: Pact) => string, isDouble: (a: Pact, b: Pact) => boolean): readonly string[] {
  const alike = new Map<string, Pact[]>();
  for (const pact of pacts) {
    const known = alike.get(keyOf(pact));
    if (known) known.push(pact);
    else alike.set(keyOf(pact), [pact]);
  }
  const pairs = [...alike.values()].flatMap((all) =>
    all.flatMap((a, at) => all.slice(at + 1).flatMap((b): readonly Pair[] => (isDouble(a, b) ? [[a, b]] : []))),
  );
  return pairs.map(([a, b]) => `${a.id} ${b.id}`);
}

const hasGroup = ({ parties }: Pact): boolean => parties.some((key) => key in groups);
const listStates = ({ parties }: Pact): ReadonlySet<string> =>
  new Set(parties.flatMap((key) => (key in groups ? (groups[key]?.members ?? []) : [key])));

/** Whether one tells the group and the other its members. */
function isGroupToldTwice(a: Pact, b: Pact): boolean {
  if (hasGroup(a) === hasGroup(b) || SAID_NOT_SIGNED.has(a.kind) || SAID_NOT_SIGNED.has(b.kind)) return false;
  if ((a.kind === 'protocol') !== (b.kind === 'protocol')) return false; // A treaty and its protocol.
  const [left, right] = [listStates(a), listStates(b)];
  const shared = [...left].filter((state) => right.has(state)).length;
  const all = left.size + right.size - shared;
  return (
    all > 2 && all <= MAX_STATES && shared / all >= MIN_SHARED && a.topics.some((topic) => b.topics.includes(topic))
  );
}

const writeWords = ({ title }: Pact): string => {
  const words = title.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => !/^(?:government|republic|kingdom|federation|their)/u.test(word)).join(' ');
};
const writeNumbers = ({ signed }: Pact): string => (signed.slice(2).match(/\d+/g) ?? []).sort().join();

test('no pact is told once by its group and once by the members', () => {
  expect(listPairs(({ signed }) => signed, isGroupToldTwice)).toEqual([]);
});

test('no title of the same parties has two days of the same numbers: the 2nd of August 2006 is the 6th of August 2002', () => {
  const keyOf = (pact: Pact): string => [writeWords(pact), pact.parties, writeNumbers(pact)].join('|');
  expect(listPairs(keyOf, (a, b) => a.signed !== b.signed && a.signed.length > 7)).toEqual([]);
});
