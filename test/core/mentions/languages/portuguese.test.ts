import { describe, expect, it } from 'vitest';
import { checksFor } from '../support/checks.ts';

const { find, expectNames, expectNoNames, expectAll, expectRejected } = checksFor('pt');

describe('Portuguese names', () => {
  it.each([
    ['dos EUA, na França, às Filipinas e pela Índia', ['EUA=US', 'França=FR@', 'Filipinas=PH', 'Índia=IN']],
    [
      'Polónia e Polônia, Irão e Irã, Moscovo e Moscou',
      ['Polónia=PL', 'Polônia=PL', 'Irão=IR', 'Irã=IR', 'Moscovo=RU', 'Moscou=RU'],
    ],
    ['as alemãs, dois espanhóis, uma chinesa e os afegãos', ['alemãs=DE', 'espanhóis=ES', 'chinesa=CN', 'afegãos=AF']],
    ['norte-coreanas e sul-coreanos', ['norte-coreanas=KP', 'sul-coreanos=KR']],
    ['a relação sino-brasileira e a luso-angolana', ['sino-=CN~', 'brasileira=BR', 'luso-=PT', 'angolana=AO']],
    [
      'Guiné-Bissau, Guiné Equatorial e São Tomé e Príncipe',
      ['Guiné-Bissau=GW', 'Guiné Equatorial=GQ', 'São Tomé e Príncipe=ST'],
    ],
    ['a Casa Branca, o Itamaraty e o Kremlin', ['Casa Branca=US', 'Itamaraty=BR', 'Kremlin=RU']],
    ['Otan, NATO, Mercosul e União Europeia', ['Otan=NATO', 'NATO=NATO', 'Mercosul=MERCOSUR', 'União Europeia=EU']],
    ['Irlanda do Norte e País de Gales', ['Irlanda do Norte=GB~', 'País de Gales=GB~']],
    ['em Nova Délhi; Nova Deli respondeu', ['Nova Délhi=IN@', 'Nova Deli=IN']],
  ])('%s', expectNames);
});

describe('Portuguese words that are no country', () => {
  it.each([
    ['seas and regions', 'o oceano Índico, o mar da China Meridional, o golfo do México e a América do Sul'],
    ['words without a capital', 'o peru assado, a cuba de vinho, malta boa, um chile'],
    ['the pronoun in capitals', 'EU VOU'],
    ['people', 'Sérgio Buarque de Holanda, Washington Luís e Paulo Portugal'],
    ['languages', 'fala inglês, escreve em português e estuda alemão'],
    ['institutions', 'o Banco do Brasil e a Taça de Portugal'],
    ['things', 'uma montanha-russa, o pau-brasil e a gripe espanhola'],
    ['a round of trade talks', 'a Rodada Uruguai'],
  ])('%s', expectNoNames);

  it.each([
    ['fala inglês', ['inglês:language']],
    ['a gripe espanhola', ['espanhola:common-word']],
  ])('gives its reason: %s', expectRejected);
});

describe('Portuguese names of two things', () => {
  it.each([
    ['Guiné alone is Conakry', 'a Guiné reagiu', ['Guiné=GN~']],
    ['but Bissau beside Portugal', 'a Guiné e Portugal', ['Guiné=GW', 'Portugal=PT']],
    ['Praia is a beach', 'na Praia Grande', []],
    ['and the capital of Cape Verde', 'Cabo Verde recebe, na Praia, os ministros', ['Cabo Verde=CV', 'Praia=CV@']],
    ['Geórgia in America', 'o senador da Geórgia', []],
  ])('%s', (_, text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});

describe('Portuguese words of agreement', () => {
  it.each([
    [
      'Brasil e Japão assinaram um acordo sobre minerais críticos',
      [
        'Brasil=BR',
        'Japão=JP',
        'assinaram=term:sign',
        'acordo=term:agreement',
        'minerais críticos=topic:critical_minerals',
      ],
    ],
    ['de acordo com a Itália', ['Itália=IT']],
  ])('%s', expectAll);
});
