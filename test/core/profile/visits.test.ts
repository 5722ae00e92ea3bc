import { describe, expect, test } from 'vitest';
import { buildProfile } from '../../../src/core/profile.ts';
import groups from '../../../src/data/groups.json' with { type: 'json' };
import { mark } from './support/markup.ts';
import { codes, profile, sorted, TODAY } from './support/profile.ts';

/** A minister of one state comes to another, and somebody else looks on; both sides are told in the first column. */
const visits: readonly [parties: string, lines: readonly string[]][] = [
  ['DK IS', ['paragraph: The prime minister of [c DK|Denmark] arrived in [c @IS|Iceland] for an official visit.']],
  [
    'NP LK',
    [
      'title: [c NP|नेपाल] के विदेश मंत्री [c @LK|श्रीलंका] पहुंचे',
      'paragraph: [c NP|नेपाल] के विदेश मंत्री तीन दिन के दौरे पर [c @LK|श्रीलंका] पहुंचे। [c CN|चीन] की नजर है।',
    ],
  ],
  [
    'OM TN',
    ['paragraph: بدأ وزير خارجية [c OM|عمان] زيارة رسمية إلى [c @TN|تونس] أمس.', 'paragraph: وقلقت [c LY|ليبيا].'],
  ],
  [
    'BY CU',
    [
      'paragraph: Премьер-министр [c BY|Белоруссии] прибыл с визитом на [c @CU|Кубу]. Ранее он посетил [c @VE|Венесуэлу].',
    ],
  ],
  ['DK IS', ['paragraph: Die Ministerpräsidentin von [c DK|Dänemark] traf zu einem Besuch in [c @IS|Island] ein.']],
  ['NL IE', ['paragraph: Der König der [c NL|Niederlande] ist zum Staatsbesuch in [c @IE|Irland].']],
  ['MD UA', ['paragraph: Прем’єрка [c MD|Молдови] прибула з візитом до [c @UA|України].']],
  ['CY MT', ['paragraph: Επίσημη επίσκεψη στη [c @MT|Μάλτα] πραγματοποιεί ο πρόεδρος της [c CY|Κύπρου].']],
  ['GR RO', ['paragraph: נשיא [c GR|יוון] הגיע לביקור ב[c @RO|רומניה].']],
  ['TH BT', ['paragraph: นายกรัฐมนตรี[c TH|ไทย]เดินทางเยือน[c @BT|ภูฏาน]']],
  ['LK BT', ['paragraph: [c LK|இலங்கை] அமைச்சர் அரசுமுறைப் பயணமாக [c @BT|பூடான்] சென்றார்.']],
  ['JP MN', ['paragraph: [c JP|日本]の外相は20日、[c @MN|モンゴル]を訪問した。']],
  ['CN FJ', ['paragraph: [c CN|中国]外长抵达[c @FJ|斐济]进行正式访问。']],
  ['KR PE', ['paragraph: [c KR|한국] 외교장관이 20일 [c @PE|페루]를 방문했다.']],
  ['IR OM', ['paragraph: وزیر خارجه [c IR|ایران] در سفری رسمی وارد [c @OM|عمان] شد.']],
  ['PK NP', ['paragraph: [c PK|پاکستان] کے وزیراعظم دو روزہ دورے پر [c @NP|نیپال] پہنچے۔']],
  ['BD BT', ['paragraph: সরকারি সফরে [c @BT|ভুটানে] পৌঁছেছেন [c BD|বাংলাদেশের] পররাষ্ট্রমন্ত্রী।']],
];

describe('who is visited is the other side', () => {
  test.each(visits)('%s', (parties, lines) => {
    expect(sorted(profile(lines).parties)).toEqual(parties.split(' ').toSorted());
  });

  test('the guest comes first', () => {
    expect(codes(profile(visits[0]?.[1] ?? []).parties)).toEqual(['DK', 'IS']);
  });

  test('also where the guest is told by a name that nobody knows', () => {
    expect(sorted(profile(['paragraph: 王某抵达[c @FJ|斐济]进行访问。']).parties)).toEqual(['FJ']);
  });

  test('a town that a report is sent from is no guest, though it is called as its state is', () => {
    const { parties } = profile([
      'paragraph: [c SG|Singapore] – The ministers of [c @JP|Japan] and the [c US|United States] [t agree|agreed] on drills, the first since a visit in March.',
      'paragraph: [c JP|Japan] and the [c US|United States] will [t sign|sign] in autumn.',
    ]);
    expect(sorted(parties)).toEqual(['JP', 'US']);
  });

  test('not where two sign something while they are there: that is the venue', () => {
    const lines = [
      'title: [c FR|France] and [c DE|Germany] [t sign|sign] [t pact|pact] on visit to [c @MA|Morocco]',
      'paragraph: [c FR|France] and [c DE|Germany] [t agree|agreed] during a visit to [c @MA|Morocco].',
    ];
    expect(sorted(profile(lines).parties)).toEqual(['DE', 'FR']);
  });

  test.each([
    [
      'en',
      'BT FJ PE',
      [
        'title: Foreign minister begins visit to [c @FJ|Fiji] and [c @PE|Peru]',
        'paragraph: The foreign minister of [c BT|Bhutan] leaves on a visit to [c @FJ|Fiji] and [c @PE|Peru] today.',
        'paragraph: He was in [c @MN|Mongolia] in May.',
      ],
    ],
    [
      'cs',
      'BT FJ PE',
      [
        'title: Ministr zahájí návštěvu [c FJ|Fidži] a [c PE|Peru]',
        'paragraph: Ministr [c BT|Bhútánu] odletěl na návštěvu [c FJ|Fidži] a [c PE|Peru].',
      ],
    ],
    [
      'ko',
      'FJ MN OM PE',
      [
        'paragraph: 외교장관이 20일부터 [c FJ|피지], [c PE|페루], [c MN|몽골]을 방문한다.',
        'paragraph: [c OM|오만] 외교부는 이 방문에서 [c FJ|피지]와 논의한다고 밝혔다.',
      ],
    ],
  ])('a tour has as many hosts as it has stops, in %s: %s', (lang, parties, lines) => {
    expect(sorted(profile(lines, { lang }).parties)).toEqual(parties.split(' '));
  });

  test('not a visit that is told further down', () => {
    const body = ['One.', 'Two.', 'Three.', 'Four.'].map((text) => `paragraph: [c DK|Denmark] votes. ${text}`);
    const lines = [
      'title: [c DK|Denmark] votes',
      ...body,
      'paragraph: The minister will visit [c @IS|Iceland] in May.',
    ];
    expect(sorted(profile(lines).parties)).toEqual(['DK']);
  });

  test('visitors are no visit', () => {
    const lines = ['paragraph: [c DK|Denmark] counted more visitors from [c @IS|Iceland] than last year.'];
    expect(sorted(profile(lines).parties)).toEqual([]);
  });
});

