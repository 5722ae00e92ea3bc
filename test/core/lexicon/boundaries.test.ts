import { describe, expect, it } from 'vitest';
import { isBoundary, nextBoundary, skipMarks, skipSpaces } from '../../../src/core/lexicon/boundaries.ts';
import { Classifier } from '../../../src/core/lexicon/classify.ts';
import { makeLexicon } from '../mentions/support/tiny-tables.ts';

const lexicon = makeLexicon({ countries: ['JP|name|strong|Japan'] });

function classify(text: string): Uint16Array {
  const classifier = new Classifier(text, lexicon);
  classifier.classifyBlock(0, text.length);
  return classifier.classes.slice(0, text.length + 1);
}

/** The text with a bar at each boundary inside it. */
function cut(text: string): string {
  const classes = classify(text);
  return [...text.split('')]
    .map((unit, at) => (at > 0 && isBoundary(classes, at, text.length) ? `|${unit}` : unit))
    .join('');
}

/** Offset of the next boundary behind the first unit of a word. */
const wordEnd = (text: string, from = 0): number => nextBoundary(classify(text), from, text.length);

describe('a boundary', () => {
  it.each([
    ['of Latin words and signs', 'a net,two', 'a| |net|,|two'],
    ['of Cyrillic', 'два моря', 'два| |моря'],
    ['of Arabic', 'بحر و بر', 'بحر| |و| |بر'],
    ['of Devanagari with its vowel signs', 'दो नाव', 'दो| |नाव'],
    ['not between a letter and a figure', 'G7 F16s', 'G7| |F16s'],
    ['at an apostrophe and a hyphen', "l'ami-e", "l|'|ami|-|e"],
    ['at each Han character', '日本と', '日|本|と'],
    ['not inside a run of katakana', 'インドと', 'インド|と'],
    ['between katakana and Han', 'タイ国', 'タイ|国'],
    ['between Latin and Han', 'NATO軍', 'NATO|軍'],
    ['at each Thai letter', 'ไทย', 'ไ|ท|ย'],
    ['not inside Hangul', '일본과', '일본과'],
  ])('stands %s', (_, text, bars) => {
    expect(cut(text)).toBe(bars);
  });

  it('stands at the end of the text, whatever comes before', () => {
    for (const text of ['net', 'net,', '日', 'net\u0301'])
      expect(isBoundary(classify(text), text.length, text.length)).toBe(true);
  });

  it('is told by the next unit that counts: a soft hyphen or an accent between letters is none', () => {
    expect(isBoundary(classify('ne\u00adts'), 2, 5)).toBe(false);
    expect(isBoundary(classify('ne\u0301ts'), 2, 5)).toBe(false);
    expect(isBoundary(classify('net\u00ad,'), 3, 5)).toBe(true);
    expect(isBoundary(classify('net\u0301'), 3, 4)).toBe(true);
  });
});

describe('the next boundary', () => {
  it.each([
    ['is the end of the word', 'nets and', 0, 4],
    ['from inside it as well', 'nets and', 2, 4],
    ['from its last letter', 'nets and', 3, 4],
    ['behind a space is the next unit', 'nets and', 4, 5],
    ['is the end of the text where nothing comes', 'nets', 1, 4],
    ['of a character without spaces is the next', '日本', 0, 1],
  ])('%s', (_, text, from, end) => {
    expect(wordEnd(text, from)).toBe(end);
  });

  it('always lies behind where it is looked for', () => {
    const text = 'a net, två; 日本 インド\u0301 日';
    for (let from = 0; from < text.length; from++) expect(wordEnd(text, from)).toBeGreaterThan(from);
  });
});

describe('marks behind a mention', () => {
  const skip = (text: string, from: number): number => skipMarks(text, classify(text), from, text.length);

  it.each([
    ['an accent belongs to its letter', 'Peru\u0301!', 4, 5],
    ['so do two', 'e\u0302\u0323 x', 1, 3],
    ['a letter is none', 'Peru!', 3, 3],
    ['a space is none', 'Peru !', 4, 4],
    ['a joiner belongs to no letter', 'Peru\u200dx', 4, 4],
    ['nor does a mark of direction', 'Peru\u200f!', 4, 4],
    ['at the end there is none', 'Peru', 4, 4],
  ])('%s', (_, text, from, end) => {
    expect(skip(text, from)).toBe(end);
  });
});

describe('spaces', () => {
  const skip = (text: string, from: number): number => skipSpaces(classify(text), from, text.length);

  it.each([
    ['of any kind and number', 'a \t\u00a0 b', 1, 5],
    ['none', 'ab', 1, 1],
    ['up to the end', 'a  ', 1, 3],
    ['not a hyphen', 'a - b', 1, 2],
  ])('%s', (_, text, from, end) => {
    expect(skip(text, from)).toBe(end);
  });
});
