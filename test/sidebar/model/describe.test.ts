import { describe, expect, it } from 'vitest';
import { listParties } from '../../../src/sidebar/model/describe.ts';
import { type LocaleCode, translatorFor } from '../locales.ts';

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
