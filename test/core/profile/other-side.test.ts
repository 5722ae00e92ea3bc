import { describe, expect, test } from 'vitest';
import { codes, profile } from './support/profile.ts';

/** Each story has one party by its headline; the other is named four times at least in what follows, nobody else nearly as often. */
const stories: readonly [lang: string, parties: string, lines: readonly string[]][] = [
  [
    'it',
    'LY IT',
    [
      'title: [k migration|Migranti], il [t mou|memorandum] con [c LY|Tripoli] verso la scadenza',
      'lead: L’[t agreement|intesa] con la [c LY|Libia] sarà [t renew|prorogata] se nessuno la [t withdraw|denuncia].',
      'paragraph: La guardia costiera [c LY|libica] aspetta le navi.',
      'paragraph: In aula si discute fino a sera. Il governo [c IT|italiano] tace.',
      'paragraph: Secondo il ministro [c IT|italiano] si parte da giugno. Al porto arrivano i mezzi [c IT|italiani].',
      'paragraph: La marina [c IT|italiana] addestra gli equipaggi; un battello [c TR|turco] passa al largo, un altro [c TR|turco] resta.',
    ],
  ],
  [
    'nl',
    'TN EU',
    [
      'title: Rechter wil de [t agreement|afspraken] met [c TN|Tunesië] zien',
      'lead: De [t deal|deal] met [c TN|Tunesië] blijft geheim tot mei.',
      'paragraph: Ambtenaren van de [g EU|Europese Commissie] weigerden inzage.',
      'paragraph: Het hof gaf de [g EU|Unie] een maand. De [g EU|Unie] kan in beroep.',
      'paragraph: Volgens de [g EU|Europese Commissie] daalt het aantal boten; [c IT|Italiaanse] havens merken het, ook [c IT|Italië] zelf.',
      'paragraph: Een vissersboot uit [c TN|Tunesië] voer uit.',
    ],
  ],
  [
    'ru',
    'GE RU',
    [
      'title: [c GE|Грузия] откроет дорогу через перевал',
      'lead: [c GE|Грузинский] министр назвал дорогу важной для [t agreement|соглашения] о грузах.',
      'paragraph: Таможня [c GE|Грузии] готова. Пост поставят к лету.',
      'paragraph: По ней пойдут [c RU|российские] фуры и [c RU|российские] автобусы.',
      'paragraph: В прошлом сезоне [c RU|российская] сторона стояла неделями. [c RU|Россия] просит второй пост, [c AZ|Азербайджан] тоже.',
    ],
  ],
];

describe('the other side of a story of one', () => {
  test.each(stories)('is whom it names far more than the rest, in %s: %s', (lang, parties, lines) => {
    expect(codes(profile(lines, { lang }).parties)).toEqual(parties.split(' '));
  });

  test('is no union that the state is in: its name stands in every story of a member', () => {
    const body =
      'paragraph: The [g EU|Union] pays a part. The rules of the [g EU|EU] hold. Money of the [g EU|Union] came.';
    const lines = [
      'title: [c PL|Poland] builds a wall',
      'paragraph: [c PL|Poland] will not [t sign|sign].',
      body,
      body,
    ];
    expect(codes(profile(lines).parties)).toEqual(['PL']);
  });

  test('is nobody where two are named as often', () => {
    const body =
      'paragraph: A ship from [c FJ|Fiji] came, and one from [c PE|Peru]. [c FJ|Fiji] paid. [c PE|Peru] paid.';
    const lines = [
      'title: [c MT|Malta] builds a port',
      'paragraph: [c MT|Malta] will [t sign|sign] in May.',
      body,
      body,
    ];
    expect(codes(profile(lines).parties)).toEqual(['MT']);
  });
});

describe('a state and a land of its own in the headline', () => {
  const told = (us: string): readonly string[] => [
    `paragraph: The threats of the [c US|${us}] had begun in March.`,
    `paragraph: To buy it, the [c US|${us}] offered a sum. A [c US|${us}] plane landed. What the [c US|${us}] wants is known.`,
  ];

  test.each([
    [
      'en',
      'title: [c DK|Denmark] tours the capitals for [c @GL|Greenland]',
      'paragraph: [c DK|Danish] ministers spoke of [c GL|Greenland] and [c GL|Greenland] alone. The ice of [c GL|Greenland] is [c GL|Greenland’s]. [c DE|Berlin] listened, [c FR|Paris] too.',
      told('American'),
    ],
    [
      'de',
      'title: [c DK|Dänemark] sucht Freunde in der Frage um [c @GL|Grönland]',
      'paragraph: Die [c DK|dänische] Ministerin sprach über [c GL|Grönland], nur über [c GL|Grönland]. [c GL|Grönlands] Eis gehört [c GL|Grönland]. [c DE|Berlin] hörte zu.',
      told('USA'),
    ],
    [
      'fr',
      'title: Le [c DK|Danemark] cherche des appuis pour le [c @GL|Groenland]',
      'paragraph: La ministre [c DK|danoise] a parlé du [c GL|Groenland], du seul [c GL|Groenland]. La glace du [c GL|Groenland] est au [c GL|Groenland]. [c DE|Berlin] écoute.',
      told('États-Unis'),
    ],
  ])('are one side, and who wants the land is the other, in %s', (lang, title, lead, body) => {
    expect(codes(profile([title, lead, ...body], { lang }).parties)).toEqual(['DK', 'GL', 'US']);
  });
});
