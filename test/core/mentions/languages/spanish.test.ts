import { describe, expect, it } from 'vitest';
import { checksFor } from '../support/checks.ts';

const { find, expectNames, expectNoNames, expectAll, expectRejected } = checksFor('es');

describe('Spanish names', () => {
  it.each([
    ['EE.UU., EEUU, EE UU y Estados Unidos', ['EE.UU.=US', 'EEUU=US', 'EE UU=US', 'Estados Unidos=US']],
    [
      'las autoridades francesas, un alemán, dos marroquíes y tres croatas',
      ['francesas=FR', 'alemán=DE', 'marroquíes=MA', 'croatas=HR'],
    ],
    ['surcoreanos, norcoreanas y taiwanesas', ['surcoreanos=KR', 'norcoreanas=KP', 'taiwanesas=TW']],
    ['del Perú, al Ecuador y de El Salvador', ['Perú=PE', 'Ecuador=EC', 'El Salvador=SV']],
    [
      'Catar y Qatar, Birmania y Myanmar, Kenia y Kenya',
      ['Catar=QA', 'Qatar=QA', 'Birmania=MM', 'Myanmar=MM', 'Kenia=KE', 'Kenya=KE'],
    ],
    ['la Arabia Saudí, Arabia Saudita y los sauditas', ['Arabia Saudí=SA', 'Arabia Saudita=SA', 'sauditas=SA']],
    [
      'la cumbre hispano-portuguesa y el eje franco-alemán',
      ['hispano-=ES', 'portuguesa=PT', 'franco-=FR', 'alemán=DE'],
    ],
    ['La Moncloa, el Elíseo y la Casa Rosada', ['La Moncloa=ES', 'Elíseo=FR', 'Casa Rosada=AR']],
    [
      'la OTAN, la UE con España, el Mercosur y la ONU',
      ['OTAN=NATO', 'UE=EU~', 'España=ES', 'Mercosur=MERCOSUR', 'ONU=UN'],
    ],
    ['CHINA Y RUSIA EN ALEMANIA', ['CHINA=CN', 'RUSIA=RU', 'ALEMANIA=DE@']],
    ['firmado en Bogotá; Bogotá responde', ['Bogotá=CO@', 'Bogotá=CO']],
  ])('%s', expectNames);
});

describe('Spanish words that are no country', () => {
  it.each([
    ['seas and regions', 'el océano Índico, el mar de China Meridional, el golfo de México y América Latina'],
    ['a state of Mexico and one of the US', 'el Estado de México y Nuevo México'],
    ['words without a capital', 'un chile, una lima, la granada, sino y la cuba de vino'],
    ['an article in capitals', 'UN DÍA DE FIESTA'],
    ['institutions', 'el Banco de España y la Real Academia Española'],
    ['people', 'Salvador Allende, Paris Hilton y Santiago Abascal'],
    ['languages', 'habla alemán, escribe en francés y aprende chino'],
    ['things', 'una montaña rusa, la llave inglesa y un cuento chino'],
    ['the native peoples', 'los indios de la selva'],
    ['a verb at the start', 'Gana el equipo de casa'],
    ['a palace', 'el Palau de la Música'],
  ])('%s', expectNoNames);

  it.each([
    ['la gripe española', ['española:common-word']],
    ['habla alemán', ['alemán:language']],
  ])('gives its reason: %s', expectRejected);
});

describe('Spanish names of two things', () => {
  it.each([
    ['Granada is a city of Spain', 'Granada y Sevilla', []],
    ['and an island of the Caribbean', 'Granada y otros países del Caribe', ['Granada=GD']],
    ['indio is Indian beside India', 'el ministro indio de India', ['indio=IN', 'India=IN']],
    ['Georgia is in the Caucasus', 'Georgia y Armenia', ['Georgia=GE', 'Armenia=AM']],
    ['or in America', 'el gobernador de Georgia', []],
    [
      'Congo is the one whose city is named',
      'el presidente del Congo volvió a Brazzaville',
      ['Congo=CG', 'Brazzaville=CG@'],
    ],
  ])('%s', (_, text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});

describe('Spanish words of agreement', () => {
  it.each([
    [
      'Chile y Japón suscribieron un memorando de entendimiento sobre litio',
      [
        'Chile=CL',
        'Japón=JP',
        'suscribieron=term:sign',
        'memorando de entendimiento=term:mou',
        'litio=topic:critical_minerals',
      ],
    ],
    ['De acuerdo con Francia, el texto', ['Francia=FR']],
    ['Perú acordó con Ecuador', ['Perú=PE', 'acordó=term:agree~', 'Ecuador=EC']],
  ])('%s', expectAll);
});
