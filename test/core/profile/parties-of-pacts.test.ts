import { describe, expect, test } from 'vitest';
import { buildProfile } from '../../../src/core/profile.ts';
import groups from '../../../src/data/groups.json' with { type: 'json' };
import { mark } from './support/markup.ts';
import { codes, sorted, TODAY } from './support/profile.ts';

const PARTIES: Readonly<Record<string, readonly string[]>> = {
  island: ['GB', 'IE'],
  missiles: ['RU', 'US'],
  tariffs: ['TW', 'US'],
  framework: ['EU', 'GB'],
  region: ['BE', 'DE', 'FR', 'LU', 'NL'],
};

function read(...lines: readonly string[]) {
  const { article, mentions } = mark(lines);
  return buildProfile(article, mentions, { groups, today: TODAY, partiesOf: (pact) => PARTIES[pact] ?? [] });
}

describe('a pact called by name speaks of its parties', () => {
  test('where the story names them elsewhere, too, and somebody else more often', () => {
    const { parties } = read(
      'title: The border that nobody wants, and the [p island|Good Friday Agreement]',
      'paragraph: The [p island|agreement of 1998] and the departure of [c GB|Britain] from the [g EU|Union] do not go together, she said.',
      'paragraph: [c IE|Ireland] stays in the [g EU|EU]. Those who want to change the [p island|agreement] are playing with fire, and the [g EU|EU] knows it.',
      'paragraph: [c IE|Dublin] has no other plan.',
    );
    expect(codes(parties)).toEqual(expect.arrayContaining(['GB', 'IE']));
  });

  test('whoever is accused beside them is none of them', () => {
    const { parties, context } = read(
      'title: [c RU|Russia] breaks it, [c CN|China] is not bound by it: [c US|America] to [t ~withdraw|leave] the [p missiles|missile treaty]',
      'paragraph: The [c US|United States] will [t ~withdraw|leave] the [p missiles|treaty], since [c RU|Russia] has broken it, while [c CN|China] builds what the [p missiles|treaty] forbids.',
      'paragraph: If [c RU|Russia] does it and [c CN|China] does it, said the president, it is unacceptable.',
    );
    expect(sorted(parties)).toEqual(['RU', 'US']);
    expect(codes(context)).toContain('CN');
  });

  test('it tells who agrees in a headline without a name, and who is only compared with them', () => {
    const { parties } = read(
      'title: [p tariffs|Tariff agreement] is signed, parliament is next',
      'paragraph: [c TW|Taiwan] and the [c US|United States] [t sign|signed] it on Friday.',
      'paragraph: The [t agreement|agreement] puts goods from there on one line with those of [c JP|Japan], [c KR|Korea] and the [g EU|EU].',
      'paragraph: [c TW|Taiwanese] farmers complain, [c US|American] ones do not.',
    );
    expect(sorted(parties)).toEqual(['TW', 'US']);
  });
});

describe('it says nothing', () => {
  test('of a party that the story does not name', () => {
    const { parties, context } = read(
      'title: [c NO|Norway] and [c FI|Finland] [t sign|sign] a [t pact|pact]',
      'paragraph: It is shorter than the [p missiles|missile treaty].',
    );
    expect([...codes(parties), ...codes(context)].toSorted()).toEqual(['FI', 'NO']);
  });

  test('where it is one of many states', () => {
    const lines = [
      'title: [c NO|Norway] and [c FI|Finland] [t sign|sign] a [t pact|pact]',
      'paragraph: In the [c DE|German] town where the [k defence|army] met, the [p region|Brussels Treaty] hangs on a wall.',
    ];
    expect(codes(read(...lines).parties)).toEqual(['FI', 'NO']);
  });

  test('more than those who act in the headline: a model of others stays their background', () => {
    const { parties } = read(
      'title: [c NO|Norway] and [c FI|Finland] [t sign|sign] a [t pact|pact] like the [p framework|Windsor Framework]',
      'paragraph: Both had looked at what [c GB|London] and [g EU|Brussels] have.',
    );
    expect(sorted(parties)).toEqual(['FI', 'NO']);
  });
});
