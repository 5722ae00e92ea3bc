import { describe, expect, test } from 'vitest';
import type { Pact } from '../../../../src/core/pacts/pact.ts';
import { rankPacts } from '../../../../src/core/pacts/rank/rank-pacts.ts';
import { EXTRA_PARTY_DISCOUNT } from '../../../../src/core/pacts/rank/rank-weights.ts';
import { indexPacts, makePact, makeProfile } from '../support/pacts.ts';

const DAY = '2024-06-15';

/** Scores as much as a pact on cyber security can. */
const STRONG: Partial<Pact> & Pick<Pact, 'title'> = {
  title: 'A',
  topics: ['cyber'],
  kind: 'treaty',
  signed: '2024-01-01',
};

describe('what others signed beside the two', () => {
  const profile = {
    ...makeProfile('JP GB', 'cyber', DAY),
    topics: [
      { code: 'cyber', weight: 1 },
      { code: 'trade', weight: 0.5 },
    ],
  };
  const score = (facts: Partial<Pact>): number =>
    rankPacts(indexPacts([makePact({ ...STRONG, signed: '2015-01-01', ...facts })]), profile).ranked[0]?.score ?? 0;
  /** What the number of signatories alone takes off. */
  const crowd = (others: number): number => 1 / (1 + EXTRA_PARTY_DISCOUNT * Math.log1p(others));
  const [witness, circle] = [
    ['FR', 'GB', 'JP'],
    ['ES', 'FR', 'GB', 'JP'],
  ];

  test('says less from a second one on, and a witness is none', () => {
    const [alone, one, two] = [score({}), score({ parties: witness }), score({ parties: circle })];
    expect(one / alone).toBeCloseTo(crowd(1));
    expect(two / alone).toBeLessThan(crowd(2) * 0.95);
  });

  test('says less where the story merely touches upon its subject, too', () => {
    const [alone, two] = [score({ topics: ['trade'] }), score({ topics: ['trade'], parties: circle })];
    expect(two / alone).toBeLessThan(crowd(2));
    expect(two).toBeLessThan(score({ parties: circle }));
  });

  test('says less where no editor chose it', () => {
    const loss = (facts: Partial<Pact>): number => score({ ...facts, parties: circle }) / score(facts);
    expect(loss({ isSupplement: true })).toBeLessThan(loss({}) * 0.9);
    expect(loss({ sources: ['UNCTAD'] })).toBeLessThan(loss({}) * 0.9);
  });
});