describe('a visit of which the opening tells while a third acts, too', () => {
  test.each([
    [
      'hi',
      'title: [c ~RU|पुतिन] आज [c @IN|दिल्ली] में, [c US|अमेरिकी] शुल्क के बीच [t talks|वार्ता]',
      'paragraph: [c RU|रूस] के राष्ट्रपति दो दिन की यात्रा पर [c @IN|भारत] आए।',
      'paragraph: [c IN|भारत] और [c US|अमेरिका] की [t negotiation|बातचीत] जारी है। [c IN|भारत] और [c RU|रूस] तेल पर [t agree|सहमत] हैं।',
    ],
    [
      'en',
      'title: [c US|American] [t talks|talks] on tariffs hang over summit',
      'paragraph: [c RU|Russian] ministers are on a visit to [c @IN|India] for [t talks|talks], days before a [t deal|deal] with the [c US|United States].',
      'paragraph: [c IN|India] and the [c US|United States] [t negotiation|negotiate]. [c IN|India] and [c RU|Russia] [t agree|agreed] on oil.',
    ],
    [
      'de',
      'title: [c US|Amerikanische] Zölle überschatten die [t talks|Gespräche]',
      'paragraph: [c RU|Russische] Minister sind zu einem Besuch in [c @IN|Indien], Tage vor einem [t deal|Abkommen] mit den [c US|USA].',
      'paragraph: [c IN|Indien] und die [c US|USA] [t negotiation|verhandeln]. [c IN|Indien] und [c RU|Russland] [t agree|einigten] sich.',
    ],
  ])('is what the story is about, in %s', (lang, ...lines) => {
    expect(codes(profile(lines, { lang }).parties).slice(0, 2).toSorted()).toEqual(['IN', 'RU']);
  });
});

describe('the object of the word is who is visited, though a place is named beside it', () => {
  test.each([
    ['zh', 'paragraph: [c VN|越南]领导人访问[c RU|俄罗斯]期间，谈到[c @CN|中国]附近的海域。'],
    ['ja', 'paragraph: [c VN|ベトナム]の首相は[c RU|ロシア]を訪問し、[c @CN|中国]近海の油田を協議した。'],
    ['ko', 'paragraph: [c VN|베트남] 총리는 [c @CN|중국] 인근 유전을 논의하려고 [c RU|러시아] 방문에 나섰다.'],
  ])('in %s', (lang, line) => {
    expect(sorted(profile([line], { lang }).parties)).toEqual(['RU', 'VN']);
  });
});

describe('the next stop of a journey is not the guest', () => {
  const signing = [
    'title: [c CO|Colombia] [t sign|signs] [t agreement|agreements] with the [c AE|Emirates]',
    'paragraph: The minister of [c CO|Colombia] and her colleague of the [c AE|Emirates] [t sign|signed] three [t agreement|agreements].',
  ];

  test('where two sign something', () => {
    const stop = 'paragraph: After her visit to the [c AE|Emirates] [c JO|Jordan] and [c KW|Kuwait] await her.';
    expect(sorted(profile([...signing, stop]).parties)).toEqual(['AE', 'CO']);
  });

  test('nor is a person behind the comma one of those who are visited', () => {
    const stop =
      'paragraph: Besides her visit to the [c AE|Emirates], [c ~CO|Reyes] went to [c JO|Jordan] and [c KW|Kuwait].';
    const { article, mentions } = mark([...signing, stop]);
    const told = mentions.map((each) => (each.strength === 'weak' ? { ...each, form: 'institution' as const } : each));
    expect(sorted(buildProfile(article, told, { groups, today: TODAY }).parties)).toEqual(['AE', 'CO']);
  });
});
