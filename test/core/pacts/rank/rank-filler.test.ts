import { describe, expect, test } from 'vitest';
import type { GroupTable } from '../../../../src/core/pacts/group.ts';
import type { Pact } from '../../../../src/core/pacts/pact.ts';
import { rankPacts } from '../../../../src/core/pacts/rank/rank-pacts.ts';
import type { Profile } from '../../../../src/core/profile.ts';
import { indexPacts, makePact, makeProfile } from '../support/pacts.ts';

const DAY = '2024-06-15';

type Facts = Partial<Pact> & Pick<Pact, 'title'>;

/** Scores as much as a pact on cyber security can. */
const STRONG: Partial<Pact> = { topics: ['cyber'], kind: 'treaty', signed: '2024-01-01' };

/** Titles of what came before, in order, with their scores. */
function list(facts: readonly Facts[], profile: Profile, groups?: GroupTable): ReadonlyMap<string, number> {
  const { ranked } = rankPacts(indexPacts(facts.map(makePact), groups), profile);
  return new Map(ranked.map(({ pact, score }) => [pact.title, score]));
}

const order = (scores: ReadonlyMap<string, number>): readonly string[] => [...scores.keys()];

describe('where the parties have nothing on the matter', () => {
  const profile = makeProfile('JP GB', 'migration', DAY);
  const shared: Facts = { title: 'Culture of two', signed: '1990-01-01', topics: ['culture_tourism'], kind: 'mou' };
  const elsewhere: Facts = {
    title: 'With another',
    parties: ['FR', 'JP'],
    topics: ['migration'],
    signed: '2023-01-01',
  };

  test('the rest of what they signed comes before what one of them signed with others', () => {
    expect(order(list([shared, elsewhere], profile))).toEqual(['Culture of two', 'With another']);
  });

  test('of what lists have by the hundred, an agreement that opens markets does so too', () => {
    const listed: Facts = { ...shared, title: 'Of two, from a list', kind: 'agreement', sources: ['UNCTAD'] };
    const lifted = (facts: Facts): number => {
      const beside: Facts = { title: 'Migration of two', topics: ['migration'] };
      return (list([facts], profile).get(facts.title) ?? 0) / (list([facts, beside], profile).get(facts.title) ?? 1);
    };
    expect(lifted({ ...listed, topics: ['trade', 'investment'] })).toBeGreaterThan(1);
    expect(lifted({ ...listed, topics: ['culture_tourism'] })).toBe(1);
  });

  test('it is lifted for want of better only', () => {
    const onTopic: Facts = { title: 'Migration of two', topics: ['migration'] };
    const alone = list([shared], profile).get('Culture of two') ?? 0;
    const beside = list([shared, onTopic], profile).get('Culture of two') ?? 0;
    expect(beside).toBeLessThan(alone);
  });
});

describe('what is nobody’s business but a group’s own', () => {
  const profile = makeProfile('ASEAN EU', 'migration', DAY);
  const own: Facts = { title: 'Of the EU alone', parties: ['EU'], topics: ['migration'] };

  test('has no place in a story of the group and others', () => {
    expect(order(list([own], profile))).toEqual([]);
  });

  test('falls behind what the group signed with somebody else', () => {
    const outside: Facts = { title: 'With Tunisia', parties: ['EU', 'TN'], topics: ['migration'] };
    expect(order(list([own, outside], profile))).toEqual(['With Tunisia']);
  });

  test('is the matter where the article reports what the group agreed within itself', () => {
    const event: Facts = { title: 'Today', parties: ['EU'], topics: ['migration'], signed: DAY };
    const listed: Facts = { ...own, title: 'Of the EU, from a list', sources: ['UNCTAD'], signed: '2022-01-01' };
    const unlike: Facts = { ...event, title: 'Today, with Japan', parties: ['EU', 'JP'] };
    const story = makeProfile('EU HR JP:0.4', 'migration', DAY);
    expect(order(list([own, listed, event], story))).toEqual(['Of the EU alone', 'Of the EU, from a list', 'Today']);
    expect(order(list([own, listed, unlike], story))).toEqual(['Today, with Japan']);
  });

  test('leads a story of the group alone', () => {
    expect(order(list([own], makeProfile('EU', 'migration', DAY)))).toEqual(['Of the EU alone']);
  });
});

