import { describe, expect, it } from 'vitest';
import { findIn, rejectedIn } from './support/find-in.ts';
import { lexiconsFor } from './support/real-lexicons.ts';
import { makeLexicon } from './support/tiny-tables.ts';

const lexicon = makeLexicon({
  countries: ['JP|name|strong|Japan', 'TR|name|weak|Turkey'],
  groups: ['EU|abbreviation|strong|EU'],
  terms: ['pact|strong|pact', 'sign|strong|signed', 'treaty|strong|treaty', 'ceasefire|weak|truce'],
  topics: ['nuclear|strong|warheads', 'nuclear|weak|reactor', 'trade|strong|tariffs'],
});

describe('words that every agreement uses', () => {
  it('are none where nothing speaks of states', () => {
    expect(findIn('They signed a pact.', lexicon)).toEqual([]);
    expect(rejectedIn('They signed a pact.', lexicon)).toEqual([
      'signed:weak-without-evidence',
      'pact:weak-without-evidence',
    ]);
  });

  it.each([
    ['a state, wherever it stands', 'They signed a pact.\nIt rained in Japan.'],
    ['a group', 'The EU was silent. They signed a pact.'],
    ['what only states sign', 'The treaty is old. They signed a pact.'],
    ['what only states settle', 'They signed a pact on warheads.'],
  ])('count beside %s', (_, text) => {
    expect(findIn(text, lexicon)).toEqual(expect.arrayContaining(['signed=term:sign', 'pact=term:pact']));
  });

  it.each([
    ['a word that may mean a state', 'They had turkey and signed a pact.'],
    ['a matter of companies, too', 'They signed a pact on tariffs.'],
    ['a weak word of states', 'They signed a pact, a truce, near a reactor.'],
  ])('do not count beside %s', (_, text) => {
    expect(findIn(text, lexicon).filter((found) => found.includes('term:'))).toEqual([]);
  });

  it('leave alone what only states sign', () => {
    expect(findIn('A treaty.', lexicon)).toEqual(['treaty=term:treaty']);
  });
});

const terms = (lang: string, text: string): string[] =>
  findIn(text, ...lexiconsFor(lang)).filter((found) => found.includes('=term:'));

describe('agreements of clubs, companies and families', () => {
  it.each([
    ['en', 'The goalkeeper signed a new agreement with her club on Friday.'],
    ['fr', 'Le locataire et la propriétaire ont trouvé un accord sur le loyer.'],
    ['de', 'Zwei Brauereien kündigten eine Partnerschaft und ein Bündnis an.'],
    ['it', 'Le sorelle hanno stretto un patto: mai più liti per i soldi.'],
    ['es', 'El portero firmó un acuerdo de tres temporadas con el club.'],
    ['pt', 'O sindicato ratificou o acordo salarial com a fábrica.'],
    ['ru', 'Пекарь и хозяин дома подписали соглашение об аренде.'],
    ['pl', 'Siostry zawarły pakt, że nie będą się kłócić.'],
    ['ar', 'وقع الحارس اتفاقا مع النادي لثلاثة مواسم'],
    ['hi', 'दो कंपनियों ने साझेदारी के समझौते पर हस्ताक्षर किए।'],
    ['tr', 'İki fırın bir ortaklık anlaşmasına imza attı.'],
    ['nl', 'De bakker en de verhuurder bereikten een akkoord over de huur.'],
  ])('%s: %s', (lang, text) => {
    expect(terms(lang, text)).toEqual([]);
  });

  it.each([
    [
      'en',
      'The truce held, and both sides signed the accord.',
      ['truce=term:ceasefire', 'signed=term:sign', 'accord=term:agreement'],
    ],
    ['fr', 'Le traité et son accord annexe ont été signés.', ['traité=term:treaty', 'accord=term:agreement']],
  ])('%s: those of states stay, where none is named: %s', (lang, text, expected) => {
    expect(terms(lang, text)).toEqual(expect.arrayContaining(expected));
  });
});
