import { describe, expect, test } from 'vitest';
import type { Mention } from '../../../../src/core/mention.ts';
import type { GroupTable } from '../../../../src/core/pacts/group.ts';
import type { Pact } from '../../../../src/core/pacts/pact.ts';
import { PACT_KINDS, PACT_STATUSES, RELATION_TYPES } from '../../../../src/core/pacts/pact-vocabulary.ts';
import { encodeDate, lastDayOf } from '../../../../src/core/pacts/partial-date.ts';
import { rankPacts } from '../../../../src/core/pacts/rank/rank-pacts.ts';
import { TOPICS } from '../../../../src/core/pacts/topics.ts';
import type { Profile } from '../../../../src/core/profile.ts';
import fc from '../../../fuzz.ts';
import { indexPacts, makePact, makeProfile } from '../support/pacts.ts';

const GROUPS: GroupTable = {
  TRIO: { name: 'Trio', kind: 'alliance', inferFromMembers: true, members: ['FR', 'GB', 'JP'] },
  BLOC: {
    name: 'Bloc',
    kind: 'union',
    inferFromMembers: false,
    members: ['DE', 'FR'],
    joined: { DE: '2005-01-01' },
    former: { GB: [{ joined: '1973-01-01', left: '2020-02-01' }] },
  },
};
const CODES = ['JP', 'GB', 'FR', 'DE', 'IN', 'CN', 'TRIO', 'BLOC'];
const FEW_TOPICS = TOPICS.slice(0, 8);

const date = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const partialDate = fc.tuple(date, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length));

const facts: fc.Arbitrary<Partial<Pact>> = fc.record({
  signed: partialDate,
  parties: fc.uniqueArray(fc.constantFrom(...CODES), { maxLength: 5 }).map((codes) => codes.toSorted()),
  partyList: fc.constantFrom('complete', 'open'),
  kind: fc.constantFrom(...PACT_KINDS),
  topics: fc.uniqueArray(fc.constantFrom(...FEW_TOPICS), { maxLength: 3 }),
  status: fc.constantFrom(...PACT_STATUSES),
  isFoundation: fc.boolean(),
  confidence: fc.constantFrom('high', 'medium', 'low'),
  checked: fc.boolean(),
});

const weighted = (codes: readonly string[]) =>
  fc
    .uniqueArray(fc.record({ code: fc.constantFrom(...codes), weight: fc.double({ min: 0, max: 1, noNaN: true }) }), {
      selector: ({ code }) => code,
      maxLength: 8,
    })
    .map((list) => list.toSorted((a, b) => b.weight - a.weight));

const profiles: fc.Arbitrary<Profile> = fc.record({
  parties: weighted([...CODES, 'ZZ']),
  context: weighted([...CODES, 'US']),
  topics: weighted([...FEW_TOPICS, 'no_such_topic']),
  agreement: fc.double({ min: 0, max: 1, noNaN: true }),
  date,
  isDateAssumed: fc.boolean(),
});

const pactLists = fc
  .array(fc.tuple(facts, fc.option(fc.tuple(fc.constantFrom(...RELATION_TYPES), fc.nat(20)))), { maxLength: 14 })
  .map((list) =>
    list.map(([each, link], at) => {
      const target = link && link[1] % list.length;
      const relations = link && target !== at ? [{ type: link[0], id: `pact-${target}` }] : [];
      return makePact({ title: `Pact ${at}`, ...each, relations });
    }),
  );

const code = (day: string): number => encodeDate(day) ?? Number.NaN;

