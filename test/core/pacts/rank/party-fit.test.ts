import { describe, expect, test } from 'vitest';
import { countBits } from '../../../../src/core/pacts/packed/bits.ts';
import type { Pact } from '../../../../src/core/pacts/pact.ts';
import { encodeDate } from '../../../../src/core/pacts/partial-date.ts';
import { type PartyFit, PartyMatcher } from '../../../../src/core/pacts/rank/party-fit.ts';
import { indexPacts, makePact, weigh } from '../support/pacts.ts';

function fitOf(article: string, parties: string, facts: Partial<Pact> = {}, day = '2024-07-01'): PartyFit {
  const index = indexPacts([makePact({ title: 'Pact', parties: parties.split(' '), ...facts })]);
  const matcher = new PartyMatcher(index, weigh(article), encodeDate(day) ?? 0);
  const first = matcher.fit(0);
  for (let count = 0; count < 2; count++) expect(matcher.fit(0)).toEqual(first);
  return first;
}

describe('PartyMatcher', () => {
  test('the very pair', () => {
    expect(fitOf('JP GB', 'GB JP')).toMatchObject({ covered: 0b11, viaGroup: 0, cover: 1, sides: 2, extra: 0 });
  });

  test('a pair within three', () => {
    expect(fitOf('JP GB', 'GB IT JP')).toMatchObject({ covered: 0b11, extra: 1 });
  });

  test('one of two', () => {
    expect(fitOf('JP GB', 'IT JP')).toMatchObject({ covered: 0b01, cover: 0.5, extra: 1 });
  });

  test('none', () => {
    expect(fitOf('JP GB', 'FR IT')).toMatchObject({ covered: 0, cover: 0, extra: 2 });
  });

  test('covers by weight, not by number', () => {
    expect(fitOf('JP GB US:0.5', 'GB JP').cover).toBeCloseTo(0.8);
  });

  test('a member is reached through its group, less directly', () => {
    expect(fitOf('IT JP', 'EU JP')).toMatchObject({ covered: 0b11, viaGroup: 0b01, cover: 1 });
  });

  test('a bloc crowds a pact less than its members one by one', () => {
    const bloc = fitOf('IT JP', 'EU JP').extra;
    expect(bloc).toBeGreaterThan(1);
    expect(bloc).toBeLessThan(10);
  });

  test('membership is that of the article, not of today', () => {
    expect(fitOf('FI JP', 'JP NATO', {}, '2023-03-01').covered).toBe(0b10);
    expect(fitOf('FI JP', 'JP NATO', {}, '2023-05-01').covered).toBe(0b11);
    expect(fitOf('GB JP', 'EU JP', {}, '2019-01-01').covered).toBe(0b11);
    expect(fitOf('GB JP', 'EU JP', {}, '2019-01-01').left).toBe(0);
  });

  describe('who has left a group', () => {
    const fitIn = (signed: string, date: string): ReturnType<typeof fitOf> => fitOf('GB JP', 'EU JP', { signed }, date);

    test('is in what it signed until then, and is told apart', () => {
      expect(fitIn('2010-10-06', '2024-01-01')).toMatchObject({ covered: 0b11, viaGroup: 0b01, left: 0b01 });
      expect(fitIn('2010', '2024-01-01')).toMatchObject({ covered: 0b11, left: 0b01 });
    });

    test('is not in what it signed before or since', () => {
      expect(fitIn('2022-05-12', '2024-01-01')).toMatchObject({ covered: 0b10, left: 0 });
      expect(fitIn('2020-02-01', '2024-01-01')).toMatchObject({ covered: 0b10, left: 0 });
      expect(fitIn('1972-12-31', '2024-01-01')).toMatchObject({ covered: 0b10, left: 0 });
    });

    test('was a member to an article of the time', () => {
      expect(fitIn('2010-10-06', '2012-01-01')).toMatchObject({ covered: 0b11, viaGroup: 0b01, left: 0 });
    });

    test('is in a pact by its own signature where it has one', () => {
      expect(fitOf('GB JP', 'EU GB JP', { signed: '2010-10-06' }, '2024-01-01')).toMatchObject({
        left: 0,
        viaGroup: 0,
      });
    });

    test('counts for each of its stays', () => {
      const fitOn = (signed: string): number => fitOf('EC', 'OPEC RU', { signed }, '2024-01-01').left;
      expect([fitOn('1980-01-01'), fitOn('2000-01-01'), fitOn('2015-01-01'), fitOn('2021-01-01')]).toEqual([
        1, 0, 1, 0,
      ]);
    });

    test('leaves the others of its bloc where they are', () => {
      const fit = fitOf('GB FR JP', 'EU JP', { signed: '2010-10-06' }, '2024-01-01');
      expect(fit).toMatchObject({ covered: 0b111, viaGroup: 0b011, left: 0b001 });
    });
  });

  test('a treaty of their bloc with others is told from one of the bloc alone, and from one of their own', () => {
    expect(fitOf('IT FR', 'EU UA').isOfTheirBloc).toBe(true);
    expect(fitOf('IT FR', 'EU').isOfTheirBloc).toBe(false);
    expect(fitOf('IT JP', 'EU JP').isOfTheirBloc).toBe(false);
    expect(fitOf('IT FR', 'FR IT UA').isOfTheirBloc).toBe(false);
  });

  test('a small group signs by its members', () => {
    expect(fitOf('QUAD', 'AU IN JP US')).toMatchObject({ covered: 1, viaGroup: 0, cover: 1, extra: 0 });
    expect(fitOf('QUAD', 'AU JP US').covered).toBe(0);
  });

  test('a small group signs by those who were its members then', () => {
    expect(fitOf('MERCOSUR', 'AR BR PY UY', { signed: '1991-03-26' }, '2024-12-06').covered).toBe(1);
    expect(fitOf('MERCOSUR', 'AR BR PY', { signed: '2024-10-01' }, '2024-12-06').covered).toBe(0);
    expect(fitOf('MERCOSUR', 'AR', { signed: '1991-03-26' }, '2024-12-06').covered).toBe(0);
  });

  test('a circle signs by most of its members: one or two of a dozen are often missing', () => {
    expect(fitOf('CIS', 'AM BY KG KZ MD RU TJ', { signed: '2011-10-18' }).covered).toBe(1);
    expect(fitOf('CIS UA', 'AM BY KG KZ MD RU TJ UA', { signed: '2011-10-18' }, '2021-02-18').covered).toBe(0b11);
    expect(fitOf('CIS', 'BY KG KZ RU', { signed: '2011-10-18' }).covered).toBe(0);
  });

  test('members are covered by their group without a further party', () => {
    expect(fitOf('JP US AU IN', 'QUAD')).toMatchObject({ covered: 0b1111, extra: 0 });
  });

  test('the group and all its members are one', () => {
    expect(fitOf('QUAD JP US AU IN', 'AU IN JP US')).toMatchObject({ covered: 0b11111, cover: 1, extra: 0 });
  });

  test('members that sign beside their group are no further parties', () => {
    expect(fitOf('EU MERCOSUR', 'AR BR EU MERCOSUR PY UY')).toMatchObject({ covered: 0b11, extra: 0 });
    expect(fitOf('EU MERCOSUR', 'AR BR CL EU MERCOSUR').extra).toBe(1);
  });

  test('states of a large group are not the group', () => {
    expect(fitOf('EU CN', 'CN FR')).toMatchObject({ covered: 0b10 });
  });

  test('an open list may hold anyone', () => {
    expect(fitOf('JP GB', 'GB JP', { partyList: 'open' }).extra).toBeGreaterThan(50);
  });

  test('counts the parties that a code brings in', () => {
    const index = indexPacts([makePact({ title: 'Pact' })]);
    const codes = new PartyMatcher(index, weigh('IT FR JP'), encodeDate('2024-01-01') ?? 0).listCodes();
    expect([codes.get('EU'), codes.get('JP'), codes.get('G7')]).toEqual([2, 1, 3]);
  });

  test('codes of a mask, in the order of the article', () => {
    const index = indexPacts([makePact({ title: 'Pact' })]);
    const matcher = new PartyMatcher(index, weigh('US JP GB'), 0);
    expect(matcher.codesOf(0b101)).toEqual(['US', 'GB']);
  });

  test('lists every code under which a pact of the parties may stand', () => {
    const index = indexPacts([makePact({ title: 'Pact' })]);
    const codes = new PartyMatcher(index, weigh('IT QUAD'), encodeDate('2024-01-01') ?? 0).listCodes();
    expect([...codes.keys()]).toEqual(expect.arrayContaining(['IT', 'QUAD', 'EU', 'NATO', 'AU']));
    expect(codes.has('ASEAN')).toBe(false);
  });
});

