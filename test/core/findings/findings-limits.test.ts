import { describe, expect, test } from 'vitest';
import { findFindings } from '../../../src/core/findings/find-findings.ts';
import type { Finding } from '../../../src/core/findings/finding.ts';
import { strengthOfTerm } from '../../../src/core/findings/instruments.ts';
import type { Pact } from '../../../src/core/pacts/pact.ts';
import { rankPacts } from '../../../src/core/pacts/rank/rank-pacts.ts';
import { indexPacts, makePact, makeProfile } from '../pacts/support/pacts.ts';
import { mark } from '../profile/support/markup.ts';

const DAY = '2024-06-15';

interface Story {
  readonly parties?: string;
  readonly topics?: string;
  readonly lines?: readonly string[];
}

function find(
  facts: readonly (Partial<Pact> & Pick<Pact, 'title'>)[],
  { parties = 'JP GB', topics = 'cyber', lines = ['title: News'] }: Story = {},
): readonly Finding[] {
  const index = indexPacts(facts.map((each) => makePact({ topics: ['cyber'], ...each })));
  const { article, mentions } = mark(lines);
  const profile = makeProfile(parties, topics, DAY);
  return findFindings(article, { mentions, profile, prior: rankPacts(index, profile) }, index, [
    { claim: 'first', surface: 'first' },
    { claim: 'first-time', surface: 'for once' },
    { claim: 'new', surface: 'new' },
    { claim: 'not', surface: 'no' },
  ]);
}

const ofType = <T extends Finding['type']>(findings: readonly Finding[], type: T) =>
  findings.filter((finding): finding is Extract<Finding, { type: T }> => finding.type === type);

describe('the last pact on the topic', () => {
  const last = (facts: Parameters<typeof find>[0], story?: Story) => ofType(find(facts, story), 'last-on-topic');

  test.each([
    ['known by its year only, of this year, may be later', '2024', []],
    ['known by its month only, of this month, may be later', '2024-06', []],
    ['known by its month only, of the month before', '2024-05', ['pact']],
    ['known by its year only, of the year before', '2023', ['pact']],
  ])('%s', (_, signed, ids) => {
    expect(last([{ title: 'Pact', signed }]).map(({ id }) => id)).toEqual(ids);
  });

  test('has all topics that it shares with the story, those of half the weight of the main one too', () => {
    const facts = [{ title: 'Pact', signed: '2001-06-15', topics: ['cyber', 'trade', 'health'] as const }];
    expect(last(facts, { topics: 'cyber trade:0.5 health:0.49' })[0]?.topics).toEqual(['cyber', 'trade']);
  });

  test.each([
    ['one more signed it', ['FR', 'GB', 'JP']],
    ['one of the two did not', ['FR', 'GB']],
  ])('is of exactly the parties: not where %s', (_, parties) => {
    expect(last([{ title: 'Pact', parties }])).toEqual([]);
  });

  test('is of three where three act', () => {
    const facts = [
      { title: 'Three', signed: '2001-01-01', parties: ['FR', 'GB', 'JP'] },
      { title: 'Two', signed: '2005-01-01' },
    ];
    expect(last(facts, { parties: 'FR GB JP' }).map(({ id }) => id)).toEqual(['three']);
  });

  test('is none where others may have signed too', () => {
    expect(last([{ title: 'Open', partyList: 'open' }])).toEqual([]);
  });
});

describe('nothing on the topic', () => {
  const none = (facts: Parameters<typeof find>[0], story?: Story) => ofType(find(facts, story), 'none-on-topic');

  test('is told of parties with other pacts only', () => {
    expect(none([])).toEqual([]);
    expect(none([{ title: 'Farms', topics: ['agriculture'] }])).toEqual([{ type: 'none-on-topic', topics: ['cyber'] }]);
  });

  test('is not told of a story without a topic', () => {
    expect(none([{ title: 'Farms', topics: ['agriculture'] }], { topics: '' })).toEqual([]);
  });
});

