import { describe, expect, it } from 'vitest';
import { findIn } from './support/find-in.ts';
import { makeLexicon, type TinyTables } from './support/tiny-tables.ts';

const COUNTRIES = [
  'CA|name|strong|Canada',
  'CH|name|strong|Switzerland',
  'EG|name|strong|Egypt',
  'JP|name|strong|Japan',
  'KR|name|strong|Korea',
  'PH|name|strong|Manila',
  'RO|capital|strong|Rome',
  'RU|name|strong|Russia',
  'UA|name|strong|Ukraine',
  'US|name|strong|America',
];

const pactsWith = (tables: TinyTables, text: string): string[] =>
  findIn(text, makeLexicon({ ...tables, countries: COUNTRIES })).filter((found) => found.includes('=pact:'));

describe('a name that is a word of agreement, too', () => {
  const tables: TinyTables = {
    terms: ['treaty|strong|Grain Deal', 'strategic_partnership|strong|Strategic Bond', 'sign|strong|Grain Pledge'],
    pacts: [
      { id: 'grain', name: 'Grain Deal', parties: ['RU', 'UA'] },
      { id: 'bond', name: 'Strategic Bond', parties: ['RU', 'UA'] },
      { id: 'pledge', name: 'Grain Pledge', parties: ['RU', 'UA'] },
    ],
  };
  const find = (text: string) => pactsWith(tables, text);

  it('is the pact where its parties stand beside it', () => {
    expect(find('Russia and Ukraine renew the Grain Deal.')).toEqual(['Grain Deal=pact:grain']);
    expect(find('Russia leaves the Grain Deal with Ukraine.')).toEqual(['Grain Deal=pact:grain']);
  });

  it('is the word where they do not, one does, or others do', () => {
    expect(findIn('The Grain Deal is old.', makeLexicon(tables))).toEqual(['Grain Deal=term:treaty']);
    expect(find('Russia has a Grain Deal.')).toEqual([]);
    expect(find('Egypt and Japan have a Grain Deal.')).toEqual([]);
    expect(find(`Russia and Ukraine met. ${'It rained. '.repeat(40)}A Grain Deal is near.`)).toEqual([]);
  });

  it('is the word where another state stands nearer, or with one of the parties', () => {
    expect(find('Russia and Ukraine are at war. Egypt wants a Grain Deal.')).toEqual([]);
    expect(find('Egypt and Russia signed a Grain Deal, to the anger of Ukraine.')).toEqual([]);
  });

  it('means the same where nobody is named, and something else where others are', () => {
    const far = 'It rained. '.repeat(50);
    const first = 'Russia and Ukraine renew the Grain Deal.';
    expect(find(`${first} ${far} The Grain Deal lowers prices.`)).toHaveLength(2);
    expect(find(`${first} ${far} Egypt and Japan have a Grain Deal.`)).toHaveLength(1);
  });

  it('is never what states are to each other, or what they do', () => {
    expect(find('Russia and Ukraine have a Strategic Bond and a Grain Pledge.')).toEqual([]);
  });

  it('has its capitals', () => {
    expect(find('Russia and Ukraine renew the grain deal.')).toEqual([]);
  });

  it('needs a few parties: two of many are in any text, and none is no evidence', () => {
    const many = ['RU', 'UA', 'US', 'JP', 'EG'];
    const withParties = (parties: string[]) =>
      pactsWith({ ...tables, pacts: [{ id: 'x', name: 'Grain Deal', parties }] }, 'Russia and Ukraine: the Grain Deal');
    expect(withParties(many.slice(0, 4))).toHaveLength(1);
    expect(withParties(many)).toEqual([]);
    expect(withParties([])).toEqual([]);
  });

  it('of several pacts is at each place the one whose parties stand beside it', () => {
    const visiting: TinyTables = {
      terms: ['security_agreement|strong|Access Deal'],
      pacts: [
        { id: 'ca', name: 'Access Deal', parties: ['CA', 'JP'] },
        { id: 'ph', name: 'Access Deal', parties: ['JP', 'PH'] },
      ],
    };
    const far = 'It rained. '.repeat(50);
    const text = `Japan and Canada have the Access Deal. ${far} Japan and Manila have the Access Deal.`;
    expect(pactsWith(visiting, text)).toEqual(['Access Deal=pact:ca', 'Access Deal=pact:ph']);
    expect(pactsWith(visiting, 'Egypt and Manila want an Access Deal.')).toEqual([]);
  });
});

describe('a name that a row of topics has word for word', () => {
  const tables: TinyTables = {
    terms: ['treaty|strong|treaty', 'agreement|strong|accord'],
    topics: [
      'human_rights|strong|{accord of Escaza¦rights of Escaza}',
      'energy|strong|Blue Line',
      'climate|strong|COP30',
      'trade|strong|Japan deal',
      'energy|strong|Power',
    ],
    pacts: [
      { id: 'escaza', name: 'Accord of Escaza' },
      { id: 'escaza-treaty', name: 'Treaty of Escaza' },
      { id: 'blue', name: 'Blue Line', parties: ['RU', 'US'] },
      { id: 'cop', name: 'COP30' },
      { id: 'deal', name: 'Japan deal', parties: ['JP', 'US'] },
      { id: 'power', name: 'Power' },
    ],
  };

  it('is the name, as are the others with its word', () => {
    expect(pactsWith(tables, 'the accord of Escaza, the treaty of Escaza')).toEqual([
      'accord of Escaza=pact:escaza',
      'treaty of Escaza=pact:escaza-treaty',
    ]);
  });

  it('needs its parties where no word of it says that it is an agreement', () => {
    expect(pactsWith(tables, 'Russia and America open the Blue Line.')).toEqual(['Blue Line=pact:blue']);
    expect(pactsWith(tables, 'Russia opens the Blue Line.')).toEqual([]);
  });

  it('stays the topic where it is a meeting, a word, or a country and a word', () => {
    expect(pactsWith(tables, 'COP30 in Rome: Power, and the Japan deal of America')).toEqual([]);
  });

  it('stays the topic where two pacts bear it', () => {
    const twice = [...(tables.pacts ?? []), { id: 'blue-2', name: 'Blue Line', parties: ['CA', 'EG'] }];
    expect(pactsWith({ ...tables, pacts: twice }, 'Russia and America open the Blue Line.')).toEqual([]);
  });
});

describe('a name in two surfaces of the table', () => {
  it('is the pact of the longer one', () => {
    const tables: TinyTables = {
      pacts: [
        { id: 'old', name: 'Old' },
        { id: 'new', name: 'New' },
      ],
      pactTable: ['new|=Start treaty', 'old|=<Start treaty> of 1991'],
    };
    expect(pactsWith(tables, 'the Start treaty of 1991; the Start treaty')).toEqual([
      'Start treaty=pact:old',
      'Start treaty=pact:new',
    ]);
  });
});

it('a name is known by its term in any ending, also one that the scanner takes off', () => {
  const tables: TinyTables = {
    settings: { suffixes: { noun: ['o', 'om'] }, insideSuffixes: ['noun'] },
    terms: ['convention|strong|dogovor'],
    pacts: [{ id: 'bazel', name: 'Bazelskom dogovorom', parties: [] }],
  };
  expect(pactsWith(tables, 'with the Bazelskom dogovorom')).toEqual(['Bazelskom dogovorom=pact:bazel']);
});