describe('whatever the pacts and the profile', () => {
  const limits = fc.integer({ min: 0, max: 12 });
  const focuses = fc.constantFrom(undefined, ...CODES, 'cyber', 'pact-0', 'gone');
  const check = (see: (ranked: ReturnType<typeof rankPacts>, profile: Profile, limit: number) => void): void =>
    fc.assert(
      fc.property(pactLists, profiles, limits, focuses, (pacts, profile, limit, focus) => {
        see(rankPacts(indexPacts(pacts, GROUPS), profile, { limit, ...(focus && { focus }) }), profile, limit);
      }),
      { numRuns: 80 },
    );

  test('nothing that may have been signed later is called prior, and nothing signed before is called later', () => {
    check(({ ranked }, profile) => {
      for (const { pact, relation } of ranked) {
        const isOver = lastDayOf(code(pact.signed)) <= code(profile.date);
        if (relation === 'prior') expect(isOver).toBe(true);
        if (relation === 'later') expect(isOver).toBe(false);
      }
    });
  });

  test('each pact stands once, the prior ones first and no more than are wanted', () => {
    check(({ ranked }, _, limit) => {
      expect(new Set(ranked.map(({ pact }) => pact.id)).size).toBe(ranked.length);
      const order = ranked.map(({ relation }) => ['prior', 'same', 'later'].indexOf(relation));
      expect(order).toEqual(order.toSorted());
      expect(order.filter((relation) => relation === 0).length).toBeLessThanOrEqual(limit);
    });
  });

  test('scores are between nothing and one, and each pact says why it is there', () => {
    check(({ ranked }) => {
      for (const { score, why } of ranked) {
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(why.length).toBeGreaterThan(0);
      }
    });
  });

  test('the coverage is told by years in order, of parties of the article', () => {
    check(({ coverage, priorCount }) => {
      expect(coverage.count === 0).toBe(coverage.firstYear === null);
      expect(coverage.firstYear ?? 0).toBeLessThanOrEqual(coverage.lastYear ?? 0);
      expect(priorCount).toBeLessThanOrEqual(coverage.count);
    });
  });

  test('nothing is said to be in force before it was signed', () => {
    check(({ ranked }) => {
      for (const { relation, statusAtDate } of ranked)
        if (relation === 'later') expect(['not-yet-in-force', 'unknown']).toContain(statusAtDate);
    });
  });

  test('the same comes out again, from an index of its own too', () => {
    fc.assert(
      fc.property(pactLists, profiles, (pacts, profile) => {
        const index = indexPacts(pacts, GROUPS);
        const first = rankPacts(index, profile);
        expect(rankPacts(index, profile)).toEqual(first);
        expect(rankPacts(indexPacts(pacts, GROUPS), profile)).toEqual(first);
      }),
      { numRuns: 40 },
    );
  });
});

describe('two pacts alike but for who signed', () => {
  const topic = fc.constantFrom(...FEW_TOPICS);
  /** Long enough after any of the pacts for none of them to be the news itself. */
  const AFTER = '2035-01-01';

  test('strangers never stand above the parties', () => {
    fc.assert(
      fc.property(topic, partialDate, fc.constantFrom(...PACT_KINDS), (about, signed, kind) => {
        const index = indexPacts([
          makePact({ title: 'Strangers', parties: ['AR', 'BR'], topics: [about], signed, kind }),
          makePact({ title: 'Half', parties: ['AR', 'JP'], topics: [about], signed, kind }),
          makePact({ title: 'Both', parties: ['GB', 'JP'], topics: [about], signed, kind }),
        ]);
        const { ranked } = rankPacts(index, makeProfile('JP GB', about, AFTER));
        expect(ranked[0]?.pact.title).toBe('Both');
        expect(ranked.map(({ pact }) => pact.title)).not.toContain('Strangers');
      }),
    );
  });

  test('who is added to both parties does not lift a pact', () => {
    fc.assert(
      fc.property(topic, date, fc.constantFrom('AR', 'BR', 'EG'), (about, signed, third) => {
        const index = indexPacts([
          makePact({ title: 'Wider', parties: ['GB', 'JP', third].toSorted(), topics: [about], signed }),
          makePact({ title: 'Pair', parties: ['GB', 'JP'], topics: [about], signed }),
        ]);
        const { ranked } = rankPacts(index, makeProfile('JP GB', about, AFTER));
        expect(ranked[0]?.pact.title).toBe('Pair');
      }),
    );
  });
});

describe('what the article names', () => {
  test('is in the list of a story that speaks of nothing between states, on the very day of its signature too', () => {
    const index = indexPacts([makePact({ title: 'Pact', signed: '2024-06-15', parties: [], partyList: 'open' })]);
    const profile = { ...makeProfile('', '', '2024-06-15'), agreement: 0 };
    const mention: Mention = {
      start: 3,
      end: 9,
      kind: 'pact',
      code: 'pact',
      form: 'title',
      strength: 'strong',
      isPlace: false,
    };
    const { ranked, isSilent } = rankPacts(index, profile, { mentioned: [mention] });
    expect(isSilent).toBe(true);
    expect(ranked.map(({ pact, relation }) => [pact.id, relation])).toEqual([['pact', 'same']]);
  });

  test('is in the list, whatever else the article is about, and points at its place', () => {
    fc.assert(
      fc.property(pactLists, profiles, fc.nat(13), (pacts, profile, at) => {
        const named = pacts[at];
        if (!named) return;
        const span = { start: 3, end: 9 };
        const mention: Mention = {
          ...span,
          kind: 'pact',
          code: named.id,
          form: 'title',
          strength: 'strong',
          isPlace: false,
        };
        const { ranked } = rankPacts(indexPacts(pacts, GROUPS), profile, { mentioned: [mention] });
        const found = ranked.find(({ pact }) => pact.id === named.id);
        if (found) expect(found.why).toContainEqual({ type: 'named', ...span });
        else expect(lastDayOf(code(named.signed))).toBeGreaterThan(code(profile.date));
      }),
      { numRuns: 80 },
    );
  });
});
