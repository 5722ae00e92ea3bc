import { describe, expect, it } from 'vitest';
import { checksFor } from '../support/checks.ts';

const { find, expectNames, expectNoNames, expectAll, expectRejected } = checksFor('fr');

describe('French names', () => {
  it.each([
    ["l'Inde, d'Égypte et qu’Israël", ['Inde=IN', 'Égypte=EG', 'Israël=IL']],
    ['Etats-Unis, États-Unis et ETATS-UNIS', ['Etats-Unis=US', 'États-Unis=US', 'ETATS-UNIS=US']],
    [
      'une délégation coréenne, des élus sud-coréens, la presse nord-coréenne',
      ['coréenne=KR~', 'sud-coréens=KR', 'nord-coréenne=KP'],
    ],
    [
      'les Malgaches, une Grecque, deux Lettonnes et trois Togolaises',
      ['Malgaches=MG', 'Grecque=GR', 'Lettonnes=LV', 'Togolaises=TG'],
    ],
    [
      'le couple franco-allemand et la frontière russo-ukrainienne',
      ['franco-=FR', 'allemand=DE', 'russo-=RU', 'ukrainienne=UA'],
    ],
    ["Côte d'Ivoire, Côte d’Ivoire et les Ivoiriens", ["Côte d'Ivoire=CI", 'Côte d’Ivoire=CI', 'Ivoiriens=CI']],
    ['la RDC et le Congo-Brazzaville', ['RDC=CD', 'Congo-Brazzaville=CG']],
    ['l’Élysée, le Kremlin et la Maison-Blanche', ['Élysée=FR', 'Kremlin=RU', 'Maison-Blanche=US']],
    ["l'Otan, l'ONU et la Cédéao", ['Otan=NATO', 'ONU=UN', 'Cédéao=ECOWAS']],
    ['Vanuatu, les Seychelles et Saint-Marin', ['Vanuatu=VU', 'Seychelles=SC', 'Saint-Marin=SM']],
    ['réunis à Séoul, Séoul a répondu', ['Séoul=KR@', 'Séoul=KR']],
  ])('%s', expectNames);
});

describe('French words that are no country', () => {
  it.each([
    ['seas and regions', "l'océan Indien, la mer de Chine orientale, le golfe du Mexique et l'Amérique latine"],
    ['regions of France', "l'Île-de-France et les Hauts-de-France"],
    ['a region of Spain and the stars', "la Communauté de Madrid et l'astrologie chinoise"],
    ['companies and events', 'Air France, la Banque de France et le Tour de France'],
    ['people', 'François Hollande, Anatole France et Jean Allemand'],
    ['languages', 'il parle russe, écrit en anglais, un roman traduit du japonais, en coréen'],
    ['things', "un cochon d'Inde, une clé anglaise et des ombres chinoises"],
    ['words without a capital', 'du chili, un panama, un oman inconnu'],
    ['an article in capitals', 'UN ACCORD AU PARLEMENT'],
  ])('%s', expectNoNames);

  it.each([
    ['elle apprend le chinois', ['chinois:language']],
    ["l'océan Indien", ['Indien:other-place']],
  ])('gives its reason: %s', expectRejected);
});

describe('French names of two things', () => {
  it.each([
    ['Dominique is a state behind its article', 'la Dominique vote', ['Dominique=DM']],
    ['and else a person', 'Dominique vote', []],
    ['Maurice is an island beside another country', "Maurice et l'Inde négocient", ['Maurice=MU~', 'Inde=IN']],
    ['Géorgie is in the Caucasus', "la Géorgie et l'Arménie", ['Géorgie=GE', 'Arménie=AM']],
    ['or in America', 'vote en Géorgie, à Atlanta', []],
    ['Grenade is in Spain', 'Grenade, en Espagne', ['Espagne=ES@']],
    ['or in the Caribbean', 'Grenade et la Barbade', ['Grenade=GD', 'Barbade=BB']],
  ])('%s', (_, text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});

describe('French words of agreement', () => {
  it.each([
    [
      "La France et le Brésil ont signé un protocole d'accord sur les terres rares",
      [
        'France=FR',
        'Brésil=BR',
        'ont signé=term:sign',
        "protocole d'accord=term:mou",
        'terres rares=topic:critical_minerals',
      ],
    ],
    ["Il a traité le sujet, d'accord avec l'Espagne", ['Espagne=ES']],
    ['un dialogue sans fin', []],
  ])('%s', expectAll);
});
