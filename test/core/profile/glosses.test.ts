import { describe, expect, test } from 'vitest';
import { codes, profile, sorted } from './support/profile.ts';

const visit = [
  'title: Foreign minister of [c CZ|Czechia] in [c @SK|Bratislava] for [t ~talks|talks]',
  'paragraph: The [c CZ|Czech] minister and his [c SK|Slovak] counterpart had [t ~talks|talks] on Monday.',
];

describe('states in brackets behind a group', () => {
  test.each([
    'They spoke of [t ~cooperation|cooperation] in the [g V4|Visegrád Group] ([c CZ|Czechia], [c SK|Slovakia], [c PL|Poland], [c HU|Hungary]).',
    'Mluvili o [t ~cooperation|spolupráci] ve [g V4|Visegrádské skupině] ([c CZ|Česko], [c SK|Slovensko], [c PL|Polsko], [c HU|Maďarsko]).',
    '他们谈到[g V4|维谢格拉德集团]（[c CZ|捷克]、[c SK|斯洛伐克]、[c PL|波兰]、[c HU|匈牙利]）的[t ~cooperation|合作]。',
  ])('say who belongs to it: %s', (sentence) => {
    expect(sorted(profile([...visit, `paragraph: ${sentence}`]).parties)).toEqual(['CZ', 'SK']);
  });

  test('stay what they are where the article names them elsewhere, too', () => {
    const { parties } = profile([
      'title: [c CZ|Czechia], [c PL|Poland] and [c HU|Hungary] [t sign|sign] [t pact|pact] on railways',
      'paragraph: Three of the [g V4|Visegrád Group] ([c CZ|Czechia], [c PL|Poland], [c HU|Hungary]) [t sign|signed] on Monday.',
    ]);
    expect(sorted(parties)).toEqual(['CZ', 'HU', 'PL']);
  });

  test('act where the group does', () => {
    const { parties } = profile([
      'paragraph: The leaders of the [g AES|Alliance] ([c ML|Mali], [c BF|Burkina Faso], [c NE|Niger]) [t sign|signed] a [t treaty|treaty].',
    ]);
    expect(sorted(parties)).toEqual(['BF', 'ML', 'NE']);
  });

  test('and what is in brackets behind a state is no list of members', () => {
    const { parties } = profile([
      'paragraph: [c FR|France] ([c DE|Germany], too) [t sign|signed] a [t treaty|treaty].',
    ]);
    expect(codes(parties)).toContain('DE');
  });
});
