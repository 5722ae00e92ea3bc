import { describe, expect, it } from 'vitest';
import { findIn } from '../mentions/support/find-in.ts';
import { makeLexicon } from '../mentions/support/tiny-tables.ts';

const latin = makeLexicon({
  countries: [
    'JP|name|strong|Japan',
    'NE|name|strong|Niger',
    'US|abbreviation|strong|U.S.',
    'US|abbreviation|strong|US',
    'KR|name|strong|South Korea',
    'CI|name|strong|Côte d’Ivoire',
  ],
  groups: ['OPEC|abbreviation|strong|OPEC', 'OPEC_PLUS|abbreviation|strong|OPEC+'],
});

describe('word boundaries', () => {
  it('finds whole words only', () => {
    expect(findIn('Niger and Nigeria, Japan and Japanorama, aNiger', latin)).toEqual(['Niger=NE', 'Japan=JP']);
  });

  it('takes punctuation, brackets, apostrophes and hyphens for boundaries', () => {
    const surfaces = findIn("«Japan», (Japan) Japan's l’Japan US-Japan Japan–US", latin).map(
      (each) => each.split('=')[0],
    );
    expect(surfaces).toEqual(['Japan', 'Japan', 'Japan', 'Japan', 'US', 'Japan', 'Japan', 'US']);
  });

  it('takes the dots of an abbreviation in, and the full stop behind it not', () => {
    expect(findIn('the U.S. and the US.', latin)).toEqual(['U.S.=US', 'US=US']);
  });

  it('prefers the longer of two abbreviations', () => {
    expect(findIn('OPEC and OPEC+ met', latin)).toEqual(['OPEC=OPEC', 'OPEC+=OPEC_PLUS']);
  });

  it('takes any run of spaces, tabs and no-break spaces for one space', () => {
    expect(findIn('South  Korea, South\u00a0Korea, South\tKorea', latin)).toHaveLength(3);
  });

  it('takes any apostrophe for the other', () => {
    expect(findIn("Côte d'Ivoire, Côte d’Ivoire, Cote d'Ivoire", latin)).toHaveLength(3);
  });

  it('does not go beyond a block', () => {
    expect(findIn('South\nKorea', latin)).toEqual([]);
  });

  it('looks through soft hyphens, joiners and direction marks', () => {
    expect(findIn('Ja\u00adpan, Ja\u200dpan, \u200fJapan\u200e', latin).map((each) => each.split('=')[1])).toEqual([
      'JP',
      'JP',
      'JP',
    ]);
  });
});

describe('scripts without spaces', () => {
  const japanese = makeLexicon({
    settings: { script: 'Jpan', fold: 'chinese' },
    countries: [
      'JP|name|strong|日本',
      'IN|name|strong|インド',
      'AU|name|strong|オーストラリア',
      'TT|name|strong|トリニダード・トバゴ',
    ],
    masks: ['other-place|日本海'],
  });

  it('finds a name among other characters', () => {
    expect(findIn('昨日、日本政府は', japanese)).toEqual(['日本=JP']);
  });

  it('matches a run of katakana as a whole', () => {
    expect(findIn('インドネシアとインドは', japanese)).toEqual(['インド=IN']);
  });

  it('reads half-width katakana and takes the middle dot as optional', () => {
    expect(findIn('ｵｰｽﾄﾗﾘｱ トリニダードトバゴ', japanese)).toEqual(['ｵｰｽﾄﾗﾘｱ=AU', 'トリニダードトバゴ=TT']);
  });

  it('lets a mask take the longer word', () => {
    expect(findIn('日本海の日本船', japanese)).toEqual(['日本=JP']);
  });
});
