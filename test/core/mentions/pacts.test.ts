import { describe, expect, it } from 'vitest';
import type { PactName } from '../../../src/data/lexicon/pact-names.ts';
import { findIn } from './support/find-in.ts';
import { makeLexicon } from './support/tiny-tables.ts';

const lexicon = makeLexicon({
  countries: [
    'FR|capital|strong|Paris',
    'FR|name|strong|France',
    'JP|name|strong|Japan',
    'US|name|strong|America',
    'QA|name|strong|Qatar',
    'LB|name|strong|Lebanon',
  ],
  groups: ['NATO|abbreviation|strong|NATO'],
  terms: ['treaty|strong|treaty', 'agreement|strong|agreement', 'security_agreement|weak|mutual security'],
  pacts: [
    { id: 'paris-2015', name: 'Paris Agreement' },
    { id: 'windsor', name: 'Treaty of Windsor', parties: ['GB', 'PT'] },
    { id: 'jp-us-1960', name: 'Treaty of Mutual Security', parties: ['JP', 'US'] },
    { id: 'doha-us', name: 'Doha Agreement', parties: ['US', 'QA'] },
    { id: 'doha-lb', name: 'Doha Agreement', parties: ['LB', 'QA'] },
    { id: 'nothing', name: 'Agreement' },
    { id: 'nato', name: 'NATO' },
  ],
});

describe('named pacts', () => {
  it('resolve to their record and take their words with them', () => {
    expect(findIn('The Paris Agreement of Paris', lexicon)).toEqual(['Paris Agreement=pact:paris-2015', 'Paris=FR']);
  });

  it('are found with their general words in lower case', () => {
    expect(findIn('the treaty of Windsor, the Treaty of Windsor', lexicon)).toHaveLength(2);
    expect(findIn('the treaty of windsor', lexicon)).toHaveLength(1);
  });

  it('made of general words need their parties', () => {
    expect(findIn('the Treaty of Mutual Security', lexicon)).toEqual(['Treaty=term:treaty']);
    expect(findIn('Japan, America and the Treaty of Mutual Security', lexicon)).toContain(
      'Treaty of Mutual Security=pact:jp-us-1960',
    );
  });

  it('of one name are told apart by their parties', () => {
    expect(findIn('Lebanon, Qatar, the Doha Agreement', lexicon)).toContain('Doha Agreement=pact:doha-lb');
    expect(findIn('America, Qatar, the Doha Agreement', lexicon)).toContain('Doha Agreement=pact:doha-us');
    expect(findIn('Japan and the Doha Agreement', lexicon)).toEqual(['Japan=JP', 'Agreement=term:agreement']);
  });

  it('do not take a name that the tables give to something else', () => {
    expect(findIn('NATO and an agreement', lexicon)).toEqual(['NATO=NATO', 'agreement=term:agreement']);
  });
});

describe('names of pacts that say too little', () => {
  const tables = {
    countries: ['GB|name|strong|UK', 'PL|name|strong|Poland', 'US|name|strong|America', 'JP|name|strong|Japan'],
    terms: ['treaty|strong|treaty', 'agreement|strong|agreement', 'security_agreement|weak|mutual security'],
  };
  const withPact = (name: string, parties = ['GB', 'PL']) =>
    makeLexicon({ ...tables, pacts: [{ id: 'x', name, parties }] });
  const finds = (name: string, parties?: string[]) =>
    findIn(`UK and Poland: ${name}.`, withPact(name, parties)).some((found) => found.endsWith('pact:x'));

  it('are a town, a date, or a pair of countries', () => {
    expect(finds('Ohrid')).toBe(false);
    expect(finds('2024')).toBe(false);
    expect(finds('UK-Poland')).toBe(false);
    expect(finds('UK-Poland treaty')).toBe(false);
  });

  it('are a phase with a number, which needs its parties', () => {
    const lexicon = withPact('Phase II agreement', ['US', 'JP']);
    expect(findIn('the Phase II agreement', lexicon)).toHaveLength(1);
    expect(findIn('a phase II trial', withPact('Phase II', ['US', 'JP']))).toEqual([]);
  });

  it('are longer than anybody quotes', () => {
    expect(finds('Treaty of Windsor on the Conservation of Everything that Lives')).toBe(false);
  });

  it('but an abbreviation is enough, with its capitals', () => {
    const lexicon = withPact('GCAP', ['GB', 'JP']);
    expect(findIn('GCAP and gcap', lexicon)).toEqual(['GCAP=pact:x']);
  });
});

