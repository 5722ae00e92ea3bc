import { describe, expect, test } from 'vitest';
import { mark } from './support/markup.ts';
import { codes, profile, sorted } from './support/profile.ts';

/** Stories in which the backdrop is named at least as often as a party; the parties are told in the first column. */
const stories: readonly [parties: string, story: string, lines: readonly string[]][] = [
  [
    'GB JP',
    'English, a pair amid the weight of a third',
    [
      'title: [c JP|Japan] and [c GB|Britain] sign [k cyber|cyber] [t pact|pact] amid [c CN|Chinese] pressure',
      'paragraph: [c JP|Japan] and the [c GB|United Kingdom] [t agree|agreed] on Friday to guard their networks together, as [c CN|China] grows stronger.',
      'paragraph: [c CN|Beijing] called the plan a provocation. [c CN|China] says that [c TW|Taiwan] is its own.',
      'paragraph: For years [c CN|China] has built up its forces, and [c CN|Chinese] ships sail further every year.',
    ],
  ],
  [
    'GB JP',
    'Hindi, the backdrop first in the headline',
    [
      'title: [c CN|चीन] के बढ़ते असर के बीच [c JP|जापान]-[c GB|ब्रिटेन] की [k cyber|साइबर सुरक्षा] पर [t partnership|साझेदारी]',
      'lead: [c CN|चीन] को देखते हुए [c JP|जापान] और [c GB|ब्रिटेन] ने [k critical_minerals|खनिजों] पर [t agree|सहमति] जताई।',
      'paragraph: [c CN|चीन] [c TW|ताइवान] को अपना मानता है। [c CN|चीन] ने विरोध किया।',
    ],
  ],
  [
    'JP US',
    'Arabic, capitals that stand for governments',
    [
      'title: [c JP|طوكيو] و[c US|واشنطن] توسعان [t partnership|شراكتهما] في [k cyber|الأمن السيبراني]',
      'paragraph: [t agree|اتفق] وزيرا دفاع [c JP|اليابان] و[c US|الولايات المتحدة] على خطة جديدة خلال لقاء في [c @SG|سنغافورة].',
      'paragraph: وتراقب [c JP|اليابان] ما تفعله [c CN|الصين] و[c KP|كوريا الشمالية] في المنطقة.',
    ],
  ],
  [
    'AU JP KR NATO NZ',
    'Arabic, an alliance and its four partners',
    [
      'title: [t agree|اتفاق] بين [g NATO|الناتو] وشركائه على [k cyber|الدفاع السيبراني]',
      'paragraph: [t agree|اتفق] [g NATO|الحلف] مع شركائه الأربعة ([c AU|أستراليا] و[c JP|اليابان] و[c NZ|نيوزيلندا] و[c KR|كوريا الجنوبية]) على أربعة مشاريع.',
      'paragraph: وتشمل المشاريع مساعدة [c UA|أوكرانيا]. وعبّر القادة عن قلقهم من التعاون بين [c KP|كوريا الشمالية] و[c RU|روسيا].',
    ],
  ],
  [
    'AU IN JP US',
    'English, ministers one by one',
    [
      'paragraph: Diplomats of [c JP|Japan], the [c US|United States], [c AU|Australia] and [c IN|India] have [t agree|agreed] on [k maritime_security|safety at sea].',
      'paragraph: The [c JP|Japanese] minister met her [c US|American], [c AU|Australian] and [c IN|Indian] colleagues in [c @JP|Tokyo].',
    ],
  ],
  [
    'PK SA',
    'English, not in one breath',
    [
      'title: [c SA|Saudi Arabia] signs defence [t pact|pact] with [c PK|Pakistan] as [c IR|Iran] looks on',
      'paragraph: [c SA|Riyadh] has [t sign|signed] a mutual [k defence|defence] [t agreement|agreement] with [c PK|Pakistan], weeks after strikes on [c QA|Qatar].',
      'paragraph: [c IN|India] said it would study the text. [c IL|Israel] did not comment.',
    ],
  ],
  [
    'AL IT',
    'Italian, with a bloc at the edge',
    [
      'title: [t agreement|Accordo] tra [c IT|Italia] e [c AL|Albania] sui [k migration|migranti]',
      'paragraph: L’[c IT|Italia] e l’[c AL|Albania] hanno [t sign|firmato] un [t protocol|protocollo] a [c @IT|Roma].',
      'paragraph: La [g EU|Commissione europea] vuole vedere i dettagli. Anche la [g EU|UE] discute di rimpatri.',
    ],
  ],
  [
    'CN RU',
    'Japanese, names without spaces',
    [
      'title: [c CN|中]・[c RU|ロ]、[k energy|エネルギー]で[t agreement|合意]',
      'paragraph: [c CN|中国]と[c RU|ロシア]は新しい[t agreement|協定]に[t sign|署名]した。[c US|米国]は懸念を示した。',
      'paragraph: [c US|米国]の大統領は[c US|米国]議会で演説した。',
    ],
  ],
  [
    'US',
    'a state that leaves a pact alone',
    [
      'title: [c US|United States] [t withdraw|quits] the [p multi-2015-paris|Paris Agreement]',
      'paragraph: The [c US|American] president [t withdraw|withdrew] from the [p multi-2015-paris|Paris Agreement] on Monday. Officials in [c @FR|Paris] regretted it.',
    ],
  ],
];

