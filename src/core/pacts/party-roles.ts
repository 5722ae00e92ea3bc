import { countBits, type QueryParty } from './cover-table.ts';
import { type Group, isMember, listMembers } from './group.ts';
import type { PactIndex } from './pact-index.ts';
import type { DateCode } from './partial-date.ts';

/** What each party number of the index means to the query: columns, because a query looks some 50,000 of them up. */
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

/** Groups of up to this many members sign by their members ("the Quad"); larger ones sign as themselves. */
const MAX_EXPANDED_GROUP = 8;

/** A bloc of 27 that signs as one crowds a pact like five states, not like 27; a state is one. */
function sizeOf({ members }: Group): number {
  return Math.max(1, Math.log2(members.length + 1));
}

function makeRoles(count: number): PartyRoles {
  const bytes = (): Uint8Array => new Uint8Array(count);
  const [direct, via, groups, expanded, inside] = [bytes(), bytes(), bytes(), bytes(), bytes()];
  const size = new Float64Array(count).fill(1);
  const [ever, isContext] = [bytes(), bytes()];
  return { direct, via, groups, expanded, inside, ever, isContext, size, isOther: bytes().fill(1) };
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
    return listMembers(group, day);
  });
}

function maskOf(parties: readonly QueryParty[], isMeant: (code: string) => boolean): number {
  return parties.reduce((mask, { code }, bit) => (isMeant(code) ? mask | (1 << bit) : mask), 0);
}

/** Bits of the article's states that a group has as members on the day. */
export function maskOfMembers(parties: readonly QueryParty[], group: Group, day: DateCode): number {
  return maskOf(parties, (code) => isMember(group, code, day));
}

/** All that ever were members of a group of the article, and the group itself. */
function markMembers(index: PactIndex, { ever }: PartyRoles, code: string, bit: number): void {
  const { members = [], former = {} } = index.groups[code] ?? {};
  for (const each of [code, ...members, ...Object.keys(former)]) {
    const at = index.partyNumber(each);
    if (at >= 0) ever[at] = (ever[at] ?? 0) | bit;
  }
}

function maskOfGroups({ groups }: PactIndex, parties: readonly QueryParty[], state: string, day: DateCode): number {
  return maskOf(parties, (code) => {
    const group = groups[code];
    return group !== undefined && isMember(group, state, day);
  });
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
  const mark = makeMarker(index, roles);
  for (const [key, group] of Object.entries(index.groups)) {
    const via = maskOfMembers(parties, group, day);
    mark(roles.via, key, via);
    mark(roles.inside, key, via === 0 ? 0 : 1);
    const isWhole = group.members.length > 0 && countBits(via) === group.members.length;
    const at = index.partyNumber(key);
    if (at >= 0 && !isWhole && !parties.some(({ code }) => code === key)) roles.size[at] = sizeOf(group);
  }
}

/** Only the article's parties, the groups and the members of their groups have a role: few of all codes. */
export function findRoles(
  index: PactIndex,
  parties: readonly QueryParty[],
  day: DateCode,
  context: readonly string[],
): PartyRoles {
  const roles = makeRoles(index.columns.meta.parties.length);
  const mark = makeMarker(index, roles);
  const expanded = expandParties(index, parties, day);
  for (const [bit, { code }] of parties.entries()) {
    mark(roles.direct, code, 1 << bit);
    if (index.groups[code]) markMembers(index, roles, code, 1 << bit);
    mark(roles.inside, code, 1);
    for (const member of expanded[bit] ?? []) mark(roles.expanded, member, 1 << bit);
    const group = index.groups[code];
    for (const member of group ? listMembers(group, day) : [])
      mark(roles.groups, member, maskOfGroups(index, parties, member, day));
  }
  addGroups(index, parties, day, roles);
  for (const code of context) {
    const at = index.partyNumber(code);
    if (at >= 0) roles.isContext[at] = 1;
  }
  return roles;
}
