import { expect, it } from 'vitest';
import { findTitleLanguage } from '../../../src/sidebar/model/title-language.ts';

it.each([
  ['en', 'Agreement between Japan and Peru on Culture'],
  ['en', 'Hiroshima Accord'],
  ['en', 'CPTPP'],
  ['en', 'Rio de Janeiro Protocol'],
  ['en', 'Agreement of São Tomé between the Governments of Angola and Gabon'],
  ['en', ''],
  ['pt', 'Acordo de Cooperação Cultural entre o Governo do Brasil e o Governo do Peru'],
  ['pt', 'Declaração Conjunta'],
  ['es', 'Acuerdo sobre el Transporte entre Chile y Bolivia'],
  ['fr', 'Accord sur la pêche entre la République du Sénégal et le Royaume du Maroc'],
])('%s: “%s”', (lang, title) => {
  expect(findTitleLanguage(title)).toBe(lang);
});
