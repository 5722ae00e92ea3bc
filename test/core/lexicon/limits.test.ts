import { describe, expect, it } from 'vitest';
import { findIn, rejectedIn } from '../mentions/support/find-in.ts';
import { makeLexicon } from '../mentions/support/tiny-tables.ts';

describe('suffixes behind each other', () => {
  const lexicon = makeLexicon({ settings: { suffixes: { name: ['ka', 'lo'] } }, countries: ['JP|name|strong|Japan'] });

  it.each([
    ['Japan', 1],
    ['Japanka', 1],
    ['Japankalo', 1],
    ['Japankaloka', 1],
    ['Japankalokalo', 0],
    ['Japankax', 0],
    ['Japank', 0],
    ['Japanka-lo', 1],
  ])('%s: %i', (text, count) => {
    expect(findIn(text, lexicon)).toHaveLength(count);
  });
});

describe('what is left behind a proclitic', () => {
  const lexicon = makeLexicon({
    settings: {
      script: 'Arab',
      fold: 'arabic',
      proclitics: ['و', 'ب', 'ل', 'وب'],
      fusedProclitics: ['لل'],
      article: 'ال',
    },
    countries: ['TD|name|strong|تش', 'ML|name|strong|مال', 'OM|name|strong|عمان', 'IN|name|strong|الهند'],
  });

  it.each([
    ['two letters are another word', 'وتش', []],
    ['three are a name', 'ومال', ['مال=ML']],
    ['behind two proclitics in one', 'وبعمان', ['عمان=OM']],
    ['behind none', 'تش مال', ['تش=TD', 'مال=ML']],
    ['the article that was swallowed', 'للهند', ['لهند=IN']],
    ['no article, no swallowing', 'للعمان', []],
  ])('%s', (_, text, expected) => {
    expect(findIn(text, lexicon)).toEqual(expected);
  });
});

describe('what folding drops', () => {
  const lexicon = makeLexicon({
    countries: ['KR|name|strong|South Korea', 'JP|name|strong|Japan', 'NE|name|strong|Niger'],
    groups: ['EU|abbreviation|strong|EU'],
  });

  it.each([
    ['before a name', '\u200bJapan'],
    ['behind a name', 'Japan\u200b'],
    ['between all letters', 'J\u200da\u200dp\u200da\u200dn'],
    ['before a space inside', 'South\u200b Korea'],
    ['behind a space inside', 'South \u200bKorea'],
    ['twice', 'Ja\u200b\u00adpan'],
    ['around a capital', 'E\u200dU'],
  ])('is looked through %s', (_, text) => {
    expect(findIn(text, lexicon)).toHaveLength(1);
  });

  it('makes no end of a word', () => {
    expect(findIn('Niger\u00adian, Niger\u200dia', lexicon)).toEqual([]);
  });

  it('stays outside of the mention behind it', () => {
    expect(findIn('Japan\u200b.', lexicon)).toEqual(['Japan=JP']);
  });

  it('alone is nothing', () => {
    expect(findIn('\u200b\u200d\u00ad\u0301', lexicon)).toEqual([]);
  });
});

describe('capitals of a table', () => {
  const lexicon = makeLexicon({
    countries: [
      'CI|name|strong|Ivory Coast',
      'CD|official|strong|Democratic Republic of the Congo',
      'BA|name|strong|Bosnia-Herzegovina',
      'US|abbreviation|strong|U.S.A.',
    ],
    groups: ['G7|abbreviation|strong|G7', 'BRICS|abbreviation|strong|BRICS+'],
    terms: ['mou|strong|MoU'],
  });

  it.each([
    ['Ivory Coast', 1],
    ['ivory coast', 0],
    ['Ivory coast', 0],
    ['IVORY COAST', 1],
    ['Ivory\u00ad Coast', 1],
    ['Democratic Republic of the Congo', 1],
    ['Democratic Republic Of The Congo', 1],
    ['democratic Republic of the Congo', 0],
    ['Democratic Republic of the congo', 0],
    ['Bosnia-Herzegovina', 1],
    ['Bosnia-herzegovina', 0],
    ['U.S.A.', 1],
    ['u.s.a.', 0],
    ['G7', 1],
    ['g7', 0],
    ['BRICS+', 1],
    ['Brics+', 0],
    ['MoU', 1],
    ['Mou', 0],
    ['mOU', 0],
    ['M\u00adoU', 1],
  ])('%s: %i', (text, count) => {
    expect(findIn(text, lexicon)).toHaveLength(count);
  });

  it('that are missing are a reason for countries and groups, not for terms', () => {
    expect(rejectedIn('ivory coast, g7, mou', lexicon)).toEqual(['ivory coast:case', 'g7:case']);
  });
});
