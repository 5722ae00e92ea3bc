import { describe, expect, test } from 'vitest';
import { type ClaimWord, chooseClaims } from '../../../src/core/findings/claim-words.ts';
import { findClaims } from '../../../src/core/findings/claims.ts';
import { mark } from '../profile/support/markup.ts';

const NEWS = { year: 2026, parties: [] };

const WORDS: readonly ClaimWord[] = [
  { claim: 'new', surface: 'new' },
  { claim: 'first', surface: 'first' },
  { claim: 'first', surface: 'first time' },
  { claim: 'first-time', surface: 'firstly' },
  { claim: 'historic', surface: 'Historic' },
  { claim: 'new', surface: '新' },
  { claim: 'new', surface: 'ใหม่' },
  { claim: 'new', surface: 'नया' },
  { claim: 'none', surface: 'first lady' },
];

/** Each claim with the code of the agreement it is said of. */
function claims(line: string): readonly string[] {
  const { article, mentions } = mark([`paragraph: ${line}`]);
  return findClaims(article, mentions, WORDS, NEWS).map(
    ({ start, end, mention }) => `${article.text.slice(start, end)} ${mentions[mention]?.code}`,
  );
}

describe('how far a claim reaches', () => {
  const gap = (units: number): string => ` ${'x'.repeat(units - 2)} `;

  test('sixty-four letters where it is of a time, before and behind', () => {
    expect(claims(`firstly${gap(64)}[t treaty|treaty]`)).toEqual(['firstly treaty']);
    expect(claims(`firstly${gap(65)}[t treaty|treaty]`)).toEqual([]);
    expect(claims(`[t treaty|treaty]${gap(64)}firstly`)).toEqual(['firstly treaty']);
    expect(claims(`[t treaty|treaty]${gap(65)}firstly`)).toEqual([]);
  });

  test('that is an adjective, no farther than a phrase is long: 48 with both words', () => {
    expect(claims(`new${gap(39)}[t treaty|treaty]`)).toEqual(['new treaty']);
    expect(claims(`new${gap(40)}[t treaty|treaty]`)).toEqual([]);
    expect(claims(`[t treaty|treaty]${gap(40)}new`)).toEqual([]);
  });

  test.each([
    ['Han', '新'],
    ['Thai', 'ใหม่'],
  ])('fourteen characters of %s', (_, word) => {
    expect(claims(`${word}${'字'.repeat(14)}[t treaty|条約]`)).toEqual([`${word} treaty`]);
    expect(claims(`${word}${'字'.repeat(15)}[t treaty|条約]`)).toEqual([]);
  });

  test('no farther than its sentence, on either side', () => {
    expect(claims('It is new. A [t treaty|treaty].')).toEqual([]);
    expect(claims('A [t treaty|treaty]. It is new.')).toEqual([]);
    expect(claims('A [t treaty|treaty]. It is a new [t deal|deal].')).toEqual(['new deal']);
  });

  test('to the nearest; of two as near, to the first', () => {
    expect(claims('[t treaty|treaty], a new [t deal|deal]')).toEqual(['new deal']);
    expect(claims('[t treaty|treaty] new [t deal|deal]')).toEqual(['new treaty']);
  });

  test('to what was signed rather than to the signing, where both are as near', () => {
    expect(claims('They [t sign|signed] new [t treaty|treaty].')).toEqual(['new treaty']);
  });

  test('to pacts called by name, never to names of states or topics', () => {
    expect(claims('the new [p osimo|Treaty of Osimo]')).toEqual(['new osimo']);
    expect(claims('new [c JP|Japan] and [t treaty|treaty]')).toEqual(['new treaty']);
    expect(claims('a new [k trade|trade] route for [c JP|Japan]')).toEqual([]);
  });
});

describe('what it is said of', () => {
  test.each(['talks', 'negotiation', 'commitment', 'cooperation', 'initiative', 'ally', 'partner'])(
    'a new %s is no new agreement',
    (code) => {
      expect(claims(`a new [t ${code}|word]`)).toEqual([]);
    },
  );

  test.each(['treaty', 'agreement', 'mou', 'declaration', 'ceasefire'])('a new %s is one', (code) => {
    expect(claims(`a new [t ${code}|word]`)).toEqual([`new ${code}`]);
  });
});

