import { describe, expect, it } from 'vitest';
import { findNames, rejectedIn } from '../support/find-in.ts';
import { lexiconsFor } from '../support/real-lexicons.ts';

describe('clubs with the name of a capital, which the English lexicon knows for all languages in Latin letters', () => {
  it.each([
    ['it', 'Il Real Madrid ha battuto la Dinamo Kiev', ['Madrid', 'Kiev']],
    ['es', 'El Atlético de Madrid venció al Dynamo Moscú', ['Madrid', 'Moscú']],
    ['fr', 'Le Rapid Vienne a perdu contre le Sparta Prague', ['Vienne', 'Prague']],
    ['de', 'Hertha BSC Berlin gegen Legia Warschau', ['Berlin', 'Warschau']],
    ['pt', 'O Dínamo Kiev perdeu com o Sporting Lisboa', ['Kiev', 'Lisboa']],
    ['nl', 'Steaua Boekarest won van Partizan Belgrado', ['Boekarest', 'Belgrado']],
    ['tr', "Real Madrid, Dinamo Kiev'i yendi", ['Madrid', 'Kiev']],
    ['pl', 'Dynamo Kijów przegrało ze Slavia Praga', ['Kijów', 'Praga']],
    ['sw', 'Real Madrid na CSKA Sofia', ['Madrid', 'Sofia']],
  ])('%s: %s', (lang, text, capitals) => {
    const lexicons = lexiconsFor(lang);
    expect(findNames(text, ...lexicons)).toEqual([]);
    expect(rejectedIn(text, ...lexicons).filter((each) => each.endsWith(':organisation'))).toEqual(
      capitals.map((capital) => `${capital}:organisation`),
    );
  });

  it.each([
    ['es', 'Madrid y Moscú protestaron', ['Madrid=ES', 'Moscú=RU']],
    ['de', 'Berlin und Kiew einigten sich', ['Berlin=DE', 'Kiew=UA']],
  ])('governments stay: %s: %s', (lang, text, expected) => {
    expect(findNames(text, ...lexiconsFor(lang))).toEqual(expected);
  });
});
