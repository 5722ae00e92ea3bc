import { expect, test } from 'vitest';
import type { ClaimTable } from '../../../src/core/findings/claims.ts';
import { packClaims, readClaims } from '../../../src/data/lexicon/claim-table.ts';

test.each(['en', 'hi', 'ar', 'it'])('%s has words for every claim, each once', (lang) => {
  const words = readClaims(lang);
  expect(words.map(({ claim }) => claim)).toEqual(expect.arrayContaining(['first', 'historic', 'new']));
  const surfaces = words.map(({ surface }) => surface.toLowerCase());
  expect(new Set(surfaces).size).toBe(surfaces.length);
  for (const surface of surfaces) expect(surface).toMatch(/\p{L}/u);
});

test('a language without a table claims nothing', () => {
  expect(readClaims('xx')).toEqual([]);
});

test('the packed file holds the languages that have a table', () => {
  const table = JSON.parse(packClaims(['en', 'xx', 'it'])) as ClaimTable;
  expect(Object.keys(table)).toEqual(['en', 'it']);
  expect(table.it).toEqual(readClaims('it'));
});
