import { describe, expect, it } from 'vitest';
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
    expect(findIn('the Treaty of windsor', lexicon)).toEqual(['Treaty=term:treaty']);
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
