import { describe, expect, test } from 'vitest';
import type { GroupTable } from '../../../../src/core/pacts/group.ts';
import type { Pact } from '../../../../src/core/pacts/pact.ts';
import { encodeDate } from '../../../../src/core/pacts/partial-date.ts';
import { actingGroupsOf } from '../../../../src/core/pacts/rank/acting-groups.ts';
import { PartyMatcher } from '../../../../src/core/pacts/rank/party-fit.ts';
import { indexPacts, makePact, weigh } from '../support/pacts.ts';

const GROUPS: GroupTable = {
  NATO: {
    name: 'NATO',
    kind: 'alliance',
    inferFromMembers: false,
    members: ['BE', 'FR', 'IT', 'PL'],
    joined: { PL: '1999-03-12' },
  },
};

function indexOf(parties: string, facts: Partial<Pact> = {}): ReturnType<typeof indexPacts> {
  return indexPacts(
    [makePact({ title: 'Treaty', signed: '1949-04-04', parties: parties.split(' '), ...facts })],
    GROUPS,
  );
}

function acting(parties: string, facts: Partial<Pact> = {}): readonly string[] {
  const index = indexOf(parties, facts);
  const codes = actingGroupsOf(index)
    .of(0)
    .map((party) => index.columns.meta.parties[party] ?? '');
  expect(actingGroupsOf(index).of(0)).toBe(actingGroupsOf(index).of(0));
  return codes;
}

describe('a group acts in a pact', () => {
  test('that most of its members of the day signed along with it', () => {
    expect(acting('BE FR IT NATO')).toEqual(['NATO']);
    expect(acting('BE FR NATO')).toEqual(['NATO']);
    expect(acting('BE FR NATO', { signed: '2020-01-01' })).toEqual([]);
  });

  test('not where it signed with one of them or with strangers', () => {
    expect(acting('FR NATO')).toEqual([]);
    expect(acting('JP KR NATO')).toEqual([]);
    expect(acting('NATO PL RO')).toEqual([]);
  });

  test('not where its members signed without it, nor in what all the world may sign', () => {
    expect(acting('BE FR IT')).toEqual([]);
    expect(acting('BE FR IT NATO', { partyList: 'open' })).toEqual([]);
  });
});

describe('who joined the group', () => {
  const viaOf = (parties: string, article: string, day = '2024-07-01'): { covered: number; viaGroup: number } =>
    new PartyMatcher(indexOf(parties), weigh(article), encodeDate(day) ?? 0).fit(0);

  test('has its treaty in his own right beside one who signed it', () => {
    expect(viaOf('BE FR IT NATO', 'FR PL')).toMatchObject({ covered: 0b11, viaGroup: 0 });
  });

  test('has it through the group where nobody of the article signed', () => {
    expect(viaOf('BE IT NATO', 'JP PL')).toMatchObject({ covered: 0b10, viaGroup: 0b10 });
  });

  test('has it from the day on which he joined', () => {
    expect(viaOf('BE FR IT NATO', 'FR PL', '1998-01-01').covered).toBe(0b01);
  });
});
