import { describe, expect, test } from 'vitest';
import type { Pact } from '../../../../src/core/pacts/pact.ts';
import { rankPacts } from '../../../../src/core/pacts/rank/rank-pacts.ts';
import type { Profile } from '../../../../src/core/profile.ts';
import { indexPacts, makePact, makeProfile } from '../support/pacts.ts';

type Facts = Partial<Pact> & Pick<Pact, 'title'>;

function scoreOf(title: string, facts: readonly Facts[], profile: Profile): number {
  const { ranked } = rankPacts(indexPacts(facts.map(makePact)), profile);
  return ranked.find(({ pact }) => pact.title === title)?.score ?? 0;
}

describe('what two states agreed on their relations as a whole', () => {
  // A pact on the matter itself, so that the rest is not lifted for want of better.
  const matter: Facts = { title: 'On the matter', topics: ['cyber'] };
  const score = (facts: Partial<Pact>): number =>
    scoreOf(
      'Agenda',
      [matter, { kind: 'partnership', ...facts, title: 'Agenda' }],
      makeProfile('JP GB', 'cyber', '2024-06-15'),
    );

  test('bears a little on any matter between them', () => {
    expect(score({ topics: ['diplomatic'] })).toBeGreaterThan(score({ topics: ['agriculture'] }) * 1.3);
  });

  test('is theirs alone: not so of what others signed along or lists have by the hundred', () => {
    const others: Partial<Pact> = { parties: ['GB', 'IT', 'JP'] };
    expect(score({ ...others, topics: ['diplomatic'] })).toBeCloseTo(score({ ...others, topics: ['agriculture'] }));
    const listed: Partial<Pact> = { sources: ['GGO'] };
    expect(score({ ...listed, topics: ['diplomatic'] })).toBeCloseTo(score({ ...listed, topics: ['agriculture'] }));
  });

  test('says no more than its own subject does where it has one of the story’s', () => {
    expect(score({ topics: ['cyber', 'diplomatic'] })).toBeLessThanOrEqual(score({ topics: ['cyber'] }));
  });
});

describe('what two states declared along with many', () => {
  const MANY = 'AU BR CA DE FR GB JP NO'.split(' ');
  const score = (topics: readonly string[], asked: string): number =>
    scoreOf(
      'Appeal',
      [{ title: 'Appeal', parties: MANY, kind: 'declaration', topics }],
      makeProfile('JP GB', asked, '2024-06-15'),
    );

  test('says little of the two where both are merely diplomatic', () => {
    expect(score(['diplomatic', 'humanitarian'], 'diplomatic')).toBeLessThan(
      score(['trade', 'humanitarian'], 'trade') * 0.6,
    );
  });

  test('keeps its worth on a heavier subject of the story', () => {
    const asked = 'defence diplomatic:0.5';
    expect(score(['defence', 'diplomatic'], asked)).toBeGreaterThanOrEqual(score(['defence', 'humanitarian'], asked));
  });
});