describe('names of pacts of more states than any article can lack', () => {
  const many = ['GB', 'PL', 'US', 'JP', 'FR', 'DE', 'IT', 'ES', 'PT', 'NL', 'BE', 'LU', 'DK'];
  const makeWide = (...pacts: readonly PactName[]) =>
    makeLexicon({
      countries: ['RU|name|strong|Russia', 'NZ|name|strong|New Zealand', 'US|name|strong|America'],
      groups: ['EU|name|strong|Open Union'],
      terms: ['treaty|strong|treaty', 'convention|strong|convention'],
      topics: ['transport|strong|open skies', 'migration|strong|refugee'],
      pacts,
    });

  it('stand by themselves, though all their words are general ones', () => {
    const lexicon = makeWide({ id: 'refugees', name: 'Refugee Convention', parties: many });
    expect(findIn('the Refugee Convention', lexicon)).toEqual(['Refugee Convention=pact:refugees']);
  });

  it('are not taken for half the name of a place', () => {
    const lexicon = makeWide({ id: 'skies', name: 'Open Skies Treaty', parties: many });
    expect(findIn('the Open Skies Treaty', lexicon)).toEqual(['Open Skies Treaty=pact:skies']);
  });

  it('say nothing where two of them bear one name', () => {
    const lexicon = makeWide(
      { id: 'one', name: 'Refugee Convention', parties: many },
      { id: 'two', name: 'Refugee Convention', parties: [...many, 'SE'] },
    );
    expect(findIn('the Refugee Convention', lexicon).join()).not.toContain('pact:');
  });

  it('win over a namesake of a few', () => {
    const lexicon = makeWide(
      { id: 'wide', name: 'Refugee Convention', parties: many },
      { id: 'narrow', name: 'Refugee Convention', parties: ['RU', 'US'] },
    );
    expect(findIn('Russia and America cite the Refugee Convention', lexicon)).toContain('Refugee Convention=pact:wide');
  });
});

it('an abbreviation that is also a word is one in its capitals', () => {
  const lexicon = makeLexicon({
    countries: ['RU|name|strong|Russia', 'NZ|name|strong|New Zealand'],
    terms: ['treaty|strong|treaty'],
    topics: ['investment|strong|start-ups'],
    pacts: [{ id: 'start', name: 'New START', parties: ['RU', 'US'] }],
  });
  expect(findIn('Russia left New START; new start for the team', lexicon)).toEqual([
    'Russia=RU',
    'New START=pact:start',
  ]);
});

describe('names of conventions that a group made', () => {
  const many = ['GB', 'PL', 'US', 'JP', 'FR', 'DE', 'IT', 'ES', 'PT', 'NL', 'BE', 'LU', 'DK'];
  const tables = {
    countries: ['RU|name|strong|Russia', 'FR|name|strong|France'],
    groups: ['UN|abbreviation|strong|UN', 'NATO|abbreviation|strong|NATO'],
    topics: ['justice_law|strong|corruption', 'trade|strong|trade'],
  };
  const finds = (name: string, parties: string[], terms = ['treaty|strong|treaty', 'convention|strong|convention']) =>
    findIn(`Russia, France: the ${name}.`, makeLexicon({ ...tables, terms, pacts: [{ id: 'x', name, parties }] })).some(
      (found) => found.endsWith('pact:x'),
    );

  it('say on what it is, too', () => {
    expect(finds('UN Corruption Convention', many)).toBe(true);
  });

  it('are general with the group and the word of agreement alone, with a state in them, or of a few', () => {
    expect(finds('NATO Treaty', many)).toBe(false);
    expect(finds('France Corruption Convention', many)).toBe(false);
    expect(finds('UN Trade Treaty', ['RU', 'FR'])).toBe(false);
  });

  it('have terms that take any ending', () => {
    const terms = ['treaty|strong|antlaşma*'];
    expect(finds('Zuhab Antlaşması', ['GB', 'PL'], terms)).toBe(true);
    expect(finds('Corruption Antlaşması', ['GB', 'PL'], terms)).toBe(false);
  });
});

it('an abbreviation may be written as a word where the pact is known by its capitals', () => {
  const tables = { terms: ['treaty|strong|treaty'], countries: ['RU|name|strong|Russia'] };
  const spelled = makeLexicon({
    ...tables,
    pacts: [
      { id: 'ctbt', name: 'CTBT', parties: [] },
      { id: 'ctbt', name: 'Ctbt', parties: [] },
    ],
  });
  expect(findIn('Russia left the Ctbt', spelled)).toContain('Ctbt=pact:ctbt');
  const town = makeLexicon({ ...tables, pacts: [{ id: 'ohrid', name: 'Ohrid', parties: ['RU'] }] });
  expect(findIn('Russia and Ohrid', town)).toEqual(['Russia=RU']);
});
