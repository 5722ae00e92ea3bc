import { describe, expect, test } from 'vitest';
import type { GroupTable } from '../../../../src/core/pacts/group.ts';
import type { Pact } from '../../../../src/core/pacts/pact.ts';
import { rankPacts } from '../../../../src/core/pacts/rank/rank-pacts.ts';
import type { RankedPact } from '../../../../src/core/pacts/ranked-pact.ts';
import type { Profile } from '../../../../src/core/profile.ts';
import { indexPacts, makePact, makeProfile } from '../support/pacts.ts';

const DAY = '2024-06-15';

type Facts = Partial<Pact> & Pick<Pact, 'title'>;

function rank(facts: readonly Facts[], profile: Profile, groups?: GroupTable): readonly RankedPact[] {
  return rankPacts(indexPacts(facts.map(makePact), groups), profile).ranked;
}

function scoreOf(title: string, ranked: readonly RankedPact[]): number {
  return ranked.find(({ pact }) => pact.title === title)?.score ?? 0;
}

describe('what one party signed with somebody else', () => {
  const elsewhere: Facts = { title: 'With Italy', parties: ['FR', 'IT'], signed: '2021-11-26' };
  const score = (facts: Facts, context = ''): number =>
    scoreOf(facts.title, rank([facts], makeProfile('FR PL', 'defence', DAY, context)));

  test('counts more where the story talks about that one', () => {
    expect(score(elsewhere, 'IT:0.2')).toBeGreaterThan(score(elsewhere) * 1.3);
    expect(score(elsewhere, 'ES:0.2')).toBeCloseTo(score(elsewhere));
  });

  test('counts less where they only declared something: that is about those two', () => {
    const declared = score({ ...elsewhere, kind: 'joint-statement' }) / score({ ...elsewhere, kind: 'treaty' });
    const own = (kind: Pact['kind']): number =>
      scoreOf(
        'Own',
        rank([{ ...elsewhere, title: 'Own', kind, parties: ['FR', 'PL'] }], makeProfile('FR PL', 'defence', DAY)),
      );
    expect(declared).toBeLessThan((own('joint-statement') / own('treaty')) * 0.8);
  });

  test('is told of all others together only', () => {
    const three: Facts = { ...elsewhere, title: 'Of three', parties: ['FR', 'IT', 'JP'] };
    expect(score(three, 'IT:0.2')).toBeLessThan(score(elsewhere, 'IT:0.2') / 1.5);
  });

  test('counts so of a group that the story talks about, too', () => {
    const bloc: Facts = { ...elsewhere, title: 'With a bloc', parties: ['BLOC', 'FR'] };
    const groups = { BLOC: { name: 'Bloc', kind: 'union', inferFromMembers: false, members: ['AT', 'CZ', 'SK'] } };
    const of = (context: string): number =>
      scoreOf(bloc.title, rank([bloc], makeProfile('FR PL', 'defence', DAY, context), groups));
    expect(of('BLOC:0.2')).toBeGreaterThan(of('') * 1.3);
    expect(of('AT:0.2')).toBeCloseTo(of(''));
  });

  test('of the imported lists, unless it is known: only with those whom the story talks about, on its subject', () => {
    const listed: Facts = { ...elsewhere, sources: ['UNCTAD'] };
    expect(score(listed)).toBe(0);
    expect(score(listed, 'ES:0.2')).toBe(0);
    expect(score(listed, 'IT:0.2')).toBeGreaterThan(0);
    expect(score({ ...listed, topics: ['health'] }, 'IT:0.2')).toBe(0);
  });
});

