import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../src/core/mentions/candidate.ts';
import { keepFreeParts } from '../../../src/core/mentions/free-parts.ts';
import type { Span } from '../../../src/core/span.ts';
import fc from '../../fuzz.ts';

const at = (start: number, end: number): Candidate => ({ start, end }) as Candidate;

/** The texts of what is left, where `taken` and `words` stand in the text once each. */
function partsOf(text: string, taken: readonly string[], words: readonly string[]): string[] {
  const spansOf = (parts: readonly string[]): Candidate[] =>
    parts.map((part) => at(text.indexOf(part), text.indexOf(part) + part.length));
  return keepFreeParts(spansOf(taken), spansOf(words), text).map(({ start, end }) => text.slice(start, end));
}

describe('what is left of a word beside the spans taken', () => {
  it.each([
    ['all of it where none touches it', 'trade and talks', ['talks'], ['trade'], ['trade']],
    ['the words before', 'free trade talks', ['talks'], ['free trade talks'], ['free trade']],
    ['the words behind', 'talks on trade', ['talks'], ['talks on trade'], ['on trade']],
    ['those before, of before and behind', 'sea talks on trade', ['talks'], ['sea talks on trade'], ['sea']],
    ['those between two', 'talks on trade pact', ['talks', 'pact'], ['talks on trade pact'], ['on trade']],
    ['no hyphen', 'trade-talks', ['talks'], ['trade-talks'], ['trade']],
    ['nothing of what is covered', 'trade talks', ['trade talks'], ['trade'], []],
    ['no ending', 'talksless', ['talks'], ['talksless'], []],
  ])('is %s', (_, text, taken, words, left) => {
    expect(partsOf(text, taken, words)).toEqual(left);
  });

  const spans = fc
    .uniqueArray(fc.nat({ max: 30 }), { maxLength: 12 })
    .map((cuts) => cuts.sort((a, b) => a - b))
    .map((cuts) =>
      cuts.flatMap((start, i): Span[] => (i % 2 === 0 && i + 1 < cuts.length ? [at(start, cuts[i + 1] ?? 0)] : [])),
    );

  it('is in order, inside the word and outside all that is taken', () => {
    fc.assert(
      fc.property(spans, spans, fc.string({ minLength: 31, maxLength: 31 }), (taken, words, text) => {
        const left = keepFreeParts(taken, words as Candidate[], text);
        const isFree = ({ start, end }: Span) => taken.every((span) => span.end <= start || end <= span.start);
        const isInside = ({ start, end }: Span) => words.some((word) => word.start <= start && end <= word.end);
        expect(left.every((part) => part.start < part.end && isFree(part) && isInside(part))).toBe(true);
        expect(left.every((part, i) => i === 0 || (left[i - 1] as Span).end <= part.start)).toBe(true);
      }),
    );
  });
});
