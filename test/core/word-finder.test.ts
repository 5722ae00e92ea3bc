import { describe, expect, test } from 'vitest';
import { WordFinder } from '../../src/core/word-finder.ts';
import fc from '../fuzz.ts';

const FINDER = new WordFinder(['visit', 'visite-', 'ab-', 'ab ca-', 'दौरा'], ['調停', '중재']);
/** The same as one pattern. */
const PATTERN =
  /(?<![\p{L}\p{M}])(?:ab ca[\p{L}\p{M}]*|visite[\p{L}\p{M}]*|ab[\p{L}\p{M}]*|(?:visit|दौरा)(?![\p{L}\p{M}]))|調停|중재/giu;

const findIn = (text: string): readonly string[] =>
  FINDER.find(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('WordFinder', () => {
  test.each([
    ['Paid a VISIT to Oslo', ['VISIT']],
    ['He visited Oslo, a revisit', ['visited']],
    ['the visitor came', []],
    ['दौरा, दौरान', ['दौरा']],
    ['ノルウェーの調停で 중재에서', ['調停', '중재']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(findIn(text)).toEqual(expected);
  });

  test('looks at the given stretch alone, and counts from the beginning of the text', () => {
    const text = 'A visit. Visits visited. The visit';
    expect(FINDER.find(text, { start: 9, end: 24 })).toEqual([{ start: 16, end: 23 }]);
    expect(FINDER.find(text, { start: 9, end: 15 })).toEqual([]);
  });

  test('finds what one pattern of all the words would', () => {
    const parts = fc.constantFrom(
      'visit',
      'VISITE',
      'd',
      'ab',
      ' ',
      'ca',
      'é',
      '\u0301',
      'दौरा',
      'न',
      '調停',
      '중재',
      ',',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (words) => {
        const text = words.join('');
        expect(findIn(text)).toEqual(Array.from(text.matchAll(PATTERN), ([word]) => word));
      }),
    );
  });
});
