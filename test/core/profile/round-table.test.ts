import { describe, expect, test } from 'vitest';
import { codes, profile, sorted } from './support/profile.ts';

/** A story whose headline and opening know one state only; the table is told at its end. */
const toldOf = (last: string): readonly string[] => [
  'title: [c IR|Iran] sees progress in [t talks|talks]',
  'paragraph: The [t agreement|accord] is near, said [c IR|Iran]’s negotiator on Sunday.',
  'paragraph: Delegates had breakfast late. [c IR|Tehran] wants its oil money first.',
  `paragraph: ${last}`,
];

describe('a story that is left with one party', () => {
  test('is about those who sit at a table with it', () => {
    const list = '[c IR|Iran], [c DE|Germany], [c GB|Britain], [c CN|China] and [c RU|Russia]';
    const { parties } = profile(toldOf(`Negotiators of ${list} take part in the [t talks|talks].`));
    expect(codes(parties)[0]).toBe('IR');
    expect(sorted(parties)).toEqual(['CN', 'DE', 'GB', 'IR', 'RU']);
  });

  test.each([
    ['a list without it', '[c DE|Germany], [c GB|Britain], [c CN|China] and [c RU|Russia] follow the [t talks|talks].'],
    ['two or three others', '[c IR|Iran], [c DE|Germany] and [c CN|China] take part in the [t talks|talks].'],
    [
      'a list where nothing is agreed',
      'Dust blew over [c IR|Iran], [c DE|Germany], [c GB|Britain], [c CN|China] and [c RU|Russia].',
    ],
    [
      'places alone',
      'After [t talks|talks] he flew over [c IR|Iran], [c @DE|Germany], [c @GB|Britain], [c @CN|China] and [c @RU|Russia].',
    ],
  ])('but not about %s', (_, last) => {
    expect(codes(profile(toldOf(last)).parties)).toEqual(['IR']);
  });

  test('two parties need no table', () => {
    const lines = [
      'title: [c IR|Iran] and [c US|United States] [t sign|sign] [t pact|pact]',
      'paragraph: [c IR|Iran] and the [c US|United States] [t agree|agreed] in the night. [c IR|Tehran] and [c US|Washington] were content.',
      'paragraph: The [t pact|pact] is short. It was read out twice.',
      'paragraph: Years before, [c IR|Iran], [c DE|Germany], [c GB|Britain] and [c FR|France] held [t talks|talks].',
    ];
    expect(sorted(profile(lines).parties)).toEqual(['IR', 'US']);
  });
});
