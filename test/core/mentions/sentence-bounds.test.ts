import { describe, expect, it } from 'vitest';
import { Classifier } from '../../../src/core/lexicon/classify.ts';
import { SentenceBounds } from '../../../src/core/mentions/sentence-bounds.ts';
import { articleOf } from './support/find-in.ts';
import { makeLexicon } from './support/tiny-tables.ts';

const lexicon = makeLexicon({ countries: ['JP|name|strong|Japan'] });

function sentencesOf(text: string): string[] {
  const { blocks } = articleOf(text);
  const classifier = new Classifier(text, lexicon);
  for (const { start, end } of blocks) classifier.classifyBlock(start, end);
  const sentences = new SentenceBounds(classifier.classes, blocks, text.length);
  const spans = Array.from(text, (_, at) => sentences.at(at));
  return [...new Set(spans.map(({ start, end }) => text.slice(start, end).trim()))].filter((each) => each !== '');
}

describe('sentences', () => {
  it('end at a stop of any script', () => {
    expect(sentencesOf('यह एक है। वह दो है।')).toHaveLength(2);
    expect(sentencesOf('هل هذا؟ نعم! انتهى.')).toHaveLength(3);
    expect(sentencesOf('一です。二です。')).toHaveLength(2);
  });

  it('do not end behind a short capitalised word', () => {
    expect(sentencesOf('The U.S. and Gen. Smith of St. Lucia agree. Then they left.')).toHaveLength(2);
  });

  it('do not end inside a number or an abbreviation', () => {
    expect(sentencesOf('It costs 3.5 million. Sold by e.g. nobody.')).toHaveLength(3);
  });

  it('end with their block', () => {
    expect(sentencesOf('A headline\nA first line')).toEqual(['A headline', 'A first line']);
  });

  it('are read in part only where there is no stop', () => {
    const text = 'word '.repeat(2000);
    const longest = Math.max(...sentencesOf(text).map(({ length }) => length));
    expect(longest).toBeLessThan(1300);
  });

  it('have a number that grows with them', () => {
    const text = 'First. Second. Third.';
    const classifier = new Classifier(text, lexicon);
    classifier.classifyBlock(0, text.length);
    const sentences = new SentenceBounds(classifier.classes, articleOf(text).blocks, text.length);
    expect([0, 8, 16].map((at) => sentences.numberAt(at))).toEqual([0, 1, 2]);
  });
});
