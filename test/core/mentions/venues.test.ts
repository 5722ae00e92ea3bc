import { describe, expect, it } from 'vitest';
import type { ArticleText } from '../../../src/core/article-text.ts';
import { findMentions } from '../../../src/core/find-mentions.ts';
import { articleOf, findNames } from './support/find-in.ts';
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

  it('but not where it is the seat of those who act: a government in a capital is its state', () => {
    const lexicon = makeLexicon({
      countries: ['JP|capital|strong|Tokyo', 'SG|name|strong|Singapore'],
      cues: ['place-before|in', 'seat-before|government in', 'seat-before|governments in'],
    });
    const found = findNames('The governments in Tokyo and Singapore signed in Tokyo', lexicon);
    expect(found).toEqual(['Tokyo=JP', 'Singapore=SG', 'Tokyo=JP@']);
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

  it('is found inside the word: as a preposition before a city, as an ending of any name', () => {
    const arabic = makeLexicon({
      settings: { script: 'Arab', fold: 'arabic', proclitics: ['و', 'ب', 'وب', 'ل'] },
      countries: ['JP|capital|strong|طوكيو', 'CN|name|strong|الصين'],
      cues: ['place-before|ب'],
    });
    const places = ['طوكيو=JP@', 'طوكيو=JP@', 'طوكيو=JP', 'الصين=CN'];
    expect(findNames('بطوكيو وبطوكيو لطوكيو بالصين', arabic)).toEqual(places);
    const bengali = makeLexicon({
      settings: { script: 'Beng', fold: 'bengali', suffixes: { name: ['তে', 'র', 'য়'] }, insideSuffixes: ['name'] },
      countries: ['JP|capital|strong|টোকিও', 'BD|capital|strong|ঢাকা', 'NO|name|strong|নরওয়ে'],
      cues: ['place-suffix|তে', 'place-suffix|য়', 'place-suffix|ে'],
    });
    const found = ['টোকিওতে=JP@', 'ঢাকায়=BD@', 'টোকিওর=JP', 'নরওয়ে=NO'];
    expect(findNames('টোকিওতে ঢাকায় টোকিওর নরওয়ে', bengali)).toEqual(found);
  });
});

describe('a dateline', () => {
  const lexicon = makeLexicon({
    countries: [
      'JP|capital|strong|Tokyo',
      'JP|name|strong|Japan',
      'GE|capital|strong|Tbilisi',
      'GE|name|strong|Georgia',
      'CN|name|strong|China',
      'CN|capital|strong|Beijing',
    ],
  });

  it.each([
    ['TOKYO (AP) — Japan agreed', ['TOKYO=JP@~', 'Japan=JP']],
    ['Tokyo, 5 January 2026 – Japan agreed', ['Tokyo=JP@~', 'Japan=JP']],
    ['Tokyo: Japan agreed', ['Tokyo=JP@~', 'Japan=JP']],
    ['(AGENCY) - TOKYO, 28 JUL - Japan agreed', ['TOKYO=JP@~', 'Japan=JP']],
    ['TBILISI, Georgia -- “China agreed', ['TBILISI=GE@~', 'Georgia=GE@~', 'China=CN']],
    ['Shanghai, China (Reuters) - Japan agreed', ['China=CN@~', 'Japan=JP']],
  ])('says where a report was written: %s', (text, expected) => {
    expect(findNames(text, lexicon)).toEqual(expected);
  });

  it.each([
    ['Beijing — which had denied it — agreed', ['Beijing=CN']],
    ['China — Japan row grows', ['China=CN', 'Japan=JP']],
    ['Tokyo and Beijing agreed — A first', ['Tokyo=JP', 'Beijing=CN']],
    ['Ministers met. Tokyo – Japan', ['Tokyo=JP', 'Japan=JP']],
    ['China: What we know', ['China=CN']],
  ])('is none where the name is a subject: %s', (text, expected) => {
    expect(findNames(text, lexicon)).toEqual(expected);
  });

  it('stands in no headline', () => {
    const article = articleOf('Tokyo: Japan agrees', 'en', 'title');
    expect(findMentions(article, [lexicon]).mentions.map(({ isPlace }) => isPlace)).toEqual([false, false]);
  });
});

describe('what a cue says', () => {
  const lexicon = makeLexicon({
    countries: ['JP|capital|strong|Tokyo'],
    cues: ['place-before|in'],
  });
  /** Two paragraphs with an empty line between them, which belongs to neither. */
  const paragraphs = (first: string, second: string): ArticleText => {
    const text = `${first}\n\n${second}`;
    const start = first.length + 2;
    return {
      ...articleOf(text),
      blocks: [
        { kind: 'paragraph', start: 0, end: first.length },
        { kind: 'paragraph', start, end: text.length },
      ],
    };
  };

  it('is the same whatever text was read before', () => {
    const article = paragraphs('They met.', 'In Tokyo they agreed');
    const alone = findMentions(article, [lexicon]).mentions;
    findMentions(articleOf('x'.repeat(200)), [lexicon]);
    expect(findMentions(article, [lexicon]).mentions).toEqual(alone);
    expect(alone.map(({ isPlace }) => isPlace)).toEqual([true]);
  });
});
