import { describe, expect, test, vi } from 'vitest';
import fc from '../fuzz.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { VALIDATORS } = await import('../../src/background/validators.ts');

const ARTICLE = {
  text: 'Kenya and Uganda\n\nsigned a treaty.',
  blocks: [
    { kind: 'title', start: 0, end: 16 },
    { kind: 'paragraph', start: 18, end: 34 },
  ],
  title: 'Kenya and Uganda',
  lang: 'en',
  date: '2020-01-01',
  dateSource: 'json-ld',
};

const PROFILE = {
  parties: [{ code: 'KE', weight: 1 }],
  context: [],
  topics: [{ code: 'trade', weight: 0.5 }],
  date: '2020-01-01',
  isDateAssumed: false,
};

describe('an article', () => {
  test('as a page sends it is taken', () => {
    expect(VALIDATORS.annotate(ARTICLE)).toBe(true);
    expect(VALIDATORS.annotate({ ...ARTICLE, date: null })).toBe(true);
    expect(VALIDATORS.annotate({ ...ARTICLE, blocks: [] })).toBe(true);
  });

  test.each([
    ['no text', { ...ARTICLE, text: undefined }],
    ['a text of ten million letters', { ...ARTICLE, text: 'x'.repeat(10_000_000), blocks: [] }],
    ['a title of ten million letters', { ...ARTICLE, title: 'x'.repeat(10_000_000) }],
    ['more blocks than letters', { ...ARTICLE, blocks: Array(35).fill({ kind: 'title', start: 0, end: 0 }) }],
    ['a block beyond the text', { ...ARTICLE, blocks: [{ kind: 'title', start: 0, end: 35 }] }],
    ['a block that ends before it starts', { ...ARTICLE, blocks: [{ kind: 'title', start: 5, end: 4 }] }],
    ['a block with half an offset', { ...ARTICLE, blocks: [{ kind: 'title', start: 0.5, end: 4 }] }],
    ['a block without kind', { ...ARTICLE, blocks: [{ start: 0, end: 4 }] }],
    ['a block of a kind that there is not', { ...ARTICLE, blocks: [{ kind: 'script', start: 0, end: 4 }] }],
    ['blocks that share letters', { ...ARTICLE, blocks: [ARTICLE.blocks[0], { kind: 'lead', start: 15, end: 34 }] }],
    ['blocks out of order', { ...ARTICLE, blocks: ARTICLE.blocks.toReversed() }],
    ['a language of a thousand letters', { ...ARTICLE, lang: 'x'.repeat(1000) }],
    ['a day that no calendar has', { ...ARTICLE, date: '2026-02-31' }],
    ['a date from nowhere', { ...ARTICLE, dateSource: 'rumour' }],
    ['blocks that are no list', { ...ARTICLE, blocks: { length: 1 } }],
    ['a date in words', { ...ARTICLE, date: 'yesterday' }],
    ['no language', { ...ARTICLE, lang: 7 }],
    ['null', null],
  ])('with %s is refused', (_, article) => {
    expect(VALIDATORS.annotate(article)).toBe(false);
  });
});

const profileWith = (change: object) => ({ profile: { ...PROFILE, ...change }, focus: 'KE' });

