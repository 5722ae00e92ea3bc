import type { PartialDate } from './pact.ts';
import { encodeDate, lastDayOf } from './partial-date.ts';

/** A time of membership. */
export interface Membership {
  readonly joined: PartialDate;
  /** The first day without membership. */
  readonly left: PartialDate;
}

/** A group of states and who belongs to it when. */
export interface Group {
  /** English name, for logs and reports; the names a reader sees are in the lexicon's tables. */
  readonly name: string;
  readonly kind: string;
  /** True where naming exactly the members together is as good as naming the group. */
  readonly inferFromMembers: boolean;
  /** ISO 3166-1 alpha-2, sorted; empty for organisations whose members are not listed. */
  readonly members: readonly string[];
  readonly since?: PartialDate;
  /** When a member joined, or came back, that was not there from the start. */
  readonly joined?: Readonly<Record<string, PartialDate>>;
  /** Who left, with each time of membership, oldest first; one that came back is among the members, too. */
  readonly former?: Readonly<Record<string, readonly Membership[]>>;
}

/** All groups by key (`NATO`, `EU`, …). */
export type GroupTable = Readonly<Record<string, Group>>;

function hasHappened(date: PartialDate | undefined, day: number): boolean {
  return date === undefined || (encodeDate(date) ?? 0) <= day;
}

/**
 * Whether a state belonged to a group on a day (a date code, see `encodeDate`; an imprecise day counts as its last).
 * Before the group existed its founding members count: they are who made it.
 */
export function isMember(group: Group, country: string, day: number): boolean {
  const past = group.former?.[country];
  const isInToday = group.members.includes(country);
  if (!past && !isInToday) return false;
  const last = lastDayOf(day);
  if (past?.some(({ joined, left }) => hasHappened(joined, last) && !hasHappened(left, last))) return true;
  return isInToday && hasHappened(group.joined?.[country], last);
}

/** All members of a group on a day, today's first. */
export function listMembers(group: Group, day: number): readonly string[] {
  const known = new Set([...group.members, ...Object.keys(group.former ?? {})]);
  return [...known].filter((country) => isMember(group, country, day));
}
