import { describe, expect, test } from 'vitest';
import type { Pact } from '../../../../src/core/pacts/pact.ts';
import { buildQuery } from '../../../../src/core/pacts/rank/build-query.ts';
import { findEvents } from '../../../../src/core/pacts/rank/find-event.ts';
import { rankPacts } from '../../../../src/core/pacts/rank/rank-pacts.ts';
import type { Profile } from '../../../../src/core/profile.ts';
import { indexPacts, makePact, makeProfile } from '../support/pacts.ts';

const DAY = '2024-06-15';
const LARGE_BLOC = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
const pair = makeProfile('JP GB', 'cyber', DAY, 'CN US:0.1');

type Facts = Partial<Pact> & Pick<Pact, 'title'>;

function eventOf(facts: readonly Facts[], profile: Profile = pair): string | null {
  const index = indexPacts(facts.map(makePact));
  const [row] = findEvents(index, buildQuery(index, profile, undefined, new Map()));
  return row === undefined ? null : index.at(row).title;
}

describe('findEvents', () => {
  test.each([
    ['2024-06-15', 'Pact'],
    ['2024-06-13', 'Pact'],
    ['2024-06-12', null],
    ['2024-06-16', null],
    ['2024-06', null],
    ['2024', null],
  ])('signed on %s: %s', (signed, expected) => {
    expect(eventOf([{ title: 'Pact', signed }])).toBe(expected);
  });

  test('the one on the topic, where several were signed that day', () => {
    const facts = [
      { title: 'Visas', signed: DAY, topics: ['migration'] },
      { title: 'Networks', signed: DAY, topics: ['cyber'] },
    ];
    expect(eventOf(facts)).toBe('Networks');
  });

  test('not what others signed that day', () => {
    expect(eventOf([{ title: 'Pact', signed: DAY, parties: ['FR', 'JP'] }])).toBeNull();
  });

  test('nor anything among no pacts at all', () => {
    expect(eventOf([])).toBeNull();
  });
});