describe('an act parted from the claim by a comma', () => {
  test.each([
    ['signed, the first of its kind', '[t sign|signed], first of its kind', []],
    ['belongs to what follows', '[t sign|signed], the first truly binding [t treaty|treaty]', ['first treaty']],
    ['or to what came before', 'A [t treaty|treaty] was [t sign|signed], the first', ['first treaty']],
    ['whatever the act', '[t ratify|ratified]، new', []],
    ['without a comma the act is meant', 'the Historic [t sign|signing]', ['Historic sign']],
    ['and an agreement behind one is', 'the [t treaty|treaty], the first', ['first treaty']],
  ])('%s', (_, line, expected) => {
    expect(claims(line)).toEqual(expected);
  });
});

describe('a name is no claim', () => {
  test.each([
    ['of a state', '[t sign|signed] with [c NZ|New Zealand]', []],
    ['of a capital', 'नया [C IN|दिल्ली] में [t treaty|संधि]', []],
    ['of a town', '[t sign|signed] in New York', []],
    ['and a state behind the word is none', 'a new [c US|American] [t treaty|treaty]', ['new treaty']],
    ['nor is what the article knows', 'New [k cyber|Cyber] [t pact|Pact]', ['New pact']],
    ['nor the beginning of a sentence', 'New rules: new [t treaty|treaty]', ['new treaty']],
  ])('%s: %s', (_, line, expected) => {
    expect(claims(line)).toEqual(expected);
  });
});

describe('a clause of its own', () => {
  test.each([
    ['new claims، [t treaty|treaty]', []],
    ['new; [t treaty|treaty]', []],
    ['new, binding [t treaty|treaty]', ['new treaty']],
    ['[t pact|pact]، new [t treaty|treaty]', ['new treaty']],
  ])('%s', (line, expected) => {
    expect(claims(line)).toEqual(expected);
  });
});

describe('the words of a claim', () => {
  test.each([
    ['whole words only', 'anew newer [t treaty|treaty]', []],
    ['next to signs', '(new), [t treaty|treaty]', ['new treaty']],
    ['in any case', 'NEW HISTORIC [t treaty|treaty]', ['NEW treaty', 'HISTORIC treaty']],
    ['not in a word of several', 'new-look semi-new pre\u2011new [t treaty|treaty]', []],
    ['not before a combining mark', 'नयां [t treaty|संधि]', []],
    ['anywhere in a script without spaces', '最新協定の[t treaty|条約]', ['新 treaty']],
    ['the longest of those that overlap', 'for the first time a [t treaty|treaty]', ['first time treaty']],
    ['not in a phrase that claims nothing', 'the First Lady and the first [t treaty|treaty]', ['first treaty']],
    ['each time', 'new and new [t treaty|treaty]', ['new treaty', 'new treaty']],
    ['in the order of the text', 'new and first [t treaty|treaty]', ['new treaty', 'first treaty']],
    ['touching one another', '新新[t treaty|条約]', ['新 treaty', '新 treaty'].slice(0, 1)],
  ])('%s: %s', (_, line, expected) => {
    expect(claims(line)).toEqual(expected);
  });

  test('are looked for anew in each text', () => {
    expect([1, 2, 3].map(() => claims('a new [t treaty|treaty]'))).toEqual([
      ['new treaty'],
      ['new treaty'],
      ['new treaty'],
    ]);
  });
});

describe('the table of a language', () => {
  const table = { pt: [{ claim: 'new', surface: 'novo' }], 'pt-BR': [{ claim: 'first', surface: 'inédito' }] } as const;

  test.each([
    ['pt', 'novo'],
    ['pt-PT', 'novo'],
    ['pt-BR', 'inédito'],
  ])('%s has %s', (lang, surface) => {
    expect(chooseClaims(lang, table).map((word) => word.surface)).toEqual([surface]);
  });

  test.each(['gl', '', '__proto__', 'constructor'])('%j has none', (lang) => {
    expect(chooseClaims(lang, table)).toEqual([]);
  });
});
