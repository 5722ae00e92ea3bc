import { describe, expect, test } from 'vitest';
import { buildProfile } from '../../../src/core/profile.ts';
import groups from '../../../src/data/groups.json' with { type: 'json' };
import fc from '../../fuzz.ts';
import { measureGrowth } from '../../growth.ts';
import { mark } from './support/markup.ts';
import { codes, profile, sorted, TODAY } from './support/profile.ts';

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

  test('a summit of a small circle is one of its members where the story names each of them', () => {
    const { parties } = profile([
      'title: [c MX|Mexican] president to attend [t talks|summit] of the [g PACIFIC_ALLIANCE|Pacific Alliance]',
      'paragraph: The heads of the [g PACIFIC_ALLIANCE|Pacific Alliance] will [t sign|sign] a [t protocol|protocol] on [k trade|trade]. The [g PACIFIC_ALLIANCE|Alliance] is five years old.',
      'paragraph: Those of [c CL|Chile], [c CO|Colombia] and [c PE|Peru] will be there, too.',
    ]);
    expect(parties).toEqual(['CL', 'CO', 'MX', 'PE'].map((code) => ({ code, weight: 1 })));
  });

  test('a named group all of whose members act is their name, not a fifth party', () => {
    const { parties, context } = profile([quad, 'paragraph: [g QUAD|The Quad] [t agree|agreed].']);
    expect(sorted(parties)).toEqual(['AU', 'IN', 'JP', 'US']);
    expect(codes(context)).toEqual(['QUAD']);
  });

  test('a capital that is a group’s seat speaks for the group', () => {
    const { parties, context } = profile([
      'title: [C BE|Brussels] and [c SG|Singapore] [t sign|sign] [t trade_agreement|digital trade deal]',
      'paragraph: The [g EU|Union] said so.',
    ]);
    expect(sorted(parties)).toEqual(['EU', 'SG']);
    expect(codes(context)).toEqual([]);
  });

  test('a circle called by the trade agreement that makes it is no party beside its members', () => {
    const lines = [
      'title: [c JP|Japan], [c AU|Australia] and [c NZ|New Zealand] [t sign|sign] [g RCEP|RCEP] [t trade_agreement|trade deal]',
      'paragraph: [g RCEP|RCEP] [t agree|agreed]. [g RCEP|RCEP] was [t sign|signed].',
    ];
    const { parties, context } = profile(lines, { date: '2020-11-16' });
    expect(sorted(parties)).toEqual(['AU', 'JP', 'NZ']);
    expect(Math.max(...parties.map(({ weight }) => weight))).toBe(1);
    expect(codes(context)).toEqual(['RCEP']);
  });

  test('but the other side of one state that joins it', () => {
    const lines = [
      'title: [c GB|Britain] and [g CPTPP|CPTPP] [t sign|sign] [t accede|accession] [t protocol|protocol]',
    ];
    expect(sorted(profile(lines, { date: '2023-07-16' }).parties)).toEqual(['CPTPP', 'GB']);
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

  test.each([
    ['a truce', '[t ceasefire|truce]', ['peace']],
    ['a trade agreement', '[t trade_agreement|free-trade agreement]', ['trade']],
    ['any agreement', '[t agreement|agreement]', []],
    ['an organisation of one field', '[g WHO|WHO] [t agreement|agreement]', ['health']],
    ['an organisation of many', '[g UN|UN] [t agreement|agreement]', []],
  ])('%s speaks for its own', (_, words, expected) => {
    expect(codes(profile([`title: Talks end with ${words}`]).topics)).toEqual(expected);
  });

  test('a pact called by name brings its topics', () => {
    const { article, mentions } = mark(['title: [c US|US] leaves [p us-ru-2010-new-start|New START]']);
    const topicsOf = (pact: string): readonly string[] => (pact === 'us-ru-2010-new-start' ? ['nuclear'] : []);
    expect(codes(buildProfile(article, mentions, { groups, today: TODAY, topicsOf }).topics)).toEqual(['nuclear']);
  });

  test('a word in passing at the end is no topic', () => {
    const lines = ['title: [c JP|Japan] acts', 'lead: One. Two. Three. Four. The [k health|doctors] came.'];
    expect(profile(lines).topics).toEqual([]);
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

  test.each([
    ['the article’s own, however it was found', { date: '2024-01-01', dateSource: 'json-ld' }, false],
    ['today’s that the page reader put there', { date: TODAY, dateSource: 'assumed' }, true],
    ['none, whatever its source is called', { date: null, dateSource: 'given' }, true],
  ] as const)('is said to be assumed where it is: %s', (_, facts, isAssumed) => {
    expect(profile(['paragraph: [c JP|Japan] [t sign|signed].'], facts).isDateAssumed).toBe(isAssumed);
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
    const growth = measureGrowth(
      (length) => {
        const line = 'paragraph: [c JP|Japan] and [c GB|Britain] [t sign|signed] [k cyber|it].';
        expect(sorted(profile(Array.from({ length }, () => line)).parties)).toEqual(['GB', 'JP']);
      },
      200,
      6,
    );
    expect(growth).toBeLessThan(18);
  });
});
