import type { QueryParty } from './cover-table.ts';
import type { Group, GroupTable } from './group.ts';
import { type DateCode, encodeDate, lastDayOf } from './partial-date.ts';

/** A time in which a state was in a group. */
export interface Stay {
  readonly state: string;
  /** Place of the group in the table. */
  readonly group: number;
  readonly from: DateCode;
  /** The first day without membership. */
  readonly until: DateCode;
  /** True for a time that the table tells as over. */
  readonly isPast: boolean;
}

const dayOf = (date: string | undefined): DateCode => (date === undefined ? 0 : (encodeDate(date) ?? 0));

/** Times of today's members first, then of those who have left. */
function listStays({ members, joined, former = {} }: Group, group: number): readonly Stay[] {
  const today = members.map((state) => {
    const from = dayOf(joined?.[state]);
    return { state, group, from, until: Number.POSITIVE_INFINITY, isPast: false };
  });
  const past = Object.entries(former).flatMap(([state, times]) =>
    times.map(({ joined, left }) => ({ state, group, from: dayOf(joined), until: dayOf(left), isPast: true })),
  );
  return [...today, ...past];
}

/** Who was in which group when, by state: a query asks for a few states, and each is in thirty groups of all. */
export class Memberships {
  /** Keys of all groups, in the order of the table. */
  readonly keys: readonly string[];
  readonly #rosters: ReadonlyMap<string, readonly Stay[]>;
  readonly #byState = new Map<string, Stay[]>();

  constructor(groups: GroupTable) {
    this.keys = Object.keys(groups);
    this.#rosters = new Map(Object.entries(groups).map(([key, group], place) => [key, listStays(group, place)]));
    for (const roster of this.#rosters.values()) {
      for (const stay of roster) {
        const known = this.#byState.get(stay.state);
        if (known) known.push(stay);
        else this.#byState.set(stay.state, [stay]);
      }
    }
  }

  /** All times of a state in groups, in the order of the table. */
  staysOf(state: string): readonly Stay[] {
    return this.#byState.get(state) ?? [];
  }

  /** The members of a group on a day, today's first: what `listMembers` says of it. */
  membersOf(key: string, day: DateCode): readonly string[] {
    const last = lastDayOf(day);
    const roster = this.#rosters.get(key) ?? [];
    const isPresent = new Set(
      roster.filter(({ from, until }) => from <= last && last < until).map(({ state }) => state),
    );
    return [...new Set(roster.map(({ state }) => state))].filter((state) => isPresent.has(state));
  }

  /** For each group, by its place in the table, the bits of the parties that are members on a day. */
  maskMembers(parties: readonly QueryParty[], day: DateCode): Uint8Array {
    const last = lastDayOf(day);
    const masks = new Uint8Array(this.keys.length);
    for (const [bit, { code }] of parties.entries()) {
      for (const { group, from, until } of this.staysOf(code))
        if (from <= last && last < until) masks[group] = (masks[group] ?? 0) | (1 << bit);
    }
    return masks;
  }
}

const KNOWN = new WeakMap<GroupTable, Memberships>();

/** The memberships of a table, read once: its dates are text. */
export function membershipsOf(groups: GroupTable): Memberships {
  const known = KNOWN.get(groups) ?? new Memberships(groups);
  KNOWN.set(groups, known);
  return known;
}
