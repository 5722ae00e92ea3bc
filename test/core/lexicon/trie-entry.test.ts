import { describe, expect, it } from 'vitest';
import { isBoundary, skipMarks } from '../../../src/core/lexicon/boundaries.ts';
import { Classifier } from '../../../src/core/lexicon/classify.ts';
import { SETTING } from '../../../src/core/lexicon/format.ts';
import { LexiconScan } from '../../../src/core/lexicon/lexicon-scan.ts';
import { TrieWalker } from '../../../src/core/lexicon/trie-walker.ts';
import fc from '../../fuzz.ts';
import { makeLexicon } from '../mentions/support/tiny-tables.ts';

const SURFACES = [
  ...['a', 'ab', 'abba', 'ab ba', 'ab ba ba', 'a b', 'bab', 'ba ab', 'b-a', 'baab', 'á', '日', '日本', '日 本'],
  // With nothing that ends before it, and several ways to go on around it, a space is a step of the innermost loop.
  ...['bca', 'bc a', 'bc bc'],
];

/** Terms are written with any capitals and in no other form than the table's. */
const lexicon = makeLexicon({ terms: SURFACES.map((surface) => `treaty|strong|${surface}`) });

const PIECES = ['a', 'b', 'A', ' ', ' ', '-', '\u00a0', '\u200b', '\u0301', '日', '本', 'c', '.'];

const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));

type Span = readonly [start: number, end: number];

function findByScan(text: string): Span[] {
  const classifier = new Classifier(text, lexicon);
  const scan = new LexiconScan(lexicon, text, classifier.classes, true, null);
  scan.scanWords(classifier.classifyBlock(0, text.length), text.length);
  return Array.from({ length: scan.hits.count }, (_, hit) => [scan.hits.startOf(hit), scan.hits.endOf(hit)]);
}

/** The same by a walk through the trie, one step after the other, from each word. */
function findByWalk(text: string): Span[] {
  const classifier = new Classifier(text, lexicon);
  const { classes } = classifier;
  const { starts, count } = classifier.classifyBlock(0, text.length);
  const walker = new TrieWalker(lexicon, classes);
  const spans: Span[] = [];
  for (const start of starts.subarray(0, count)) {
    walker.begin(start, text.length, lexicon.settings[SETTING.root] as number);
    for (let end = walker.next(); end >= 0; end = walker.next()) {
      if (isBoundary(classes, end, text.length)) spans.push([start, skipMarks(text, classes, end, text.length)]);
    }
  }
  return spans;
}

describe('the quick way into the trie', () => {
  it('finds what a walk finds, whatever spaces and dropped units stand in the way', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(findByScan(text)).toEqual(findByWalk(text));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['ab ba', 2],
    ['ab  ba', 2],
    ['ab \u200b ba', 1],
    ['ab\u200b ba ba', 3],
    ['abc ba', 0],
    ['bc  bc', 1],
    ['bc\u200b bc', 1],
  ])('finds in %j what is there: %i', (text, count) => {
    expect(findByScan(text)).toHaveLength(count);
  });
});
