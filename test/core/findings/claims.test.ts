import { describe, expect, test } from 'vitest';
import type { ClaimWord } from '../../../src/core/findings/claim-words.ts';
import { findClaims } from '../../../src/core/findings/claims.ts';
import fc from '../../fuzz.ts';
import { mark } from '../profile/support/markup.ts';

const NEWS = { year: 2026, parties: [] };

const WORDS: readonly ClaimWord[] = [
  { claim: 'first', surface: 'first' },
  { claim: 'first', surface: 'first ever' },
  { claim: 'historic', surface: 'historic' },
  { claim: 'new', surface: 'new' },
  { claim: 'first', surface: '史上初' },
  { claim: 'first', surface: 'पहला' },
  { claim: 'historic', surface: 'التاريخي' },
];

function claims(line: string): readonly string[] {
  const { article, mentions } = mark([`paragraph: ${line}`]);
  return findClaims(article, mentions, WORDS, NEWS).map(
    ({ claim, start, end }) => `${claim} ${article.text.slice(start, end)}`,
  );
}

describe('findClaims', () => {
  test.each([
    ['They signed the first [t treaty|treaty] of its kind.', ['first first']],
    ['The FIRST EVER [t treaty|treaty] was signed.', ['first FIRST EVER']],
    ['A new, historic [t agreement|agreement].', ['new new', 'historic historic']],
    ['両国は史上初の[t treaty|条約]に署名した。', ['first 史上初']],
    ['दोनों का पहला [t agreement|समझौता] हुआ।', ['first पहला']],
    ['وقعا [t agreement|الاتفاق] التاريخي اليوم.', ['historic التاريخي']],
    ['هو [t agreement|الاتفاق] والتاريخي معا.', ['historic التاريخي']],
  ])('%s', (line, expected) => {
    expect(claims(line)).toEqual(expected);
  });

  test.each([
    ['another sentence', 'It is a new day. They signed a [t treaty|treaty].'],
    [
      'far from the agreement',
      'The first lady, who had come from far away to see the town, saw the [t treaty|treaty].',
    ],
    ['part of a word', 'A [t treaty|treaty] with the newest firsthand prehistoric news.'],
    ['no agreement at all', 'A new road.'],
    ['of a meeting', 'Their first [t talks|meeting] since they signed the [t treaty|treaty].'],
    ['of a partner', 'A new [t partner|partner] to the [t treaty|treaty].'],
  ])('not: %s', (_, line) => {
    expect(claims(line)).toEqual([]);
  });

  test('a claim knows the nearest word of agreement, which it is said of', () => {
    const { article, mentions } = mark(['paragraph: The [t pact|pact] was their first big [t treaty|treaty].']);
    const [claim] = findClaims(article, mentions, WORDS, NEWS);
    expect(mentions[claim?.mention ?? -1]?.code).toBe('treaty');
  });

  test('any words are taken literally', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string(), (surface, text) => {
        const { article, mentions } = mark([`paragraph: ${text} [t treaty|treaty]`]);
        const found = findClaims(article, mentions, [{ claim: 'new', surface }], NEWS);
        for (const { start, end } of found)
          expect(article.text.slice(start, end).toLowerCase()).toBe(surface.toLowerCase());
      }),
    );
  });
});
