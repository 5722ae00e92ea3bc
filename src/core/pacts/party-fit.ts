import { CoverTable, countBits, type QueryParty } from './cover-table.ts';
import { type Group, isMember } from './group.ts';
import type { PactIndex } from './pact-index.ts';
import type { DateCode } from './partial-date.ts';
import { OPEN_LIST_EXTRA } from './rank-weights.ts';

/** How a pact's parties meet those of the article. Masks have one bit for each party of the article. */
export interface PartyFit {
  /** Parties that are in the pact, themselves or through a group. */
  readonly covered: number;
  /** Those of them that are in it only as members of a group. */
  readonly viaGroup: number;
  /** Share of the article's weight that is covered, 0–1. */
  readonly cover: number;
  /** Sides of the article that are in it: a group and its members are one side. */
  readonly sides: number;
  /** Signatories beyond the article's parties; a group counts as the logarithm of its size, for it acts as one. */
  readonly extra: number;
  /** All that are in it are so through one and the same group, and that group signed with somebody else. */
  readonly isOfTheirBloc: boolean;
  /** States in it that the article talks about without their being parties. */
  readonly context: number;
}

/** What each party number of the index means to the query: columns, because a query looks some 50,000 of them up. */
interface PartyRoles {
  /** Bit of the article's party with this very code. */
  readonly direct: Uint8Array;
  /** Bits of the article's states that this group has as members. */
  readonly via: Uint8Array;
  /** Bits of the article's groups that this state belongs to; those of them that sign by their members. */
  readonly groups: Uint8Array;
  readonly expanded: Uint8Array;
  /** How many parties this one counts for, and how many of them are the article's. */
  readonly size: Float64Array;
  readonly inside: Uint8Array;
  readonly context: Uint8Array;
}

/** Groups of up to this many members sign by their members ("the Quad"); larger ones sign as themselves. */
const MAX_EXPANDED_GROUP = 8;

/** A bloc of 27 that signs as one crowds a pact like five states, not like 27; a state is one. */
function sizeOf(group: Group | undefined): number {
  return group ? Math.max(1, Math.log2(group.members.length + 1)) : 1;
}

/** Decides for every pact how its parties meet the article's. Groups have the members of the article's day. */
export class PartyMatcher {
  readonly parties: readonly QueryParty[];
  readonly #index: PactIndex;
  readonly #day: DateCode;
  readonly #roles: PartyRoles;
  readonly #expanded: readonly (readonly string[])[];
  readonly #context: readonly string[];
  readonly #cover: CoverTable;
  readonly #groupMask: number;
  /** For each party of the article that is a group, how many members the pact at hand has; reused to spare garbage. */
  readonly #counts: Uint8Array;

  constructor(index: PactIndex, parties: readonly QueryParty[], day: DateCode, context: readonly string[] = []) {
    this.#index = index;
    this.#day = day;
    this.parties = parties;
    this.#context = context;
    this.#cover = new CoverTable(index.groups, parties, day);
    this.#expanded = parties.map(({ code }) => this.#expand(code));
    this.#groupMask = parties.reduce((mask, { code }, bit) => (index.groups[code] ? mask | (1 << bit) : mask), 0);
    this.#counts = new Uint8Array(parties.length);
    this.#roles = this.#findRoles();
  }

  /** Codes under which pacts of the article's parties may stand, each with the number of parties that it brings in at most. */
  listCodes(): ReadonlyMap<string, number> {
    const codes = new Map<string, number>();
    for (const [key, group] of Object.entries(this.#index.groups)) {
      const count = countBits(this.#maskOfMembers(group));
      if (count > 0) codes.set(key, count);
    }
    const members = this.#expanded.flatMap((list) => list.slice(0, 1));
    for (const code of [...this.parties.map((party) => party.code), ...members])
      codes.set(code, (codes.get(code) ?? 0) + 1);
    return codes;
  }

  #expand(code: string): readonly string[] {
    const group = this.#index.groups[code];
    if (!group || group.members.length > MAX_EXPANDED_GROUP) return [];
    return group.members.filter((member) => isMember(group, member, this.#day));
  }

  #maskOfMembers(group: Group | undefined): number {
    return group ? this.#maskOf(({ code }) => isMember(group, code, this.#day)) : 0;
  }

  #maskOfGroups(code: string): number {
    return this.#maskOf((party) => {
      const group = this.#index.groups[party.code];
      return group !== undefined && isMember(group, code, this.#day);
    });
  }

