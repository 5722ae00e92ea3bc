import { describe, expect, it } from 'vitest';
import { checksFor } from '../support/checks.ts';

const { find, findAll, rejected, expectNames, expectNoNames } = checksFor('it');

describe('Italian names', () => {
  it.each([
    ["l'Italia, dell'India e nell'Ungheria", ['Italia=IT', 'India=IN', 'Ungheria=HU@']],
    ['i tedeschi, le tedesche e un tedesco', ['tedeschi=DE', 'tedesche=DE', 'tedesco=DE']],
    ['Stati Uniti, USA, Usa e americani', ['Stati Uniti=US', 'USA=US', 'Usa=US', 'americani=US']],
    ['il governo nordcoreano e la Corea del Sud', ['nordcoreano=KP', 'Corea del Sud=KR']],
    ['vertice Giappone-Regno Unito', ['Giappone=JP', 'Regno Unito=GB']],
    ['la Casa Bianca e il Cremlino', ['Casa Bianca=US', 'Cremlino=RU']],
    ["la Ue, l'Onu e la Nato", ['Ue=EU', 'Onu=UN', 'Nato=NATO']],
    ["Costa d'Avorio e Costa d’Avorio", ["Costa d'Avorio=CI", 'Costa d’Avorio=CI']],
  ])('%s', expectNames);

  it('marks a capital behind a preposition as the place', () => {
    expect(find('incontro a Tokyo; Tokyo ha firmato')).toEqual(['Tokyo=JP@', 'Tokyo=JP']);
  });
});

describe('Italian words that are no country', () => {
  it.each([
    ['seas and regions', "l'Oceano Indiano, l'Indo-Pacifico, il Golfo del Messico e il Mar Cinese Meridionale"],
    ['common words', 'la malta, i mali del mondo, una mosca e la riga'],
    ['Munich and the club', 'Monaco di Baviera, la Roma ha vinto'],
    ['a state of America', 'dopo il voto in Indiana'],
    ['a language', 'parla francese, tradotto in russo'],
    ['surnames', 'ieri il premier Anthony Albanese ha parlato; poi Chiara Francese'],
  ])('%s', expectNoNames);

  it('gives a reason', () => {
    expect(rejected('parla francese')).toEqual(['francese:language']);
  });
});

describe('Italian words of agreement', () => {
  it('are none in "d’accordo"', () => {
    expect(findAll("Italia e Francia d'accordo")).toEqual(['Italia=IT', 'Francia=FR']);
    expect(findAll('Italia e Francia: accordo')).toContain('accordo=term:agreement');
  });

  it('take no English word for one of theirs', () => {
    expect(findAll('il partner del summit in Italia')).toEqual(['summit=term:talks~', 'Italia=IT@']);
  });
});