describe('claims', () => {
  const lines = ['title: A first [t treaty|treaty] and a new [t deal|deal]', 'paragraph: The first [t treaty|treaty].'];

  test('of each kind are shown once, where the text makes them first', () => {
    const found = ofType(find([{ title: 'Pact' }], { lines }), 'novelty');
    expect(found.map(({ claim, span, ids }) => [claim, span.start, ids])).toEqual([
      ['first', 2, ['pact']],
      ['new', 21, ['pact']],
    ]);
  });

  test('are shown where they stand in one phrase with an agreement, though another of the kind comes before', () => {
    const far = 'paragraph: They open for once by means of what most envoys call a [t treaty|treaty].';
    const near = 'paragraph: The first [t treaty|treaty] binds both.';
    const spanIn = (...told: string[]) => ofType(find([{ title: 'Pact' }], { lines: told }), 'novelty')[0]?.span.start;
    expect(spanIn(far, near)).toBeGreaterThan(far.length - 'paragraph: [t treaty|]'.length);
    expect(spanIn(near, far)).toBe(4);
    expect(spanIn(far)).toBe(10);
  });

  test('have three counter-examples at most', () => {
    const facts = ['2001', '2002', '2003', '2004'].map((signed) => ({ title: `Of ${signed}`, signed }));
    expect(ofType(find(facts, { lines }), 'novelty')[0]?.ids).toEqual(['of-2004', 'of-2003', 'of-2002']);
  });

  test('of pacts on other topics are none', () => {
    expect(ofType(find([{ title: 'Farms', topics: ['agriculture'] }], { lines }), 'novelty')).toEqual([]);
  });
});

describe('instruments', () => {
  const TERMS = [
    'treaty',
    'convention',
    'charter',
    'alliance',
    'peace_agreement',
    'trade_agreement',
    'security_agreement',
    'protocol',
    'exchange_of_notes',
    'framework',
    'mou',
    'letter_of_intent',
    'strategic_partnership',
    'partnership',
    'roadmap',
    'declaration',
    'joint_statement',
    'communique',
  ];

  test.each(TERMS)('%s has a strength of its own', (term) => {
    expect(strengthOfTerm(term)).toBeGreaterThan(0);
    expect(strengthOfTerm(term)).toBeLessThanOrEqual(1);
  });

  test.each(['deal', 'agreement', 'pact', 'talks', 'sign'])('%s may mean anything', (term) => {
    expect(strengthOfTerm(term)).toBeNull();
  });

  test('bind from a treaty down to a statement', () => {
    const strengths = ['treaty', 'protocol', 'mou', 'joint_statement'].map((term) => strengthOfTerm(term) ?? 0);
    expect(strengths).toEqual(strengths.toSorted((a, b) => b - a));
    expect(new Set(strengths).size).toBe(4);
  });

  const change = (facts: Parameters<typeof find>[0], ...lines: readonly string[]) =>
    ofType(find(facts, { lines }), 'instrument').map((each) => `${each.term} ${each.change} ${each.than}`);
  const treaty = { title: 'Treaty', signed: '2001-01-01', kind: 'treaty' } as const;
  const statement = { title: 'Statement', signed: '2011-01-01', kind: 'joint-statement' } as const;

  test('the strongest before counts, not the newest', () => {
    expect(change([treaty, statement], 'title: A [t mou|memo]')).toEqual(['mou weaker treaty']);
    expect(change([statement], 'title: A [t mou|memo]').map((each) => each.split(' ')[1])).not.toContain('weaker');
  });

  test('of two as strong the newer counts', () => {
    const facts = [treaty, { ...treaty, title: 'Second', signed: '2005-01-01' }];
    expect(change(facts, 'title: A [t mou|memo]')).toEqual(['mou weaker second']);
  });

  test('the strongest of the headline counts', () => {
    expect(change([statement], 'title: From [t joint_statement|words] to a [t treaty|treaty]')).toEqual([
      'treaty stronger statement',
    ]);
  });

  test.each([
    ['a pact of strategic partnership', '[t pact|پیمان] [t strategic_partnership|همکاری راهبردی]', []],
    ['a partnership agreement', '[t partnership|Partnership] [t agreement|agreement]', []],
    ['an agreement on a partnership', 'Ein [t agreement|Abkommen] über [t strategic_partnership|Partnerschaft]', []],
    ['a pact in a script without spaces', '[t strategic_partnership|战略伙伴]关系[t agreement|协定]', []],
    ['a partnership treaty', '[t treaty|treaty] of [t partnership|partnership]', []],
    ['a partnership that is signed', '[t partnership|Partnership] [t sign|signed]', ['partnership weaker treaty']],
    ['a relationship', 'They deepen their [t partnership|partnership]', []],
    ['what there is none of', 'Japan and Britain want no [t mou|memo]', []],
    ['what is asked for', 'A [t mou|memo] for Japan and Britain?', []],
    ['another beside it', 'No [t treaty|treaty], but a [t mou|memo]', ['mou weaker treaty']],
    ['what somebody leaves', 'Japan [t withdraw|leaves] its [t mou|memo] with Britain', []],
    [
      'a partnership beside another agreement',
      '[t sign|Signed]: [t partnership|partnership], then a [t deal|deal]',
      ['partnership weaker treaty'],
    ],
    ['a memorandum, whatever it is on', 'A [t mou|memo] of [t agreement|agreement]', ['mou weaker treaty']],
  ])('%s', (_, title, expected) => {
    expect(change([treaty], `title: ${title}`)).toEqual(expected);
  });

  test('a partnership of the headline is not that of an agreement in the next line', () => {
    const lines = [
      'title: They [t sign|sign] a [t partnership|partnership]',
      'paragraph: [t agreement|Agreement] came late.',
    ];
    expect(change([treaty], ...lines)).toEqual(['partnership weaker treaty']);
  });

  test.each([
    ['that is deepened is the old one', 'They deepen their [t alliance|alliance]', []],
    ['that is signed binds more', 'They [t sign|sign] an [t alliance|alliance]', ['alliance stronger statement']],
  ])('an alliance %s', (_, title, expected) => {
    expect(change([statement], `title: ${title}`)).toEqual(expected);
  });

  test('none where the headline names a pact of that kind by its title only', () => {
    expect(change([statement], 'title: The [p x|Treaty of Town]')).toEqual([]);
  });

  test('none where there is no headline', () => {
    expect(change([statement], 'lead: A [t treaty|treaty]')).toEqual([]);
  });

  test('none where nothing was signed before', () => {
    expect(change([], 'title: A [t treaty|treaty]')).toEqual([]);
  });
});

