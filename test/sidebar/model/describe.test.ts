import { describe, expect, it } from 'vitest';
import type { Evidence, RankedPact } from '../../../src/core/pacts/ranked-pact.ts';
import { listParties, pickMainEvidence } from '../../../src/sidebar/model/describe.ts';
import { type LocaleCode, translatorFor } from '../locales.ts';
import { makeView } from '../sample-view.ts';

const [ranked] = makeView('en').annotation.prior.ranked as [RankedPact];

describe('the reasons of the list', () => {
  const typesOf = (parties: readonly string[], ...why: readonly Evidence[]): string[] =>
    pickMainEvidence({ ...ranked, why }, { parties }).map(({ type }) => type);
  const some: Evidence = { type: 'some-parties', parties: ['EU'] };

  it('miss no party that a group has signed for', () => {
    const through: Evidence = { type: 'via-group', group: 'EU', parties: ['DE', 'FI'] };
    expect(typesOf(['DE', 'EU', 'FI'], some, through)).toEqual(['via-group']);
    expect(typesOf(['DE', 'EU', 'FI', 'NO'], some, through)).toEqual(['some-parties', 'via-group']);
  });

  it('but one that has left the group', () => {
    const left: Evidence = { type: 'via-group-left', group: 'EU', parties: ['GB'] };
    expect(typesOf(['EU', 'GB'], some, left)).toEqual(['some-parties', 'via-group-left']);
  });
});

describe('the parties of a pact', () => {
  const listed = (locale: LocaleCode, partyList: 'complete' | 'open', ...parties: string[]): string =>
    listParties({ parties, partyList }, { parties: [] }, translatorFor(locale));

  it.each([
    ['en', 'the European Union and others'],
    ['de', 'Europäische Union und weitere'],
    ['fr', 'Union européenne et d’autres'],
    ['it', 'Unione europea e altri'],
    ['ar', 'الاتحاد الأوروبي وأطراف أخرى'],
    ['hi', 'यूरोपीय संघ और अन्य'],
    ['ja', '欧州連合（EU）、ほか'],
  ] as const)('are more than are known where the list is open: %s', (locale, words) => {
    expect(listed(locale, 'open', 'EU')).toBe(words);
  });

  it('are those alone where it is complete, and none where none is known', () => {
    expect(listed('en', 'complete', 'EU')).toBe('the European Union');
    expect(listed('en', 'open')).toBe('');
  });

  it('are counted where they are many, as far as they are known', () => {
    const many = ['JP', 'GB', 'IT', 'FR', 'DE', 'CA', 'US'];
    expect(listed('en', 'open', ...many)).toBe(listed('en', 'complete', ...many));
  });
});
