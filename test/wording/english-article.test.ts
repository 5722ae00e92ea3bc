import { expect, it } from 'vitest';
import { articleOf, withArticle } from '../../src/wording/english-article.ts';

it.each([
  ['United Kingdom', 'the United Kingdom'],
  ['Netherlands', 'the Netherlands'],
  ['Solomon Islands', 'the Solomon Islands'],
  ['Dominican Republic', 'the Dominican Republic'],
  ['Soviet Union', 'the Soviet Union'],
  ['Republic of the Congo', 'the Republic of the Congo'],
  ['DR Congo', 'DR Congo'],
  ['European Union', 'the European Union'],
  ['Quad', 'the Quad'],
  ['G7', 'the G7'],
  ['WTO', 'the WTO'],
  ['NATO', 'NATO'],
  ['ASEAN', 'ASEAN'],
  ['Japan', 'Japan'],
  ['South Korea', 'South Korea'],
  ['Grenada', 'Grenada'],
])('the party %s is “%s” in a sentence', (name, inText) => {
  expect(withArticle(name)).toBe(inText);
});

it.each([
  'Hiroshima Accord',
  'Treaty of Mutual Cooperation and Security',
  'Guidelines for Defence Cooperation',
  'Economic 2+2',
  'Phase One trade deal',
  'KORUS FTA',
  'UK-Japan CEPA',
  'US-Japan SOFA',
  'US-China STA',
  'UK-Ukraine PFTSPA',
  'Shanghai Communique',
  'Geneva Conventions',
  'Lancaster House Treaties',
  'Italy-China Belt and Road MoU',
  'Accession of Spain to NATO',
  'Individual Partnership and Cooperation Program',
])('in a sentence it is “the %s”', (title) => {
  expect(articleOf(title)).toBe('the ');
});

it.each([
  'The Hiroshima Accord',
  'An Agreement on Fisheries',
  'New START',
  'Agenda 2030',
  'SALT II',
  'Minute 319',
  'Acordo entre o Brasil e o Peru',
  'TurkStream',
  'China-Panama relations',
])('and it is plain “%s”', (title) => {
  expect(articleOf(title)).toBe('');
});
