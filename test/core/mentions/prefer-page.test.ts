import { describe, expect, it } from 'vitest';
import { findIn, rejectedIn } from './support/find-in.ts';
import { makeLexicon } from './support/tiny-tables.ts';

describe('a word that two lexicons know', () => {
  const page = makeLexicon(
    { countries: ['GD|name|strong|Granada', 'MX|name|strong|México', 'US|abbreviation|weak|EU'] },
    'es',
  );
  const english = makeLexicon(
    {
      countries: ['MX|name|strong|Mexico', 'ES|name|strong|Spain'],
      groups: ['EU|abbreviation|strong|EU', 'UN|abbreviation|strong|UN'],
      masks: ['other-place|Granada', 'organisation|Bank of Mexico'],
    },
    'en',
  );

  it('is what the language of the page makes of it', () => {
    expect(findIn('Granada, EU y México', page, english)).toEqual(['Granada=GD', 'EU=US~', 'México=MX']);
    expect(findIn('Granada, EU', english, page)).toEqual(['EU=EU']);
  });

  it('is still none where the page knows it but finds no evidence', () => {
    expect(findIn('EU', page, english)).toEqual([]);
    expect(rejectedIn('EU', page, english)).toEqual(['EU:weak-without-evidence']);
  });

  it('stays with the other where only that one knows it, or a longer name', () => {
    expect(findIn('Spain, UN, Bank of Mexico', page, english)).toEqual(['Spain=ES', 'UN=UN']);
  });
});

describe('a word that the page says is never that country', () => {
  const english = makeLexicon({ countries: ['OM|name|strong|Oman', 'CU|name|strong|Cuba'] }, 'en');
  const finnish = makeLexicon({ countries: ['OM|name|never|Oman', 'FI|name|strong|Suomi'] }, 'fi');

  it("is not the other lexicon's either, and leaves no rejection", () => {
    expect(findIn('Oman, Suomi, Cuba', finnish, english)).toEqual(['Suomi=FI', 'Cuba=CU']);
    expect(rejectedIn('Oman oman', finnish, english)).toEqual([]);
  });
});