describe('countBits', () => {
  test.each([
    [0, 0],
    [0b1011, 3],
    [0xffff, 16],
  ])('%d has %d', (mask, count) => {
    expect(countBits(mask)).toBe(count);
  });
});

describe('dissolved states', () => {
  const yugoslavia = { signedAs: { HR: 'YU', SI: 'YU', RS: 'YU' } } as const;

  test('count once, however many stand for them today', () => {
    expect(fitOf('IT JP', 'HR IT RS SI', yugoslavia).extra).toBe(1);
    expect(fitOf('IT JP', 'HR IT RS SI').extra).toBe(3);
    expect(fitOf('IT SI', 'HR IT RS SI', yugoslavia)).toMatchObject({ covered: 0b11, signers: 2, extra: 0 });
  });

  test('signed no pact between those who stand for them', () => {
    expect(fitOf('HR SI', 'HR IT RS SI', yugoslavia)).toMatchObject({ covered: 0b11, signers: 1 });
    expect(fitOf('HR IT', 'HR IT RS SI', yugoslavia)).toMatchObject({ covered: 0b11, signers: 2 });
    expect(fitOf('HR SI', 'HR SI')).toMatchObject({ signers: 2 });
  });
});

describe('a treaty that a group made', () => {
  const atlantic = (article: string): PartyFit =>
    fitOf(article, 'BE CA DK FR GB IS IT LU NATO NL NO PT US', { signed: '1949-04-04' });

  test('is the own of two who joined later', () => {
    expect(atlantic('DE LT')).toMatchObject({ covered: 0b11, viaGroup: 0, isOfTheirBloc: false });
    expect(atlantic('FR LT')).toMatchObject({ covered: 0b11, viaGroup: 0, isOfTheirBloc: false });
  });

  test('reaches one of them, beside a state that is no member, through the group', () => {
    expect(atlantic('JP LT')).toMatchObject({ covered: 0b10, viaGroup: 0b10 });
  });
});

