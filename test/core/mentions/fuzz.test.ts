import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/core/find-mentions.ts';
import type { FoundMentions } from '../../../src/core/mention.ts';
import { anyText } from '../../any-text.ts';
import fc from '../../fuzz.ts';
import { articleOf } from './support/find-in.ts';
import { lexiconsFor } from './support/real-lexicons.ts';

/** Pieces that break matchers: halves of pairs, joiners, marks, stops, spaces of all kinds, names cut short. */
const PIECES = [
  '\ud83c',
  '\udde6',
  '\ud800',
  '\u200b',
  '\u200d',
  '\u200f',
  '\u202e',
  '\ufeff',
  '\u0301',
  '\u064b',
  '\u093c',
  '\u0640',
  '\u00ad',
  '\u00a0',
  ' ',
  '\n',
  '.',
  ',',
  '-',
  '’',
  'U.S.',
  'South ',
  'Korea',
  'Japan',
  'the',
  'Georgia',
  ' Congo',
  'المحيطين ',
  'الهندي',
  'وال',
  'لل',
  'عمان',
  'चीनी',
  'मिल',
  'जापान',
  '日',
  '本',
  'in ',
  'treaty',
] as const;

const nasty = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), anyText(6)), { maxLength: 60 })
  .map((pieces) => pieces.join(''));

function expectValid(text: string, { mentions, rejected }: FoundMentions): void {
  let end = 0;
  for (const mention of mentions) {
    expect(mention.start).toBeGreaterThanOrEqual(end);
    expect(mention.end).toBeGreaterThan(mention.start);
    end = mention.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
  rejected.reduce((before, { start, end: stop }) => {
    expect(start).toBeGreaterThanOrEqual(before);
    expect(stop).toBeGreaterThan(start);
    return start;
  }, 0);
}

/** Thousands of texts; the machine may be busy with others. */
const PATIENCE = 60_000;

describe.each(['en', 'hi', 'ar', 'it'])('any text with the %s lexicon', { timeout: PATIENCE }, (lang) => {
  it('gives ordered spans inside the text that do not overlap', () => {
    fc.assert(
      fc.property(nasty, (text) => expectValid(text, findMentions(articleOf(text), lexiconsFor(lang)))),
      { numRuns: 200 },
    );
  });

  it('gives no span that crosses a block', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const article = articleOf(text);
        for (const { start, end } of findMentions(article, lexiconsFor(lang)).mentions) {
          expect(article.blocks.some((block) => block.start <= start && end <= block.end)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('gives the same again', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const find = () => findMentions(articleOf(text), lexiconsFor(lang));
        expect(find()).toEqual(find());
      }),
      { numRuns: 50 },
    );
  });
});

/** Processor time of the quickest of three runs, in microseconds: the clock would count other programs' work. */
function quickest(text: string, lang: string): number {
  const article = articleOf(text);
  const times = [1, 2, 3].map(() => {
    const begin = process.cpuUsage();
    findMentions(article, lexiconsFor(lang));
    return process.cpuUsage(begin).user;
  });
  return Math.min(...times);
}

/** A text eight times as long may take this many times as long: linear, with room for caches; the square would be 64. */
const LINEAR = 24;

/** Microseconds below which nothing can be compared. */
const SHORTEST = 2000;

describe('long texts', { timeout: PATIENCE }, () => {
  it.each([
    ['without a space', 'en', 'Japan'],
    ['of one repeated prefix', 'en', 'South '],
    ['of names with rules', 'en', 'Georgia and Jordan in the Congo '],
    ['of weak words', 'en', 'deal '],
    ['of combining marks', 'en', 'Japan\u0301\u0301\u0301\u0301'],
    ['of spaces', 'en', '        '],
    ['of proclitics', 'ar', 'وبال'],
    ['of Arabic names', 'ar', 'والهند وعمان '],
    ['of Hindi names', 'hi', 'चीनी जापान '],
  ])('%s take time in proportion', (_, lang, piece) => {
    const short = piece.repeat(Math.ceil(10_000 / piece.length));
    quickest(short, lang);
    expect(quickest(short.repeat(8), lang)).toBeLessThan(LINEAR * Math.max(SHORTEST, quickest(short, lang)));
  });

  it.each([
    ['letters', 'x'],
    ['one name', 'Japan'],
    ['accents', '\u0301'],
    ['halves of pairs', '\ud83c'],
    ['joiners', '\u200b\u200d'],
    ['direction marks', '\u202e\u200f'],
  ])('of ten million units without a space are read: %s', (_, piece) => {
    const text = piece.repeat(Math.ceil(10_000_000 / piece.length));
    const article = { ...articleOf(''), text, blocks: [{ kind: 'paragraph' as const, start: 0, end: text.length }] };
    expect(findMentions(article, lexiconsFor('en')).mentions).toEqual([]);
  });
});
