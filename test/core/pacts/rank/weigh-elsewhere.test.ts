import { describe, expect, test } from 'vitest';
import type { GroupTable } from '../../../../src/core/pacts/group.ts';
import type { Pact, Prominence } from '../../../../src/core/pacts/pact.ts';
import { buildQuery } from '../../../../src/core/pacts/rank/build-query.ts';
import { rankPacts } from '../../../../src/core/pacts/rank/rank-pacts.ts';
import { type ScoredRow, scoreRow } from '../../../../src/core/pacts/rank/score-pact.ts';
import { kinOf, weighElsewhere } from '../../../../src/core/pacts/rank/weigh-elsewhere.ts';
import { indexPacts, makePact, makeProfile } from '../support/pacts.ts';

const DAY = '2024-06-15';

type Facts = Partial<Pact> & Pick<Pact, 'title'>;

const circle = (members: string): GroupTable[string] => ({
  name: 'Circle',
  kind: 'bloc',
  inferFromMembers: false,
  members: members.split(' '),
});
const NORDIC: GroupTable = { NORDIC: circle('DK FI IS NO SE') };

function rank(facts: readonly Facts[], parties: string, groups: GroupTable = {}, context = ''): readonly string[] {
  const index = indexPacts(facts.map(makePact), groups);
  return rankPacts(index, makeProfile(parties, 'cyber', DAY, context)).ranked.map(({ pact }) => pact.title);
}

function scoreOf(fact: Facts, parties: string, groups: GroupTable = {}, context = ''): number {
  const index = indexPacts([makePact(fact)], groups);
  return rankPacts(index, makeProfile(parties, 'cyber', DAY, context)).ranked[0]?.score ?? 0;
}

const between = (title: string, parties: string, more: Partial<Pact> = {}): Facts => ({
  ...{ title, parties: parties.split(' '), topics: ['cyber'], signed: '2010-01-01' },
  ...more,
});

describe('the states near to one', () => {
  test('are those of a circle of six or fewer, itself not among them', () => {
    expect([...kinOf(NORDIC, 'DK')].sort()).toEqual(['FI', 'IS', 'NO', 'SE']);
    expect([...kinOf({ SIX: circle('AE BH KW OM QA SA') }, 'OM')]).toHaveLength(5);
    expect([...kinOf({ SEVEN: circle('CA DE FR GB IT JP US') }, 'JP')]).toEqual([]);
    expect([...kinOf(NORDIC, 'BR')]).toEqual([]);
  });

  test('are those with whom it is in several larger ones, too', () => {
    const large = circle('BR CA DE FR GB IT JP US');
    const larger = circle('BR CN IN RU ZA AR MX TR');
    expect([...kinOf({ A: large, B: larger }, 'BR')]).toEqual([]);
    expect([...kinOf({ A: large, B: { ...larger, members: [...larger.members, 'JP'] } }, 'BR')]).toEqual(['JP']);
  });

  test('are not those who form a group of two', () => {
    expect([...kinOf({ TWO: circle('CZ SK') }, 'CZ')]).toEqual([]);
  });
});

describe('what one of the parties agreed elsewhere', () => {
  test('with a neighbour of the other comes before what it agreed at the other end of the world', () => {
    const facts = [between('With Brazil', 'BR JP'), between('With Sweden', 'JP SE')];
    expect(rank(facts, 'JP DK', NORDIC)).toEqual(['With Sweden', 'With Brazil']);
    expect(rank(facts, 'JP DK', { SOUTH: circle('BR DK ZA') })).toEqual(['With Brazil', 'With Sweden']);
  });

  test('with a neighbour of its own tells no more', () => {
    const own = between('With Sweden', 'DK SE');
    expect(scoreOf(own, 'JP DK', NORDIC)).toBe(scoreOf(own, 'JP DK'));
    const near = between('With Sweden', 'JP SE');
    expect(scoreOf(near, 'JP DK', NORDIC)).toBeGreaterThan(scoreOf(near, 'JP DK'));
  });

  test.each(['JP', 'GB'])('comes first where it is one of few, not one of many (%s)', (busy) => {
    const other = busy === 'JP' ? 'GB' : 'JP';
    const partners = 'AR AT AU BE BG BR CA CH CL CN CO CR'.split(' ');
    const many = partners.map((code) => between(code.repeat(4), `${code} ${busy}`));
    expect(rank([...many, between('One of few', `${other} ZA`)], 'GB JP')[0]).toBe('One of few');
  });

  test('in the years just before comes before what is older', () => {
    const gain = (parties: string): number =>
      scoreOf(between('New', parties, { signed: '2019-07-01' }), 'GB JP') /
      scoreOf(between('New', parties, { signed: '2019-05-01' }), 'GB JP');
    expect(gain('JP ZA')).toBeGreaterThan(1.1);
    expect(gain('GB JP')).toBeLessThan(1.1);
  });
});