describe('further signatories', () => {
  test('whom the article talks about are half strangers', () => {
    const index = indexPacts([makePact({ title: 'Pact', parties: ['ES', 'GB', 'GI'] })]);
    const extra = (context: readonly string[]) =>
      new PartyMatcher(index, weigh('GB ES'), 20250611, context).fit(0).extra;
    expect(extra([])).toBe(1);
    expect(extra(['GI'])).toBeGreaterThan(0);
    expect(extra(['GI'])).toBeLessThan(1);
  });

  test('a bloc and its members are one in a treaty with others, many in the treaty that made it', () => {
    expect(fitOf('JP EU', 'DE EU FR IT JP').extra).toBe(0);
    expect(fitOf('ES EU', 'DE ES EU FR IT').extra).toBe(3);
    expect(fitOf('TL ASEAN', 'ASEAN ID MY PH SG TH', {}, '2024-01-01').extra).toBe(0);
  });

  /** States that mean nothing to the articles, as many as make the longest lists. */
  const STRANGERS = 'AD AG AO AR BB BO BT CL CR CU DJ DM EC EG FJ GA GD GT GY HN HT JM KE KI KM'.split(' ');

  test.each([
    ['JP GB', 'GB JP', {}],
    ['IT JP', 'EU JP', {}],
    ['GB JP', 'EU JP', { signed: '2010-10-06' }],
    ['HR IT', 'HR IT RS SI', { signedAs: { HR: 'YU', RS: 'YU', SI: 'YU' } }],
    ['HR SI IT', 'HR IT RS SI', { signedAs: { HR: 'YU', SI: 'YU' } }],
    ['QUAD', 'AU IN JP US', {}],
  ] as const)('of %s in %s count one each, in a long list as in a short one', (article, parties, facts) => {
    const fitWith = (count: number) =>
      fitOf(article, [...parties.split(' '), ...STRANGERS.slice(0, count)].toSorted().join(' '), facts);
    const { cover, covered, viaGroup, left, sides, signers, extra } = fitWith(1);
    for (const count of STRANGERS.keys()) {
      const expected = { cover, covered, viaGroup, left, sides, signers };
      if (count > 0) expect(fitWith(count)).toMatchObject(expected);
      if (count > 0) expect(fitWith(count).extra).toBeCloseTo(extra + count - 1, 10);
    }
  });
});
