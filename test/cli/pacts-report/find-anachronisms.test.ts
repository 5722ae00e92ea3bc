import { describe, expect, test } from 'vitest';
import { findAnachronisms } from '../../../src/cli/pacts-report/find-anachronisms.ts';
import type { Pact } from '../../../src/core/pacts/pact.ts';
import { makePact } from '../../core/pacts/support/pacts.ts';

const find = (facts: Partial<Pact>): readonly string[] =>
  findAnachronisms(makePact({ title: 'Agreement on Trade', ...facts }));

describe('findAnachronisms', () => {
  test.each<[string, Partial<Pact>, string]>([
    [
      'a name of the future',
      { signed: '1905-05-24', title: "Accord between Greece and the People's Republic of Bulgaria" },
      "People's Republic of Bulgaria in 1905-05-24: Accord between Greece and the People's Republic of Bulgaria",
    ],
    [
      'a name of the past',
      { signed: '1995', title: 'Agreement of France and the German Democratic Republic' },
      'German Democratic Republic in 1995: Agreement of France and the German Democratic Republic',
    ],
    [
      'a party before its time',
      { signed: '1997-10-13', title: 'Agreement on Trade', parties: ['FR', 'ME'] },
      'ME is a party in 1997-10-13: Agreement on Trade',
    ],
  ])('finds %s', (_, facts, text) => {
    expect(find(facts)).toEqual([text]);
  });

  test.each<[string, Partial<Pact>]>([
    ['a name in its time', { signed: '1970', title: 'Treaty between Poland and the Federal Republic of Germany' }],
    [
      'a protocol to what an older state signed',
      { signed: '2008', title: 'Protocol to the Agreement with the Union of Soviet Socialist Republics' },
    ],
    ['who says as what it signed', { signed: '1997', parties: ['FR', 'ME'], signedAs: { ME: 'YU' } }],
    ['a long list, which names who acceded', { signed: '1950', parties: ['FR', 'GB', 'JP', 'ME', 'SK'] }],
    ['an open list', { signed: '1950', parties: ['SK'], partyList: 'open' }],
  ])('takes %s', (_, facts) => {
    expect(find(facts)).toEqual([]);
  });
});
