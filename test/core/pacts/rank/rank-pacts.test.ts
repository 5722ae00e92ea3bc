import { describe, expect, test } from 'vitest';
import type { Mention } from '../../../../src/core/mention.ts';
import type { Pact } from '../../../../src/core/pacts/pact.ts';
import { type RankOptions, rankPacts } from '../../../../src/core/pacts/rank/rank-pacts.ts';
import type { PriorPacts } from '../../../../src/core/pacts/ranked-pact.ts';
import type { Profile } from '../../../../src/core/profile.ts';
import fc from '../../../fuzz.ts';
import { indexPacts, makePact, makeProfile } from '../support/pacts.ts';

const DAY = '2024-06-15';
const cyberPair = makeProfile('JP GB', 'cyber', DAY, 'CN');

type Facts = Partial<Pact> & Pick<Pact, 'title'>;

function rank(facts: readonly Facts[], profile: Profile = cyberPair, options: RankOptions = {}): PriorPacts {
  return rankPacts(indexPacts(facts.map(makePact)), profile, options);
}

/** Titles of the list, in order. */
function titles(facts: readonly Facts[], profile?: Profile, options?: RankOptions): readonly string[] {
  return rank(facts, profile, options).ranked.map(({ pact }) => pact.title);
}

function namePact(code: string, start = 10): Mention {
  return { start, end: start + 5, kind: 'pact', code, form: 'title', strength: 'strong', isPlace: false };
}

describe('what the article names', () => {
  const far: Facts = { title: 'Paris Agreement', parties: [], partyList: 'open', topics: ['climate'], kind: 'treaty' };

  test('is in the list, first among the indifferent, with its place in the text', () => {
    const facts: Facts[] = [far, { title: 'Old trade', signed: '1962-01-01', topics: ['agriculture'] }];
    const list = rank(facts, cyberPair, { mentioned: [namePact('paris-agreement', 40)] }).ranked;
    expect(list[0]?.pact.title).toBe('Paris Agreement');
    expect(list[0]?.why[0]).toEqual({ type: 'named', start: 40, end: 45 });
  });

  test('is otherwise not there', () => {
    expect(titles([far])).toEqual([]);
  });

  test('points at the first mention, and at pacts that exist', () => {
    const list = rank([far], cyberPair, {
      mentioned: [namePact('gone'), namePact('paris-agreement', 7), namePact('paris-agreement', 90)],
    }).ranked;
    expect(list).toHaveLength(1);
    expect(list[0]?.why[0]).toMatchObject({ start: 7 });
  });
});

describe('what the reader clicked', () => {
  const facts = [
    { title: 'Pair', topics: ['cyber'] },
    { title: 'With China', parties: ['CN', 'JP'], topics: ['agriculture'] },
    { title: 'British and Chinese', parties: ['CN', 'GB'], topics: ['defence'] },
  ];

  test('a country of the backdrop brings its pacts with the parties', () => {
    const list = titles(facts, cyberPair, { focus: 'CN' });
    expect(list.slice(0, 2).toSorted()).toEqual(['British and Chinese', 'With China']);
  });

  test('a party keeps its pacts in front', () => {
    const three = makeProfile('JP GB US', 'cyber', DAY);
    const pairs = [
      { title: 'JP GB', parties: ['GB', 'JP'], topics: ['cyber'] },
      { title: 'GB US', parties: ['GB', 'US'], topics: ['cyber'] },
    ];
    expect(titles(pairs, three, { focus: 'US' })[0]).toBe('GB US');
    expect(titles(pairs, three, { focus: 'JP' })[0]).toBe('JP GB');
  });

  test('a topic leads the list', () => {
    const both = makeProfile('JP GB', 'cyber trade:0.4', DAY);
    const list = [
      { title: 'On cyber', topics: ['cyber'] },
      { title: 'On trade', topics: ['trade'] },
    ];
    expect(titles(list, both)[0]).toBe('On cyber');
    expect(titles(list, both, { focus: 'trade' })[0]).toBe('On trade');
  });

  test('what is unknown changes nothing', () => {
    expect(titles(facts, cyberPair, { focus: 'nowhere' })).toEqual(titles(facts, cyberPair));
  });
});