describe('a wide circle', () => {
  const others = 'AT BE BG CZ DK EE ES FI';
  const wide = (title: string): Facts => ({
    title,
    parties: `${others} GB JP`.split(' '),
    topics: ['cyber'],
    kind: 'declaration',
  });

  test('is told once: each further one counts less', () => {
    const profile = makeProfile('JP GB', 'cyber', DAY);
    const alone = list([wide('Abcdef')], profile).get('Abcdef') ?? 0;
    const both = [...list([wide('Abcdef'), wide('Ghijkl')], profile).values()];
    expect(both[0]).toBeCloseTo(alone);
    expect(both[1]).toBeLessThan(alone);
  });
});

describe('an alliance with a third state', () => {
  const alliance = (parties: string, topics: readonly string[]): Facts => ({
    title: 'Alliance',
    parties: parties.split(' '),
    topics,
    kind: 'alliance',
    isFoundation: true,
    inForce: '2000-02-02',
  });
  const profile = makeProfile('GR TR', 'agriculture', DAY);
  const score = (facts: Facts): number => list([facts], profile).get('Alliance') ?? 0;

  test('is what the two build on in its own matter', () => {
    expect(score(alliance('CY GR TR', ['agriculture']))).toBeGreaterThan(score(alliance('CY GR TR', ['defence'])) * 2);
  });

  test('is no foundation of another; one of the two alone is', () => {
    const [three, two] = [alliance('CY GR TR', ['defence']), alliance('GR TR', ['defence'])];
    const [plainThree, plainTwo] = [three, two].map((facts) => score({ ...facts, isFoundation: false }));
    expect(score(three)).toBeCloseTo(plainThree ?? 0);
    expect(score(two)).toBeGreaterThan(plainTwo ?? 0);
  });
});

test('a peace of two with a witness stands above the truces before it', () => {
  const facts: Facts[] = [
    { title: 'Truce', signed: '1974-01-18', topics: ['defence', 'peace'], kind: 'agreement' },
    {
      title: 'Peace',
      signed: '1979-03-26',
      parties: ['EG', 'IL', 'US'],
      topics: ['peace', 'boundaries'],
      kind: 'treaty',
      isFoundation: true,
      inForce: '1980-01-25',
    },
  ];
  const pair = facts.map((each) => ({ parties: ['EG', 'IL'], ...each }));
  expect(order(list(pair, makeProfile('EG IL', 'peace boundaries:0.8', '1990-01-01')))).toEqual(['Peace', 'Truce']);
});

describe('where a group meets several states', () => {
  const GROUPS: GroupTable = {
    NATO: { name: 'NATO', kind: 'alliance', inferFromMembers: false, members: ['DE', 'FR'] },
    UN: { name: 'UN', kind: 'universal', inferFromMembers: false, members: [] },
  };
  const between = (title: string, parties: string): Facts => ({
    title,
    parties: parties.split(' '),
    topics: ['cyber'],
  });

  test('its pact with one of them comes before theirs with one another', () => {
    const facts = [between('Of two', 'JP KR'), between('With the group', 'JP NATO')];
    const scores = list(facts, makeProfile('NATO JP KR NZ', 'cyber', DAY), GROUPS);
    expect(order(scores)).toEqual(['With the group', 'Of two']);
  });

  test('not so where the group is all the world, or meets but one', () => {
    const facts = [between('Of two', 'JP KR'), between('With the world', 'JP UN')];
    const [two, world] = [...list(facts, makeProfile('UN JP KR NZ', 'cyber', DAY), GROUPS).values()];
    expect(two).toBeCloseTo(world ?? 0);
    const alone = list([between('With the group', 'JP NATO')], makeProfile('NATO JP', 'cyber', DAY), GROUPS);
    const plain = list([between('Of two', 'JP KR')], makeProfile('KR JP', 'cyber', DAY), GROUPS);
    expect(alone.get('With the group')).toBeCloseTo(plain.get('Of two') ?? 0);
  });
});

