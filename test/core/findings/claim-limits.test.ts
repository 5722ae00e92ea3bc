import { describe, expect, test } from 'vitest';
import type { ClaimWord } from '../../../src/core/findings/claim-words.ts';
import { findClaims } from '../../../src/core/findings/claims.ts';
import { mark } from '../profile/support/markup.ts';

const WORDS: readonly ClaimWord[] = [
  { claim: 'first', surface: 'the first' },
  { claim: 'first-time', surface: 'for the first time' },
  { claim: 'first', surface: 'never before' },
  { claim: 'historic', surface: 'historic' },
  { claim: 'new', surface: 'new' },
  { claim: 'none', surface: 'not only' },
  { claim: 'not', surface: 'not' },
  { claim: 'not', surface: 'never' },
  { claim: 'not-behind', surface: 'नहीं' },
  { claim: 'first', surface: 'पहला' },
  { claim: 'limit', surface: 'since' },
  { claim: 'limit', surface: 'in … years' },
  { claim: 'of', surface: 'of' },
  { claim: 'of', surface: 'to' },
  { claim: 'of-behind', surface: 'का' },
  { claim: 'that', surface: 'that' },
  { claim: 'of', surface: 'dell’' },
  { claim: 'first', surface: 'il primo' },
  { claim: 'first-ahead', surface: 'पहली' },
  { claim: 'first', surface: '初の' },
  { claim: 'limit', surface: '年ぶり' },
  { claim: 'first', surface: '첫' },
  { claim: 'not-behind', surface: '아니' },
];

function claims(line: string, parties: readonly string[] = []): readonly string[] {
  const { article, mentions } = mark([`paragraph: ${line}`]);
  return findClaims(article, mentions, WORDS, { year: 2026, parties }).map(({ claim }) => claim);
}

describe('a claim that is taken back is none', () => {
  test.each([
    ['before it', 'This is not the first [t treaty|treaty].'],
    ['between the two', 'The [t treaty|treaty] was not historic.'],
    ['with some words between', 'It is not in any sense a historic [t treaty|treaty].'],
    ['at the end of the sentence', 'यह दोनों का पहला [t agreement|समझौता] नहीं है।'],
    ['by a question', 'Is it a historic [t treaty|treaty]? They sign on Monday.'],
    ['by one in quotation marks', '“A historic [t treaty|treaty]?” they ask.'],
    ['by one in Arabic', 'historic [t treaty|معاهدة]؟'],
    ['with an ending that hangs on', '이는 첫 [t agreement|협정]이 아니다.'],
  ])('%s', (_, line) => {
    expect(claims(line)).toEqual([]);
  });

  test.each([
    ['another clause', 'They did not wait, and the first [t treaty|treaty] was signed.', ['first']],
    ['another sentence', 'They did not wait. The first [t treaty|treaty] was signed.', ['first']],
    [
      'far away',
      'Ministers who had not come to the city to see it all praised in the end the first [t treaty|treaty].',
      ['first'],
    ],
    ['not only', 'It is not only the first [t treaty|treaty] of the two.', ['first']],
    ['a claim itself', 'Never before was such a [t treaty|treaty] signed.', ['first']],
    ['behind it, where the verb does not come last', 'The historic [t treaty|treaty] does not end.', ['historic']],
  ])('but not by a word of %s', (_, line, expected) => {
    expect(claims(line)).toEqual(expected);
  });
});