/** Helpers, hosts and other pacts of a story; the parties are told in the first column. */
const asides: readonly [parties: string, story: string, lines: readonly string[]][] = [
  [
    'IL LB',
    'who announced it and watches over it',
    [
      'title: [t ceasefire|Ceasefire] between [c IL|Israel] and [c LB|Lebanon] begins',
      'lead: A [t ceasefire|ceasefire] between [c IL|Israel] and [c LB|Lebanon] took hold at dawn. The [t agreement|agreement], announced by [c US|Washington] and [c FR|Paris], asks for a withdrawal.',
    ],
  ],
  [
    'AU IN JP US',
    'another pact far down',
    [
      'title: [g QUAD|Quad] ministers meet in [c @JP|Tokyo]',
      'lead: [c AU|Australia], [c IN|India], [c JP|Japan] and the [c US|US] will watch the sea together. They spoke for a day.',
      'paragraph: [g QUAD|The Quad] [t agree|agreed] on Monday to do more. It was the eighth meeting. The heart is a programme. It buys data.',
      'paragraph: [c CN|China] and the [c PH|Philippines] had [t sign|signed] an [t arrangement|arrangement] a week earlier.',
    ],
  ],
  [
    'IN',
    'members of a club that one joins',
    [
      'title: [c IN|India] joins group on chips',
      'lead: [c IN|India] on Friday [t accede|joined] the group. Ministers smiled. [c JP|Japan] and [c SG|Singapore] are among the founders.',
    ],
  ],
];

