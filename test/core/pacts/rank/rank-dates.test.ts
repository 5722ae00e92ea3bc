import { describe, expect, test } from 'vitest';
import type { Pact } from '../../../../src/core/pacts/pact.ts';
import { type RankOptions, rankPacts } from '../../../../src/core/pacts/rank/rank-pacts.ts';
import type { PriorPacts } from '../../../../src/core/pacts/ranked-pact.ts';
import type { Profile } from '../../../../src/core/profile.ts';
import fc from '../../../fuzz.ts';
import { indexPacts, makePact, makeProfile } from '../support/pacts.ts';

const DAY = '2024-06-15';
const cyberPair = makeProfile('JP GB', 'cyber', DAY, 'CN');

type Facts = Partial<Pact> & Pick<Pact, 'title'>;

function rank(facts: readonly Facts[], profile: Profile = cyberPair, options: RankOptions = {}): PriorPacts {
  return rankPacts(indexPacts(facts.map(makePact)), profile, options);
}

describe('the article’s date', () => {
  test('nothing signed after it is prior, whatever its worth', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('2023', '2024', '2024-05', '2024-06', '2024-06-16', '2024-06-15', '2025'), {
          maxLength: 12,
        }),
        (dates) => {
          const facts = dates.map((signed, at) => ({ title: `Pact ${at}`, signed, topics: ['cyber'] }));
          for (const { pact, relation } of rank(facts).ranked) {
            if (relation === 'prior') expect(['2023', '2024-05', '2024-06-15']).toContain(pact.signed);
          }
        },
      ),
    );
  });

  test('what came later follows what came before', () => {
    const facts = [
      { title: 'Later', signed: '2024-12-01', topics: ['cyber'] },
      { title: 'Before', signed: '1990-01-01', topics: ['agriculture'] },
    ];
    expect(rank(facts).ranked.map(({ pact, relation }) => [pact.title, relation])).toEqual([
      ['Before', 'prior'],
      ['Later', 'later'],
    ]);
  });

  describe('and the event itself', () => {
    const event = { title: 'The news', signed: '2024-06-14', topics: ['cyber'] };

    function relationOf(facts: Partial<Pact>, options: RankOptions = {}, profile = cyberPair): unknown {
      const { ranked } = rank([{ ...event, ...facts }], profile, options);
      return ranked.find(({ pact }) => pact.title === 'The news')?.relation;
    }

    test('the day tells it, whatever its topic', () => {
      expect(relationOf({})).toBe('same');
      expect(relationOf({ topics: ['agriculture'] })).toBe('same');
      expect(relationOf({ signed: '2024-06-12' })).toBe('prior');
    });

    test('a month tells it on the topic only', () => {
      expect(relationOf({ signed: '2024-06' })).toBe('same');
      expect(relationOf({ signed: '2024-06', topics: ['agriculture'] })).not.toBe('same');
    });

    test('papers of one day are one event, as many as they are', () => {
      const papers = 'abcd'.split('').map((name) => ({ ...event, title: name.repeat(6) }));
      expect(rank(papers).ranked.map(({ relation }) => relation)).toEqual(['same', 'same', 'same', 'same']);
    });

    test('what only one of them signed is no event of both', () => {
      expect(relationOf({ parties: ['FR', 'JP'] })).toBe('prior');
    });

    test('a convention for all is one on the main topic, or when it is named', () => {
      const open: Partial<Pact> = { parties: [], partyList: 'open', kind: 'convention' };
      expect(relationOf(open)).toBe('same');
      const aside = makeProfile('JP GB', 'trade cyber:0.4', DAY);
      expect(relationOf(open, {}, aside)).not.toBe('same');
      const named = { start: 0, end: 8, kind: 'pact', code: 'the-news', form: 'title' } as const;
      const mentioned = [{ ...named, strength: 'strong', isPlace: false } as const];
      expect(relationOf(open, { mentioned }, aside)).toBe('same');
    });
  });

  test('the status is that of the day', () => {
    const facts: Facts[] = [
      { title: 'Old', signed: '1997-09-23', status: 'superseded', inForce: '1997-09-23' },
      { title: 'New', signed: '2015-04-27', relations: [{ type: 'supersedes', id: 'old' }], inForce: '2015-04-27' },
    ];
    const statusIn = (date: string): unknown =>
      rank(facts, makeProfile('JP GB', 'defence', date)).ranked.find(({ pact }) => pact.id === 'old')?.statusAtDate;
    expect(statusIn('2010-01-01')).toBe('in-force');
    expect(statusIn('2020-01-01')).toBe('superseded');
  });

  test('a pact stands until the one that replaces it is in force, not until that is signed', () => {
    const facts: Facts[] = [
      { title: 'Old', signed: '2002-11-18', status: 'superseded', inForce: '2005-03-01' },
      { title: 'New', signed: '2023-12-13', relations: [{ type: 'supersedes', id: 'old' }], inForce: '2025-02-01' },
    ];
    const statusIn = (date: string): unknown =>
      rank(facts, makeProfile('JP GB', 'defence', date)).ranked.find(({ pact }) => pact.id === 'old')?.statusAtDate;
    expect(statusIn('2024-06-01')).toBe('in-force');
    expect(statusIn('2025-02-01')).toBe('in-force');
    expect(statusIn('2025-02-02')).toBe('superseded');
  });
});