describe('circles', () => {
  const circle = (facts: Parameters<typeof find>[0], parties: string, topics = 'cyber') =>
    ofType(find(facts, { parties, topics }), 'circle').map(({ id, joined, missing }) => ({ id, joined, missing }));
  const five = { title: 'Five', signed: '2015-01-01', parties: ['AU', 'CA', 'GB', 'NZ', 'US'] };

  test.each([
    ['one is missing', 'AU CA GB US', [{ id: 'five', joined: [], missing: ['NZ'] }]],
    ['two of five are missing: anybody', 'AU CA GB', []],
    ['one joined', 'AU CA GB NZ US JP', [{ id: 'five', joined: ['JP'], missing: [] }]],
    ['one for another: another circle', 'AU CA GB NZ JP', []],
    ['too many others', 'AU CA GB JP KR', []],
    ['three of whom two are of it', 'AU CA JP', []],
  ])('%s', (_, parties, expected) => {
    expect(circle([five], parties)).toEqual(expected);
  });

  test.each([
    ['nine', ['BR', 'CL', 'DK'], ['largest']],
    ['ten', ['BR', 'CL', 'DK', 'EE'], []],
  ])('six states of a circle of %s', (_, others, ids) => {
    const largest = {
      title: 'Largest',
      signed: '2015-01-01',
      parties: ['AU', 'CA', 'GB', 'JP', 'NZ', 'US', ...others],
    };
    expect(circle([largest], 'AU CA GB JP NZ US').map(({ id }) => id)).toEqual(ids);
  });

  test('of another topic are none', () => {
    expect(circle([{ ...five, topics: ['health'] }], 'AU CA GB US')).toEqual([]);
  });

  test('the last one counts', () => {
    const newer = { title: 'Newer', signed: '2020-01-01', parties: ['AU', 'CA', 'GB', 'JP', 'US'] };
    expect(circle([newer, five], 'AU CA GB US').map(({ id }) => id)).toEqual(['newer']);
  });

  test('of just these parties leave nobody joined or missing, though a wider one is newer', () => {
    const same = { title: 'Same', signed: '2010-01-01', parties: ['AU', 'CA', 'GB', 'US'] };
    expect(circle([same, five], 'AU CA GB US')).toEqual([]);
    expect(circle([{ ...same, topics: ['health'] }, five], 'AU CA GB US').map(({ id }) => id)).toEqual(['five']);
  });

  test('that are still to come, open to all, or of two are none', () => {
    expect(circle([{ ...five, signed: '2025-01-01' }], 'AU CA GB US')).toEqual([]);
    expect(circle([{ ...five, partyList: 'open' }], 'AU CA GB US')).toEqual([]);
    expect(circle([{ ...five, parties: ['AU', 'CA'] }], 'AU CA GB')).toEqual([]);
  });
});