describe('the event tells', () => {
  function titles(facts: readonly Facts[], profile: Profile = pair): readonly string[] {
    const { ranked } = rankPacts(indexPacts(facts.map(makePact)), profile);
    return ranked.filter(({ relation }) => relation === 'prior').map(({ pact }) => pact.title);
  }

  const older: readonly Facts[] = [
    { title: 'Visas', topics: ['migration'] },
    { title: 'Farms', topics: ['agriculture'] },
  ];

  test('what the article is about, where it found no words for it', () => {
    const event: Facts = { title: 'The news', signed: DAY, topics: ['agriculture'] };
    const unsaid = makeProfile('JP GB', '', DAY);
    expect(titles([...older], unsaid)[0]).toBe('Visas');
    expect(titles([...older, event], unsaid)[0]).toBe('Farms');
  });

  test('what the article is about as well, where it is on one of its matters', () => {
    const roads: Facts = { title: 'Roads', topics: ['transport'] };
    const event: Facts = { title: 'The news', signed: DAY, topics: ['migration', 'agriculture'] };
    const story = makeProfile('JP GB', 'migration transport:0.3', DAY);
    expect(titles([roads, ...older], story)).toEqual(['Visas', 'Roads', 'Farms']);
    expect(titles([roads, ...older, event], story)).toEqual(['Visas', 'Farms', 'Roads']);
  });

  test('little where it is on none of them: of a dozen papers of a visit the story is about another', () => {
    const roads: Facts = { title: 'Roads', topics: ['transport'] };
    const event: Facts = { title: 'The news', signed: DAY, topics: ['agriculture'] };
    const story = makeProfile('JP GB', 'migration transport:0.3', DAY);
    expect(titles([roads, ...older, event], story)).toEqual(['Visas', 'Roads', 'Farms']);
  });

  test('so does what the same two signed along with it, and nobody else', () => {
    const event: Facts = { title: 'The news', signed: DAY, topics: ['cyber'] };
    const beside = (parties: string): Facts => ({
      title: 'Beside it',
      signed: DAY,
      parties: parties.split(' '),
      topics: ['agriculture'],
    });
    expect(titles([...older, event], pair)[0]).toBe('Visas');
    expect(titles([...older, event, beside('JP GB')], pair)[0]).toBe('Farms');
    expect(titles([...older, event, beside('FR JP GB')], pair)[0]).toBe('Visas');
  });

  test('that a bloc signed along does not hide it', () => {
    const event: Facts = { title: 'The news', signed: DAY, parties: ['EU', 'RS', 'XK'], topics: ['peace'] };
    const index = indexPacts([makePact(event)], {
      EU: { name: 'EU', kind: 'bloc', inferFromMembers: false, members: LARGE_BLOC },
    });
    const { ranked } = rankPacts(index, makeProfile('RS XK', 'peace', DAY));
    expect(ranked.map(({ relation }) => relation)).toEqual(['same']);
  });

  test('who is a party though the article only talks about it', () => {
    const event: Facts = { title: 'The news', signed: DAY, parties: ['GB', 'JP', 'US'], topics: ['cyber'] };
    const facts: readonly Facts[] = [
      { title: 'With the mediator', parties: ['GB', 'JP', 'US'], topics: ['agriculture'], signed: '1990-01-01' },
      { title: 'With a stranger', parties: ['FR', 'GB', 'JP'], topics: ['agriculture'], signed: '1990-01-01' },
    ];
    expect(titles([...facts, event])[0]).toBe('With the mediator');
  });

  test('and the group of two members that it signs for, though the article tells of these alone', () => {
    const groups = { UNION: { name: 'Union', kind: 'union', inferFromMembers: false, members: ['GB', 'JP', 'US'] } };
    const story = makeProfile('JP GB', 'cyber', DAY, 'UNION:0.2');
    const charter: Facts = { title: 'Its charter', parties: ['UNION'], topics: ['cyber'], signed: '1990-01-01' };
    const list = (parties: readonly string[]): readonly string[] => {
      const event: Facts = { title: 'The news', signed: DAY, parties, topics: ['cyber'] };
      const { ranked } = rankPacts(indexPacts([charter, event].map(makePact), groups), story);
      return ranked.filter(({ relation }) => relation === 'prior').map(({ score }) => score.toFixed(1));
    };
    expect(Number(list(['UNION'])[0])).toBeGreaterThan(Number(list(['GB', 'JP'])[0]));
  });

  test('but what is counted are the pacts of the article’s own parties', () => {
    const event: Facts = { title: 'The news', signed: DAY, parties: ['GB', 'JP', 'US'], topics: ['cyber'] };
    const facts: readonly Facts[] = [{ title: 'Of the pair', topics: ['agriculture'] }, event];
    const { coverage, priorCount } = rankPacts(indexPacts(facts.map(makePact)), pair);
    expect(coverage).toMatchObject({ parties: ['JP', 'GB'], count: 1 });
    expect(priorCount).toBe(1);
  });

  test('and a clicked mediator is not counted twice', () => {
    const event: Facts = { title: 'The news', signed: DAY, parties: ['GB', 'JP', 'US'], topics: ['cyber'] };
    const { coverage } = rankPacts(indexPacts([makePact(event)]), pair, { focus: 'US' });
    expect(coverage.parties).toEqual(['US', 'JP', 'GB']);
  });

  test('nothing of the many who sign a convention for all', () => {
    const event: Facts = { title: 'The news', signed: DAY, partyList: 'open', parties: ['CN'], topics: ['cyber'] };
    const { coverage } = rankPacts(indexPacts([makePact(event)]), pair);
    expect(coverage.parties).toEqual(['JP', 'GB']);
  });
});

test('rows are counted up to a day', () => {
  const index = indexPacts(
    ['1990-01-01', '2000', '2000-05', '2000-05-01'].map((signed) => makePact({ title: `Pact ${signed}`, signed })),
  );
  const code = (year: number, month: number, day: number): number => year * 512 + month * 32 + day;
  expect(index.countUntil(code(1989, 12, 31))).toBe(0);
  expect(index.countUntil(code(1990, 1, 1))).toBe(1);
  expect(index.countUntil(code(2000, 5, 0))).toBe(3);
  expect(index.countUntil(code(2030, 1, 1))).toBe(4);
});
