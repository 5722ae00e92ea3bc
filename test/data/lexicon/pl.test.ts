import { describe, expect, it } from 'vitest';
import { Marker } from './read-marks.ts';
import { testNames, testRejections, testWords } from './test-marks.ts';

const pl = new Marker('pl');

describe('Polish names', () => {
  testNames(
    pl,
    [
      'Prezydent {Francji|FR} rozmawiał z {Niemcami|DE}, {Włochami|IT}, {Węgrami|HU} i {Chinami|CN}.',
      'W {Niemczech|DE}, we {Włoszech|IT}, na {Węgrzech|HU}, w {Czechach|CZ}, w {Indiach|IN} i na {Filipinach|PH} pada.',
      'Na {Litwie|LT}, {Łotwie|LV} i {Kubie|CU}, w {Egipcie|EG}, {Iranie|IR}, {Iraku|IQ} i {Katarze|QA} upał.',
      'Granica {Białorusi|BY} z {Ukrainą|UA}, {Polską|PL} i {Rosją|RU}; {Izraela|IL} z {Libanem|LB}.',
      'W {Kijowie|UA}, {Kiszyniowie|MD}, {Paryżu|FR}, {Rzymie|IT}, {Wiedniu|AT} i {Damaszku|SY} spokój.',
      'O {Korei Południowej|KR}, {Stanach Zjednoczonych|US} i {Zjednoczonych Emiratach Arabskich|AE} mówiono.',
      'Do {Wielkiej Brytanii|GB}, {Arabii Saudyjskiej|SA}, {Nowej Zelandii|NZ} i {Republiki Środkowoafrykańskiej|CF}.',
    ],
    'in every case: %s',
  );

  it('in capitals, and only with their accents', () => {
    expect(pl.names('{WŁOCHY|IT} I {JAPONIA|JP} ODPOWIADAJĄ')).toBe('{WŁOCHY|IT} I {JAPONIA|JP} ODPOWIADAJĄ');
    expect(pl.names('Wlochy')).toBe('Wlochy');
  });
});

describe('Polish adjectives and peoples', () => {
  testNames(pl, [
    '{polsko|PL}-{ukraińskie|UA} rozmowy, {niemieccy|DE} i {francuscy|FR} ministrowie, {rosyjskimi|RU} czołgami',
    '{Francuzi|FR}, {Ukraińcy|UA}, {Polaków|PL}, {Japończycy|JP}, {Chińczykom|CN}, {Amerykanami|US}, {Rosjanie|RU}',
    '{Szwedzi|SE}, {Norwegowie|NO}, {Duńczyków|DK}, {Holendrzy|NL}, {Anglicy|GB~}, {Grecy|GR}, {Słoweńcy|SI}',
  ]);
});

describe('Polish institutions and groups', () => {
  testNames(pl, [
    'W {Białym Domu|US}, na {Kremlu|RU} i w {Pałacu Elizejskim|FR} milczą.',
    'Szczyt {Unii Europejskiej|EU}, {NATO|NATO}, {ONZ|UN}, {Grupy Wyszehradzkiej|V4} i {państw bałtyckich|BALTIC}',
    'Posiedzenie {Rady Bezpieczeństwa ONZ|UNSC_P5} i {Trójkąta Weimarskiego|WEIMAR}',
  ]);
});

describe('what only looks like a country in Polish', () => {
  testRejections(pl, [
    ['Ocean Indyjski i Morze Południowochińskie', ['Indyjski other-place']],
    ['w Ameryce Południowej', ['Ameryce other-place']],
    ['zna język francuski', ['francuski language']],
    ['Jan Niemiec i Paweł Czech', ['Niemiec person', 'Czech person']],
    ['Polskie Radio', ['Polskie organisation']],
    ['orzechy włoskie', ['włoskie common-word']],
  ]);

  it('reads no English name for another thing on a Polish page', () => {
    const marked = '{Jordania|JO} leży nad rzeką Jordan, {Gruzja|GE} nie leży w stanie Georgia.';
    expect(pl.names(marked)).toBe(marked);
  });

  it('takes the Congo for the larger one, unless the other one is named', () => {
    expect(pl.names('Wojna w {Kongu|CD~}.')).toBe('Wojna w {Kongu|CD~}.');
    expect(pl.names('W {Kongu|CG~} stolicą jest {Brazzaville|CG}.')).toContain('{Kongu|CG');
  });
});

describe('Polish words of agreement', () => {
  testWords(pl, [
    'Strony {podpisały|sign} {umowę o współpracy obronnej|security_agreement} i {traktat|treaty}.',
    '{Zawieszenie broni|ceasefire} i {ratyfikacja|ratify} {porozumienia|agreement}',
    'Umowa o pracę i układ słoneczny.',
  ]);
});
