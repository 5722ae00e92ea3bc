import { type Group, isMember } from './group.ts';
import type { PactIndex } from './pact-index.ts';
import type { DateCode } from './partial-date.ts';
import { OPEN_LIST_EXTRA } from './rank-weights.ts';

/** A party of the article in the order of falling weight; its place in the list is its bit in every mask below. */
export interface QueryParty {
  readonly code: string;
  readonly weight: number;
}

/** How a pact's parties meet those of the article. Masks have one bit for each party of the article. */
export interface PartyFit {
  /** Parties that are in the pact, themselves or through a group. */
  readonly covered: number;
  /** Those of them that are in it only as members of a group. */
  readonly viaGroup: number;
  /** Share of the article's weight that is covered, 0–1. */
  readonly cover: number;
  /** Signatories beyond the article's parties; a group counts as the logarithm of its size, for it acts as one. */
  readonly extra: number;
}

/** What one party number of the index means to the query. */
interface PartyRole {
  readonly direct: number;
  readonly via: number;
  readonly size: number;
  readonly inside: number;
  /** Groups of the article that this state belongs to, as bits; those of them that sign by their members. */
  readonly groups: number;
  readonly expanded: number;
}

/** Groups of up to this many members sign by their members ("the Quad"); larger ones sign as themselves. */
const MAX_EXPANDED_GROUP = 8;

/** A bloc of 27 that signs as one crowds a pact like five states, not like 27. */
function sizeOfGroup(group: Group): number {
  return Math.max(1, Math.log2(group.members.length + 1));
}

/** Decides for every pact how its parties meet the article's. Groups have the members of the article's day. */
export class PartyMatcher {
  readonly parties: readonly QueryParty[];
  readonly #index: PactIndex;
  readonly #day: DateCode;
  readonly #roles = new Map<number, PartyRole>();
  readonly #expanded: readonly (readonly string[])[];
  readonly #total: number;
  readonly #groupMask: number;
  /** For each party of the article that is a group, how many members the pact at hand has; reused to spare garbage. */
  readonly #counts: Uint8Array;

  constructor(index: PactIndex, parties: readonly QueryParty[], day: DateCode) {
    this.#index = index;
    this.#day = day;
    this.parties = parties;
    this.#total = parties.reduce((sum, party) => sum + party.weight, 0);
    this.#expanded = parties.map(({ code }) => this.#expand(code));
    this.#groupMask = parties.reduce((mask, { code }, bit) => (index.groups[code] ? mask | (1 << bit) : mask), 0);
    this.#counts = new Uint8Array(parties.length);
  }

  /** Codes whose pacts can meet the article's parties at all. */
  listCodes(): readonly string[] {
    const groups = Object.entries(this.#index.groups).filter(([, group]) => this.#maskOfMembers(group) !== 0);
    const members = this.#expanded.map((list) => list[0] ?? '');
    return [...new Set([...this.parties.map(({ code }) => code), ...groups.map(([key]) => key), ...members])];
  }

  #expand(code: string): readonly string[] {
    const group = this.#index.groups[code];
    if (!group || group.members.length > MAX_EXPANDED_GROUP) return [];
    return group.members.filter((member) => isMember(group, member, this.#day));
  }

  #maskOfMembers(group: Group): number {
    return this.parties.reduce((mask, { code }, bit) => mask | (isMember(group, code, this.#day) ? 1 << bit : 0), 0);
  }

  #maskOfGroups(code: string): number {
    return this.parties.reduce((mask, party, bit) => {
      const group = this.#index.groups[party.code];
      return group && isMember(group, code, this.#day) ? mask | (1 << bit) : mask;
    }, 0);
  }

  #roleOf(party: number): PartyRole {
    const known = this.#roles.get(party);
    if (known) return known;
    const role = this.#findRole(this.#index.columns.meta.parties[party] ?? '');
    this.#roles.set(party, role);
    return role;
  }

  #findRole(code: string): PartyRole {
    const bit = this.parties.findIndex((party) => party.code === code);
    const direct = bit < 0 ? 0 : 1 << bit;
    const group = this.#index.groups[code];
    const groups = this.#maskOfGroups(code);
    const expanded = this.#expanded.reduce((mask, members, at) => mask | (members.includes(code) ? 1 << at : 0), 0);
    if (!group) return { direct, via: 0, size: 1, inside: direct === 0 ? 0 : 1, groups, expanded };
    const via = this.#maskOfMembers(group);
    const isWithin = group.members.length > 0 && countBits(via) === group.members.length;
    if (direct !== 0 || isWithin) return { direct, via, size: 1, inside: 1, groups, expanded };
    return { direct, via, size: sizeOfGroup(group), inside: Math.min(1, countBits(via)), groups, expanded };
  }

  /** Groups of the article all of whose members signed by name. */
  #signedByMembers(counts: Uint8Array): number {
    return this.#expanded.reduce(
      (mask, members, bit) => mask | (members.length > 0 && counts[bit] === members.length ? 1 << bit : 0),
      0,
    );
  }

  fit(row: number): PartyFit {
    let [direct, via, size, inside] = [0, 0, 0, 0];
    const counts = this.#counts.fill(0);
    for (const party of this.#index.partiesOf(row)) {
      const role = this.#roleOf(party);
      direct |= role.direct;
      via |= role.via;
      size += role.size;
      inside += role.inside;
      for (let bits = role.expanded, bit = 0; bits !== 0; bits >>= 1, bit++)
        counts[bit] = (counts[bit] ?? 0) + (bits & 1);
    }
    const complete = this.#signedByMembers(counts);
    const covered = direct | via | complete;
    const extra = size - inside - this.#countCompanions(row, direct | complete);
    return {
      covered,
      viaGroup: via & ~(direct | complete),
      cover: this.#weigh(covered),
      extra: this.#index.isOpen(row) ? extra + OPEN_LIST_EXTRA : extra,
    };
  }

  /** Members that signed beside their own group are no further parties ("the EU and its member states"). */
  #countCompanions(row: number, signed: number): number {
    if ((signed & this.#groupMask) === 0) return 0;
    let count = 0;
    for (const party of this.#index.partiesOf(row)) {
      const role = this.#roleOf(party);
      if (role.inside === 0 && (role.groups & signed) !== 0) count++;
    }
    return count;
  }

  #weigh(mask: number): number {
    const weight = this.parties.reduce((sum, party, bit) => sum + ((mask >> bit) & 1 ? party.weight : 0), 0);
    return this.#total === 0 ? 0 : weight / this.#total;
  }

  codesOf(mask: number): readonly string[] {
    return this.parties.filter((_, bit) => (mask >> bit) & 1).map(({ code }) => code);
  }
}

export function countBits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}
