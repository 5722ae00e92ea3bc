import { describe, expect, test } from 'vitest';
import { findDoubts } from '../../../src/cli/pacts-report/find-doubts.ts';
import type { Pact } from '../../../src/core/pacts/pact.ts';
import { makePact } from '../../core/pacts/support/pacts.ts';

const doubt = (facts: Partial<Pact>): readonly string[] =>
  findDoubts([makePact({ title: 'Agreement on Trade', url: 'https://example.org', ...facts })]).map(
    ({ kind, text }) => `${kind}: ${text}`,
  );

describe('findDoubts', () => {
  test('has none about a sound pact', () => {
    expect(doubt({ inForce: '2001-01-01', ended: '2005', status: 'terminated' })).toEqual([]);
  });

  test.each([
    [{ inForce: '1999-12-31' }, 'date: in force 1999-12-31, before it was signed 2000-01-01'],
    [{ ended: '1999' }, 'date: ended 1999, before it was signed 2000-01-01'],
    [{ inForce: '2031-01-01' }, 'date: signed 2000-01-01, in force only 2031-01-01'],
    [{ inForce: '2002', ended: '2001' }, 'date: ended 2001, before it was in force 2002'],
    [{ topics: [] }, 'no topic: Agreement on Trade'],
    [{ title: 'AGREEMENT ON TRADE MATTERS' }, 'title: all in capitals: AGREEMENT ON TRADE MATTERS'],
    [{ title: 'Canada Spain (trade agreement)' }, 'title: a label: Canada Spain (trade agreement)'],
    [
      { title: 'Agreement Concerning Certain Matters Between Governments' },
      'title: every word with a capital: Agreement Concerning Certain Matters Between Governments',
    ],
    [{ parties: [] }, 'parties: no party'],
    [{ parties: ['CS', 'GB'] }, 'former state: CS stands among the parties: Agreement on Trade'],
    [{ signed: '1956-10-19', parties: ['JP', 'RU'] }, 'former state: Russia in 1956-10-19: Agreement on Trade'],
    [{ status: 'in-force', ended: '2010' }, 'status: in force, but ended 2010'],
    [
      { kind: 'declaration', status: 'in-force', title: 'European Agreement on the Sharing of Broadcasts' },
      'kind: a declaration, but: European Agreement on the Sharing of Broadcasts',
    ],
    [
      { partyList: 'open', parties: ['NL', 'UN'], title: 'Convention on Lost Parcels' },
      'host state?: NL is the only state of an open list: Convention on Lost Parcels',
    ],
    [{ url: 'https://a.blogspot.com/2011/trade.html' }, 'address of a copy: https://a.blogspot.com/2011/trade.html'],
  ])('%j', (facts, text) => {
    expect(doubt(facts as Partial<Pact>)).toContain(text);
  });

  test.each<Partial<Pact>>([
    { kind: 'declaration', status: 'in-force', title: 'Joint Declaration and Agreement on Broadcasts' },
    { kind: 'joint-statement', status: 'political', title: 'The Lisbon Agreement on Flights' },
    { partyList: 'open', parties: ['NL', 'UN', 'US'] },
    { partyList: 'open', parties: ['RU'], title: 'Treaty between the Russian Federation and the Republic of Lagoonia' },
    { partyList: 'open', parties: ['EU', 'UN'] },
  ])('has none about %j', (facts) => {
    expect(doubt(facts)).toEqual([]);
  });

  test('asks for the address of what was imported', () => {
    const pact = makePact({ title: 'Agreement on Trade', sources: ['GGO'] });
    expect(findDoubts([pact]).map(({ kind }) => kind)).toEqual(['imported without address']);
  });

  test('takes a Soviet signature that says so', () => {
    expect(doubt({ signed: '1956-10-19', parties: ['JP', 'RU'], signedAs: { RU: 'SU' } })).toEqual([]);
  });

  test.each([
    ['Agreement between Chile and Peru on fisheries', ['CL', 'PE'], 0],
    ['Agreement between Chile and Peru on fisheries', ['CL', 'BR'], 1],
    ['Agreement between India and France concerning matters in Nepal', ['FR', 'IN'], 0],
    ['Agreement between the government of Chile and the government of Peru', ['CL', 'BR'], 1],
    ['Agreement on the Gulf of Mexico', ['CU', 'US'], 0],
    ["Treaty between the USSR and the Democratic People's Republic of Korea", ['KP', 'RU'], 0],
  ])('%s between %j: %i doubts', (title, parties, count) => {
    expect(doubt({ title, parties }).filter((text) => text.startsWith('title and parties'))).toHaveLength(count);
  });

  test('follows relations', () => {
    const old = makePact({ title: 'Old', id: 'old-pact', signed: '1990-01-01' });
    const amending = makePact({
      title: 'Amendment',
      id: 'amending-pact',
      signed: '1980-01-01',
      relations: [
        { type: 'amends', id: 'old-pact' },
        { type: 'follows', id: 'no-pact' },
      ],
    });
    expect(findDoubts([old, amending]).filter(({ kind }) => kind === 'relation')).toEqual([
      { kind: 'relation', id: 'amending-pact', text: 'amends old-pact, which was signed later, 1990-01-01' },
      { kind: 'relation', id: 'amending-pact', text: 'follows no-pact, which is no pact' },
    ]);
  });
});
