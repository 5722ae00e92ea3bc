import { describe, expect, it } from 'vitest';
import { findIn, rejectedIn } from '../mentions/support/find-in.ts';
import { makeLexicon } from '../mentions/support/tiny-tables.ts';

const lexicon = makeLexicon({
  countries: [
    'TR|name|strong|Turkey',
    'US|abbreviation|strong|US',
    'IT|adjective|strong|italiano',
    'KR|name|strong|South Korea',
  ],
  terms: ['mou|strong|MoU', 'treaty|strong|treaty'],
  groups: ['NATO|abbreviation|strong|NATO', 'NATO|name|strong|Nato'],
});

describe('capitals', () => {
  it('a name needs its capitals, whatever the rest', () => {
    expect(findIn('Turkey TURKEY turkey', lexicon)).toEqual(['Turkey=TR', 'TURKEY=TR']);
    expect(rejectedIn('roast turkey', lexicon)).toEqual(['turkey:case']);
  });

  it('each word of a name needs its own', () => {
    expect(findIn('South Korea, SOUTH KOREA, south Korea, South korea', lexicon)).toHaveLength(2);
  });

  it('an abbreviation needs every letter as it is', () => {
    expect(findIn('US Us us, MoU MOU', lexicon)).toEqual(['US=US', 'MoU=term:mou']);
  });

  it('a word without capitals may have them', () => {
    expect(findIn('italiano Italiano ITALIANO Treaty', lexicon)).toHaveLength(4);
  });

  it('two spellings may stand beside each other', () => {
    expect(findIn('NATO Nato nato', lexicon)).toEqual(['NATO=NATO', 'Nato=NATO']);
  });
});
