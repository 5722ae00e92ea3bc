import { describe, expect, test } from 'vitest';
import { SummaryMatcher, Title, wordsOf } from '../../../src/page/body/words.ts';
import fc from '../../fuzz.ts';

describe('words', () => {
  test.each([
    ['English', 'Nets – and “ropes”, 3/4 of them!', ['nets', 'and', 'ropes', '3', '4', 'of', 'them']],
    ['French', 'L’été, c’est fini', ['l', 'été', 'c', 'est', 'fini']],
    ['Arabic', '«شباك الصيد»، قال', ['شباك', 'الصيد', 'قال']],
    ['Hindi, with its vowel signs', 'मछली के जाल।', ['मछली', 'के', 'जाल']],
    ['Chinese', '漁網，魚。', ['漁網', '魚']],
    ['full-width forms', 'ＡＢ　１２', ['ab', '12']],
    ['Armenian', 'Ցանց։ Ձուկ', ['ցանց', 'ձուկ']],
    ['no words', '— … ! 🐟', []],
  ])('of %s', (_, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('hold no white space and no ASCII sign, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => wordsOf(text).every((word) => !/[\s!-/:-@]/.test(word))),
    );
  });
});

describe('a title of the head', () => {
  const title = new Title('Nets are torn in the bay');

  test.each([
    ['the same in other signs', 'Nets are torn – in the bay!', 1],
    ['cut short', 'Nets are torn', 1],
    ['with the name of the site behind it', 'Nets are torn in the bay | The Example', 1],
    ['another', 'Gulls follow a boat', 0],
    ['half of it', 'Nets are mended again today by hand', 1 / 3],
  ])('is %s', (_, text, share) => {
    expect(title.overlap(wordsOf(text))).toBeCloseTo(share, 5);
  });
});

test.each([
  ['of all words', 'In the bay, nets are torn', 1],
  ['of half of them', 'Torn nets: the end', 0.5],
  ['of none', 'Gulls', 0],
])('what a text covers of a title: a share %s', (_, text, share) => {
  expect(new Title('Nets are torn in the bay').coverage(wordsOf(text))).toBeCloseTo(share, 5);
});

describe('a summary', () => {
  const summary = new SummaryMatcher('The nets of the whole bay are torn, and nobody knows why.');

  test.each([
    ['itself', 'The nets of the whole bay are torn, and nobody knows why.', true],
    ['the beginning of a paragraph', 'The nets of the whole bay are torn, said a skipper on Tuesday.', true],
    ['spaced and signed otherwise', 'BAY – The nets of the whole  “bay” are torn', true],
    ['another sentence', 'Gulls of the whole bay follow a boat, and nobody knows why.', false],
    ['nothing', '', false],
  ])('is found in %s', (_, text, isFound) => {
    expect(summary.matches(text)).toBe(isFound);
  });

  test('too short to tell texts apart matches none', () => {
    expect(new SummaryMatcher('Nets').matches('Nets are torn in the bay')).toBe(false);
    expect(new SummaryMatcher('').matches('')).toBe(false);
  });

  test('is found in every text that begins with it', () => {
    const word = fc.stringMatching(/^[a-z]{3,9}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 8, maxLength: 14 }), fc.string(), (words, rest) =>
        new SummaryMatcher(words.join(' ')).matches(`${words.join(', ')} ${rest}`),
      ),
    );
  });
});
