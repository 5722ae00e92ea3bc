import type { PartialDate } from './pact.ts';
import { encodeDate, lastDayOf } from './partial-date.ts';

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
  /** When a member joined that was not there from the start. */
  readonly joined?: Readonly<Record<string, PartialDate>>;
  readonly former?: Readonly<Record<string, { readonly joined: PartialDate; readonly left: PartialDate }>>;
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
  const last = lastDayOf(day);
  const past = group.former?.[country];
  if (past) return hasHappened(past.joined, last) && !hasHappened(past.left, last);
  return group.members.includes(country) && hasHappened(group.joined?.[country], last);
}