describe('what is weighed so', () => {
  /** A lone pact as scored for a story, and as weighed. */
  function weighed(fact: Facts, parties: string): readonly [before: ScoredRow[], after: readonly ScoredRow[]] {
    const index = indexPacts([makePact(fact)], NORDIC);
    const query = buildQuery(index, makeProfile(parties, 'cyber', DAY), undefined, new Map());
    const row = scoreRow(index, 0, query);
    const before = row === null ? [] : [row];
    return [before, weighElsewhere(index, before, query)];
  }

  test('is what one of several signed with others before', () => {
    const [before, after] = weighed(between('With Sweden', 'JP SE'), 'DK JP');
    expect(after[0]?.score).toBeGreaterThan(before[0]?.score ?? 1);
  });

  test.each<[string, Facts, string]>([
    ['what the one party of a story signed', between('With Sweden', 'JP SE'), 'JP'],
    ['what they signed with one another', between('Of two', 'DK JP'), 'DK JP'],
    ['what was signed later', between('Later', 'JP SE', { signed: '2024-09-01' }), 'DK JP'],
    ['what is open to all', between('For all', 'JP SE', { partyList: 'open', kind: 'convention' }), 'DK JP'],
  ])('is not %s', (_, fact, parties) => {
    const [before, after] = weighed(fact, parties);
    expect(before).toHaveLength(1);
    expect(after).toEqual(before);
  });
});

describe('of what a list has of one of the parties and others', () => {
  const listed = (prominence: Prominence): Facts =>
    between('With Brazil', 'BR JP', { sources: ['UNCTAD'], prominence });

  test.each<[Prominence, boolean]>([
    ['landmark', true],
    ['main', true],
    ['ordinary', false],
    ['minor', false],
  ])('what is %s is told: %s', (prominence, isTold) => {
    expect(rank([listed(prominence)], 'GB JP')).toEqual(isTold ? ['With Brazil'] : []);
  });

  test('it is told on the very subject only', () => {
    expect(rank([{ ...listed('landmark'), topics: ['health'] }], 'GB JP')).toEqual([]);
  });
});

describe('what these and others agreed about one of those others', () => {
  const SIGNERS = 'DE FR TD US';
  const compact = (title: string): Facts => between(title, SIGNERS);
  const share = (parties: string, context = ''): number =>
    scoreOf(compact('Chad Compact'), parties, {}, context) / scoreOf(compact('Joint Compact'), parties, {}, context);

  test('tells less of these: its title names a stranger to the story', () => {
    expect(share('DE FR')).toBeLessThan(0.9);
    expect(rank([compact('Chad Compact'), compact('Joint Compact')], 'DE FR')).toEqual([
      'Joint Compact',
      'Chad Compact',
    ]);
  });

  test('tells as much where the story is about that one, or talks about it or another of them', () => {
    expect(share('DE TD')).toBeCloseTo(1);
    expect(share('DE FR', 'TD:0.1')).toBeCloseTo(1);
    expect(share('DE FR', 'US:0.1')).toBeCloseTo(1);
  });

  test('tells as much where the title names one of these as well', () => {
    const both = scoreOf(between('Compact of Chad and France', `${SIGNERS} CA`), 'DE FR');
    expect(both).toBeCloseTo(scoreOf(between('Joint Compact', `${SIGNERS} CA`), 'DE FR'));
  });
});
