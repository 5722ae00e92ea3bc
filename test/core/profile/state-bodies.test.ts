import { describe, expect, test } from 'vitest';
import type { OfficeHolders } from '../../../src/core/dates/period/office-holders.ts';
import { buildProfile } from '../../../src/core/profile.ts';
import groups from '../../../src/data/groups.json' with { type: 'json' };
import { body, holder } from '../dates/period/support.ts';
import { mark } from './support/markup.ts';
import { codes, TODAY } from './support/profile.ts';

/** Invented companies of states, an agency, and one in office. */
const HOLDERS: OfficeHolders = {
  people: [
    body('SE', 'Nordgas'),
    body('FI', 'Suomenergia', 'суоменергия'),
    body('SE', 'Rymdverket'),
    holder('Tomas Olander', ['!olander'], 'FI:2020-06-01..'),
  ],
};

function read(lines: readonly string[], holders: OfficeHolders | null = HOLDERS) {
  const { article, mentions } = mark(lines);
  return buildProfile(article, mentions, { groups, today: TODAY, holders });
}

const partiesOf = (...lines: readonly string[]) => codes(read(lines).parties);

/** The story means the same with the names of bodies as with other words in their place. */
function expectNothing(...lines: readonly string[]) {
  expect(read(lines)).toEqual(read(lines, null));
}

describe('a state company or agency that signs', () => {
  const ENDS = [
    'title: Nordgas ends its [t contract|contracts] with [c UA|Ukraine]',
    'paragraph: The [k energy|taps] are shut.',
  ];

  test('is its state as the other side of the headline', () => {
    expect(partiesOf(...ENDS).toSorted()).toEqual(['SE', 'UA']);
    expect(codes(read(ENDS, null).parties)).toEqual(['UA']);
  });

  test('is the other side of another state’s', () => {
    const lines = ['title: Nordgas and Suomenergia [t sign|sign] a [k energy|gas] [t agreement|agreement]'];
    expect(partiesOf(...lines).toSorted()).toEqual(['FI', 'SE']);
  });

  test('is the other side of a leader', () => {
    const lines = ['title: Minister Olander [t sign|signs] a [k space|space] [t agreement|agreement] with Rymdverket'];
    expect(partiesOf(...lines).toSorted()).toEqual(['FI', 'SE']);
  });

  test('is its state where the lead alone names it, under a headline of agreement', () => {
    const lines = [
      'title: [c TR|Turkey] [t renew|renews] its [k energy|gas] [t agreement|agreement] for a year',
      'paragraph: [c TR|Turkey] [t sign|signed] the [t agreement|agreement] with Nordgas on Monday.',
    ];
    expect(partiesOf(...lines).toSorted()).toEqual(['SE', 'TR']);
  });

  test('signs all the same where its name is a word for its field, too', () => {
    const lines = [
      'title: [k space|Rymdverket] and [c IN|India] [t sign|sign] an [t agreement|agreement] on [k space|orbits]',
    ];
    expect(partiesOf(...lines).toSorted()).toEqual(['IN', 'SE']);
  });
});

describe('a state company or agency adds nothing', () => {
  test('where the sentence names its own state', () => {
    expectNothing(
      'title: [c SE|Sweden]’s Nordgas [t sign|signs] a [k energy|gas] [t contract|contract] with [c TR|Turkey]',
    );
  });

  test('where the headline names its own state', () => {
    expectNothing(
      'title: [c SE|Sweden] and [c TR|Turkey] [t sign|sign] a [k energy|gas] [t agreement|agreement]',
      'paragraph: Nordgas will deliver to [c TR|Turkey] under the [t agreement|agreement].',
    );
  });

  test('where it deals with nobody of another state', () => {
    expectNothing('title: Nordgas [t sign|signs] a [k energy|gas] [t contract|contract] with its union');
    expectNothing('title: Nordgas and Rymdverket [t sign|sign] a [k energy|power] [t agreement|agreement]');
  });

  test('where another state is only the place', () => {
    expectNothing('title: Nordgas [t sign|signs] a [k energy|gas] [t contract|contract] at a meeting in [c @JP|Japan]');
  });

  test('where two others agree', () => {
    expectNothing(
      'title: [c PL|Poland] and [c BY|Belarus] end a [k transport|transit] [t treaty|treaty], Nordgas looks on',
      'paragraph: [c PL|Poland] and [c BY|Belarus] ended the [t treaty|treaty], said Nordgas.',
    );
  });

  test('to the results of its quarter', () => {
    expectNothing(
      'title: Profit of Nordgas falls by a tenth',
      'paragraph: Nordgas sold less [k energy|gas] though it [t sign|signed] a [t contract|contract] with [c CN|China].',
    );
    expectNothing('title: Shares of Nordgas fall as [c CN|China] buys less [k energy|gas]');
  });

  test('to a match, or to who pays for one', () => {
    expectNothing('title: Nordgas Arena: [c CN|China] beat [c KR|Korea] three to one');
    expectNothing('title: [k energy|Nordgas] [t sign|signs] a sponsor’s [t contract|contract] with [c GB|England]');
  });

  test('where a group of its state acts', () => {
    expectNothing(
      'title: [g EU|EU] [t sign|signs] an [k energy|energy] [t agreement|agreement] with Nordgas',
      'paragraph: [c JP|Japan] [t sign|signed] the [t agreement|agreement] with Nordgas, too.',
    );
  });
});
