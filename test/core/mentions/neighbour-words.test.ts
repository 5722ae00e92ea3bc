import { describe, expect, it } from 'vitest';
import { type Candidate, isPlaceName, toCandidates } from '../../../src/core/mentions/candidate.ts';
import { Evidence } from '../../../src/core/mentions/evidence.ts';
import {
  hasCapitalAfter,
  hasCapitalBefore,
  isGloss,
  isHeadlineCase,
  isHyphenated,
  isNumberAfter,
  isSentenceStart,
  wordAfter,
  wordBefore,
} from '../../../src/core/mentions/neighbour-words.ts';
import { scanArticle } from '../../../src/core/mentions/scan-article.ts';
import type { Span } from '../../../src/core/span.ts';
import { articleOf } from './support/find-in.ts';
import { makeLexicon } from './support/tiny-tables.ts';

const lexicon = makeLexicon({
  countries: ['JO|name|strong|Jordan', 'JP|name|strong|Japan', 'US|abbreviation|strong|U.S.'],
  cues: ['title|Minister'],
});

interface Found {
  readonly candidate: Candidate;
  readonly evidence: Evidence;
}

/** The last country of a text, with what stands around it. */
function look(text: string): Found {
  const article = articleOf(text);
  const scan = scanArticle(article, [lexicon]);
  const places = scan.lexicons.flatMap(({ hits }) => toCandidates(hits, lexicon)).filter(isPlaceName);
  const candidate = places.toSorted((a, b) => a.start - b.start).at(-1);
  if (!candidate) throw new Error(`no country in ${text}`);
  return { candidate, evidence: new Evidence(article, scan, places) };
}

describe('the word beside a name', () => {
  const findBefore = (text: string): string | null =>
    wordOf(text, ({ candidate, evidence }) => wordBefore(candidate.start, evidence));
  const findAfter = (text: string): string | null =>
    wordOf(text, ({ candidate, evidence }) => wordAfter(candidate.end, evidence));
  const wordOf = (text: string, find: (found: Found) => Span | null): string | null => {
    const span = find(look(text));
    return span && text.slice(span.start, span.end);
  };

  it.each([
    ['the river Jordan', 'river'],
    ['a river\u00a0Jordan', 'river'],
    ['River Jordan', 'River'],
    ['a river, Jordan', null],
    ['a river  Jordan', null],
    ['the (Jordan', null],
    ['Jordan', null],
    [' Jordan', null],
  ])('before, in %j, is %j', (text, word) => {
    expect(findBefore(text)).toBe(word);
  });

  it.each([
    ['Jordan river bank', 'river'],
    ['Jordan\u00a0river', 'river'],
    ['Jordan, river', null],
    ['Jordan (river)', null],
    ['Jordan  river', null],
    ['Jordan', null],
    ['Jordan r', 'r'],
  ])('behind, in %j, is %j', (text, word) => {
    expect(findAfter(text)).toBe(word);
  });

  it('is read to forty letters', () => {
    expect(findBefore(`${'x'.repeat(60)} Jordan`)).toHaveLength(40);
    expect(findAfter(`Jordan ${'x'.repeat(60)}`)).toHaveLength(40);
  });
});

describe('a hyphen behind a name', () => {
  it.each([
    ['Jordan-born', true],
    ['Jordan-7', true],
    ['Jordan- born', false],
    ['Jordan –born', false],
    ['Jordan', false],
  ])('in %j goes on: %s', (text, isOne) => {
    const { candidate, evidence } = look(text);
    expect(isHyphenated(candidate.end, evidence)).toBe(isOne);
  });
});

