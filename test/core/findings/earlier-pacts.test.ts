import { describe, expect, test } from 'vitest';
import { findNewestCircle, listExact, type Subject } from '../../../src/core/findings/earlier-pacts.ts';
import type { PactIndex } from '../../../src/core/pacts/packed/pact-index.ts';
import type { Pact } from '../../../src/core/pacts/pact.ts';
import { encodeDate, lastDayOf } from '../../../src/core/pacts/partial-date.ts';
import fc from '../../fuzz.ts';
import { indexPacts, makePact } from '../pacts/support/pacts.ts';

const CODES = ['BA', 'GB', 'HR', 'IT', 'JP', 'SI'];
const TOPICS = ['cyber', 'defence', 'transport'];

const facts: fc.Arbitrary<Partial<Pact>> = fc.record({
  signed: fc.constantFrom('1990', '1999-05-04', '2010-06', '2024-01-02', '2024-06-01'),
  parties: fc.shuffledSubarray(CODES).map((codes) => codes.toSorted()),
  topics: fc.subarray(TOPICS),
  partyList: fc.constantFrom('complete', 'complete', 'open'),
  signedAs: fc.constantFrom({}, {}, { HR: 'YU', SI: 'YU' } as const),
});
const indexes = fc
  .array(facts, { maxLength: 30 })
  .map((list) =>
    list.map((each, at) => {
      const signedAs = Object.entries(each.signedAs ?? {}).filter(([code]) => each.parties?.includes(code));
      return makePact({ title: `Pact ${at}`, ...each, signedAs: Object.fromEntries(signedAs) });
    }),
  )
  .map((pacts) => indexPacts(pacts));
const subjects: fc.Arbitrary<Subject> = fc.record({
  parties: fc.shuffledSubarray([...CODES, 'ZZ'], { minLength: 2, maxLength: 4 }),
  topics: fc.subarray(TOPICS),
  day: fc.constantFrom('1995-01-01', '2024-01-02', '2026-01-01').map((date) => encodeDate(date) ?? 0),
  events: fc.uniqueArray(fc.nat(20), { maxLength: 3 }).map((rows) => new Set(rows)),
});

function isEarlier(index: PactIndex, row: number, { day, events }: Subject): boolean {
  const { signed, partyList } = index.at(row);
  return partyList === 'complete' && lastDayOf(encodeDate(signed) ?? 0) <= day && !events.has(row);
}

const rowsOf = (index: PactIndex): readonly number[] => Array.from({ length: index.size }, (_, row) => row);

describe('earlier pacts', () => {
  test('of exactly the parties are those that a look at every pact finds, newest first', () => {
    const isExact = ({ parties, signedAs = {} }: Pact, wanted: readonly string[]): boolean => {
      const signers = new Set(parties.map((party) => signedAs[party] ?? party));
      const theirs = new Set(wanted.map((party) => signedAs[party] ?? party));
      return (
        wanted.every((party) => parties.includes(party)) &&
        signers.size === theirs.size &&
        theirs.size === wanted.length
      );
    };
    fc.assert(
      fc.property(indexes, subjects, (index, subject) => {
        const expected = rowsOf(index).filter(
          (row) => isEarlier(index, row, subject) && isExact(index.at(row), subject.parties),
        );
        expect(listExact(index, subject)).toEqual(expected.toReversed());
      }),
      { numRuns: 100 },
    );
  });

  test('of a circle: the newest that a look at every pact finds', () => {
    fc.assert(
      fc.property(indexes, subjects, fc.nat(3), (index, subject, third) => {
        const isMeant = (row: number): boolean => row % 4 !== third;
        const expected = rowsOf(index).filter((row) => {
          const { parties, topics } = index.at(row);
          const isCircle = parties.length >= 3 && parties.length <= 5;
          const isTheirs = parties.some((party) => subject.parties.includes(party));
          const isOnTopic = topics.some((topic) => subject.topics.includes(topic));
          return isCircle && isTheirs && isOnTopic && isEarlier(index, row, subject) && isMeant(row);
        });
        expect(findNewestCircle(index, subject, [3, 5], isMeant)).toBe(expected.at(-1) ?? -1);
      }),
      { numRuns: 100 },
    );
  });
});
