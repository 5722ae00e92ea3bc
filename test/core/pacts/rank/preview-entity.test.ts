import { describe, expect, test } from 'vitest';
import { previewEntity } from '../../../../src/core/pacts/rank/preview-entity.ts';
import { indexPacts, makePact } from '../support/pacts.ts';

const index = indexPacts([
  makePact({ title: 'Early', signed: '1990-01-01' }),
  makePact({ title: 'Recent', signed: '2020-06-01', kind: 'treaty' }),
  makePact({ title: 'Of three', signed: '2021-01-01', parties: ['GB', 'IT', 'JP'] }),
  makePact({ title: 'Of others', signed: '2021-02-01', parties: ['FR', 'JP'] }),
  makePact({ title: 'Of all', signed: '2021-03-01', parties: ['GB', 'JP'], partyList: 'open' }),
  makePact({ title: 'Of one', signed: '2021-04-01', parties: ['JP'] }),
  makePact({ title: 'With a circle', signed: '2022-05-01', parties: ['JP', 'NATO'] }),
  makePact({ title: 'To come', signed: '2027-01-01' }),
]);

function preview(code: string, parties: string, date = '2026-01-31') {
  const { count, latest } = previewEntity(index, { code, parties: parties.split(' '), date });
  return [count, latest?.pact.title ?? null];
}

describe('a party of the article', () => {
  test('has what it and the others alone have signed before, the newest last', () => {
    expect(preview('JP', 'JP GB')).toEqual([2, 'Recent']);
    expect(preview('GB', 'JP GB')).toEqual([2, 'Recent']);
    expect(preview('JP', 'JP GB IT')).toEqual([3, 'Of three']);
  });

  test('has not what the article itself reports', () => {
    expect(preview('JP', 'JP GB', '2020-06-01')).toEqual([1, 'Early']);
    expect(preview('JP', 'JP GB', '2020-12-01')).toEqual([2, 'Recent']);
  });

  test('has nothing that was signed after the article', () => {
    expect(preview('JP', 'JP GB', '1995-01-01')).toEqual([1, 'Early']);
    expect(preview('JP', 'JP GB', '1980-01-01')).toEqual([0, null]);
  });
});

test('a country or circle that the article only talks about is held against its parties', () => {
  expect(preview('FR', 'JP GB')).toEqual([1, 'Of others']);
  expect(preview('NATO', 'JP GB')).toEqual([1, 'With a circle']);
  expect(preview('IT', 'JP')).toEqual([0, null]);
});

test('a pact is its own latest, with its status on the day', () => {
  const { count, latest } = previewEntity(index, { code: 'recent', parties: ['JP'], date: '2026-01-31' });
  expect([count, latest?.pact.id, latest?.statusAtDate, latest?.relation]).toEqual([0, 'recent', 'in-force', 'prior']);
});

test('what nobody has heard of has nothing', () => {
  expect(preview('nowhere', 'JP GB')).toEqual([0, null]);
  expect(preview('joint_statement', '')).toEqual([0, null]);
});