describe('a first that is narrowed is none that earlier pacts stand against', () => {
  test.each([
    ['since', 'It is the first [t treaty|treaty] since the war.'],
    ['since, at the beginning', 'Since the war it is the first [t treaty|treaty] of the two.'],
    ['in years', 'It is the first [t treaty|treaty] in more than ten years.'],
    ['years without spaces', '10年ぶり、初の[t treaty|条約]となる。'],
    ['a year of the past', 'They signed a [t treaty|treaty] for the first time after 1998.'],
    ['one in other digits', 'They signed the first [t treaty|treaty] in १९९८.'],
    ['one of the Iranian calendar', 'They signed the first [t treaty|treaty] in ۱۳۷۷.'],
    ['one of the Thai calendar', 'They signed the first [t treaty|treaty] in 2541.'],
  ])('%s', (_, line) => {
    expect(claims(line)).toEqual([]);
  });

  test.each([
    ['the year of the article', 'They signed the first [t treaty|treaty] in 2026.', ['first']],
    ['the same year in Iran', 'They signed the first [t treaty|treaty] in ۱۴۰۵.', ['first']],
    ['a year to come', 'The first [t treaty|treaty] runs until 2040.', ['first']],
    ['a number', 'The first [t treaty|treaty] covers 1,998 islands, 1998.5 miles.', ['first']],
    ['a historic treaty', 'It is a historic [t treaty|treaty] in ten years of work.', ['historic']],
    ['a new one', 'A new [t treaty|treaty] takes the place of that of 1998.', ['new']],
    ['another part of the sentence', 'It is the first [t treaty|treaty]; since then all is quiet.', ['first']],
  ])('but not %s', (_, line, expected) => {
    expect(claims(line)).toEqual(expected);
  });

  test('a historic treaty of the past is not the news', () => {
    expect(claims('The historic [t treaty|treaty] of 1902 came first.')).toEqual([]);
  });
});

describe('what belongs to an agreement is not the agreement', () => {
  test.each([
    ['its anniversary', 'It was the first anniversary of the [t treaty|treaty].'],
    ['who acts', 'Japan is the first country to [t ratify|ratify] it.'],
    ['who is described', 'It is the first state that [t sign|signs].'],
    ['what hangs on an elided article', 'Il primo anniversario dell’[t agreement|accordo].'],
    ['behind a comma', 'The first of many, they praise the [t treaty|treaty].'],
    ['behind the agreement where an adjective stands before', '[t agreement|समझौते] वाली पहली बैठक।'],
    ['the signing alone', 'The first [t sign|signing] was slow.'],
    ['what the agreement does', 'A [t treaty|treaty] that for the first time opens ports.'],
    ['where the agreement stands before', '[t agreement|समझौते] का पहला साल।'],
  ])('%s', (_, line) => {
    expect(claims(line)).toEqual([]);
  });

  test.each([
    ['where the first is the agreement', 'The first [t treaty|treaty] of friendship to last.', ['first']],
    ['where the act is the first', 'For the first time two members of the club [t sign|sign] it.', ['first']],
    ['what follows an adjective', 'यह पहली [t agreement|संधि] है।', ['first']],
    ['what is signed, not the signing', 'The first [t sign|signed] [t treaty|treaty].', ['first']],
    ['what is called so', 'A [t treaty|treaty] that both call historic.', ['historic']],
    ['in the other order', 'The [t treaty|treaty] of friendship is historic.', ['historic']],
  ])('but it is %s', (_, line, expected) => {
    expect(claims(line)).toEqual(expected);
  });
});

describe('a claim of others is none of the parties', () => {
  test.each([
    ['two others', '[c FR|France] and [c TD|Chad] signed the first [t treaty|treaty].'],
    ['one party and another', '[c JP|Japan] signed the first [t treaty|treaty] with [c TD|Chad].'],
    ['a group', '[g NATO|NATO] signed a historic [t treaty|treaty].'],
  ])('%s', (_, line) => {
    expect(claims(line, ['JP', 'GB'])).toEqual([]);
  });

  test.each([
    [
      'both parties, though another is named',
      '[c JP|Japan] and [c GB|Britain] fear [c CN|China]: the first [t treaty|treaty].',
    ],
    ['one of them alone', '[c JP|Japan] called it the first [t treaty|treaty].'],
    ['nobody', 'It is the first [t treaty|treaty] of the two.'],
    ['where it was signed', '[c JP|Japan] praised the first [t treaty|treaty] in [C @FR|Paris].'],
  ])('but of %s', (_, line) => {
    expect(claims(line, ['JP', 'GB'])).toEqual(['first']);
  });
});