describe('a bare number behind a name', () => {
  it.each([
    ['on U.S. 31 north', true],
    ['on U.S.-23', true],
    ['on U.S. 41A', true],
    ['on U.S.\u00a0101', true],
    ['on U.S. 1, in the rain', true],
    ['the U.S. 1944 landing', false],
    ['the U.S. 31 million', false],
    ['the U.S. 2 billion', false],
    ['the U.S. 5% less', false],
    ['the U.S. 5 per cent', false],
    ['the U.S. 1.5 less', false],
    ['the U.S. 1,500 men', false],
    ['the U.S. 10-year bond', false],
    ['the U.S. 155 mm gun', false],
    ['the U.S. 31st division', false],
    ['the U.S. fleet', false],
  ])('in %j: %s', (text, isOne) => {
    const { candidate, evidence } = look(text);
    expect(isNumberAfter(candidate.end, evidence)).toBe(isOne);
  });
});

describe('a gloss', () => {
  it.each([
    ['the town (Jordan: x)', true],
    ['the town (in short, Jordan: x)', true],
    ['the town [Jordan : x]', true],
    ['the town; Jordan: x', true],
    ['the town（Jordan：x）', true],
    ['the town (Jordan)', false],
    ['the king of Jordan: x', false],
    ['(the Jordan: x)', false],
  ])('in %j: %s', (text, isOne) => {
    const { candidate, evidence } = look(text);
    expect(isGloss(candidate, evidence)).toBe(isOne);
  });
});

describe('a headline in capitals', () => {
  it.each([
    ['Ministers Meet Over Water With Jordan', true],
    ['Ministers Meet Over Water With Jordan.', true],
    ['MINISTERS MEET OVER WATER WITH JORDAN AND Jordan', true],
    ['Ministers Meet Over Water with Jordan', true],
    ['Ministers meet over water with Jordan', false],
    ['Three Ministers Meet Jordan', false],
    ['Anna Berg of the town office met Ahmed Salem from there, of Jordan', false],
    ['They meet. Over Water With Many Friends of Jordan', true],
    ['Over Water With Many Friends. they meet friends from over there of Jordan', false],
  ])('is %j: %s', (text, isOne) => {
    const { candidate, evidence } = look(text);
    expect(isHeadlineCase(candidate, evidence)).toBe(isOne);
  });

  it('that ends in a full stop needs more of them: a sentence of names is none', () => {
    const names = 'Anna Bergen, Carl Dahlberg, Emil Falkner said Jordan';
    expect(isHeadlineCase(look(names).candidate, look(names).evidence)).toBe(true);
    expect(isHeadlineCase(look(`${names}.`).candidate, look(`${names}.`).evidence)).toBe(false);
  });
});

describe('the first word of a sentence', () => {
  it.each([
    ['Jordan won', true],
    ['“Jordan won', true],
    ['They lost. Jordan won', true],
    ['They lost.\nJordan won', true],
    ['(Jordan won', true],
    ['Then Jordan won', false],
    ['2 Jordan', false],
  ])('is a name in %j: %s', (text, isFirst) => {
    const { candidate, evidence } = look(text);
    expect(isSentenceStart(candidate, evidence)).toBe(isFirst);
  });
});

describe('a capital beside a name', () => {
  const isBefore = (text: string): boolean => hasCapitalBefore(look(text).candidate, look(text).evidence);
  const isAfter = (text: string): boolean => hasCapitalAfter(look(text).candidate, look(text).evidence);

  it.each([
    ['we saw Michael Jordan play', true],
    ['we saw michael Jordan play', false],
    ['we saw Minister Jordan play', false],
    ['we saw Japan Jordan play', false],
    ['Michael Jordan played', false],
    ['we saw Michael, Jordan and others', false],
    ['Many Great Players Follow Michael Jordan', false],
  ])('before, a word that nobody knows, in %j: %s', (text, isOne) => {
    expect(isBefore(text)).toBe(isOne);
  });

  it.each([
    ['we saw Jordan Peters play', true],
    ['Jordan Peters played', true],
    ['we saw Jordan peters play', false],
    ['we saw Jordan Minister play', false],
    ['Many Great Players Follow Jordan Peters', false],
    ['Many Great Players: Anna Berg, Jordan Peters, Carl Dahl', true],
    ['Many Great Players Follow Anna Berg and Jordan Peters.', true],
  ])('behind, a word that nobody knows, in %j: %s', (text, isOne) => {
    expect(isAfter(text)).toBe(isOne);
  });
});
