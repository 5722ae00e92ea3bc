import { describe, expect, it } from 'vitest';
import { findNames } from './support/find-in.ts';
import { makeLexicon } from './support/tiny-tables.ts';

describe('a country that is only the place', () => {
  it('stands behind a preposition of place', () => {
    const lexicon = makeLexicon({
      countries: ['JP|capital|strong|Tokyo', 'SG|name|strong|Singapore', 'JP|adjective|strong|Japanese'],
      cues: ['place-before|in', 'place-before|at the summit in'],
    });
    expect(findNames('talks in Tokyo, in Singapore; Tokyo said; in Japanese', lexicon)).toEqual([
      'Tokyo=JP@',
      'Singapore=SG@',
      'Tokyo=JP',
      'Japanese=JP',
    ]);
  });

  it('or before a postposition', () => {
    const lexicon = makeLexicon({
      settings: { script: 'Deva', fold: 'devanagari' },
      countries: ['JP|capital|strong|टोक्यो'],
      cues: ['place-after|में'],
    });
    expect(findNames('टोक्यो में बैठक, टोक्यो ने कहा', lexicon)).toEqual(['टोक्यो=JP@', 'टोक्यो=JP']);
  });

  it('is found behind a proclitic too', () => {
    const lexicon = makeLexicon({
      settings: { script: 'Arab', fold: 'arabic', proclitics: ['و'] },
      countries: ['JP|capital|strong|طوكيو'],
      cues: ['place-before|في'],
    });
    expect(findNames('اجتماع في طوكيو وفي طوكيو وطوكيو', lexicon)).toEqual(['طوكيو=JP@', 'طوكيو=JP@', 'طوكيو=JP']);
  });
});