describe('evidence', () => {
  const why = (facts: Facts, profile = cyberPair): readonly unknown[] => rank([facts], profile).ranked[0]?.why ?? [];

  test('names the parties and the topic', () => {
    expect(why({ title: 'Pair', topics: ['cyber', 'trade'] })).toEqual([
      { type: 'exact-parties', parties: ['JP', 'GB'] },
      { type: 'same-topic', topics: ['cyber'] },
    ]);
  });

  test('counts the signatories of a wider pact', () => {
    expect(why({ title: 'Three', parties: ['GB', 'IT', 'JP'] })).toEqual([
      { type: 'all-parties', parties: ['JP', 'GB'], partyCount: 3 },
      { type: 'near-topic', topics: ['defence'] },
    ]);
  });

  test('says which group brings a state in', () => {
    const profile = makeProfile('IT JP', 'cyber', DAY);
    expect(why({ title: 'Union', parties: ['EU', 'JP'], topics: ['cyber'] }, profile)).toContainEqual({
      type: 'via-group',
      group: 'EU',
      parties: ['IT'],
    });
  });

  describe('of a state that has left the group since', () => {
    const accord: Facts = { title: 'Accord', signed: '2010-10-06', parties: ['EU', 'KR'], topics: ['trade'] };
    const reasons = (date: string, facts: Facts = accord): readonly unknown[] =>
      rank([facts], makeProfile('GB KR', 'trade', date)).ranked.flatMap(({ why }) => why);

    test('says that it was a member then', () => {
      expect(reasons('2024-06-15')).toContainEqual({ type: 'via-group-left', group: 'EU', parties: ['GB'] });
      expect(reasons('2012-06-15')).toContainEqual({ type: 'via-group', group: 'EU', parties: ['GB'] });
    });

    test('does not bring it into what was signed since', () => {
      const types = reasons('2024-06-15', { ...accord, signed: '2022-10-06' }).map(
        (item) => (item as { type: string }).type,
      );
      expect(types).not.toContain('via-group-left');
      expect(types).not.toContain('all-parties');
    });

    test('is worth less than what it signed by its own name', () => {
      const own: Facts = { title: 'Own', signed: '2010-10-06', parties: ['GB', 'KR'], topics: ['trade'] };
      const { ranked } = rank([accord, own], makeProfile('GB KR', 'trade', '2024-06-15'));
      expect(ranked.map(({ pact }) => pact.title)).toEqual(['Own', 'Accord']);
      expect(ranked[1]?.score).toBeLessThan(0.4 * (ranked[0]?.score ?? 0));
    });

    test('is not offered to it where nobody else of the article is in it', () => {
      expect(rank([accord], makeProfile('GB US', 'trade', '2024-06-15')).ranked).toEqual([]);
    });

    test('is no foundation of what the two have today', () => {
      const types = reasons('2024-06-15', { ...accord, isFoundation: true }).map(
        (item) => (item as { type: string }).type,
      );
      expect(types).not.toContain('foundation');
    });
  });

  test('says when it is recent, and how old', () => {
    expect(why({ title: 'New', signed: '2023-06-10' })).toContainEqual({ type: 'recent', years: 1 });
    expect(why({ title: 'Old', signed: '2013-06-10' }).map((item) => (item as { type: string }).type)).not.toContain(
      'recent',
    );
  });

  test('points from a newer version to the pact that it replaced', () => {
    const list = rank([
      { title: 'Old', signed: '1997-09-23', status: 'superseded' },
      { title: 'New', signed: '2015-04-27', relations: [{ type: 'supersedes', id: 'old' }] },
    ]).ranked;
    expect(list.find(({ pact }) => pact.id === 'new')?.why).toContainEqual({ type: 'newer-version', id: 'old' });
    expect(list.find(({ pact }) => pact.id === 'old')?.why.map(({ type }) => type)).not.toContain('newer-version');
  });
});

