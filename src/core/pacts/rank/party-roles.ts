import type { Group } from '../group.ts';
import { countBits } from '../packed/bits.ts';
import type { PactIndex } from '../packed/pact-index.ts';
import type { DateCode } from '../partial-date.ts';
import type { QueryParty } from './cover-table.ts';
import { membershipsOf } from './memberships.ts';

/** What each party number of the index means to the query: columns, because a query looks thousands of them up. */
export interface PartyRoles {
  /** Bit of the article's party with this very code. */
  readonly direct: Uint8Array;
  /** Bits of the article's states that this group has as members. */
  readonly via: Uint8Array;
  /** Bits of the article's groups that this state belongs to; those of them that sign by their members. */
  readonly groups: Uint8Array;
  readonly expanded: Uint8Array;
  /** Bits of the article's groups that this state belongs or belonged to, or that it is. */
  readonly ever: Uint8Array;
  /** 1 for what the article talks about without its being a party. */
  readonly isContext: Uint8Array;
  /** How many parties this one counts for, and how many of them are the article's. */
  readonly size: Float64Array;
  readonly inside: Uint8Array;
  /** 1 for a state that means nothing to the query: most of a long list, passed over quickly. */
  readonly isOther: Uint8Array;
}

/** What groups are to any query. */
interface GroupRoles {
  /** Numbers of the groups as parties, by their places in the table; -1 for one that signed nothing. */
  readonly numbers: Int16Array;
  readonly size: Float64Array;
  readonly isOther: Uint8Array;
}

/** Groups of up to this many members sign by their members (the Quad, the Commonwealth of Independent States); larger ones sign as themselves. */
const MAX_EXPANDED_GROUP = 12;

/** A bloc of 27 that signs as one crowds a pact like five states, not like 27; a state is one. */
function sizeOf({ members }: Group): number {
  return Math.max(1, Math.log2(members.length + 1));
}

function findGroupRoles(index: PactIndex): GroupRoles {
  const count = index.columns.meta.parties.length;
  const groups = Object.entries(index.groups);
  const numbers = Int16Array.from(groups, ([key]) => index.partyNumber(key));
  const size = new Float64Array(count).fill(1);
  const isOther = new Uint8Array(count).fill(1);
  for (const [place, [, group]] of groups.entries()) {
    const at = numbers[place] ?? -1;
    if (at < 0) continue;
    size[at] = sizeOf(group);
    isOther[at] = 0;
  }
  return { numbers, size, isOther };
}

const GROUP_ROLES = new WeakMap<PactIndex, GroupRoles>();

function groupRolesOf(index: PactIndex): GroupRoles {
  const known = GROUP_ROLES.get(index) ?? findGroupRoles(index);
  GROUP_ROLES.set(index, known);
  return known;
}

function makeRoles({ size, isOther }: GroupRoles): PartyRoles {
  const bytes = (): Uint8Array => new Uint8Array(isOther.length);
  const [direct, via, groups, expanded, inside] = [bytes(), bytes(), bytes(), bytes(), bytes()];
  const [ever, isContext] = [bytes(), bytes()];
  return { direct, via, groups, expanded, inside, ever, isContext, size: size.slice(), isOther: isOther.slice() };
}

/** For each party of the article that is a small group, its members on the day; nothing for others. */
export function expandParties(
  { groups }: PactIndex,
  parties: readonly QueryParty[],
  day: DateCode,
): readonly (readonly string[])[] {
  return parties.map(({ code }) => {
    const group = groups[code];
    if (!group || group.members.length > MAX_EXPANDED_GROUP) return [];
    return membershipsOf(groups).membersOf(code, day);
  });
}

/** All that ever were members of a group of the article, and the group itself. */
function markMembers(index: PactIndex, { ever }: PartyRoles, code: string, bit: number): void {
  const { members = [], former = {} } = index.groups[code] ?? {};
  for (const each of [code, ...members, ...Object.keys(former)]) {
    const at = index.partyNumber(each);
    if (at >= 0) ever[at] = (ever[at] ?? 0) | bit;
  }
}

/** Writes into the columns of roles by code; a code that no pact has is passed over. */
function makeMarker(index: PactIndex, roles: PartyRoles) {
  return (column: Uint8Array, code: string, bits: number): void => {
    const at = index.partyNumber(code);
    if (at < 0) return;
    column[at] = (column[at] ?? 0) | bits;
    roles.isOther[at] = 0;
  };
}

function addGroups(index: PactIndex, parties: readonly QueryParty[], day: DateCode, roles: PartyRoles): void {
  const { numbers } = groupRolesOf(index);
  const { keys } = membershipsOf(index.groups);
  for (const [place, via] of membershipsOf(index.groups).maskMembers(parties, day).entries()) {
    const at = numbers[place] ?? -1;
    if (via === 0 || at < 0) continue;
    roles.via[at] = via;
    roles.inside[at] = 1;
    if (countBits(via) === index.groups[keys[place] ?? '']?.members.length) roles.size[at] = 1;
  }
  for (const { code } of parties) {
    const at = index.partyNumber(code);
    if (at >= 0) roles.size[at] = 1;
  }
}

/** Only the article's parties, the groups and the members of their groups have a role: few of all codes. */
export function findRoles(
  index: PactIndex,
  parties: readonly QueryParty[],
  day: DateCode,
  context: readonly string[],
): PartyRoles {
  const roles = makeRoles(groupRolesOf(index));
  const mark = makeMarker(index, roles);
  const memberships = membershipsOf(index.groups);
  const expanded = expandParties(index, parties, day);
  for (const [place, { code }] of parties.entries()) {
    const bit = 1 << place;
    mark(roles.direct, code, bit);
    mark(roles.inside, code, 1);
    for (const member of expanded[place] ?? []) mark(roles.expanded, member, bit);
    if (!index.groups[code]) continue;
    markMembers(index, roles, code, bit);
    for (const member of memberships.membersOf(code, day)) mark(roles.groups, member, bit);
  }
  addGroups(index, parties, day, roles);
  for (const code of context) {
    const at = index.partyNumber(code);
    if (at >= 0) roles.isContext[at] = 1;
  }
  return roles;
}
