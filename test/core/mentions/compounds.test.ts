import { describe, expect, it } from 'vitest';
import { findIn } from './support/find-in.ts';
import { lexiconsFor } from './support/real-lexicons.ts';

const lexicons = new Map(['da', 'de', 'nl', 'no', 'sv'].map((lang) => [lang, lexiconsFor(lang)]));
const find = (lang: string, text: string) => findIn(text, ...(lexicons.get(lang) ?? []));
const codes = (found: readonly string[]) => found.map((each) => each.replace(/~$/u, ''));

describe('a country as the first part of a compound', () => {
  it.each([
    ['de', 'Ukrainehilfe, Russlandsanktionen und Frankreichreise', ['Ukraine=UA', 'Russland=RU', 'Frankreich=FR']],
    ['de', 'Ukrainegespräche, Iranverhandlungen, Chinahandel', ['Ukraine=UA', 'Iran=IR', 'China=CN']],
    [
      'nl',
      'Oekraïnesteun, Ruslandsancties, Chinabeleid en Irandeal',
      ['Oekraïne=UA', 'Rusland=RU', 'China=CN', 'Iran=IR'],
    ],
    ['sv', 'Ukrainastödet, Kinapolitiken och Irankonflikten', ['Ukraina=UA', 'Kina=CN', 'Iran=IR']],
    ['sv', 'Rysslandssanktionerna', ['Rysslands=RU']],
    ['da', 'Ukrainestøtten, Kinapolitikken og Irankrigen', ['Ukraine=UA', 'Kina=CN', 'Iran=IR']],
    ['no', 'Ukrainastøtten, Kinapolitikken og Irankrigen', ['Ukraina=UA', 'Kina=CN', 'Iran=IR']],
  ])('is the mention (%s, %s)', (lang, text, expected) => {
    expect(find(lang, text)).toEqual(expected);
  });

  it.each([
    ['de', 'Chinakohl, Indianer, Malikow und Polenta'],
    ['nl', 'perubalsem, Malika en Omanski'],
    ['sv', 'Malikow, Irana och Perukmakare'],
  ])('is not what another word begins with (%s, %s)', (lang, text) => {
    expect(find(lang, text)).toEqual([]);
  });
});

describe('a word of agreement as the head of a compound', () => {
  it.each([
    ['de', 'Hafenabkommen, Beitrittsvertrag, Transitvereinbarungen', ['agreement', 'treaty', 'agreement']],
    ['nl', 'klimaatpact en grensverdrag', ['pact', 'treaty']],
    ['sv', 'klimatavtalet, migrationspakten och gränsfördrag', ['agreement', 'pact', 'treaty']],
    ['da', 'klimaaftalen, sikkerhedspagten og venskabstraktaten', ['agreement', 'security_agreement', 'treaty']],
    ['no', 'klimaavtalen, sikkerhetspakten og vennskapstraktaten', ['agreement', 'security_agreement', 'treaty']],
  ])('is a term (%s, %s)', (lang, text, keys) => {
    expect(codes(find(lang, text)).map((found) => found.split('=term:')[1])).toEqual(keys);
  });

  it.each([
    ['de', 'Mietvertrag, Kaufvertrag, Tarifvertrag und Ehevertrag'],
    ['nl', 'huurovereenkomst, regeerakkoord en arbeidsovereenkomst'],
    ['sv', 'hyresavtal och kollektivavtal'],
    ['da', 'lejeaftale og overenskomstfornyelse'],
    ['no', 'leieavtale og tariffavtale'],
  ])('but not in private and domestic ones (%s, %s)', (lang, text) => {
    expect(find(lang, text)).toEqual([]);
  });
});
