import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/core/find-mentions.ts';
import { articleOf, findIn, findNames, rejectedIn } from './support/find-in.ts';
import { makeLexicon } from './support/tiny-tables.ts';

const lexicon = makeLexicon({
  countries: [
    'JO|name|strong|Jordan',
    'JO|people|strong|Jordanians',
    'JO|capital|strong|Amman',
    'TR|name|weak|Turkey',
    'TR|capital|strong|Ankara',
    'FR|adjective|strong|French',
    'FR|capital|strong|Paris',
    'GE|name|strong|Georgia',
    'RU|name|strong|Russia',
  ],
  groups: ['EU|abbreviation|strong|EU'],
  terms: ['treaty|strong|treaty', 'deal|weak|deal', 'ally|strong|ally'],
  topics: ['trade|strong|trade', 'defence|weak|fleet'],
  masks: ['person|Jordan Example', 'common-word|roast Turkey', 'other-place|New Georgia'],
  cues: ['state|Texas', 'given|Marie', 'bird|oven', 'wed|married', 'place-before|in'],
  rules: [
    '*|other-place|after-comma state',
    '*|person|before given',
    'Turkey|common-word|sentence bird',
    'ally|not-list|sentence wed',
  ],
});

describe('a person with the name of a country', () => {
  it.each([
    ['whom a mask tells', 'Jordan Example won. Jordan was glad.', []],
    ['whom a rule tells', 'Marie Jordan won. Jordan was glad.', []],
    ['who comes later', 'Jordan was glad. Marie Jordan won.', []],
    ['in capitals elsewhere', 'Marie Jordan won. JORDAN WAS GLAD.', []],
    ['beside the people', 'Marie Jordan won. Jordan and the Jordanians.', ['Jordan=JO', 'Jordanians=JO']],
    ['beside the capital', 'Marie Jordan won. Jordan thanked Amman.', ['Jordan=JO', 'Amman=JO']],
    ['and the place', 'Marie Jordan won. A summit in Jordan.', ['Jordan=JO@']],
    ['and other countries', 'Marie Jordan won. Russia was glad.', ['Russia=RU']],
  ])('%s: %s', (_, text, expected) => {
    expect(findNames(text, lexicon)).toEqual(expected);
  });

  it('makes no other article’s country a person', () => {
    expect(findNames('Jordan was glad.', lexicon)).toEqual(['Jordan=JO']);
  });
});

describe('another place with the name of a country', () => {
  it.each([
    ['stays one', 'Paris, Texas. Paris was hot.', []],
    ['is one as a place, too', 'Paris, Texas. It is hot in Paris.', []],
    ['unless another word names the country', 'Paris, Texas. Paris and the French.', ['Paris=FR', 'French=FR']],
    ['says nothing where a mask told it', 'New Georgia is hot. Georgia is not.', ['Georgia=GE']],
  ])('%s: %s', (_, text, expected) => {
    expect(findNames(text, lexicon)).toEqual(expected);
  });
});

describe('a weak name', () => {
  it.each([
    ['needs another country in its sentence', 'Turkey won.', ['Turkey:weak-without-evidence']],
    ['is a word where a rule says so', 'Turkey in the oven.', ['Turkey:common-word']],
    ['is a word where a mask says so', 'A roast Turkey.', ['Turkey:common-word']],
  ])('%s: %s', (_, text, expected) => {
    expect(rejectedIn(text, lexicon)).toEqual(expected);
  });

  it.each([
    ['has another country', 'Turkey and Russia won.', ['Turkey=TR~', 'Russia=RU']],
    ['has a group', 'Turkey and the EU won.', ['Turkey=TR~', 'EU=EU']],
    ['has its capital anywhere', 'Turkey won.\nIt was in Ankara.', ['Turkey=TR~', 'Ankara=TR@']],
    ['is shown elsewhere', 'Turkey and Russia won. Turkey was glad.', ['Turkey=TR~', 'Russia=RU', 'Turkey=TR~']],
    ['is shown later', 'Turkey was glad. Turkey and Russia won.', ['Turkey=TR~', 'Turkey=TR~', 'Russia=RU']],
  ])('counts where it %s', (_, text, expected) => {
    expect(findNames(text, lexicon)).toEqual(expected);
  });

  it('that a rule made a word stays one beside another that is shown', () => {
    expect(findNames('Turkey and Russia won. Turkey in the oven.', lexicon)).toEqual(['Turkey=TR~', 'Russia=RU']);
  });
});

describe('words of agreement', () => {
  it.each([
    ['a weak one counts beside a country', 'Russia has a deal.', ['Russia=RU', 'deal=term:deal~']],
    ['a weak one counts beside a group', 'The EU has a deal.', ['EU=EU', 'deal=term:deal~']],
    ['a weak topic counts beside a country', 'Russia has a fleet.', ['Russia=RU', 'fleet=topic:defence~']],
    ['a strong one counts alone', 'A treaty on trade.', ['treaty=term:treaty', 'trade=topic:trade']],
    ['one that a rule rejects does not', 'She married an ally. An ally of Russia.', ['ally=term:ally', 'Russia=RU']],
  ])('%s: %s', (_, text, expected) => {
    expect(findIn(text, lexicon)).toEqual(expected);
  });

  it.each([
    ['a weak one alone', 'A deal is a deal.', ['deal:weak-without-evidence', 'deal:weak-without-evidence']],
    ['a weak one in the next sentence', 'Russia won. A deal.', ['deal:weak-without-evidence']],
    ['a weak one beside a person', 'Marie Jordan has a deal.', ['Jordan:person', 'deal:weak-without-evidence']],
  ])('%s does not: %s', (_, text, expected) => {
    expect(rejectedIn(text, lexicon)).toEqual(expected);
  });
});

describe('the offsets of what is found', () => {
  it('are of the text, in any block, around what folding drops', () => {
    const text = 'Рус 🙂 Russia.\n\n\u200fJor\u00addan\u200e and the EU';
    const { mentions } = findMentions(articleOf(text), [lexicon]);
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Russia', 'Jor\u00addan', 'EU']);
  });

  it('outside of all blocks nothing is found', () => {
    const article = { ...articleOf('Russia and the EU'), blocks: [{ kind: 'paragraph' as const, start: 0, end: 6 }] };
    expect(findMentions(article, [lexicon]).mentions.map(({ code }) => code)).toEqual(['RU']);
  });

  it('an article without blocks, or without a lexicon, has no mentions', () => {
    expect(findMentions(articleOf(''), [lexicon])).toEqual({ mentions: [], rejected: [] });
    expect(findMentions(articleOf('Russia'), [])).toEqual({ mentions: [], rejected: [] });
  });
});
