import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Pact } from '../../../src/core/pacts/pact.ts';
import { type RankOptions, rankPacts } from '../../../src/core/pacts/rank-pacts.ts';
import type { PriorPacts } from '../../../src/core/pacts/ranked-pact.ts';
import type { Profile } from '../../../src/core/profile.ts';
import { indexPacts, makePact, makeProfile } from './support/pacts.ts';

const DAY = '2024-06-15';
const cyberPair = makeProfile('JP GB', 'cyber', DAY, 'CN');

type Facts = Partial<Pact> & Pick<Pact, 'title'>;

function rank(facts: readonly Facts[], profile: Profile = cyberPair, options: RankOptions = {}): PriorPacts {
  return rankPacts(indexPacts(facts.map(makePact)), profile, options);
}

/** Titles of the list, in order. */
function titles(facts: readonly Facts[], profile?: Profile, options?: RankOptions): readonly string[] {
  return rank(facts, profile, options).ranked.map(({ pact }) => pact.title);
}

describe('the order of prior pacts', () => {
  test('the very parties before wider pacts before pacts with others', () => {
    const facts = [
      { title: 'With others', parties: ['FR', 'JP'], topics: ['cyber'] },
      { title: 'Of twelve', parties: 'AU BR CA DE ES FR GB IN IT JP KR US'.split(' '), topics: ['cyber'] },
      { title: 'Of three', parties: ['GB', 'IT', 'JP'], topics: ['cyber'] },
      { title: 'Of two', topics: ['cyber'] },
    ];
    expect(titles(facts)).toEqual(['Of two', 'Of three', 'Of twelve', 'With others']);
  });

  test('the topic before a near one before a far one', () => {
    const facts = ['agriculture', 'defence', 'cyber'].map((topic) => ({ title: topic, topics: [topic] }));
    expect(titles(facts)).toEqual(['cyber', 'defence', 'agriculture']);
  });

  test('the newer before the older', () => {
    const facts = ['1975', '2005', '2020'].map((year) => ({ title: `Cable ${year}`, signed: `${year}-05-01` }));
    expect(titles(facts)[0]).toBe('Cable 2020');
    expect(titles(facts).at(-1)).toBe('Cable 1975');
  });

  test('what stands before what is over', () => {
    const facts: Facts[] = [
      { title: 'Broken off', status: 'terminated', ended: '2010-01-01', signed: '2001-01-01' },
      { title: 'Standing', inForce: '2000-06-01' },
    ];
    expect(titles(facts)).toEqual(['Standing', 'Broken off']);
  });

  test('a treaty before a statement of the same day', () => {
    const facts: Facts[] = [
      { title: 'Words', kind: 'joint-statement', status: 'political' },
      { title: 'Bond', kind: 'treaty' },
    ];
    expect(titles(facts)).toEqual(['Bond', 'Words']);
  });

  test('a pact of others has no place, nor one of a single party on another subject', () => {
    const facts = [
      { title: 'Of others', parties: ['FR', 'IT'], topics: ['cyber'] },
      { title: 'Another subject', parties: ['FR', 'JP'], topics: ['agriculture'] },
    ];
    expect(titles(facts)).toEqual([]);
  });

  test('a convention of an open list is no pact of two', () => {
    const facts: Facts[] = [
      { title: 'For all', parties: ['GB', 'JP'], partyList: 'open', topics: ['cyber'], kind: 'convention' },
      { title: 'For two', topics: ['cyber'], kind: 'mou' },
    ];
    expect(titles(facts)).toEqual(['For two', 'For all']);
  });
});

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

  test('the event itself is told apart', () => {
    const facts = [
      { title: 'The news', signed: '2024-06-14', topics: ['cyber'] },
      { title: 'Other news of the day', signed: '2024-06-14', topics: ['agriculture'] },
    ];
    const relations = rank(facts).ranked.map(({ pact, relation }) => [pact.title, relation]);
    expect(relations).toContainEqual(['The news', 'same']);
    expect(relations).toContainEqual(['Other news of the day', 'prior']);
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
});

describe('foundations', () => {
  const alliance: Facts = {
    title: 'Alliance',
    signed: '1960-01-19',
    kind: 'treaty',
    isFoundation: true,
    inForce: '1960-06-23',
  };
  const newer = Array.from({ length: 30 }, (_, at) => ({
    title: `Subject number ${'abcdefghijklmnopqrstuvwxyzABCD'.charAt(at).repeat(5)}`,
    signed: `${2023 - at}-03-01`,
    topics: ['cyber'],
  }));

  test('stay in a list full of newer pacts', () => {
    expect(titles([alliance, ...newer], cyberPair, { limit: 5 })).toContain('Alliance');
  });

  test('are said to be so', () => {
    const found = rank([alliance]).ranked[0];
    expect(found?.why).toContainEqual({ type: 'foundation' });
  });

  test('that no longer stand are none', () => {
    const over: Facts = { ...alliance, status: 'terminated', ended: '1980-01-01' };
    expect(rank([over]).ranked[0]?.why).not.toContainEqual({ type: 'foundation' });
    expect(titles([over, ...newer], cyberPair, { limit: 5 })).not.toContain('Alliance');
  });

  test('of other states are none of these', () => {
    const wider: Facts = { ...alliance, parties: 'DE FR GB IT JP US'.split(' ') };
    expect(rank([wider]).ranked[0]?.why).not.toContainEqual({ type: 'foundation' });
  });

  test('do not push aside what carries them out', () => {
    const facts: Facts[] = [
      alliance,
      { title: 'Status of forces', signed: '1960-01-19', relations: [{ type: 'implements', id: 'alliance' }] },
      { title: 'Something else', signed: '1960-01-19' },
    ];
    expect(titles(facts)).toEqual(['Alliance', 'Status of forces', 'Something else']);
  });
});

describe('diversity', () => {
  const yearly = [2019, 2020, 2021, 2022, 2023].map((year) => ({
    title: `Joint Statement of the Summit Meeting ${year}`,
    signed: `${year}-05-01`,
    topics: ['cyber'],
  }));

  test('one of a series stands for it until the others have had their turn', () => {
    const other = { title: 'Exchange of classified papers', signed: '2020-05-01', topics: ['cyber'] };
    expect(titles([...yearly, other]).slice(0, 2)).toEqual(['Joint Statement of the Summit Meeting 2023', other.title]);
  });

  test('a protocol falls behind when its treaty is there', () => {
    const facts: Facts[] = [
      { title: 'Double taxation', signed: '2015-01-01', topics: ['cyber'] },
      {
        title: 'First change',
        signed: '2015-01-01',
        topics: ['cyber'],
        relations: [{ type: 'amends', id: 'double-taxation' }],
      },
      { title: 'Another matter', signed: '2015-01-01', topics: ['cyber'] },
    ];
    expect(titles(facts).at(-1)).toBe('First change');
  });

  test('nothing is listed twice and nothing beyond the limit', () => {
    const list = titles(yearly, cyberPair, { limit: 3 });
    expect(list).toHaveLength(3);
    expect(new Set(list).size).toBe(3);
  });
});
