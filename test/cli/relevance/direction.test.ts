import { describe, expect, test } from 'vitest';
import { findDirectionErrors, type ListedPact } from '../../../src/cli/relevance/direction.ts';
import type { GroupTable } from '../../../src/core/pacts/group.ts';

const GROUPS: GroupTable = {
  EU: {
    name: 'European Union',
    kind: 'bloc',
    inferFromMembers: false,
    members: ['FR', 'IT', 'HR'],
    joined: { HR: '2013-07-01' },
  },
};

function listed(id: string, signed: string, parties: string, relation: ListedPact['relation'] = 'prior'): ListedPact {
  const codes = parties.split(' ').filter(Boolean);
  return { pact: { id, signed, parties: codes, partyList: 'complete' }, relation };
}

function errorsOf(
  list: readonly ListedPact[],
  parties: string,
  judgments = {},
  date = '2024-05-10',
): readonly string[] {
  const expected = { date, parties: parties.split(' ').filter(Boolean), judgments };
  return findDirectionErrors(list, expected, GROUPS).map(({ type, id }) => `${type} ${id}`);
}

describe('dates', () => {
  test('a pact signed after the article is never prior', () => {
    expect(errorsOf([listed('late', '2024-05-11', 'JP GB')], 'JP GB')).toEqual(['later-as-prior late']);
  });

  test('one signed on the day or before may be', () => {
    expect(errorsOf([listed('a', '2024-05-10', 'JP GB'), listed('b', '1951', 'JP GB')], 'JP GB')).toEqual([]);
  });

  test('a month that is not over may hide a later day', () => {
    expect(errorsOf([listed('month', '2024-05', 'JP GB')], 'JP GB')).toEqual(['later-as-prior month']);
    expect(errorsOf([listed('month', '2024-04', 'JP GB')], 'JP GB')).toEqual([]);
  });

  test('what a reader graded as prior must not be called later', () => {
    expect(errorsOf([listed('old', '2020-01-01', 'JP GB', 'later')], 'JP GB', { old: 3 })).toEqual([
      'prior-as-later old',
    ]);
    expect(errorsOf([listed('new', '2025-01-01', 'JP GB', 'later')], 'JP GB')).toEqual([]);
    expect(errorsOf([listed('filler', '2025-01-01', 'JP GB', 'later')], 'JP GB', { filler: 0 })).toEqual([]);
  });

  test('the event itself is neither', () => {
    expect(errorsOf([listed('event', '2024-05-11', 'JP GB', 'same')], 'JP GB')).toEqual([]);
  });
});

describe('strangers', () => {
  const theirs = listed('theirs', '2000-01-01', 'JP GB');

  test('a pact without any of the parties must not stand above theirs', () => {
    const list = [listed('stranger', '2010-01-01', 'CN RU'), theirs, listed('behind', '2010-01-01', 'CN RU')];
    expect(errorsOf(list, 'JP GB', { stranger: 0 })).toEqual(['stranger-above-party stranger']);
    expect(errorsOf(list, 'JP GB')).toEqual(['stranger-above-party stranger']);
  });

  test('nothing is above where no pact of theirs is listed', () => {
    expect(errorsOf([listed('stranger', '2010-01-01', 'CN RU')], 'JP GB')).toEqual([]);
  });

  test('a pact of one party is no stranger', () => {
    expect(errorsOf([listed('half', '2010-01-01', 'JP US'), theirs], 'JP GB')).toEqual([]);
  });

  test('a group signs for its members, of the day', () => {
    const list = [listed('bloc', '2012-01-01', 'EU US'), listed('theirs', '2000-01-01', 'HR CN')];
    expect(errorsOf(list, 'HR CN', {}, '2014-01-01')).toEqual([]);
    expect(errorsOf(list, 'HR CN', {}, '2013-01-01')).toEqual(['stranger-above-party bloc']);
  });

  test('a member signs for a group that the article is about', () => {
    const list = [listed('member', '2010-01-01', 'FR US'), listed('theirs', '2000-01-01', 'EU CN')];
    expect(errorsOf(list, 'EU CN')).toEqual([]);
  });

  test('nobody is a stranger to an open convention, nor to what a reader graded', () => {
    const open = {
      ...listed('open', '2010-01-01', ''),
      pact: { ...listed('open', '2010-01-01', '').pact, partyList: 'open' as const },
    };
    expect(errorsOf([open, theirs], 'JP GB')).toEqual([]);
    expect(errorsOf([listed('model', '2010-01-01', 'FR IT'), theirs], 'JP GB', { model: 1 })).toEqual([]);
  });

  test('where one state acts or none, a pact of others is an error wherever it stands', () => {
    const stranger = listed('stranger', '2010-01-01', 'CN RU');
    expect(errorsOf([theirs, stranger], 'JP')).toEqual(['stranger-offered stranger']);
    expect(errorsOf([stranger], '')).toEqual(['stranger-offered stranger']);
    expect(errorsOf([theirs], 'JP')).toEqual([]);
  });

  test('an open list with some names is that of a circle, with one or with nearly all that of everybody', () => {
    const open = (id: string, parties: string): ListedPact => {
      const { pact, relation } = listed(id, '1999-06-19', parties);
      return { pact: { ...pact, partyList: 'open' }, relation };
    };
    const all = Array.from({ length: 60 }, (_, at) => `X${at}`).join(' ');
    const list = [open('circle', 'DE FR GB IT'), open('host', 'NL'), open('world', all)];
    expect(errorsOf(list, 'US')).toEqual(['stranger-offered circle']);
    expect(errorsOf(list, 'FR')).toEqual([]);
  });

  test('what the article names is no stranger', () => {
    expect(errorsOf([{ ...listed('named', '2010-01-01', 'CN RU'), isNamed: true }], 'JP')).toEqual([]);
  });
});