describe('a question for one entity', () => {
  test('is taken with a profile and a code', () => {
    expect(VALIDATORS.rankFor({ profile: PROFILE, focus: 'KE' })).toBe(true);
    expect(VALIDATORS.rankFor(profileWith({ agreement: 0.3, impliedGroups: ['EU'], isDateInferred: true }))).toBe(true);
  });

  test.each([
    ['no focus', { profile: PROFILE }],
    ['a profile without date', { profile: { ...PROFILE, date: null }, focus: 'KE' }],
    ['a weight that is no number', { profile: { ...PROFILE, parties: [{ code: 'KE', weight: 'much' }] }, focus: 'KE' }],
    ['ten thousand parties', { profile: { ...PROFILE, parties: Array(10_000).fill(PROFILE.parties[0]) }, focus: 'KE' }],
    ['parties that are no list', { profile: { ...PROFILE, parties: 'KE' }, focus: 'KE' }],
    ['a focus of a million letters', { profile: PROFILE, focus: 'K'.repeat(1_000_000) }],
    ['a code of a million letters', profileWith({ context: [{ code: 'K'.repeat(1_000_000), weight: 1 }] })],
    ['a negative weight', profileWith({ topics: [{ code: 'trade', weight: -1 }] })],
    ['an agreement in words', profileWith({ agreement: 'much' })],
    ['an implied group that is no code', profileWith({ impliedGroups: [7] })],
    ['an assumption that is no answer', profileWith({ isDateAssumed: 'yes' })],
    ['a day that no calendar has', profileWith({ date: '2026-99-99' })],
  ])('with %s is refused', (_, query) => {
    expect(VALIDATORS.rankFor(query)).toBe(false);
  });
});

describe('the preview of an entity', () => {
  const QUERY = { code: 'KE', parties: ['KE', 'UG'], date: '2020-01-01' };

  test('is taken with a code, the parties and the day, and be they all states there are', () => {
    expect(VALIDATORS.previewEntity(QUERY)).toBe(true);
    expect(VALIDATORS.previewEntity({ ...QUERY, parties: manyCodes() })).toBe(true);
  });

  test.each([
    ['no code', { ...QUERY, code: undefined }],
    ['a party that is no code', { ...QUERY, parties: ['KE', 7] }],
    ['ten thousand parties', { ...QUERY, parties: Array(10_000).fill('KE') }],
    ['no day', { ...QUERY, date: null }],
  ])('with %s is refused', (_, query) => {
    expect(VALIDATORS.previewEntity(query)).toBe(false);
  });
});

test('pacts are asked for by ids as the tables have them, and by no other text', () => {
  expect(VALIDATORS.pactsById(['ke-ug-2000-tea', 'wb-2014.a_1'])).toBe(true);
  for (const ids of [['x'.repeat(201)], ['two words'], [''], [7], 'ke-ug-2000-tea', Array(20_001).fill('a')]) {
    expect(VALIDATORS.pactsById(ids)).toBe(false);
    expect(VALIDATORS.listFile({ ids, format: 'csv', lang: 'en' })).toBe(false);
  }
  expect(VALIDATORS.citation({ id: '../etc', format: 'ris', lang: 'en' })).toBe(false);
});

test('a question for what is behind a pact is taken with its id and the day, and not without', () => {
  expect(VALIDATORS.pactBackground({ id: 'ke-ug-2000-tea', date: '2020-01-01' })).toBe(true);
  expect(VALIDATORS.pactBackground({ id: 7, date: '2020-01-01' })).toBe(false);
  expect(VALIDATORS.pactBackground({ id: 'ke-ug-2000-tea', date: null })).toBe(false);
});

describe('a search', () => {
  const QUERY = { words: 'nile waters', lang: 'en', date: '2020-01-01' };

  test('is taken with words, and without any', () => {
    expect(VALIDATORS.search(QUERY)).toBe(true);
    expect(VALIDATORS.search({ ...QUERY, words: '' })).toBe(true);
  });

  test.each([
    ['a whole article for words', { ...QUERY, words: 'x'.repeat(301) }],
    ['a language we do not speak', { ...QUERY, lang: '../en' }],
    ['no day', { ...QUERY, date: null }],
    ['a day in words', { ...QUERY, date: 'today' }],
  ])('with %s is refused', (_, query) => {
    expect(VALIDATORS.search(query)).toBe(false);
  });
});

