import { describe, expect, it } from 'vitest';
import { findIn } from '../mentions/support/find-in.ts';
import { makeLexicon } from '../mentions/support/tiny-tables.ts';

describe('proclitics', () => {
  const arabic = makeLexicon({
    settings: {
      script: 'Arab',
      fold: 'arabic',
      proclitics: ['و', 'ب', 'ل', 'وب', 'ول'],
      fusedProclitics: ['لل', 'ولل'],
      article: 'ال',
    },
    countries: ['TR|name|strong|تركيا', 'IN|name|strong|الهند', 'US|capital|strong|واشنطن', 'LA|name|strong|لاوس'],
  });

  it('stay outside the mention', () => {
    expect(findIn('وتركيا بتركيا ولتركيا', arabic)).toEqual(['تركيا=TR', 'تركيا=TR', 'تركيا=TR']);
  });

  it('leave the article inside, also where it has fused', () => {
    expect(findIn('والهند للهند', arabic)).toEqual(['الهند=IN', 'لهند=IN']);
  });

  it('do not make a name of a word without the article', () => {
    expect(findIn('هند', arabic)).toEqual([]);
  });

  it('are not taken off a name that begins with the same letter', () => {
    expect(findIn('واشنطن وواشنطن ولاوس', arabic)).toEqual(['واشنطن=US', 'واشنطن=US', 'لاوس=LA']);
  });

  it('are only those of the closed list', () => {
    expect(findIn('متركيا', arabic)).toEqual([]);
  });

  it('looks through vowel signs and tatweel', () => {
    expect(findIn('تُركيا تركـــيا', arabic)).toHaveLength(2);
  });

  it('may have vowel signs themselves', () => {
    expect(findIn('وَبِتركيا لَلْهند وـتركيا', arabic)).toHaveLength(3);
  });

  it('are nothing where the word ends with them', () => {
    expect(findIn('و ب ول وب', arabic)).toEqual([]);
  });
});

describe('suffixes', () => {
  it('of names stay outside, of other classes inside where the language says so', () => {
    const lexicon = makeLexicon({
      settings: { suffixes: { name: ['ko', 'ra'], noun: ['ot'] }, insideSuffixes: ['noun'] },
      countries: ['JP|name|strong|Japan'],
      terms: ['treaty|strong|traktat'],
    });
    expect(findIn('Japanko Japanra Japankora traktatot Japanxy', lexicon)).toEqual([
      'Japan=JP',
      'Japan=JP',
      'Japan=JP',
      'traktatot=term:treaty',
    ]);
  });

  it('may be any letters behind a star, which belong to the word', () => {
    const lexicon = makeLexicon({ terms: ['treaty|strong|anlaşma*'], masks: ['not-list|anlaşmazl*'] });
    expect(findIn('anlaşmaya, anlaşmazlık', lexicon)).toEqual(['anlaşmaya=term:treaty']);
  });

  it('may be any letters with soft hyphens between, at the end of a text too', () => {
    const lexicon = makeLexicon({ terms: ['treaty|strong|anlaşma*'] });
    expect(findIn('anlaşmaya\u00adcak, anlaşmala\u00ad', lexicon)).toEqual([
      'anlaşmaya\u00adcak=term:treaty',
      'anlaşmala\u00ad=term:treaty',
    ]);
  });

  it('may lie before a hyphen or an apostrophe as they lie before a space', () => {
    const lexicon = makeLexicon({ settings: { suffixes: { name: ['s'] } }, countries: ['JP|name|strong|Japan'] });
    expect(findIn("Japans-Reise Japans' Japan's", lexicon)).toHaveLength(3);
  });
});

describe('inflection', () => {
  const slavic = makeLexicon({
    settings: {
      script: 'Cyrl',
      inflections: {
        name: {
          endings: [
            ['ия', 'ия|ии|ию|ией'],
            ['ая', 'ая|ой|ую'],
          ],
        },
      },
    },
    countries: ['JP|name|strong|Япония', 'KR|name|strong|Южная Кория', 'US|name|strong|=США'],
  });

  it('changes every word of a name by its ending', () => {
    expect(findIn('в Японии, с Южной Корией', slavic)).toEqual(['Японии=JP', 'Южной Корией=KR']);
  });

  it('accepts no other ending', () => {
    expect(findIn('Японист', slavic)).toEqual([]);
  });

  it('leaves a surface alone that says so', () => {
    expect(findIn('США США­ми', slavic)).toEqual(['США=US']);
  });
});

describe('braces', () => {
  it('write several endings in one row', () => {
    const lexicon = makeLexicon({ countries: ['JP|adjective|strong|giappones{e¦i}'] });
    expect(findIn('giapponese giapponesi giapponeso', lexicon)).toHaveLength(2);
  });
});
