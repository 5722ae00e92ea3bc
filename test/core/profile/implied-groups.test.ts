import { describe, expect, test } from 'vitest';
import type { Group, GroupTable } from '../../../src/core/pacts/group.ts';
import {
  findCompanions,
  findImpliedGroups,
  findSigned,
  findSpokenFor,
  listSeated,
} from '../../../src/core/profile/implied-groups.ts';

function makeGroup(members: string, facts: Partial<Group> = {}): Group {
  return { name: 'X', kind: 'dialogue', inferFromMembers: true, members: members.split(' '), ...facts };
}

/** Circles of a made-up world: of three, of two of these, one that a member joined late, one by trade. */
const GROUPS: GroupTable = {
  THREE: makeGroup('AA BB CC'),
  TWO: makeGroup('AA BB'),
  GREW: makeGroup('BB CC DD', { joined: { DD: '2010-06-01' } }),
  SHRANK: makeGroup('EE FF', { former: { GG: [{ joined: '1990', left: '2005-01-01' }] } }),
  ALLIANCE: makeGroup('AA BB CC DD EE', { inferFromMembers: false }),
  MARKET: makeGroup('AA BB CC', { kind: 'trade-agreement', inferFromMembers: false }),
  LISTLESS: { name: 'X', kind: 'organisation', inferFromMembers: true, members: [] },
};
const NOW = '2025-01-01';

describe('a group that nobody names', () => {
  const implied = (parties: string, { named = parties, date = NOW } = {}): readonly string[] =>
    findImpliedGroups(parties.split(' ').filter(Boolean), named.split(' '), GROUPS, date);

  test.each([
    ['its members, all of them', 'AA BB CC', ['THREE']],
    ['in any order', 'CC AA BB', ['THREE']],
    ['two, who are a group of their own', 'AA BB', ['TWO']],
    ['one too few', 'AA CC', []],
    ['one too many', 'AA BB CC ZZ', []],
    ['one in place of another', 'AA BB ZZ', []],
    ['nobody, though there is a group that lists no member', '', []],
    ['the members of one that stands for more than a meeting', 'AA BB CC DD EE', []],
    ['its members beside another group', 'AA BB CC ALLIANCE', ['THREE']],
  ])('is meant by %s', (_, parties, groups) => {
    expect(implied(parties)).toEqual(groups);
  });

  test('is not meant where the article names it, party or not', () => {
    expect(implied('AA BB CC', { named: 'AA BB CC THREE' })).toEqual([]);
  });

  test.each([
    ['BB CC', '2010-05-31', ['GREW']],
    ['BB CC DD', '2010-05-31', []],
    ['BB CC DD', '2010-06-01', ['GREW']],
    ['BB CC', '2010-06-01', []],
    ['EE FF GG', '2004-12-31', ['SHRANK']],
    ['EE FF GG', '2005-01-01', []],
    ['EE FF', '2005-01-01', ['SHRANK']],
  ])('has the members of the day: %s on %s', (parties, date, groups) => {
    expect(implied(parties, { date })).toEqual(groups);
  });

  test('is one of several, in the order of their names', () => {
    const groups = { ZULU: makeGroup('AA BB'), ALPHA: makeGroup('BB AA'), OTHER: makeGroup('AA CC') };
    expect(findImpliedGroups(['AA', 'BB'], [], groups, NOW)).toEqual(['ALPHA', 'ZULU']);
  });
});

