import { describe, expect, test } from 'vitest';
import { findFindings } from '../../../src/core/findings/find-findings.ts';
import type { Finding } from '../../../src/core/findings/finding.ts';
import type { Pact } from '../../../src/core/pacts/pact.ts';
import { rankPacts } from '../../../src/core/pacts/rank/rank-pacts.ts';
import { indexPacts, makePact, makeProfile } from '../pacts/support/pacts.ts';
import { mark } from '../profile/support/markup.ts';

type Facts = Partial<Pact> & Pick<Pact, 'title'>;

const DAY = '2024-06-15';
const WORDS = [
  { claim: 'first', surface: 'first' },
  { claim: 'new', surface: 'new' },
] as const;

interface Story {
  readonly parties?: string;
  readonly topics?: string;
  readonly title?: string;
}

function find(
  facts: readonly Facts[],
  { parties = 'JP GB', topics = 'cyber', title = 'News' }: Story = {},
): readonly Finding[] {
  const index = indexPacts(facts.map(makePact));
  const { article, mentions } = mark([`title: ${title}`]);
  const profile = makeProfile(parties, topics, DAY);
  return findFindings(article, { mentions, profile, prior: rankPacts(index, profile) }, index, WORDS);
}

function pick<T extends Finding['type']>(
  findings: readonly Finding[],
  type: T,
): readonly Extract<Finding, { type: T }>[] {
  return findings.filter((finding): finding is Extract<Finding, { type: T }> => finding.type === type);
}

const cyber = (title: string, signed: string, more: Partial<Pact> = {}): Facts => ({
  title,
  signed,
  topics: ['cyber'],
  ...more,
});

describe('the last pact on the topic', () => {
  test('is the newest of exactly these parties, with its age', () => {
    const found = pick(find([cyber('Older', '2001-06-01'), cyber('Newer', '2014-06-15')]), 'last-on-topic');
    expect(found).toMatchObject([{ id: 'newer', topics: ['cyber'] }]);
    expect(found[0]?.years).toBeCloseTo(10);
  });

  test('is on what the article is about most, where there is one', () => {
    const facts = [cyber('Networks', '2010-01-01'), cyber('Ships', '2020-01-01', { topics: ['defence'] })];
    const last = (topics: string) => pick(find(facts, { topics }), 'last-on-topic').map(({ id }) => id);
    expect(last('cyber defence:0.8')).toEqual(['networks']);
    expect(last('defence cyber:0.8')).toEqual(['ships']);
    expect(last('health defence:0.8 cyber:0.7')).toEqual(['ships']);
  });

  test('is not the news itself, nor what came later, nor what others signed', () => {
    const facts = [
      cyber('The news', '2024-06-14'),
      cyber('Later', '2025-01-01'),
      cyber('Wider', '2020-01-01', { parties: ['FR', 'GB', 'JP'] }),
      cyber('Older', '2001-06-01'),
    ];
    expect(pick(find(facts), 'last-on-topic').map(({ id }) => id)).toEqual(['older']);
  });

  test('where there is none on the topic, that is said, with what the dataset holds', () => {
    const findings = find([cyber('Farms', '2001-06-01', { topics: ['agriculture'] })]);
    expect(pick(findings, 'none-on-topic')).toEqual([{ type: 'none-on-topic', topics: ['cyber'] }]);
    expect(pick(findings, 'coverage')[0]?.coverage).toMatchObject({ count: 1, firstYear: 2001 });
  });

  test('a topic touched upon does not count', () => {
    const farms = cyber('Farms', '2001-06-01', { topics: ['agriculture'] });
    expect(pick(find([farms], { topics: 'cyber agriculture:0.2' }), 'last-on-topic')).toEqual([]);
  });
});

describe('claims of novelty', () => {
  const title = 'Two sign first [t treaty|treaty] on networks';

  test('are held against the earlier pacts, newest first', () => {
    const facts = ['2001', '2005', '2010', '2015'].map((year) => cyber(`Pact ${year}`, `${year}-01-01`));
    const [novelty] = pick(find(facts, { title }), 'novelty');
    expect(novelty).toMatchObject({ claim: 'first', ids: ['pact-2015', 'pact-2010', 'pact-2005'] });
    expect(novelty?.span).toEqual({ start: 9, end: 14 });
  });

  test.each([
    ['Two sign first [k cyber|cyber] [t treaty|treaty], agree on [k defence|ships]', 'networks'],
    ['On [k cyber|networks] the first [t treaty|treaty] is signed; [k defence|ships] come later', 'networks'],
    ['Two sign first [t treaty|treaty] on [k cyber|networks]', 'networks'],
    ['[k cyber|Networks]: two sign first [t treaty|treaty]', 'ships'],
    ['Two sign first [t treaty|treaty] on [k health|vaccines]', 'ships'],
  ])('are held against pacts on what they name themselves, if there are any: %s', (told, expected) => {
    const facts = [cyber('Networks', '2010-01-01'), cyber('Ships', '2020-01-01', { topics: ['defence'] })];
    const [novelty] = pick(find(facts, { title: told, topics: 'defence cyber:0.8' }), 'novelty');
    expect(novelty?.ids[0]).toBe(expected);
  });

  test('stand where there is no counter-example', () => {
    expect(pick(find([], { title }), 'novelty')).toEqual([]);
  });

  test('are shown once', () => {
    const twice = 'New [t treaty|treaty], new [t agreement|agreement]';
    expect(pick(find([cyber('Pact', '2001-01-01')], { title: twice }), 'novelty')).toHaveLength(1);
  });
});

