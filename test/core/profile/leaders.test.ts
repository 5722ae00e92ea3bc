import { expect, test } from 'vitest';
import type { OfficeHolders } from '../../../src/core/dates/period/office-holders.ts';
import { buildProfile } from '../../../src/core/profile.ts';
import groups from '../../../src/data/groups.json' with { type: 'json' };
import { holder } from '../dates/period/support.ts';
import { mark } from './support/markup.ts';
import { codes, TODAY } from './support/profile.ts';

/** Invented people in office, and one who was. */
const HOLDERS: OfficeHolders = {
  people: [
    holder('Anna Bergqvist', ['!bergqvist', 'ベリークヴィスト'], 'SE:2019-03-01..'),
    holder('Tomas Olander', ['!olander'], 'FI:2020-06-01..'),
    holder('Carla Fontaine', [], 'EU:2019-12-01..'),
    holder('Jonas Stern', [], 'AT:2005-01-01..2010-01-01'),
    holder('Lena Stern', [], 'CH:2011-01-01..'),
  ],
};

function partiesOf(lines: readonly string[], holders: OfficeHolders | null = HOLDERS, date = '2025-06-01') {
  const { article, mentions } = mark(lines, { date });
  return codes(buildProfile(article, mentions, { groups, today: TODAY, holders }).parties);
}

const PACT = [
  'title: Bergqvist, Olander [t sign|seal] a minerals [t pact|pact]',
  'paragraph: The two leaders [t sign|signed] it to loosen the grip of [c CN|China] on rare earths. [c SE|Sweden] pays.',
  'paragraph: [c CN|China] has widened its controls. [c CN|China] and [c KR|Korea] [t sign|signed] an [t agreement|agreement] last year.',
];

test('a headline that names two leaders tells who acts, though the text names their states seldom or not at all', () => {
  expect(partiesOf(PACT).slice(0, 2)).toEqual(['SE', 'FI']);
  expect(partiesOf(PACT, null)).not.toContain('FI');
});

test('where no state is named, leaders alone tell who acts, in the headline or not', () => {
  const lines = [
    'title: Bergqvist [t sign|signs] a [t pact|pact]',
    'paragraph: Anna Bergqvist and Tomas Olander [t sign|signed] the [t pact|pact] on Monday.',
  ];
  expect(partiesOf(lines)).toEqual(['SE', 'FI']);
});

test('a leader counts on the days of the term alone', () => {
  expect(partiesOf(PACT, HOLDERS, '2018-06-01')).not.toContain('FI');
});

test('whoever only held the office, or wants it, acts for nobody', () => {
  const lines = [
    'title: [c CN|China] [t sign|signs] a [t pact|pact]',
    'paragraph: The former minister Tomas Olander came.',
  ];
  expect(partiesOf(lines)).toEqual(['CN']);
});

test('of two who share a name the one in office is meant', () => {
  const lines = ['title: [c FR|France] [t sign|signs] a [t pact|pact] with Minister Stern'];
  expect(partiesOf(lines)).toEqual(['FR', 'CH']);
});

test('a leader brings the state up to those that are named, not above them', () => {
  const lines = [
    'title: Bergqvist [t sign|signs] [t pact|pact] on the strait',
    'paragraph: Anna Bergqvist and [c DK|Denmark] [t sign|signed] the [t pact|pact]. Anna Bergqvist [t sign|signed] twice.',
  ];
  const { article, mentions } = mark(lines);
  const { parties } = buildProfile(article, mentions, { groups, today: TODAY, holders: HOLDERS });
  expect(parties.find(({ code }) => code === 'DK')?.weight).toBe(1);
});

test('leaders in a sentence of their own are the two sides, though the headline names one', () => {
  const lines = [
    'title: A [t contract|contract] to sell gas to [c CN|China]',
    'paragraph: Companies [t sign|signed] it on Monday. Tomas Olander and Anna Bergqvist looked on. It rained.',
    'paragraph: It was late. The wind rose. [c CN|China] and [c KR|Korea] [t sign|signed] an [t agreement|agreement] last year.',
  ];
  const swedish = lines.map((line) => line.replace('[c CN|China]', '[c SE|Sweden]'));
  expect(partiesOf(swedish)).toContain('FI');
  expect(partiesOf(swedish, null)).not.toContain('FI');
});

test('a member’s leader speaks for the group of the headline, its own leader too', () => {
  const lines = [
    'title: [g EU|EU] and [c JP|Japan] [t sign|sign] a [t pact|pact]',
    'paragraph: Anna Bergqvist, Carla Fontaine and the minister of [c JP|Japan] [t sign|signed] it.',
  ];
  expect(partiesOf(lines).toSorted()).toEqual(['EU', 'JP']);
});

test('who is named after the opening does not make the news', () => {
  const rest = 'It was a long day with much to say about very little. '.repeat(20);
  const lines = [
    'title: [c CN|China] [t sign|signs] a [t pact|pact]',
    `paragraph: ${rest}`,
    'paragraph: Tomas Olander [t sign|signed].',
  ];
  expect(partiesOf(lines)).toEqual(['CN']);
});

test('a name that was found as something else is not read twice', () => {
  const lines = ['title: The [p bergqvist-1|Bergqvist] accord and [c CN|China] [t sign|signed]'];
  expect(partiesOf(lines)).toEqual(['CN']);
});

test.each([
  ['en', 'title: Olander tells [c CN|China] and [c US|America] to make peace', 'The two countries wait.'],
  ['fr', 'title: Olander appelle la [c CN|Chine] et l’[c US|Amérique] à la paix', 'Les deux pays attendent.'],
  ['de', 'title: Olander mahnt [c CN|China] und [c US|Amerika] zum Frieden', 'Beide Länder warten.'],
])('a story of two sides keeps whose leader the headline names, in %s', (_, title, end) => {
  const lead = 'paragraph: Olander spoke for [c FI|Finland] on Monday. [c CN|Beijing] and [c US|Washington] listened.';
  const offer = '[c FI|Finland] offers [t talks|talks].';
  const body = `paragraph: ${offer} [c CN|Beijing] and [c US|Washington] [t sign|signed] a [t treaty|treaty] in May. ${end}`;
  expect(partiesOf([title, lead, body])).toContain('FI');
});