describe('a group among the parties', () => {
  const spoken = (parties: string, date = NOW): readonly string[] => [
    ...findSpokenFor(parties.split(' '), GROUPS, date),
  ];

  test.each([
    ['all of whose members are parties, is their name', 'TWO AA BB', ['TWO']],
    ['beside others', 'TWO AA BB ZZ', ['TWO']],
    ['inside a larger one', 'TWO THREE AA BB', ['TWO']],
    ['one of whose members is none, is a party', 'THREE AA BB', []],
    ['whose members nobody lists, is a party', 'LISTLESS AA BB', []],
    ['that no table knows, is a party', 'UNKNOWN AA BB', []],
    ['alone, is a party', 'TWO', []],
  ])('%s', (_, parties, groups) => {
    expect(spoken(parties)).toEqual(groups);
  });

  test('is measured by the members of the day', () => {
    expect(spoken('GREW BB CC', '2010-05-31')).toEqual(['GREW']);
    expect(spoken('GREW BB CC', '2010-06-01')).toEqual([]);
  });

  test('a day that cannot be read is before all joining', () => {
    expect(spoken('GREW BB CC', 'some day')).toEqual(['GREW']);
  });
});

describe('a circle that is a trade agreement', () => {
  const signed = (parties: string): readonly string[] => [...findSigned(parties.split(' '), GROUPS, NOW)];

  test.each([
    ['two of its members act', 'MARKET AA BB', ['MARKET']],
    ['all of them', 'MARKET AA BB CC', ['MARKET']],
    ['two of them, and a stranger', 'MARKET AA CC ZZ', ['MARKET']],
  ])('is what they signed where %s', (_, parties, groups) => {
    expect(signed(parties)).toEqual(groups);
  });

  test.each([
    ['one of its members leaves it', 'MARKET AA'],
    ['a stranger joins it', 'MARKET ZZ'],
    ['a member meets a stranger', 'MARKET AA ZZ'],
  ])('is the other side where %s', (_, parties) => {
    expect(signed(parties)).toEqual([]);
  });

  test('any other circle is a party, however many of its members act', () => {
    expect(signed('THREE AA BB CC')).toEqual([]);
  });
});

describe('a circle of few with most of its members', () => {
  const companions = (parties: string, named: string): readonly string[] => [
    ...findCompanions(parties.split(' '), named.split(' '), GROUPS, NOW),
  ];

  test.each([
    ['the last of three that the story names', 'THREE AA BB', 'AA BB CC', ['CC']],
    ['nobody whom it does not name', 'THREE AA BB', 'AA BB', []],
    ['nobody where one alone acts beside the circle', 'THREE AA', 'AA BB CC', []],
    ['nobody where half of the members are missing', 'TWO AA', 'AA BB', []],
    ['nobody where all are parties already', 'THREE AA BB CC', 'AA BB CC', []],
    ['nobody where the circle is none of the parties', 'AA BB', 'AA BB CC', []],
  ])('means %s', (_, parties, named, expected) => {
    expect(companions(parties, named)).toEqual(expected);
  });
});

describe('a small circle that acts alone', () => {
  const seated = (parties: string, acting: string, date = NOW): readonly string[] =>
    listSeated(parties.split(' '), new Set(acting.split(' ')), GROUPS, date);

  test.each([
    ['is its members where the story names them all', 'THREE', 'AA BB CC ZZ', ['AA', 'BB', 'CC']],
    ['is its members where some of them are parties, too', 'BB THREE', 'AA BB CC ZZ', ['AA', 'BB', 'CC']],
    ['is itself beside another circle', 'THREE GREW', 'AA BB CC', []],
    ['is itself where one of them is not named', 'THREE', 'AA BB', []],
    ['is itself where somebody else acts with it', 'THREE ZZ', 'AA BB CC ZZ', []],
    ['is no state', 'AA', 'AA BB CC', []],
    ['is nobody where it lists no member', 'LISTLESS', 'AA', []],
  ])('%s', (_, parties, acting, members) => {
    expect(seated(parties, acting)).toEqual(members);
  });

  test('is those who belong to it on the day', () => {
    expect(seated('GREW', 'BB CC DD')).toEqual(['BB', 'CC', 'DD']);
    expect(seated('GREW', 'BB CC', '2005-01-01')).toEqual(['BB', 'CC']);
  });

  test('is itself where it has many', () => {
    const many = 'AA BB CC DD EE FF';
    expect(listSeated(['MANY'], new Set(many.split(' ')), { MANY: makeGroup(many) }, NOW)).toEqual([]);
  });
});
