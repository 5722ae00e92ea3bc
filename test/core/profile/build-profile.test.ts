import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleText } from '../../../src/core/article-text.ts';
import { buildProfile, type Profile, type Weighted } from '../../../src/core/profile.ts';
import groups from '../../../src/data/groups.json' with { type: 'json' };
import { mark } from './support/markup.ts';

const TODAY = '2026-03-01';

function profile(lines: readonly string[], facts: Partial<ArticleText> = {}): Profile {
  const { article, mentions } = mark(lines, facts);
  return buildProfile(article, mentions, { groups, today: TODAY });
}

const codes = (list: readonly Weighted[]): readonly string[] => list.map(({ code }) => code);
const sorted = (list: readonly Weighted[]): readonly string[] => codes(list).toSorted();

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

describe('parties', () => {
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

describe('implied groups', () => {
  const quad = 'paragraph: [c JP|Japan], the [c US|US], [c AU|Australia] and [c IN|India] [t agree|agreed].';

  test('exactly the members', () => {
    expect(profile([quad]).impliedGroups).toEqual(['QUAD']);
  });

  test('not one more', () => {
    const five = quad.replace('and [c IN|India]', '[c IN|India] and [c KR|Korea]');
    expect(profile([five]).impliedGroups).toEqual([]);
  });

  test('not one less', () => {
    expect(profile([quad.replace('and [c IN|India] ', '')]).impliedGroups).toEqual([]);
  });

  test('not when the group is named', () => {
    expect(
      profile([quad.replace('agreed].', 'agreed], the [g QUAD|Quad], [g QUAD|Quad].')]).impliedGroups,
    ).not.toContain('QUAD');
  });

  test('beside another group', () => {
    const lines = [
      'title: [g NATO|NATO], [c AU|Australia], [c JP|Japan], [c NZ|New Zealand] and [c KR|Seoul] [t agree|agree]',
    ];
    expect(profile(lines).impliedGroups).toEqual(['IP4']);
  });
});

describe('topics', () => {
  test('headline before body, agreement before mention', () => {
    const lines = [
      'title: [c JP|Japan] and [c GB|Britain] [t sign|sign] a [k cyber|cyber] [t pact|pact]',
      'paragraph: [c JP|Japan] and [c GB|Britain] [t agree|agreed] on [k critical_minerals|minerals].',
      'paragraph: The weather and the [k agriculture|harvest] were fine.',
    ];
    expect(codes(profile(lines).topics)).toEqual(['cyber', 'critical_minerals', 'agriculture']);
  });

  test('what is only touched upon is left out', () => {
    const often = Array.from({ length: 12 }, () => 'paragraph: [k trade|Trade], [k trade|trade].');
    const lines = ['title: [k trade|Trade] [t pact|pact]', ...often, 'paragraph: And [k ~space|space].'];
    expect(codes(profile(lines).topics)).toEqual(['trade']);
  });

  test('never more than eight', () => {
    const many = 'cyber trade space ai health climate energy defence migration finance'.split(' ');
    expect(profile([`title: ${many.map((code) => `[k ${code}|x]`).join(' ')}`]).topics).toHaveLength(8);
  });
});

describe('the date', () => {
  test('is the article’s', () => {
    expect(profile([], { date: '2024-07-12', dateSource: 'meta' })).toMatchObject({
      date: '2024-07-12',
      isDateAssumed: false,
    });
  });

  test('is today’s where there is none, and says so', () => {
    expect(profile([], { date: null, dateSource: 'assumed' })).toMatchObject({ date: TODAY, isDateAssumed: true });
  });

  test('decides who belongs to a group', () => {
    const lines = ['title: [c US|US], [c JP|Japan], [c IN|India] and [c AU|Australia] [t agree|agree]'];
    expect(profile(lines, { date: '2012-01-01' }).impliedGroups).toEqual(['QUAD']);
  });
});

describe('any article', () => {
  test('nothing found, nothing said', () => {
    expect(profile(['title: Local bakery wins a prize'])).toMatchObject({
      parties: [],
      context: [],
      topics: [],
      impliedGroups: [],
    });
  });

  test('weights are shares of the heaviest, falling', () => {
    const kinds = fc.constantFrom('title', 'lead', 'paragraph', 'quote', 'caption', 'list-item', 'heading');
    const words = fc.constantFrom(
      ...['[c JP|Japan]', '[c GB|Britain]', '[c ~CN|China]', '[c @SG|Singapore]', '[g NATO|Nato]'],
      ...['[t sign|signed]', '[t ~deal|deal]', '[k cyber|cyber]', ' and ', ', ', '. ', ' — ', '。', 'met '],
    );
    const line = fc
      .tuple(kinds, fc.array(words, { maxLength: 12 }))
      .map(([kind, parts]) => `${kind}: ${parts.join('')}`);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const { parties, context, topics } = profile(lines);
        for (const list of [[...parties, ...context], topics]) {
          const weights = list.map(({ weight }) => weight);
          expect(weights).toEqual(weights.toSorted((a, b) => b - a));
          if (weights.length > 0) expect(weights[0]).toBe(1);
          for (const weight of weights) expect(weight > 0 && weight <= 1).toBe(true);
        }
      }),
    );
  });

  test('is read in linear time', () => {
    const lines = Array.from(
      { length: 3000 },
      () => 'paragraph: [c JP|Japan] and [c GB|Britain] [t sign|signed] [k cyber|it].',
    );
    const begin = Date.now();
    expect(sorted(profile(lines).parties)).toEqual(['GB', 'JP']);
    expect(Date.now() - begin).toBeLessThan(3000);
  });
});
