import { describe, expect, it } from 'vitest';
import { Marker } from './read-marks.ts';
import { testNames, testRejections, testWords } from './test-marks.ts';

const nl = new Marker('nl');

describe('Dutch names', () => {
  testNames(nl, [
    '{Nederland|NL}, {België|BE} en {Duitsland|DE} spraken met het {Verenigd Koninkrijk|GB} en de {VS|US}.',
    "{Amerika|US~}'s plannen, {China|CN}'s leger, {Ruslands|RU} inval, {Israëls|IL} regering",
    '{Noord-Korea|KP}, {Zuid-Afrika|ZA}, {Nieuw-Zeeland|NZ}, {Wit-Rusland|BY}, {Saoedi-Arabië|SA}, {Ivoorkust|CI}',
    '{EGYPTE|EG} EN {JAPAN|JP} PRATEN',
  ]);
});

describe('Dutch adjectives and peoples', () => {
  testNames(nl, [
    '{Nederlandse|NL} premier, {Duits|DE}-{Franse|FR} plannen, {Zuid-Koreaanse|KR} president, een {Frans|FR} bedrijf',
    '{Fransen|FR}, {Duitsers|DE}, {Britten|GB}, {Russen|RU}, {Oekraïners|UA}, {Chinezen|CN}, {Amerikanen|US}, {Denen|DK}',
    'de {Sierra Leonese|SL} regering',
    '{Italianen|IT}, {Hongaren|HU}, {Portugezen|PT}, {Grieken|GR}, {Israëliërs|IL}, {Palestijnen|PS}, {Spanjaarden|ES}',
  ]);
});

describe('Dutch institutions and groups', () => {
  testNames(nl, [
    'Het {Witte Huis|US}, het {Kremlin|RU} en {Den Haag|NL} zwijgen.',
    'De {EU|EU}, de {Navo|NATO}, de {VN-Veiligheidsraad|UNSC_P5}, de {Benelux|BENELUX} en de {Baltische staten|BALTIC}',
  ]);
});

describe('what only looks like a country in Dutch', () => {
  testRejections(nl, [
    ['Hij spreekt Frans en leert snel.', ['Frans language']],
    ['een boek in het Engels', ['Engels language']],
    ['de Franse taal', ['Franse language']],
    ['Frans Timmermans vertrekt', ['Frans person']],
    ['de Golf van Mexico', ['Mexico other-place']],
    ['in Noord-Holland', ['Holland other-place']],
    ['in Latijns-Amerika', ['Amerika other-place']],
    ['veel Zuid-Amerikanen', ['Amerikanen other-place']],
    ['Russische roulette', ['Russische common-word']],
  ]);

  it('nothing in the Indian Ocean', () => {
    expect(nl.names('op de Indische Oceaan')).toBe('op de Indische Oceaan');
  });
});

describe('Dutch words of agreement', () => {
  testWords(nl, [
    'Zij hebben het {handelsakkoord|trade_agreement} {ondertekend|sign}.',
    'Het {verdrag|treaty} is {geratificeerd|ratify}, het {staakt-het-vuren|ceasefire} houdt.',
    'De {intentieverklaring|letter_of_intent} en het {strategisch partnerschap|strategic_partnership}',
    'De arbeidsovereenkomst en het regeerakkoord',
  ]);
});
