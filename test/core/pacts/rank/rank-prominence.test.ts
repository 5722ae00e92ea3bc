import { expect, test } from 'vitest';
import type { Pact, Prominence } from '../../../../src/core/pacts/pact.ts';
import { rankPacts } from '../../../../src/core/pacts/rank/rank-pacts.ts';
import { indexPacts, makePact, makeProfile } from '../support/pacts.ts';

const DAY = '2025-06-01';
const LEVELS: readonly Prominence[] = ['landmark', 'main', 'ordinary', 'minor'];

function score(facts: Partial<Pact>): number {
  const pact = makePact({ title: 'Pact', topics: ['cyber'], signed: '2015-01-01', ...facts });
  return rankPacts(indexPacts([pact]), makeProfile('JP GB', 'cyber', DAY)).ranked[0]?.score ?? 0;
}

/** What a lone pact scores at each level of prominence. */
const scores = (facts: Partial<Pact>): readonly number[] => LEVELS.map((prominence) => score({ ...facts, prominence }));

test('of what the two share the better known comes first', () => {
  const shared = scores({ parties: ['GB', 'JP'] });
  expect(shared).toEqual(shared.toSorted((a, b) => b - a));
  expect(new Set(shared).size).toBe(LEVELS.length);
});

test('of what one of them signed elsewhere the known come first, and what nobody recalls last', () => {
  const [landmark = 0, main = 0, ordinary = 0, minor = 0] = scores({ parties: ['FR', 'JP'] });
  expect(main).toBeCloseTo(landmark);
  expect(main).toBeGreaterThan(ordinary);
  expect(ordinary).toBeGreaterThan(minor);
});

test('what nobody has judged is ordinary', () => {
  expect(score({})).toBe(score({ prominence: 'ordinary' }));
});

test('what the two alone signed in the last three years is what they deal with now', () => {
  const gain = (parties: readonly string[]): number =>
    score({ parties, signed: '2022-06-02' }) / score({ parties, signed: '2022-05-01' });
  expect(gain(['GB', 'JP'])).toBeGreaterThan(1.1);
  expect(gain(['DE', 'FR', 'GB', 'JP'])).toBeLessThan(1.1);
});
