import { describe, expect, test } from 'vitest';
import type { Pact } from '../../../../src/core/pacts/pact.ts';
import { type RankOptions, rankPacts } from '../../../../src/core/pacts/rank/rank-pacts.ts';
import type { PriorPacts } from '../../../../src/core/pacts/ranked-pact.ts';
import type { Profile } from '../../../../src/core/profile.ts';
import { indexPacts, makePact, makeProfile } from '../support/pacts.ts';

const DAY = '2024-06-15';
const cyberPair = makeProfile('JP GB', 'cyber', DAY, 'CN');

/** Names of a pact that is known everywhere. */
const KNOWN = Object.fromEntries('en fr de es ru ja zh ar'.split(' ').map((lang) => [lang, ['Name']]));

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

  test('what their bloc signed with others says nothing of two members', () => {
    const facts: Facts[] = [
      { title: 'Bloc and third', parties: ['EU', 'UA'], topics: ['cyber'] },
      { title: 'One with another', parties: ['FR', 'JP'], topics: ['cyber'] },
      { title: 'Of the bloc', parties: ['EU'], topics: ['cyber'] },
    ];
    const list = titles(facts, makeProfile('FR IT', 'cyber', DAY));
    expect(list.slice(0, 2)).toEqual(['Of the bloc', 'One with another']);
  });

  test('a group and its members are one side: who signs for the side signs for both', () => {
    const facts: Facts[] = [
      { title: 'Within the bloc', parties: ['ES', 'EU'], topics: ['cyber'] },
      { title: 'Across', parties: ['ES', 'GB'], topics: ['cyber'] },
    ];
    expect(titles(facts, makeProfile('GB EU ES', 'cyber', DAY))[0]).toBe('Across');
  });

  test('a convention with a long list is only theirs who are on it', () => {
    const list = 'AT BE BG CH CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL'.split(' ');
    const facts: Facts = {
      names: KNOWN,
      title: 'Of Europe',
      parties: list,
      partyList: 'open',
      kind: 'convention',
      topics: ['cyber'],
    };
    expect(titles([facts], makeProfile('JP', 'cyber', DAY))).toEqual([]);
    expect(titles([facts], makeProfile('FR', 'cyber', DAY))).toEqual(['Of Europe']);
  });

  test('a convention of an open list is no pact of two', () => {
    const facts: Facts[] = [
      { title: 'For all', parties: ['GB', 'JP'], partyList: 'open', topics: ['cyber'], kind: 'convention' },
      { title: 'For two', topics: ['cyber'], kind: 'mou' },
    ];
    expect(titles(facts)).toEqual(['For two']);
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

  test('of the century before last are history, but for an alliance', () => {
    const peace: Facts = { ...alliance, signed: '1848-02-02' };
    expect(rank([peace]).ranked[0]?.why).not.toContainEqual({ type: 'foundation' });
    expect(rank([{ ...peace, kind: 'alliance' }]).ranked[0]?.why).toContainEqual({ type: 'foundation' });
  });

  test('that a newer one has overtaken stand behind it', () => {
    const friendship: Facts = { ...alliance, title: 'Friendship', signed: '2001-07-16', topics: ['energy'] };
    expect(titles([alliance, friendship])).toEqual(['Friendship', 'Alliance']);
  });

  test('of a group are those of whoever speaks for it', () => {
    const founding: Facts = { ...alliance, title: 'Charter', parties: ['FR', 'GB', 'NATO', 'US'] };
    const found = rank([founding], makeProfile('NATO', 'cyber', DAY)).ranked[0];
    expect(found?.why).toContainEqual({ type: 'foundation' });
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
    const other = { title: 'Exchange of classified papers', signed: '2022-05-01', topics: ['cyber'] };
    expect(titles([...yearly, other]).slice(0, 2)).toEqual(['Joint Statement of the Summit Meeting 2023', other.title]);
  });

  test('what a listed pact changes stands right behind it', () => {
    const facts: Facts[] = [
      { title: 'Water treaty', signed: '1944-02-03', topics: ['agriculture'] },
      { title: 'Minute', signed: '2023-01-01', topics: ['cyber'], relations: [{ type: 'amends', id: 'water-treaty' }] },
      { title: 'Exchange of data', signed: '2001-01-01', topics: ['defence'] },
    ];
    expect(titles(facts)).toEqual(['Minute', 'Water treaty', 'Exchange of data']);
  });

  test('a chain does not climb by the newest of it, named as that may be', () => {
    const chain: Facts[] = [2012, 2014, 2017].map((year) => ({
      title: `Frame of ${year}`,
      signed: `${year}-05-01`,
      topics: ['agriculture'],
      relations: year === 2012 ? [] : [{ type: 'follows', id: `frame-of-${year === 2014 ? 2012 : 2014}` }],
    }));
    const facts: Facts[] = [
      ...chain,
      { title: 'Accord', signed: '2023-05-18', relations: [{ type: 'follows', id: 'frame-of-2017' }] },
      { title: 'Exchange of data', signed: '2005-01-01', topics: ['defence'] },
    ];
    const mention = {
      start: 0,
      end: 6,
      kind: 'pact',
      code: 'accord',
      form: 'title',
      strength: 'strong',
      isPlace: false,
    } as const;
    const list = titles(facts, cyberPair, { mentioned: [mention] });
    expect(list[0]).toBe('Accord');
    expect(list.slice(0, 3)).toEqual(['Accord', 'Frame of 2017', 'Exchange of data']);
  });

  test('conventions for all the world do not fill a list', () => {
    const open = 'abcd'.split('').map((name): Facts => {
      return { title: name.repeat(6), parties: [], partyList: 'open', kind: 'convention', topics: ['cyber'] };
    });
    const own = { title: 'Of two', signed: '1990-01-01', topics: ['agriculture'] };
    expect(titles([...open, own]).slice(0, 3)).toContain('Of two');
  });

  test('nothing is listed twice and nothing beyond the limit', () => {
    const list = titles(yearly, cyberPair, { limit: 3 });
    expect(list).toHaveLength(3);
    expect(new Set(list).size).toBe(3);
  });
});