describe('coverage', () => {
  test('counts pacts of exactly these parties, in the list or not', () => {
    const facts = [
      ...[1962, 2010, 2023].map((year) => ({ title: `Pair ${year}`, signed: `${year}-01-01` })),
      { title: 'Later', signed: '2025-01-01' },
      { title: 'Three', parties: ['GB', 'IT', 'JP'] },
    ];
    const { coverage, priorCount } = rank(facts, cyberPair, { limit: 1 });
    expect(coverage).toEqual({ parties: ['JP', 'GB'], count: 4, firstYear: 1962, lastYear: 2025 });
    expect(priorCount).toBe(3);
  });

  test('says that there is nothing', () => {
    const { coverage, priorCount, ranked } = rank([{ title: 'Of others', parties: ['FR', 'IT'] }]);
    expect(coverage).toEqual({ parties: ['JP', 'GB'], count: 0, firstYear: null, lastYear: null });
    expect([priorCount, ranked]).toEqual([0, []]);
  });

  test('of one party alone no pact is between just the parties, though some are known by it alone', () => {
    const facts = ['2001-01-01', '2002-01-01'].map((signed) => ({ title: `Of ${signed}`, signed, parties: ['JP'] }));
    const alone = rank(facts, makeProfile('JP', 'cyber', DAY));
    expect([alone.priorCount, alone.ranked.length]).toEqual([0, 2]);
  });
});

describe('poor profiles', () => {
  const facts = [
    { title: 'Pair', topics: ['cyber'] },
    { title: 'With India', parties: ['IN', 'JP'], topics: ['cyber'] },
  ];

  test('one party: all its pacts on the topic', () => {
    expect(titles(facts, makeProfile('JP', 'cyber', DAY)).toSorted()).toEqual(['Pair', 'With India']);
  });

  test('no party: nothing, and no error', () => {
    expect(titles(facts, makeProfile('', 'cyber', DAY))).toEqual([]);
  });

  test('no topic: the parties alone decide', () => {
    expect(titles(facts, makeProfile('JP GB', '', DAY))[0]).toBe('Pair');
  });

  test('a mistaken third party does not hide the pair', () => {
    expect(titles(facts, makeProfile('JP GB US:0.5', 'cyber', DAY))[0]).toBe('Pair');
  });

  test('unknown codes and an unreadable date do no harm', () => {
    const profile = { ...makeProfile('ZZ NOWHERE', 'weather', DAY), date: 'soon' };
    expect(rank(facts, profile).ranked).toEqual([]);
  });

  test('twenty parties are cut to the heaviest', () => {
    const many = makeProfile('JP GB FR DE IT ES PT NL BE AT SE FI DK NO PL CZ HU RO BG GR', 'cyber', DAY);
    expect(rank(facts, many).coverage.parties).toHaveLength(6);
  });
});

test('scores lie between 0 and 1 and fall within each part of the list', () => {
  const parties = fc.subarray(['AU', 'EU', 'GB', 'IN', 'JP', 'NATO', 'US'], { minLength: 1 });
  const facts = fc.record({
    parties,
    topics: fc.subarray(['cyber', 'defence', 'trade']),
    signed: fc.constantFrom('1960-01-19', '2015-04', '2024-06-14', '2025'),
    isFoundation: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(facts, { maxLength: 15 }), parties, (list, query) => {
      const pacts = list.map((item, at) => ({ ...item, title: `Pact ${at}` }));
      const { ranked } = rank(pacts, makeProfile(query.join(' '), 'cyber defence:0.5', DAY));
      for (const { score } of ranked) expect(score >= 0 && score <= 1).toBe(true);
      expect(new Set(ranked.map(({ pact }) => pact.id)).size).toBe(ranked.length);
    }),
    { numRuns: 60 },
  );
});