  /** Only the article's parties, the groups they are in and the members of their groups have a role: few of all codes. */
  #findRoles(): PartyRoles {
    const { groups, columns } = this.#index;
    const count = columns.meta.parties.length;
    const bytes = (): Uint8Array => new Uint8Array(count);
    const roles = {
      ...{ direct: bytes(), via: bytes(), groups: bytes(), expanded: bytes(), inside: bytes(), context: bytes() },
      size: new Float64Array(count).fill(1),
    };
    const mark = (column: Uint8Array, code: string, bits: number): void => {
      const at = this.#index.partyNumber(code);
      if (at >= 0) column[at] = (column[at] ?? 0) | bits;
    };
    for (const [bit, { code }] of this.parties.entries()) {
      mark(roles.direct, code, 1 << bit);
      for (const member of this.#expanded[bit] ?? []) mark(roles.expanded, member, 1 << bit);
      for (const member of groups[code]?.members ?? []) mark(roles.groups, member, this.#maskOfGroups(member));
    }
    for (const [key, group] of Object.entries(groups)) mark(roles.via, key, this.#maskOfMembers(group));
    for (const code of this.#context) mark(roles.context, code, 1);
    this.#measure(roles);
    return roles;
  }

  #measure({ direct, via, size, inside }: PartyRoles): void {
    for (const [at, code] of this.#index.columns.meta.parties.entries()) {
      const isWhole = this.#isWithin(code, direct[at] ?? 0, via[at] ?? 0);
      if (!isWhole) size[at] = sizeOf(this.#index.groups[code]);
      if (isWhole || via[at]) inside[at] = 1;
    }
  }

  #maskOf(isMeant: (party: QueryParty, bit: number) => boolean): number {
    return this.parties.reduce((mask, party, bit) => (isMeant(party, bit) ? mask | (1 << bit) : mask), 0);
  }

  /** Whether a code brings in nobody but parties of the article: itself, or a group of which they are all members. */
  #isWithin(code: string, direct: number, via: number): boolean {
    const size = this.#index.groups[code]?.members.length ?? 0;
    return direct !== 0 || (size > 0 && countBits(via) === size);
  }

  /** Groups of the article all of whose members signed by name. */
  #signedByMembers(counts: Uint8Array): number {
    return this.#expanded.reduce(
      (mask, members, bit) => mask | (members.length > 0 && counts[bit] === members.length ? 1 << bit : 0),
      0,
    );
  }

  fit(row: number): PartyFit {
    const { parties, partyStarts } = this.#index.columns;
    const roles = this.#roles;
    const counts = this.#counts.fill(0);
    const end = partyStarts[row + 1] ?? 0;
    let [direct, via, extra, blocs, context] = [0, 0, 0, 0, 0];
    for (let at = partyStarts[row] ?? 0; at < end; at++) {
      const party = parties[at] ?? 0;
      direct |= roles.direct[party] ?? 0;
      via |= roles.via[party] ?? 0;
      if (roles.via[party]) blocs++;
      context += roles.context[party] ?? 0;
      extra += (roles.size[party] ?? 0) - (roles.inside[party] ?? 0);
      for (let bits = roles.expanded[party] ?? 0, bit = 0; bits !== 0; bits >>= 1, bit++) {
        counts[bit] = (counts[bit] ?? 0) + (bits & 1);
      }
    }
    const complete = this.#signedByMembers(counts);
    const covered = direct | via | complete;
    const others = end - (partyStarts[row] ?? 0) - blocs;
    extra -= this.#countCompanions(row, direct | complete);
    return {
      covered,
      viaGroup: via & ~(direct | complete),
      cover: this.#cover.weigh(covered),
      sides: this.#cover.countSides(covered),
      extra: this.#index.isOpen(row) ? extra + OPEN_LIST_EXTRA : extra,
      isOfTheirBloc: blocs === 1 && others > 0 && (direct | complete) === 0,
      context,
    };
  }

  /** Members that signed beside their own group are no further parties ("the EU and its member states"). */
  #countCompanions(row: number, signed: number): number {
    if ((signed & this.#groupMask) === 0) return 0;
    const { inside, groups } = this.#roles;
    let count = 0;
    for (const party of this.#index.partiesOf(row))
      if (!inside[party] && ((groups[party] ?? 0) & signed) !== 0) count++;
    return count;
  }

  /** Number of sides that the article's parties make. */
  get sideCount(): number {
    return this.#cover.countSides(2 ** this.parties.length - 1);
  }

  codesOf(mask: number): readonly string[] {
    return this.parties.filter((_, bit) => (mask >> bit) & 1).map(({ code }) => code);
  }
}
