import { describe, expect, test } from 'vitest';
import { type Group, type GroupTable, isMember, listMembers } from '../../../../src/core/pacts/group.ts';
import { encodeDate } from '../../../../src/core/pacts/partial-date.ts';
import { Memberships, membershipsOf } from '../../../../src/core/pacts/rank/memberships.ts';
import groups from '../../../../src/data/groups.json' with { type: 'json' };
import fc from '../../../fuzz.ts';
import { weigh } from '../support/pacts.ts';

const CODES = ['DE', 'FR', 'GB', 'IT', 'JP', 'US'];
const KEYS = ['BLOC', 'CLUB', 'PACT'];

const day = fc
  .date({ min: new Date('1940-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partialDate = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));
const times = fc
  .tuple(partialDate, partialDate)
  .map(([a, b]) => (a < b ? { joined: a, left: b } : { joined: b, left: a }));
const byCode = <T>(values: fc.Arbitrary<T>) =>
  fc.dictionary(fc.constantFrom(...CODES), values, { noNullPrototype: true });

const group: fc.Arbitrary<Group> = fc.record({
  name: fc.constant('Group'),
  kind: fc.constant('bloc'),
  inferFromMembers: fc.boolean(),
  members: fc.uniqueArray(fc.constantFrom(...CODES)),
  joined: byCode(partialDate),
  former: byCode(fc.array(times, { minLength: 1, maxLength: 2 })),
});
const tables: fc.Arbitrary<GroupTable> = fc
  .tuple(group, group, group)
  .map((list) => Object.fromEntries(list.map((each, at) => [KEYS[at] ?? '', each])));

const codeOf = (date: string): number => encodeDate(date) ?? Number.NaN;

describe('Memberships', () => {
  test('tells the members of a group as its table does, in the same order', () => {
    fc.assert(
      fc.property(tables, partialDate, (table, date) => {
        const memberships = new Memberships(table);
        for (const [key, each] of Object.entries(table))
          expect(memberships.membersOf(key, codeOf(date))).toEqual(listMembers(each, codeOf(date)));
      }),
    );
  });

  test('gives each group the bits of those parties that are its members', () => {
    fc.assert(
      fc.property(tables, partialDate, fc.shuffledSubarray([...CODES, 'BLOC']), (table, date, codes) => {
        const masks = new Memberships(table).maskMembers(weigh(codes.join(' ')), codeOf(date));
        const expected = Object.values(table).map((each) =>
          codes.reduce((mask, code, bit) => (isMember(each, code, codeOf(date)) ? mask | (1 << bit) : mask), 0),
        );
        expect([...masks]).toEqual(expected);
      }),
    );
  });

  test.each(['1949-04-04', '1991', '2016-06', '2020-02-01', '2026-01-01'])('agrees with our groups in %s', (date) => {
    const table: GroupTable = groups;
    for (const [key, each] of Object.entries(table))
      expect(membershipsOf(table).membersOf(key, codeOf(date))).toEqual(listMembers(each, codeOf(date)));
  });

  test('lists all times of a state in the order of the table, told apart by whether they are over', () => {
    const former = { GB: [{ joined: '1973', left: '2020' }] };
    const base = { name: 'Group', kind: 'bloc', inferFromMembers: false, members: ['GB'] };
    const memberships = new Memberships({ CLUB: { ...base, joined: { GB: '2024' }, former }, BLOC: base });
    expect(memberships.keys).toEqual(['CLUB', 'BLOC']);
    expect(memberships.staysOf('GB').map(({ group, from, isPast }) => [group, from, isPast])).toEqual([
      [0, codeOf('2024'), false],
      [0, codeOf('1973'), true],
      [1, 0, false],
    ]);
  });

  test('knows nobody and nothing that is not in the table', () => {
    const memberships = membershipsOf({});
    expect([memberships.keys, memberships.staysOf('GB'), memberships.membersOf('EU', 0)]).toEqual([[], [], []]);
    expect([...memberships.maskMembers(weigh('GB'), 0)]).toEqual([]);
  });

  test('reads a table once', () => {
    const table: GroupTable = {};
    expect(membershipsOf(table)).toBe(membershipsOf(table));
    expect(membershipsOf({})).not.toBe(membershipsOf(table));
  });
});
