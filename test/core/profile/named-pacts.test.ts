import { describe, expect, test } from 'vitest';
import { buildProfile } from '../../../src/core/profile.ts';
import groups from '../../../src/data/groups.json' with { type: 'json' };
import { mark } from './support/markup.ts';
import { codes, TODAY } from './support/profile.ts';

const PARTIES: Readonly<Record<string, readonly string[]>> = {
  waters: ['IN', 'PK'],
  framework: ['EU', 'GB'],
  accords: ['AE', 'BH', 'IL', 'US'],
  region: ['BE', 'DE', 'FR', 'LU', 'NL'],
};

function partiesOf(...lines: readonly string[]): readonly string[] {
  const { article, mentions } = mark(lines);
  const options = { groups, today: TODAY, partiesOf: (pact: string) => PARTIES[pact] ?? [] };
  return codes(buildProfile(article, mentions, options).parties);
}

describe('a story that names a pact and nobody who acts', () => {
  test.each([
    ['title: [p waters|Indus Waters Treaty]: farmers count the days', 'paragraph: The canals are half empty.'],
    ['title: [p waters|सिंधु जल संधि] पर किसानों की चिंता', 'paragraph: नहरों में पानी आधा है।'],
    ['paragraph: La [p waters|trattato delle acque dell’Indo] compie sessant’anni. I canali sono mezzi vuoti.'],
  ])('is about its parties: %s', (...lines) => {
    expect(partiesOf(...lines)).toEqual(['IN', 'PK']);
  });

  test('the one party that it names comes first', () => {
    expect(
      partiesOf(
        'title: [c GB|British] lorries wait as [p framework|Windsor Framework] turns one',
        'paragraph: Drivers slept in their cabs.',
      ),
    ).toEqual(['GB', 'EU']);
  });

  test('groups and states are parties alike, up to four', () => {
    expect(partiesOf('title: [p accords|Abraham Accords]: tourists come')).toEqual(['AE', 'BH', 'IL', 'US']);
  });

  test('a pact of many does not say who acts', () => {
    expect(partiesOf('title: [p region|Brussels Treaty] turns seventy')).toEqual([]);
  });

  test('whoever is not among its parties speaks of the pact of others', () => {
    expect(partiesOf('title: [c NO|Norway] [t agree|agrees] that the [p waters|Indus Waters Treaty] matters')).toEqual([
      'NO',
    ]);
  });

  test('two who act are the parties, whatever pact they name', () => {
    expect(
      partiesOf(
        'title: [c NO|Norway] and [c FI|Finland] [t sign|sign] a [t pact|pact] like the [p waters|Indus Waters Treaty]',
      ),
    ).toEqual(['FI', 'NO']);
  });

  test('of two pacts nobody knows which is meant', () => {
    expect(
      partiesOf('title: What the [p waters|Waters Treaty] and the [p framework|Framework] have in common'),
    ).toEqual([]);
  });

  test('a pact that is only mentioned further down says nothing', () => {
    const body = ['One.', 'Two.', 'Three.', 'Four.'].map((text) => `paragraph: The [k energy|dam] is full. ${text}`);
    expect(partiesOf('title: Floods', ...body, 'paragraph: The [p waters|Indus Waters Treaty] is old.')).toEqual([]);
  });
});