describe('sisters of the event', () => {
  const security = (partner: string, code: string, signed: string): Facts => ({
    title: `Agreement on Security Cooperation and Long-term Support between Ukraine and ${partner}`,
    parties: [code, 'UA'],
    kind: 'security-agreement',
    signed,
  });
  const event = security('Romania', 'RO', DAY);
  const others = ['Drones', 'Training', 'Ammunition', 'Artillery', 'Fuel', 'Trains', 'Radars'].map((title) => ({
    title: `${title} for Ukraine`,
    parties: ['UA', 'US'],
    kind: 'security-agreement' as const,
    signed: '2023-01-01',
  }));
  const score = (sister: Facts, all: readonly Facts[]): number =>
    scoreOf(sister.title, rank([...all, ...others, sister], makeProfile('RO UA', 'defence', DAY)));

  test('are lifted: the same was signed with one partner after another', () => {
    const sister = security('Britain', 'GB', '2024-01-12');
    expect(score(sister, [event])).toBeGreaterThan(score(sister, []) * 1.4);
  });

  test.each<[string, Partial<Pact>]>([
    ['of another form', { title: 'Treaty of Friendship with Britain' }],
    ['of long ago', { signed: '2004-01-12' }],
  ])('one %s is none', (_, facts) => {
    const other = { ...security('Britain', 'GB', '2024-01-12'), ...facts };
    expect(score(other, [event])).toBeCloseTo(score(other, []));
  });

  test('whatever the list calls it', () => {
    const sister: Facts = { ...security('Britain', 'GB', '2024-01-12'), kind: 'mou' };
    expect(score(sister, [event])).toBeGreaterThan(score(sister, []) * 1.4);
  });

  test('have a place in a list that is full, as what was signed with those whom the story names', () => {
    const sister = security('Britain', 'GB', '2024-01-12');
    const names = 'Roads Rivers Schools Harbours Railways Energy Borders Customs Pensions Forests Visas Films'.split(
      ' ',
    );
    const own = names.map((title) => ({ title, parties: ['RO', 'UA'], signed: '2022-01-01' }));
    const told = names
      .slice(0, 4)
      .map((name) => ({ title: `${name} with Germany`, parties: ['DE', 'UA'], signed: '2023-01-01' }));
    const ranked = rank([event, ...own, ...told, ...others, sister], makeProfile('RO UA', 'defence', DAY, 'DE:0.2'));
    expect(ranked.map(({ pact }) => pact.title)).toContain(sister.title);
  });

  test('a word that all of them have makes no sister', () => {
    const statement = (title: string, code: string, signed: string): Facts => ({
      title,
      parties: [code, 'UA'],
      kind: 'joint-statement',
      signed,
    });
    const other = statement('Statement Alpha', 'GB', '2023-01-12');
    const told = rank([statement('Statement Beta', 'RO', DAY), other], makeProfile('RO UA', 'defence', DAY));
    const untold = rank([other], makeProfile('RO UA', 'defence', DAY));
    expect(scoreOf('Statement Alpha', told)).toBeCloseTo(scoreOf('Statement Alpha', untold));
  });
});

const GROUPS: GroupTable = {
  OSCE: { name: 'OSCE', kind: 'security', inferFromMembers: false, members: ['FR', 'PL', 'RU', 'TR', 'UA'] },
  EU: {
    name: 'EU',
    kind: 'union',
    inferFromMembers: false,
    members: ['ES', 'FR', 'PL'],
    former: { GB: [{ joined: '1973-01-01', left: '2020-02-01' }] },
  },
};

test('what ended and was made before today’s states were is worth less than what was made before the Charter', () => {
  const score = (signed: string, ended: string): number =>
    scoreOf(
      'Old',
      rank(
        [{ title: 'Old', parties: ['RU', 'UA'], signed, ended, status: 'terminated' }],
        makeProfile('RU UA', 'defence', DAY),
      ),
    );
  expect(score('1654-01-18', '1764-01-01')).toBeLessThan(score('1900-01-18', '1918-01-01') * 0.6);
});

test('of what was made before today’s states were, only what is known to be in force counts in full', () => {
  const score = (status: 'in-force' | 'signed' | 'unknown'): number =>
    scoreOf(
      'Old',
      rank([{ title: 'Old', parties: ['RU', 'UA'], signed: '1654-01', status }], makeProfile('RU UA', 'defence', DAY)),
    );
  expect(score('unknown')).toBeLessThan(score('in-force') * 0.5);
  expect(score('signed')).toBe(score('unknown'));
});

test('what one party signed with a stranger on the day of the event is no event', () => {
  const event: Facts = { title: 'Event', parties: ['CZ', 'US'], signed: DAY };
  const other: Facts = { title: 'Other', parties: ['PG', 'US'], signed: '2024-06-14' };
  const relations = (facts: readonly Facts[]): Readonly<Record<string, string>> => {
    const ranked = rank(facts, makeProfile('US CZ:0.5', 'defence', DAY));
    return Object.fromEntries(ranked.map(({ pact, relation }) => [pact.title, relation]));
  };
  expect(relations([event, other])).toEqual({ Event: 'same', Other: 'prior' });
  expect(relations([other])).toEqual({ Other: 'same' });
});

test('what all the world signed and no editor chose is nothing of two of them', () => {
  const letters = [...'ABCDEFGHIJ'];
  const states = letters.flatMap((a) => letters.slice(0, 6).map((b) => `${a}${b}X`));
  const convention = (others: number, facts: Partial<Pact> = {}): readonly RankedPact[] =>
    rank(
      [{ title: 'Convention', parties: ['FR', 'PL', ...states.slice(0, others)], ...facts }],
      makeProfile('FR PL', 'defence', DAY),
    );
  expect(convention(50)).toHaveLength(1);
  expect(convention(50, { sources: ['IEADB'] })).toEqual([]);
  expect(convention(40, { sources: ['IEADB'] })).toHaveLength(1);
});