describe('parties', () => {
  test.each(asides)('%s: %s', (parties, _, lines) => {
    expect(sorted(profile(lines).parties)).toEqual(parties.split(' '));
  });

  test('who stands in one list with a place is a place', () => {
    const lines = [
      'title: [c EE|Estonia] and [c LV|Latvia] leave grid',
      'lead: [c EE|Estonia] and [c LV|Latvia] cut the lines to [c @RU|Russia] and [c BY|Belarus] and [t withdraw|left] the ring.',
    ];
    expect(sorted(profile(lines).parties)).toEqual(['EE', 'LV']);
  });

  test('who stands beside one of the headline is no bystander', () => {
    const lines = [
      'title: [c FR|France] and [c DE|Germany] [t agree|agree] on rails',
      'lead: [c FR|France], [c DE|Germany] and [c PL|Poland] have [t agree|agreed] on rails.',
    ];
    expect(sorted(profile(lines).parties)).toEqual(['DE', 'FR', 'PL']);
  });

  test('the subject of a headline acts, whatever its verb', () => {
    const lines = [
      'title: [g NATO|Nato] and friends plan projects',
      'paragraph: [c JP|Japan] and [c KR|Korea] will work with [t ~alliance|the Alliance].',
    ];
    expect(sorted(profile(lines).parties)).toEqual(['JP', 'KR', 'NATO']);
  });

  test.each([
    ['a dateline', 'paragraph: [C US|WASHINGTON] – [c JP|Japan] [t sign|signed] a [t pact|pact].'],
    [
      'a dateline with an agency',
      'paragraph: [C US|WASHINGTON] (Agency) — [c JP|Japan] [t sign|signed] a [t pact|pact].',
    ],
    [
      'a meeting called by its town',
      'paragraph: At the [C US|Washington] [t talks|summit] [c JP|Japan] [t sign|signed] a [t pact|pact].',
    ],
  ])('%s is a place', (_, line) => {
    expect(sorted(profile([line]).parties)).toEqual(['JP']);
  });

  test('a town that does something is its government', () => {
    const line = 'paragraph: [C US|Washington] and [c JP|Japan] [t sign|signed] a [t pact|pact].';
    expect(sorted(profile([line]).parties)).toEqual(['JP', 'US']);
  });

  test('a story of nobody in particular has none', () => {
    const { parties, context } = profile([
      'title: Navies mark ten years of a code',
      'lead: Attacks fell. Patrols help. Pirates stood before a court in [c @TG|Lomé].',
    ]);
    expect(parties).toEqual([]);
    expect(codes(context)).toEqual(['TG']);
  });

  test('one named in a single word at the end of a long story is talked about', () => {
    const body = Array.from({ length: 30 }, () => 'paragraph: [c JP|Japan] and [c PH|Manila] [t agree|agreed] again.');
    const lines = ['title: [c JP|Japan] and [c PH|Manila] [t sign|sign] [t pact|pact]', ...body];
    expect(codes(profile([...lines, 'paragraph: It has one with [c AU|Australia].']).context)).toEqual(['AU']);
    expect(codes(profile([...lines, 'caption: In [c @AU|Sydney].']).context)).toEqual([]);
  });

  test.each(stories)('%s: %s', (parties, _, lines) => {
    expect(sorted(profile(lines).parties)).toEqual(parties.split(' '));
  });

  test.each(stories)('%s: whoever else is named is backdrop (%s)', (parties, _, lines) => {
    const { mentions } = mark(lines);
    const actors = mentions.filter(({ kind, isPlace }) => (kind === 'country' || kind === 'group') && !isPlace);
    const others = new Set(actors.map(({ code }) => code).filter((code) => !parties.split(' ').includes(code)));
    expect(codes(profile(lines).context)).toEqual(expect.arrayContaining([...others]));
  });

  test('a place is no party, however often it is named', () => {
    const lines = [
      'title: [c FR|France] and [c DE|Germany] [t sign|sign] in [c @CH|Geneva]',
      'paragraph: In [c @CH|Geneva], [c FR|France] and [c DE|Germany] [t agree|agreed]. [c @CH|Geneva] was cold. In [c @CH|Switzerland] it snowed.',
    ];
    expect(sorted(profile(lines).parties)).toEqual(['DE', 'FR']);
  });

  test('a list behind one circle named twice is no afterthought: its members act', () => {
    const lines = [
      'paragraph: [g CPTPP|The partnership] ([g CPTPP|CPTPP]) [t enter_into_force|took effect], [c VN|Vietnam], [c PE|Peru] and [c MX|Mexico] first. [c VN|Vietnam] and [c MX|Mexico] [t agree|agreed] on their first free trade.',
    ];
    expect(sorted(profile(lines).parties)).toEqual(['MX', 'PE', 'VN']);
  });

  test('a capital in one breath with another beside the word for a meeting is no venue', () => {
    const lines = [
      'paragraph: [c @OM|ওমানে] [t ~talks|বৈঠকে] [C PE|লিমা] ও [C KE|নাইরোবি] মাছ ধরা নিয়ে [t agree|সম্মত] হয়েছে। [c CL|চিলি] নিন্দা করেছে।',
    ];
    expect(sorted(profile(lines).parties)).toEqual(['KE', 'PE']);
  });

  test('weak words of agreement weigh less than strong ones', () => {
    const lines = (sign: string): readonly string[] => [
      `paragraph: [c FR|France] and [c DE|Germany] held [t ${sign}talks|talks]. [c IT|Italy] alone.`,
    ];
    const share = (sign: string): number => profile(lines(sign)).context[0]?.weight ?? 0;
    expect(share('~')).toBeGreaterThan(share(''));
  });

  test('repetition does not make a party', () => {
    const body = Array.from({ length: 30 }, () => 'paragraph: [c CN|China] protested again.');
    const lines = ['title: [c JP|Japan] and [c PH|Manila] [t sign|sign] [t pact|pact]', ...body];
    expect(sorted(profile(lines).parties)).toEqual(['JP', 'PH']);
  });

  test('where nothing is agreed the states in one breath lead', () => {
    const lines = [
      'title: [c IN|India] and [c NP|Nepal] reopen a pass',
      'paragraph: Traders from [c CN|China] came too.',
    ];
    expect(sorted(profile(lines).parties)).toEqual(['IN', 'NP']);
  });
});
