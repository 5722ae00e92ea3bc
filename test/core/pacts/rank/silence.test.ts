import { describe, expect, test } from 'vitest';
import type { Mention } from '../../../../src/core/mention.ts';
import { rankPacts } from '../../../../src/core/pacts/rank/rank-pacts.ts';
import { isSilent } from '../../../../src/core/pacts/rank/silence.ts';
import { indexPacts, makePact, makeProfile } from '../support/pacts.ts';

const DAY = '2025-03-01';

function isStill(parties: string, topics: string, agreement?: number): boolean {
  const profile = makeProfile(parties, topics, DAY);
  return isSilent(agreement === undefined ? profile : { ...profile, agreement });
}

describe('isSilent', () => {
  test('a match of two teams, a flood, a strike', () => {
    expect(isStill('BR AR', '', 0)).toBe(true);
    expect(isStill('IN', 'humanitarian', 0)).toBe(true);
    expect(isStill('', 'transport', 0)).toBe(true);
  });

  test('a takeover across a border is a deal, not a pact', () => {
    expect(isStill('IT NL', 'agriculture', 0.6)).toBe(true);
  });

  test('a matter between two states needs no word of agreement', () => {
    expect(isStill('IN CN', 'boundaries', 0)).toBe(false);
    expect(isStill('US', 'boundaries', 0)).toBe(true);
  });

  test('a plain word of agreement is enough for any number of states', () => {
    expect(isStill('DE FR', 'energy', 1)).toBe(false);
    expect(isStill('KE', '', 1)).toBe(false);
    expect(isStill('', 'environment', 1)).toBe(false);
  });

  test('a topic that is only touched upon is none of the story', () => {
    expect(isStill('BR AR', 'culture_tourism trade:0.2', 0)).toBe(true);
  });

  test('a weak word of agreement and a matter between states that is no main topic are enough together', () => {
    expect(isStill('CN PH', 'humanitarian maritime_security:0.2', 0.6)).toBe(false);
    expect(isStill('CN PH', 'humanitarian maritime_security:0.2', 0)).toBe(true);
    expect(isStill('CN PH', 'humanitarian', 0.6)).toBe(true);
  });

  test('a profile that no text was read for is never silent', () => {
    expect(isStill('BR AR', '')).toBe(false);
  });
});

describe('what a silent story is offered', () => {
  const index = indexPacts([
    makePact({ title: 'Border treaty', parties: ['AR', 'BR'], topics: ['boundaries'] }),
    makePact({ title: 'Open skies', parties: [], partyList: 'open', topics: ['transport'] }),
  ]);
  const match = { ...makeProfile('BR AR', '', DAY), agreement: 0 };

  test('is nothing, and its list says so', () => {
    const prior = rankPacts(index, match);
    expect(prior).toMatchObject({ ranked: [], priorCount: 0, isSilent: true });
  });

  test('is what it names', () => {
    const named: Mention = {
      start: 3,
      end: 9,
      kind: 'pact',
      code: 'open-skies',
      form: 'title',
      strength: 'strong',
      isPlace: false,
    };
    const { ranked } = rankPacts(index, match, { mentioned: [named] });
    expect(ranked.map(({ pact, relation }) => [pact.id, relation])).toEqual([['open-skies', 'prior']]);
  });

  test('is a list as ever when the reader asks for a state', () => {
    const { ranked, isSilent: still } = rankPacts(index, match, { focus: 'AR' });
    expect(ranked.map(({ pact }) => pact.id)).toEqual(['border-treaty']);
    expect(still).toBeUndefined();
  });
});

describe('conventions where nobody acts', () => {
  const open = (title: string, parties: readonly string[]) =>
    makePact({ title, parties, partyList: 'open', topics: ['education'] });
  const index = indexPacts([open('World', ['UNESCO']), open('Circle', ['DE', 'FR', 'GB', 'IT'])]);
  const list = (parties: string) =>
    rankPacts(index, makeProfile(parties, 'education', DAY)).ranked.map(({ pact }) => pact.title);

  test('are those for all the world, not those of a circle', () => {
    expect(list('')).toEqual(['World']);
  });

  test('a circle is offered to whoever is in it and to nobody else', () => {
    expect(list('FR')).toContain('Circle');
    expect(list('US')).not.toContain('Circle');
  });
});