test('what these two signed along with many others on another matter hardly counts', () => {
  const wide = (topic: string): Facts => ({
    title: topic,
    parties: 'AT BE BG CH CZ DE DK EE ES FI GB JP'.split(' '),
    topics: [topic],
  });
  const scores = list([wide('cyber'), wide('agriculture')], makeProfile('JP GB', 'cyber', DAY));
  expect(scores.get('agriculture') ?? 0).toBeLessThan((scores.get('cyber') ?? 0) * 0.2);
});

describe('what a group is made of', () => {
  const MEMBERS = 'AT BE BG CH CZ DE DK EE GB JP'.split(' ');
  const union: GroupTable = { UNION: { name: 'Union', kind: 'economic', inferFromMembers: false, members: MEMBERS } };
  const treaty = (title: string, topics: readonly string[], parties: readonly string[]): Facts => ({
    ...{ title, topics, parties },
  });
  // On a neighbouring matter: where both are diplomatic, what many strangers declared tells no more.
  const profile = (parties: string): Profile => makeProfile(parties, 'peace', DAY);
  const score = (facts: Facts, parties: string): number => list([facts], profile(parties), union).get(facts.title) ?? 0;
  const ofTheUnion = treaty('Institutions', ['diplomatic'], ['UNION', ...MEMBERS]);
  // As many strangers, and no group among them.
  const ofAsMany = treaty('Of many', ['diplomatic'], ['ES', ...MEMBERS]);

  test('tells little of two of its members who act without it', () => {
    expect(score(ofTheUnion, 'JP GB')).toBeLessThan(0.6 * score(ofAsMany, 'JP GB'));
  });

  test('tells all the more where the group itself acts', () => {
    expect(score(ofTheUnion, 'UNION JP')).toBeGreaterThan(score(ofTheUnion, 'JP GB'));
  });

  test('keeps its worth on a matter of its own', () => {
    const scores = list(
      [
        treaty('Its defence', ['defence'], ['UNION', ...MEMBERS]),
        treaty('Defence of many', ['defence'], ['ES', ...MEMBERS]),
      ],
      makeProfile('JP GB', 'defence', DAY),
      union,
    );
    expect(scores.get('Its defence')).toBeCloseTo(scores.get('Defence of many') ?? 0, 1);
  });
});

describe('a shorter list beats filler', () => {
  const convention: Facts = { title: 'For all', parties: [], partyList: 'open', kind: 'convention', topics: ['cyber'] };

  test('a convention for all the world has no place where two act and the story does not speak of it', () => {
    const names = Object.fromEntries('ar de es fr hi it ja zh'.split(' ').map((lang) => [lang, ['Known']]));
    const known: Facts = { ...convention, parties: ['DE', 'FR', 'GB', 'JP'], names };
    expect(order(list([convention], makeProfile('JP GB', 'cyber', DAY)))).toEqual([]);
    expect(order(list([known], makeProfile('JP GB', 'cyber', DAY)))).toEqual([]);
    expect(order(list([convention], makeProfile('JP', 'cyber', DAY)))).toEqual(['For all']);
  });

  test('what falls far behind the best is left out after the first five', () => {
    const others = 'AR AT AU BE BG BR CA CH';
    const close = 'abcde'.split('').map((name): Facts => ({ ...STRONG, title: name.repeat(6), prominence: 'main' }));
    const far: Facts = { title: 'Far', parties: `${others} JP`.split(' '), topics: ['cyber'], prominence: 'minor' };
    const profile = makeProfile('JP GB', 'cyber', DAY);
    expect(order(list([...close, far], profile))).not.toContain('Far');
    expect(order(list([...close.slice(1), far], profile))).toContain('Far');
  });

  test('a foundation that falls so far behind comes last and takes nobody’s place', () => {
    const six = 'CA DE FR GB IT JP'.split(' ');
    const close = 'abcdef'.split('').map((name): Facts => ({ ...STRONG, title: name.repeat(6), parties: six }));
    const parties = ['GB', 'JP', 'PT'];
    const base: Facts = { title: 'Base', parties, kind: 'treaty', isFoundation: true, signed: '2005-01-01' };
    const profile = makeProfile(six.join(' '), 'cyber', DAY);
    expect(order(list([...close, { ...base, isFoundation: false }], profile))).toHaveLength(6);
    expect(order(list([...close, base], profile))).toEqual([...close.map(({ title }) => title), 'Base']);
  });
});