describe('what the order owes to history and to who acts', () => {
  test('what ended and is older than the Charter of the United Nations falls further than what ended since', () => {
    const ended = (title: string, signed: string): Facts => ({
      title,
      signed,
      parties: ['GB', 'JP'],
      topics: ['cyber'],
      status: 'terminated',
      ended: '1960-01-01',
    });
    const [since, before] = rank([ended('Since', '1946-01-01'), ended('Before', '1944-01-01')]).ranked;
    expect([since?.pact.title, before?.pact.title]).toEqual(['Since', 'Before']);
    expect(before?.score).toBeLessThan(0.6 * (since?.score ?? 0));
  });

  test('where one state acts, its pact with a state that the story talks about needs no shared topic', () => {
    const pact: Facts = { title: 'Maritime', parties: ['EC', 'US'], topics: ['fisheries_water'], signed: '2023-01-01' };
    expect(titles([pact], makeProfile('EC', 'defence', DAY, 'US'))).toEqual(['Maritime']);
    expect(titles([pact], makeProfile('EC', 'defence', DAY, 'BR'))).toEqual([]);
  });

  test('an organisation of the world brings up the conventions that its members signed, and no circle of a few', () => {
    const states = Array.from(
      { length: 60 },
      (_, at) => `${String.fromCharCode(65 + (at % 26))}${at < 26 ? 'A' : at < 52 ? 'B' : 'C'}`,
    );
    const convention: Facts = { title: 'Convention', partyList: 'open', parties: states, topics: ['health'] };
    const circle: Facts = { title: 'Circle', partyList: 'open', parties: states.slice(0, 12), topics: ['health'] };
    const groups = { WHO: { name: 'WHO', kind: 'organisation', inferFromMembers: false, members: [] } } as const;
    const { ranked } = rankPacts(
      indexPacts([convention, circle].map(makePact), groups),
      makeProfile('WHO', 'health', DAY),
    );
    expect(ranked.map(({ pact }) => pact.title)).toEqual(['Convention']);
  });
});
