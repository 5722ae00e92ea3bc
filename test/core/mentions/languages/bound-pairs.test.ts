import { describe, expect, it } from 'vitest';
import { findNames } from '../support/find-in.ts';
import { lexiconsFor } from '../support/real-lexicons.ts';

const codes = (lang: string, text: string): string[] =>
  findNames(text, ...lexiconsFor(lang)).map((found) => found.replace(/[@~]/gu, ''));

type Row = [lang: string, text: string, found: string[]];

describe('a pair whose first name is a bound form', () => {
  it.each<Row>([
    ['en', 'The Indo-US deal and the Sino-Pak corridor', ['Indo-=IN', 'US=US', 'Sino-=CN', 'Pak=PK']],
    ['en', 'Shots across the Indo-Pak line and the Pak-Afghan one', ['Indo-=IN', 'Pak=PK', 'Pak=PK', 'Afghan=AF']],
    [
      'nl',
      'de Sino-Amerikaanse handel en de Anglo-Ierse grens',
      ['Sino-=CN', 'Amerikaanse=US', 'Anglo-=GB', 'Ierse=IE'],
    ],
    ['pl', 'sojusz anglo-amerykański', ['anglo-=GB', 'amerykański=US']],
    ['ro', 'tratatul româno-ungar și războiul ruso-ucrainean', ['româno-=RO', 'ungar=HU', 'ruso-=RU', 'ucrainean=UA']],
    ['ca', 'la cimera franco-alemanya', ['franco-=FR', 'alemanya=DE']],
    ['bg', 'българо-турската граница', ['българо-=BG', 'турската=TR']],
    ['cs', 'srbsko-kosovská dohoda', ['srbsko=RS', 'kosovská=XK']],
  ])('%s: %s', (lang, text, expected) => {
    expect(codes(lang, text)).toEqual(expected);
  });

  it.each<Row>([
    ['es', 'la cumbre francoalemana', ['franco=FR', 'alemana=DE']],
    ['es', 'las tensiones chinoestadounidenses', ['chino=CN', 'estadounidenses=US']],
    ['el', 'οι ελληνοτουρκικές επαφές', ['ελληνο=GR', 'τουρκικές=TR']],
    ['el', 'του ρωσοουκρανικού πολέμου', ['ρωσο=RU', 'ουκρανικού=UA']],
  ])('%s: written as one word: %s', (lang, text, expected) => {
    expect(codes(lang, text)).toEqual(expected);
  });

  it.each<Row>([
    ['en', 'the Indo-Pacific and the Indo-European family', []],
    ['es', 'la poesía hispanoamericana y el arte grecorromano', []],
    ['nl', 'de Indo-Pacific en het Indo-Europees', []],
    ['ro', 'limbi indo-europene, rit greco-catolic', []],
    ['pl', 'kultura anglo-saska', []],
  ])('%s: other words that begin so: %s', (lang, text, expected) => {
    expect(codes(lang, text)).toEqual(expected);
  });
});
