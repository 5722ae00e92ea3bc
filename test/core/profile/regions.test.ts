import { describe, expect, test } from 'vitest';
import { readRegions } from '../../../src/core/profile/regions.ts';
import groups from '../../../src/data/groups.json' with { type: 'json' };
import { mark } from './support/markup.ts';
import { profile, sorted } from './support/profile.ts';

describe('a name for a few neighbours', () => {
  test.each([
    ['en', 'KP KR', ['title: The [g KOREAS|two Koreas] [t agree|agree] to open a road']],
    ['fr', 'KP KR', ['title: Les [g KOREAS|deux Corées] [t sign|signent] un [t agreement|accord] sur un pont']],
    [
      'de',
      'EE LT LV',
      ['title: [g BALTIC|Baltische Staaten] [t sign|unterzeichnen] einen [t treaty|Vertrag] über Fähren'],
    ],
    [
      'pl',
      'EE LT LV PL',
      ['title: [c PL|Polska] i [g BALTIC|kraje bałtyckie] [t sign|podpisały] [t agreement|umowę] o kolei'],
    ],
    ['ru', 'EE LT LV', ['title: [g BALTIC|Страны Балтии] [t withdraw|вышли] из [t agreement|соглашения] о кольце']],
    ['nl', 'BE LU NL', ['title: De [g BENELUX|Benelux-landen] [t sign|tekenen] een [t treaty|verdrag] over treinen']],
  ])('stands for each of them, in %s: %s', (lang, parties, lines) => {
    expect(sorted(profile(lines, { lang }).parties)).toEqual(parties.split(' '));
  });

  test('is no union and no alliance: those sign', () => {
    const { mentions } = mark(['title: [g NATO|NATO] and the [g EFTA|EFTA] [t agree|agree]']);
    expect(readRegions(mentions, groups)).toBe(mentions);
  });

  test('nor a part of the world that two of its states are said to be in', () => {
    const { parties } = profile([
      'title: [c KZ|Kazakhstan] and [c UZ|Uzbekistan], giants of [g CENTRAL_ASIA|Central Asia], [t sign|sign]',
    ]);
    expect(sorted(parties)).not.toContain('TM');
  });
});
