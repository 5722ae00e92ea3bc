import type { Group, GroupTable } from '../group.ts';
import { type DateCode, encodeDate, lastDayOf } from '../partial-date.ts';
import type { QueryParty } from './cover-table.ts';

/** A time in which a state was in a group. */
export interface Stay {
  /** Place of the group in the table. */
  readonly group: number;
  readonly from: DateCode;
  /** The first day without membership. */
  readonly until: DateCode;
  /** True for a time that the table tells as over. */
  readonly isPast: boolean;
}

const dayOf = (date: string | undefined): DateCode => (date === undefined ? 0 : (encodeDate(date) ?? 0));

/** The times of a state in the group at a place of the table. */
function listStays({ members, joined, former }: Group, group: number, state: string): readonly Stay[] {
  const past = former?.[state];
  const isInToday = members.includes(state);
  if (!past && !isInToday) return [];
  const today = { group, from: dayOf(joined?.[state]), until: Number.POSITIVE_INFINITY, isPast: false };
  const stays = (past ?? []).map((time) => ({
    group,
    from: dayOf(time.joined),
    until: dayOf(time.left),
    isPast: true,
  }));
  return isInToday ? [today, ...stays] : stays;
}

/** Who was in which group when. What is asked for is read once: a query asks for a few of all states and groups. */
export class Memberships {
  /** Keys of all groups, in the order of the table. */
  readonly keys: readonly string[];
  readonly #groups: readonly Group[];
  readonly #stays = new Map<string, readonly Stay[]>();

  constructor(groups: GroupTable) {
    this.keys = Object.keys(groups);
    this.#groups = Object.values(groups);
  }

  /** All times of a state in groups, in the order of the table. */
  staysOf(state: string): readonly Stay[] {
    const known = this.#stays.get(state);
    if (known) return known;
    const stays = this.#groups.flatMap((group, place) => listStays(group, place, state));
    this.#stays.set(state, stays);
    return stays;
  }

  /** The members of a group on a day, today's first: what `listMembers` says of it. */
  membersOf(key: string, day: DateCode): readonly string[] {
    const last = lastDayOf(day);
    const place = this.keys.indexOf(key);
    const group = this.#groups[place];
    if (group === undefined) return [];
    // All the times of all these states, in other groups, too, would cost a first query a fifth of its time.
    const isPresent = (state: string): boolean =>
      listStays(group, place, state).some(({ from, until }) => from <= last && last < until);
    return [...new Set([...group.members, ...Object.keys(group.former ?? {})])].filter(isPresent);
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

/** The memberships of a table, kept for the next query: its dates are text. */
export function membershipsOf(groups: GroupTable): Memberships {
  const known = KNOWN.get(groups) ?? new Memberships(groups);
  KNOWN.set(groups, known);
  return known;
}
