import { describe, expect, test } from 'vitest';
import { foldDigits } from '../../../../src/core/dates/fold-digits.ts';
import { eachStem, listIdeographPairs, listLongWords, listYears } from '../../../../src/core/pacts/rank/text-runs.ts';
import { anyText } from '../../../any-text.ts';
import fc from '../../../fuzz.ts';

const WORD = /[^\P{L}\p{Script=Han}\p{Script=Hiragana}](?:[^\P{L}\p{Script=Han}\p{Script=Hiragana}]|\p{M}){3,}/gu;

/** Pieces of which texts are made that try all rules: accents alone and composed, scripts, halves of characters, digits. */
const PIECES = [
  ...[
    'a',
    'été',
    'ete\u0301',
    '\u0301',
    'İstanbul',
    'граница',
    'Соколовой',
    'संधि',
    'क़',
    'क',
    '़',
    'ा',
    'معاهدة',
    '가나다라',
  ],
  ...[
    '\u1100\u1161',
    '捕鯨',
    '漢',
    'がら',
    'カタカナ',
    'か\u3099',
    '\u302a',
    '\ufa1a',
    '𠀋',
    '𐐀𐐁𐐂𐐃',
    '\ud801',
    '\udc00',
    '々',
  ],
  ...[' ', '-', '1966', '٢٠٠١', '७', '１', '½', '≠', '\u0344', 'ẞ', 'ǆ', 'Å', '🙂'],
];
const texts = fc.oneof(
  anyText(),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 16 }).map((pieces) => pieces.join('')),
);

const sorted = (values: Iterable<string>): readonly string[] => [...new Set(values)].sort();

describe('what the table of characters finds is what patterns find', () => {
  test('words, without accents', () => {
    fc.assert(
      fc.property(texts, (text) => {
        // Two halves must not become a character because the accent between them is dropped.
        const plain = text
          .replace(/\p{Cs}/gu, ' ')
          .normalize('NFD')
          .replace(/[\u0300-\u036f]/g, '')
          .normalize('NFC');
        expect(sorted(listLongWords(text, 4))).toEqual(sorted(plain.match(WORD) ?? []));
      }),
      { numRuns: 500 },
    );
  });

  test('stems: the first letters of the words, small, and whether a word begins with a small letter', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const stems: string[] = [];
        const small: string[] = [];
        eachStem(text, 4, 6, (stem, isSmall) => (isSmall ? small : stems).push(stem));
        const words = [...listLongWords(text, 4)];
        const toStem = (word: string): string => word.toLowerCase().slice(0, 6);
        const beginsSmall = (word: string): boolean => word[0] !== word[0]?.toUpperCase();
        expect(sorted(small)).toEqual(sorted(words.filter(beginsSmall).map(toStem)));
        expect(sorted(stems)).toEqual(sorted(words.filter((word) => !beginsSmall(word)).map(toStem)));
      }),
      { numRuns: 500 },
    );
  });

  test('pairs of ideographs', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const runs = text.match(/\p{Script=Han}{2,}/gu) ?? [];
        const pairs = runs.flatMap((run) => Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)));
        expect(sorted(listIdeographPairs(text))).toEqual(sorted(pairs));
      }),
      { numRuns: 500 },
    );
  });

  test('years', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const years = foldDigits(text).match(/(?<!\d)\d{4}(?!\d)/gu) ?? [];
        expect([...listYears(text)]).toEqual([...new Set(years.map(Number))]);
      }),
      { numRuns: 500 },
    );
  });
});

test('words are as long as is wanted', () => {
  expect([...listLongWords('a an the dams Itaipu', 3)]).toEqual(['the', 'dams', 'Itaipu']);
  expect([...listLongWords('a an the dams Itaipu', 6)]).toEqual(['Itaipu']);
});

test('each word, pair and year is listed once', () => {
  expect([...listLongWords('genético genetico genético', 4)]).toEqual(['genetico']);
  expect([...listIdeographPairs('捕鯨、捕鯨')]).toEqual(['捕鯨']);
  expect([...listYears('1966, ١٩٦٦')]).toEqual([1966]);
});