describe('a war within a state', () => {
  const truce: Facts = { title: 'Truce of 2003', parties: ['CI'], topics: ['peace'], kind: 'ceasefire' };
  const listed: Facts = { ...truce, title: 'Listed truce', sources: ['UCDP'] };
  const elsewhere: Facts = { title: 'Peace elsewhere', parties: ['CI', 'LR'], topics: ['peace'] };

  test('what its sides agreed before comes first, whoever hosts the talks', () => {
    const profile = makeProfile('CI BF:0.4', 'peace', DAY);
    expect(order(list([truce, elsewhere], profile))[0]).toBe('Truce of 2003');
    expect(order(list([listed], profile))).toEqual(['Listed truce']);
  });

  test('is background to a story of two states', () => {
    const profile = makeProfile('CI BF', 'peace', DAY);
    expect(order(list([listed], profile))).toEqual([]);
    expect(list([truce], profile).get('Truce of 2003') ?? 0).toBeLessThan(0.2);
  });
});

test('of what lists hold by the hundred, peace agreements and unions of markets weigh more', () => {
  const listed = (title: string, facts: Partial<Pact>): Facts => ({
    title,
    sources: ['UCDP'],
    topics: ['trade'],
    ...facts,
  });
  const profile = makeProfile('JP GB', 'trade peace', DAY);
  const plain = list([listed('Plain', {})], profile).get('Plain') ?? 0;
  const both = list([listed('Both', { topics: ['trade', 'investment'] })], profile).get('Both') ?? 0;
  const peace = list([listed('Peace', { topics: ['peace'], kind: 'peace-agreement' })], profile).get('Peace') ?? 0;
  const scheme = list([listed('Scheme', { topics: ['trade', 'investment'], kind: 'mou' })], profile).get('Scheme') ?? 0;
  expect(both).toBeGreaterThan(plain * 1.2);
  expect(peace).toBeGreaterThan(plain * 1.5);
  expect(scheme).toBeLessThan(both * 0.6);
});

test('what is older than a century and on another matter is history', () => {
  const line = (signed: string, topics: readonly string[]): number => {
    const facts: Facts = { title: 'Line', signed, topics, parties: ['GB', 'JP', 'US'] };
    return list([facts], makeProfile('JP GB', 'boundaries trade:0.3', DAY)).get('Line') ?? 0;
  };
  expect(line('1893-11-12', ['trade'])).toBeCloseTo(line('1925-11-12', ['trade']) / 2, 1);
  expect(line('1893-11-12', ['boundaries'])).toBeGreaterThan(line('1893-11-12', ['trade']) * 3);
});

test('what several others signed, too, is history after a century on the very matter', () => {
  const congress = (signed: string, others: readonly string[]): number => {
    const facts: Facts = { title: 'Congress', signed, topics: ['boundaries'], parties: ['GB', 'JP', ...others] };
    return list([facts], makeProfile('JP GB', 'boundaries', DAY)).get('Congress') ?? 0;
  };
  expect(congress('1893-11-12', ['FR', 'US'])).toBeLessThan(congress('1930-11-12', ['FR', 'US']) * 0.6);
  expect(congress('1893-11-12', ['US'])).toBeGreaterThan(congress('1930-11-12', ['US']) * 0.8);
});