test('what two of three signed the day before all of them did is prior', () => {
  const summit: Facts = { title: 'Summit', parties: ['JP', 'PH', 'US'], signed: DAY };
  const visit = (signed: string): Facts => ({ title: 'Visit', parties: ['JP', 'US'], signed });
  const relation = (facts: readonly Facts[]): string | undefined =>
    rank(facts, makeProfile('JP PH US', 'defence', DAY)).find(({ pact }) => pact.title === 'Visit')?.relation;
  expect(relation([summit, visit('2024-06-14')])).toBe('prior');
  expect(relation([summit, visit(DAY)])).toBe('same');
  expect(relation([visit('2024-06-14')])).toBe('same');
});

describe('a group', () => {
  test('that signs a truce beside the sides mediates: its members are no sides', () => {
    const truce: Facts = { title: 'Truce', parties: ['OSCE', 'RU', 'UA'], kind: 'ceasefire', topics: ['peace'] };
    const score = (kind: Pact['kind']): number =>
      scoreOf('Truce', rank([{ ...truce, kind }], makeProfile('RU TR', 'peace', DAY), GROUPS));
    expect(score('ceasefire')).toBeLessThan(score('agreement') / 1.5);
  });

  test('that took in a member made a treaty of its own, though that one has left', () => {
    const accession: Facts = { title: 'Accession', parties: ['ES', 'EU', 'FR', 'GB'], topics: ['trade'] };
    const outside: Facts = { title: 'With others', parties: ['BR', 'EU', 'JP', 'US'], topics: ['trade'] };
    const ranked = rank([accession, outside], makeProfile('EU KE', 'trade', DAY), GROUPS);
    expect(scoreOf('Accession', ranked)).toBeLessThan(scoreOf('With others', ranked) / 2);
  });

  test('and one whom the story talks about signed no mere affair of the group’s with others', () => {
    const facts: Facts = { title: 'With China', parties: ['CN', 'EU'] };
    const score = (context: string): number =>
      scoreOf('With China', rank([facts], makeProfile('FR PL', 'defence', DAY, context), GROUPS));
    expect(score('CN:0.2')).toBeGreaterThan(score('') * 2);
  });

  test('is no party of a story’s event on a year alone', () => {
    const yearly: Facts = { title: 'Of the Union', parties: ['EU', 'JP'], signed: '2024' };
    const relation = (parties: string): string | undefined =>
      rank([yearly], makeProfile(parties, 'defence', DAY), GROUPS)[0]?.relation;
    expect(relation('EU JP')).toBe('same');
    expect(relation('JP PL')).not.toBe('same');
  });
});

test('where a group signs the event of two of its members, what its members agreed is still theirs', () => {
  const groups: GroupTable = {
    GCC: { name: 'GCC', kind: 'regional', inferFromMembers: false, members: ['BH', 'KW', 'OM', 'QA', 'SA'] },
  };
  const event: Facts = { title: 'Reconciliation', parties: ['EG', 'GCC'], signed: DAY, topics: ['diplomatic'] };
  const own: Facts = {
    title: 'Own',
    parties: ['BH', 'KW', 'OM', 'QA', 'SA'],
    signed: '2013-11-23',
    topics: ['diplomatic'],
  };
  const profile = {
    ...makeProfile('QA SA', 'diplomatic', DAY),
    context: ['GCC', 'EG'].map((code) => ({ code, weight: 0.3 })),
  };
  const told = rank([own, event], profile, groups);
  expect(told.map(({ pact, relation }) => [pact.title, relation])).toEqual([
    ['Own', 'prior'],
    ['Reconciliation', 'same'],
  ]);
  // Egypt, which signed too, stands beside them; the pact has to say something of the two all the same.
  expect(scoreOf('Own', told)).toBeGreaterThan(scoreOf('Own', rank([own], profile, groups)) / 2);
});

test('who signed along and is talked about counts for a fraction on the story’s subject alone', () => {
  const four = (topics: Pact['topics']): Facts => ({
    title: 'Four',
    parties: ['FR', 'IT', 'JP', 'PL'],
    signed: '2021-11-26',
    topics,
  });
  const score = (topics: Pact['topics'], context: string): number =>
    scoreOf('Four', rank([four(topics)], makeProfile('FR PL', 'defence', DAY, context)));
  expect(score(['defence'], 'IT:0.2 JP:0.2')).toBeGreaterThan(score(['defence'], '') * 1.2);
  expect(score(['health'], 'IT:0.2 JP:0.2')).toBeCloseTo(score(['health'], ''));
});
