import { expect, test } from 'vitest';
import type { ClaimTable } from '../../../src/core/findings/claim-words.ts';
import { packClaims, readClaims } from '../../../src/data/lexicon/claim-table.ts';

test.each(['en', 'hi', 'ar', 'it'])('%s has words for every claim, each once', (lang) => {
  const words = readClaims(lang);
  expect(words.map(({ claim }) => claim)).toEqual(expect.arrayContaining(['first', 'historic', 'new']));
  const surfaces = words.map(({ surface }) => surface.toLowerCase());
  expect(new Set(surfaces).size).toBe(surfaces.length);
  for (const surface of surfaces) expect(surface).toMatch(/\p{L}/u);
});

test.each(['en', 'de', 'fr', 'es', 'it', 'pt', 'ru', 'uk', 'pl', 'ar', 'id', 'zh', 'nl', 'sw'])(
  '%s knows what takes a claim back, and what narrows it',
  (lang) => {
    expect(readClaims(lang).map(({ claim }) => claim)).toEqual(expect.arrayContaining(['not', 'limit']));
  },
);

test.each(['hi', 'ur', 'bn', 'fa', 'tr', 'ja', 'ko'])('so does %s, where the verb comes last', (lang) => {
  expect(readClaims(lang).map(({ claim }) => claim)).toEqual(expect.arrayContaining(['not-behind', 'limit']));
});

test('a language without a table claims nothing', () => {
  expect(readClaims('xx')).toEqual([]);
});

test('the packed file holds the languages that have a table', () => {
  const table = JSON.parse(packClaims(['en', 'xx', 'it'])) as ClaimTable;
  expect(Object.keys(table)).toEqual(['en', 'it']);
  expect(table.it).toEqual(readClaims('it'));
});
