import { describe, expect, test } from 'vitest';
import type { Pact } from '../../../src/core/pacts/pact.ts';
import { collectPactNames } from '../../../src/data/pacts/collect-pact-names.ts';
import { makePact } from '../../core/pacts/support/pacts.ts';
import { realPacts } from '../../core/pacts/support/real-pacts.ts';

const namesOf = (facts: Partial<Pact>, lang = 'en'): readonly string[] =>
  (collectPactNames([makePact({ title: 'Pact', ...facts })])[lang] ?? []).map(({ name }) => name);

describe('collectPactNames', () => {
  test('gives the names of each language with id and parties', () => {
    const pact = makePact({ title: 'Paris Agreement', names: { hi: ['पेरिस समझौता'], it: ['accordo di Parigi'] } });
    const entry = { id: 'paris-agreement', parties: ['JP', 'GB'] };
    expect(collectPactNames([pact])).toEqual({
      en: [{ ...entry, name: 'Paris Agreement' }],
      hi: [{ ...entry, name: 'पेरिस समझौता' }],
      it: [{ ...entry, name: 'accordo di Parigi' }],
    });
  });

  test('takes the year in brackets off a name', () => {
    expect(namesOf({ title: 'Treaty of Windsor', shortTitle: 'Treaty of Windsor (1386)' })).toEqual([
      'Treaty of Windsor',
    ]);
  });

  test('leaves the article before a name to the text', () => {
    expect(namesOf({ title: 'The Antarctic Treaty', names: { en: ['the Antarctic Treaty', 'The'] } })).toEqual([
      'Antarctic Treaty',
      'The',
    ]);
  });

  test('takes an abbreviation in brackets as a name of its own', () => {
    expect(namesOf({ title: 'Global Combat Air Programme (GCAP)' })).toEqual(['Global Combat Air Programme', 'GCAP']);
  });

  test('leaves out titles that nobody quotes', () => {
    const title = 'Agreement between the Government of Japan and the Government of Italy concerning Equipment';
    expect(namesOf({ title })).toEqual([]);
    expect(namesOf({ title, shortTitle: 'Equipment Agreement' })).toEqual(['Equipment Agreement']);
  });

  test('says a name once for a pact, and once for each pact that bears it', () => {
    const first = makePact({ title: 'Treaty of Paris', id: 'first-paris', names: { en: ['Treaty of Paris'] } });
    const second = makePact({ title: 'Treaty of Paris', id: 'second-paris' });
    expect(collectPactNames([first, second]).en?.map(({ id }) => id)).toEqual(['first-paris', 'second-paris']);
  });

  test('takes no titles of imported lists for names', () => {
    expect(namesOf({ title: 'Bilateral investment treaty', sources: ['GGO'] })).toEqual([]);
  });

  test('has the languages of the tables', () => {
    const names = collectPactNames(realPacts());
    for (const lang of ['en', 'hi', 'ar', 'it', 'ja', 'zh', 'ru', 'tr'])
      expect(names[lang]?.length).toBeGreaterThan(100);
  });
});
