import { describe, expect, test } from 'vitest';
import { readQuery } from '../../../src/background/search/read-query.ts';
import { makeLexicon } from '../../core/mentions/support/tiny-tables.ts';

const english = makeLexicon(
  {
    countries: [
      'JP|name|strong|Japan',
      'JP|adjective|strong|Japanese',
      'JP|capital|strong|Tokyo',
      'GB|name|strong|United Kingdom',
      'GB|abbreviation|strong|UK',
      'GN|name|strong|Guinea',
      'GQ|name|strong|Equatorial Guinea',
    ],
    groups: ['NATO|abbreviation|strong|NATO'],
    terms: ['treaty|strong|treaty', 'pact|strong|accord'],
    pacts: [{ id: 'gb-jp-2023-accord', name: 'Yokohama Lighthouse Accord', parties: ['GB', 'JP'] }],
  },
  'en',
);
const italian = makeLexicon({ countries: ['JP|name|strong|Giappone'] }, 'it');

/** What is wanted: a party as its code with `?` where its word may be in a title too, words as they are. */
function read(text: string): readonly string[] {
  return readQuery(text, 'en', [english, italian]).wanted.map(({ words, codes, isTelling }) =>
    codes.length === 0 ? words.join(' ') : `${codes.map(({ code }) => code).join()}${isTelling ? '?' : ''}`,
  );
}

describe('a state or group is known', () => {
  test.each([
    ['by its name', 'Japan', ['JP']],
    ['by its adjective', 'Japanese', ['JP']],
    ['by its capital, which may be where a pact was signed', 'Tokyo', ['JP?']],
    ['by its abbreviation', 'NATO', ['NATO']],
    ['by a name of two words', 'United Kingdom', ['GB']],
    ['by the longer of two names', 'Equatorial Guinea', ['GQ']],
    ['in small letters', 'japan united kingdom', ['JP', 'GB']],
    ['in another language than the reader’s', 'Giappone', ['JP']],
    ['by its abbreviation in small letters', 'nato', ['NATO']],
    ['beside another', 'Japan UK', ['JP', 'GB']],
    ['with “and” between', 'Japan und UK', ['JP', 'GB']],
    ['with the ending of a case', 'Japan’ın UK’le', ['JP', 'GB']],
  ])('%s', (_, text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });
});

describe('all else is words', () => {
  test.each([
    ['alone', 'lighthouse keepers', ['lighthouse', 'keepers']],
    ['before and behind a state', 'lighthouse japan keepers', ['lighthouse', 'JP', 'keepers']],
    ['words of agreement too', 'treaty japan', ['treaty', 'JP']],
    ['years too', 'japan 2023', ['JP', '2023']],
    [
      'without those that say nothing',
      'the treaty of japan and the UK on lighthouses',
      ['treaty', 'JP', 'GB', 'lighthouses'],
    ],
    ['without signs', '“lighthouse”, (keepers)!', ['lighthouse', 'keepers']],
    ['each once', 'lighthouse Lighthouse', ['lighthouse']],
    ['none in nothing', '', []],
    ['none in signs', ' –, ', []],
  ])('%s', (_, text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });
});

describe('a pact that the words name', () => {
  const named = (text: string): readonly string[] => [...readQuery(text, 'en', [english, italian]).named];

  test('is told, and its words are looked for as well', () => {
    expect(named('Yokohama Lighthouse Accord')).toEqual(['gb-jp-2023-accord']);
    expect(named('yokohama lighthouse accord of japan')).toEqual(['gb-jp-2023-accord']);
    expect(read('yokohama lighthouse accord')).toEqual(['yokohama', 'lighthouse', 'accord']);
  });

  test('is none where half of its name is typed', () => {
    expect(named('Lighthouse')).toEqual([]);
  });
});

test('letters that grow with their capital do not move what stands behind them', () => {
  const { wanted } = readQuery('ßen ŉa japan', 'en', [english]);
  expect(wanted.at(-1)).toEqual({ words: ['japan'], codes: [{ family: 'party', code: 'JP' }], isTelling: false });
});

test('in Turkish the capital of i has its dot', () => {
  const turkish = makeLexicon({ countries: ['GB|name|strong|İngiltere'] }, 'tr');
  const { wanted } = readQuery('ingiltere', 'tr', [turkish]);
  expect(wanted.map(({ codes }) => codes.map(({ code }) => code))).toEqual([['GB']]);
});

test('without a lexicon everything is words', () => {
  expect(readQuery('Japan treaty', 'en', []).wanted).toEqual([
    { words: ['japan'], codes: [], isTelling: true },
    { words: ['treaty'], codes: [], isTelling: true },
  ]);
});
