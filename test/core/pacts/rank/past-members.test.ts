import { describe, expect, test } from 'vitest';
import type { GroupTable } from '../../../../src/core/pacts/group.ts';
import { encodeDate } from '../../../../src/core/pacts/partial-date.ts';
import { PastMembers } from '../../../../src/core/pacts/rank/past-members.ts';
import { indexPacts, makePact, weigh } from '../support/pacts.ts';

const groups: GroupTable = {
  CLUB: {
    name: 'Club',
    kind: 'bloc',
    inferFromMembers: false,
    members: ['FR', 'IT'],
    joined: { IT: '2015' },
    former: {
      GB: [
        { joined: '1973-01-01', left: '1980' },
        { joined: '1990-06', left: '2020-02-01' },
      ],
      IT: [{ joined: '1960', left: '2000' }],
    },
  },
  UNUSED: {
    name: 'Unused',
    kind: 'bloc',
    inferFromMembers: false,
    members: [],
    former: { GB: [{ joined: '1960', left: '1970' }] },
  },
};

const index = indexPacts([makePact({ title: 'Pact', parties: ['CLUB', 'JP'] })], groups);
const club = index.partyNumber('CLUB');

function pastOf(parties: string, date: string): PastMembers {
  return new PastMembers(index, weigh(parties), encodeDate(date) ?? 0);
}

function maskOf(parties: string, signed: string, date = '2024-01-01'): number {
  return pastOf(parties, date).maskOf(club, encodeDate(signed) ?? 0);
}

describe('PastMembers', () => {
  test('knows the groups that a state of the article has left, and how many have', () => {
    const past = pastOf('JP GB', '2024-01-01');
    expect([past.isLeft[club], past.isLeft[index.partyNumber('JP')]]).toEqual([1, 0]);
    expect(past.maskOfGroup('CLUB')).toBe(0b10);
  });

  test('is empty for those who never were members, and for those who are', () => {
    expect(pastOf('JP FR', '2024-01-01').maskOfGroup('CLUB')).toBe(0);
    expect(pastOf('GB', '2019-12-31').maskOfGroup('CLUB')).toBe(0);
    expect(pastOf('IT', '2024-01-01').maskOfGroup('CLUB')).toBe(0);
    expect(pastOf('GB', '2024-01-01').maskOfGroup('UNUSED')).toBe(0);
  });

  test('counts a member that is away for a while', () => {
    expect(maskOf('IT', '1985-01-01', '2010-01-01')).toBe(1);
    expect(maskOf('IT', '2005-01-01', '2010-01-01')).toBe(0);
  });

  test.each([
    ['1972-12-31', 0],
    ['1973-01-01', 1],
    ['1979-12-31', 1],
    ['1980-01-01', 0],
    ['1990-05-31', 0],
    ['1990-06-01', 1],
    ['2020-01-31', 1],
    ['2020-02-01', 0],
    ['2010', 1],
    ['1985', 0],
  ])('a pact of %s falls into its stays: %s', (signed, mask) => {
    expect(maskOf('GB', signed)).toBe(mask);
  });

  test('has one bit for each party, in their order', () => {
    expect(maskOf('JP GB', '2010-01-01')).toBe(0b10);
    expect(maskOf('IT GB', '1995-01-01', '2012-01-01')).toBe(0b01);
    expect(maskOf('IT GB', '1995-01-01', '2024-01-01')).toBe(0b10);
  });

  test('knows nothing of other parties', () => {
    expect(pastOf('GB', '2024-01-01').maskOf(index.partyNumber('JP'), 20100101)).toBe(0);
  });
});