describe('the instrument of the headline', () => {
  const change = (kind: Pact['kind'], title: string): readonly string[] =>
    pick(find([cyber('Before', '2010-01-01', { kind })], { title }), 'instrument').map(
      (each) => `${each.change} ${each.than}`,
    );

  test.each([
    ['treaty', '[t joint_statement|statement]', ['weaker before']],
    ['joint-statement', '[t treaty|treaty]', ['stronger before']],
    ['treaty', '[t treaty|treaty]', []],
    ['declaration', '[t joint_statement|statement]', []],
    ['treaty', '[t deal|deal]', []],
    ['treaty', 'no word at all', []],
  ] as const)('%s before, now %s', (kind, title, expected) => {
    expect(change(kind, title)).toEqual(expected);
  });

  test('is compared on the matter as a whole: a partnership in all fields is no weaker trade agreement', () => {
    const change = (topics: string, facts: Partial<Pact> = {}): number =>
      pick(
        find([cyber('Before', '2010-01-01', { kind: 'treaty', ...facts })], {
          topics,
          title: '[t sign|Signed]: a [t partnership|partnership]',
        }),
        'instrument',
      ).length;
    expect(change('cyber')).toBe(1);
    expect(change('cyber defence:0.9')).toBe(0);
    expect(change('cyber defence:0.9', { topics: ['cyber', 'defence'] })).toBe(1);
    expect(change('cyber defence:0.9', { isFoundation: true })).toBe(1);
  });

  test('is stronger only than all on any of the topics', () => {
    const facts = [
      cyber('Both', '2010-01-01', { kind: 'declaration', topics: ['cyber', 'defence'] }),
      cyber('One', '2012-01-01', { kind: 'agreement' }),
    ];
    const story = { topics: 'cyber defence:0.9', title: '[t treaty|treaty]' };
    expect(pick(find(facts, story), 'instrument')).toEqual([]);
    expect(pick(find(facts.slice(0, 1), story), 'instrument').map(({ change }) => change)).toEqual(['stronger']);
  });

  test('of two as binding is held against the one that editors chose', () => {
    const listed = cyber('Annex', '2015-01-01', { kind: 'treaty', sources: ['UNCTAD'] });
    const facts = [listed, cyber('Treaty', '2010-01-01', { kind: 'treaty' })];
    const story = { title: '[t mou|memorandum]' };
    expect(pick(find(facts, story), 'instrument').map(({ than }) => than)).toEqual(['treaty']);
    expect(pick(find([listed], story), 'instrument').map(({ than }) => than)).toEqual(['annex']);
  });

  test('is that of the headline only', () => {
    const index = indexPacts([makePact(cyber('Before', '2010-01-01', { kind: 'treaty' }))]);
    const { article, mentions } = mark(['title: News', 'paragraph: A [t joint_statement|statement].']);
    const profile = makeProfile('JP GB', 'cyber', DAY);
    const findings = findFindings(article, { mentions, profile, prior: rankPacts(index, profile) }, index);
    expect(pick(findings, 'instrument')).toEqual([]);
  });
});

describe('the circle', () => {
  const before = cyber('Circle', '2021-01-01', { parties: ['AU', 'GB', 'JP', 'US'] });

  test('tells who joined and who is missing', () => {
    const told = (parties: string) => pick(find([before], { parties }), 'circle');
    expect(told('AU JP US')).toEqual([{ type: 'circle', id: 'circle', joined: [], missing: ['GB'] }]);
    expect(told('AU GB JP US CA')).toEqual([{ type: 'circle', id: 'circle', joined: ['CA'], missing: [] }]);
  });

  test('misses nobody whom the article names, and no group that its parties are in', () => {
    const story = { parties: 'AU JP US', title: '[c GB|Britain] helped' };
    expect(pick(find([before], story), 'circle')).toEqual([]);
    const pact = cyber('Of the Alliance', '2021-01-01', { parties: ['AU', 'JP', 'NATO', 'US'] });
    expect(pick(find([pact], { parties: 'AU JP US' }), 'circle')).toEqual([]);
  });

  test.each([
    ['the same again', 'AU GB JP US'],
    ['another circle', 'FR DE IT US'],
    ['a pair', 'JP US'],
    ['a group among them', 'AU JP US NATO'],
  ])('nothing for %s', (_, parties) => {
    expect(pick(find([before], { parties }), 'circle')).toEqual([]);
  });
});

test('a story of nobody or of one has no findings', () => {
  expect(find([cyber('Pact', '2001-01-01')], { parties: '' })).toEqual([]);
  expect(find([cyber('Pact', '2001-01-01')], { parties: 'JP' })).toEqual([]);
});

describe('what dissolved states signed', () => {
  const osimo = cyber('Osimo', '1975-11-10', {
    parties: ['HR', 'IT', 'RS', 'SI'],
    signedAs: { HR: 'YU', RS: 'YU', SI: 'YU' },
  });

  test('counts for the states that stand for them, as a pact of two', () => {
    expect(pick(find([osimo], { parties: 'IT SI' }), 'last-on-topic')).toMatchObject([{ id: 'osimo' }]);
    expect(pick(find([osimo], { parties: 'HR IT' }), 'last-on-topic')).toMatchObject([{ id: 'osimo' }]);
  });

  test('is no pact between those states themselves', () => {
    expect(pick(find([osimo], { parties: 'HR SI' }), 'last-on-topic')).toEqual([]);
  });
});

test('a story that has nothing to do with pacts has no findings', () => {
  const index = indexPacts([makePact(cyber('Old', '2001-06-01'))]);
  const { article, mentions } = mark(['title: Japan beat Britain']);
  const profile = { ...makeProfile('JP GB', '', DAY), agreement: 0 };
  const prior = rankPacts(index, profile);
  expect(findFindings(article, { mentions, profile, prior }, index, WORDS)).toEqual([]);
});