describe('a star', () => {
  const PACT = { kind: 'pact', id: 'ke-ug-2000-tea', title: 'Agreement on Tea' };
  const PAIR = { kind: 'pair', parties: ['KE', 'UG'] };

  test('is given and taken away on a pact and on a circle', () => {
    expect(VALIDATORS.keepStar({ starred: PACT, isStarred: true })).toBe(true);
    expect(VALIDATORS.keepStar({ starred: PAIR, isStarred: false })).toBe(true);
  });

  test.each([
    ['no wish', { starred: PACT }],
    ['a circle of one', { starred: { kind: 'pair', parties: ['KE'] }, isStarred: true }],
    ['a circle of the whole world', { starred: { kind: 'pair', parties: manyCodes() }, isStarred: true }],
    ['an id that is no id', { starred: { ...PACT, id: '../secret key' }, isStarred: true }],
    ['no title', { starred: { ...PACT, title: undefined }, isStarred: true }],
    ['another kind', { starred: { kind: 'reader' }, isStarred: true }],
    ['null', null],
  ])('with %s is refused', (_, wish) => {
    expect(VALIDATORS.keepStar(wish)).toBe(false);
  });
});

function manyCodes(): string[] {
  return Array.from({ length: 190 }, (_, index) => `S${index}`);
}

test('settings are changed by name, and only to what can be read again', () => {
  expect(VALIDATORS.changeSettings({ side: 'left', disabledSites: ['news.example'] })).toBe(true);
  for (const change of [
    { side: 'up' },
    { disabledSites: [7] },
    { disabledSites: ['x'.repeat(301)] },
    { disabledSites: Array(10_001).fill('news.example') },
    { width: undefined },
    { moon: 'full' },
    ['left'],
    null,
  ]) {
    expect(VALIDATORS.changeSettings(change), JSON.stringify(change)).toBe(false);
  }
  expect(VALIDATORS.changeSettings(JSON.parse('{"__proto__": {}, "toString": 1}'))).toBe(false);
});

test('a site is switched on or off by its name', () => {
  expect(VALIDATORS.switchSite({ site: 'news.example', isOn: false })).toBe(true);
  expect(VALIDATORS.switchSite({ site: 'news.example' })).toBe(false);
  for (const site of [7, '', 'x'.repeat(301)]) expect(VALIDATORS.switchSite({ site, isOn: true })).toBe(false);
});

test('a badge tells a number of things', () => {
  expect(VALIDATORS.badge(0)).toBe(true);
  for (const count of [-1, 0.5, Number.NaN, 1e300, '7', null]) expect(VALIDATORS.badge(count)).toBe(false);
});

test('a class of marks is switched on or off by its name', () => {
  expect(VALIDATORS.switchClass({ markedClass: 'group', isOn: true })).toBe(true);
  for (const wish of [{ markedClass: 'group' }, { markedClass: 'topic', isOn: true }, { isOn: false }, 'group', null])
    expect(VALIDATORS.switchClass(wish), JSON.stringify(wish)).toBe(false);
});

test('a list is written of ids, in a known format and language', () => {
  const query = { ids: ['ke-ug-2000-tea'], format: 'ris', lang: 'en' };
  expect(VALIDATORS.listFile(query)).toBe(true);
  expect(VALIDATORS.listFile({ ...query, ids: [7] })).toBe(false);
  expect(VALIDATORS.listFile({ ...query, format: 'exe' })).toBe(false);
  expect(VALIDATORS.listFile({ ...query, lang: '../en' })).toBe(false);
});

test('a reference is worded for an id, in a known format and language', () => {
  const query = { id: 'ke-ug-2000-tea', format: 'bibtex', lang: 'en' };
  expect(VALIDATORS.citation(query)).toBe(true);
  expect(VALIDATORS.citation({ ...query, id: 7 })).toBe(false);
  expect(VALIDATORS.citation({ ...query, format: 'csv' })).toBe(false);
  expect(VALIDATORS.citation({ ...query, lang: null })).toBe(false);
});

test('only pages of ours are opened', () => {
  expect(VALIDATORS.openPage('starred')).toBe(true);
  for (const page of ['https://example.org', 'toString', '__proto__', null])
    expect(VALIDATORS.openPage(page)).toBe(false);
});

test('no argument whatever makes a validator throw', () => {
  fc.assert(
    fc.property(fc.anything(), (argument) => {
      for (const isValid of Object.values(VALIDATORS)) expect(typeof isValid(argument)).toBe('boolean');
    }),
  );
});
