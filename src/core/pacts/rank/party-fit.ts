import type { Group } from '../group.ts';
import { countBits } from '../packed/bits.ts';
import type { PactIndex } from '../packed/pact-index.ts';
import { LONG_LIST, type SignerBits, type Signers, signerBitsOf, toBits } from '../packed/signer-bits.ts';
import { type DateCode, encodeDate } from '../partial-date.ts';
import { type ActingGroups, actingGroupsOf } from './acting-groups.ts';
import { CoverTable, type QueryParty } from './cover-table.ts';
import { membershipsOf } from './memberships.ts';
import { expandParties, findRoles, type PartyRoles } from './party-roles.ts';
import { PastMembers } from './past-members.ts';
import { BESIDE_THE_WORLD, OPEN_LIST_EXTRA, WORLDWIDE_MEMBERS } from './rank-weights.ts';
import { SignerCounter } from './signer-tally.ts';

/** Bits of a party's number: two of them make one small integer. */
const PARTY_BITS = 15;

/** How a pact's parties meet those of the article. Masks have one bit for each party of the article. */
export interface PartyFit {
  /** Parties that are in the pact, themselves or through a group. */
  readonly covered: number;
  /** Those of them that are in it only as members of a group. */
  readonly viaGroup: number;
  /** Those of them that have left the group since it signed; only such have nothing else that puts them in it. */
  readonly left: number;
  /** Share of the article's weight that is covered, 0–1. */
  readonly cover: number;
  /** Sides of the article that are in it: a group and its members are one side. */
  readonly sides: number;
  /** How many signed for those covered: of Croatia and Slovenia, for both of whom Yugoslavia signed, it is one. */
  readonly signers: number;
  /** Signatories beyond the article's parties; a group counts as the logarithm of its size, for it acts as one. */
  readonly extra: number;
  /** How many of these the story talks about; each counts for a fraction. */
  readonly talked: number;
  /** All that are in it are so through one and the same group, and that group signed with one whom the story does not talk about. */
  readonly isOfTheirBloc: boolean;
}

function isWorldwide(group: Group | undefined): boolean {
  return group !== undefined && (group.members.length === 0 || group.members.length >= WORLDWIDE_MEMBERS);
}

/** One member alone signs for itself. */
const MIN_MEMBERS = 2;
/** More than this share of the members make a pact their group's own: in nearly every treaty of the CIS one or two are missing, three of the Quad are three. */
const MOST_MEMBERS = 0.75;

function listEntries(group: Group | undefined, members: readonly string[]): readonly DateCode[] {
  return members.map((member) => encodeDate(group?.joined?.[member] ?? '') ?? 0);
}

/** Decides for every pact how its parties meet the article's. Groups have the members of the article's day. */
export class PartyMatcher {
  readonly parties: readonly QueryParty[];
  /** Number of sides that the article's parties make. */
  readonly sideCount: number;
  /** Whether organisations of the whole world act, and states at most beside them: they adopt conventions and sign none. */
  readonly isOfTheWorld: boolean;
  /** Bits of the parties that are groups. */
  readonly groupMask: number;
  /** Those of them that are no organisation of all the world: such a one mediates and hosts. */
  readonly circleMask: number;
  readonly #index: PactIndex;
  readonly #day: DateCode;
  readonly #roles: PartyRoles;
  readonly #acting: ActingGroups;
  readonly #expanded: readonly (readonly string[])[];
  /** For each party that is expanded the days on which its members joined, 0 for those who were there from the start. */
  readonly #entries: readonly (readonly DateCode[])[];
  readonly #cover: CoverTable;
  readonly #past: PastMembers;
  /** 1 for a state that is just one more signatory, whatever the pact: most of a long list. */
  readonly #isPlain: Uint8Array;
  /** The other ones, as bits. */
  readonly #special: Uint32Array;
  readonly #specialCount: number;
  readonly #bits: SignerBits;
  readonly #canExpand: boolean;

  /** Those signatories of the pact at hand that are looked at one by one. */
  readonly #signers: Signers;
  readonly #counter: SignerCounter;

  /** What was found out about pacts of two parties that are closed to others. */
  readonly #pairs = new Map<number, PartyFit>();

  /** @param context codes that the article talks about; as further signatories they are no strangers to it */
  constructor(index: PactIndex, parties: readonly QueryParty[], day: DateCode, context: readonly string[] = []) {
    this.#index = index;
    this.#day = day;
    this.parties = parties;
    this.#cover = new CoverTable(index.groups, parties, day);
    this.sideCount = this.#cover.countSides(2 ** parties.length - 1);
    this.isOfTheWorld = parties.every(
      ({ code, weight }) => isWorldwide(index.groups[code]) || weight < BESIDE_THE_WORLD,
    );
    this.#expanded = expandParties(index, parties, day);
    this.#entries = this.#expanded.map((members, bit) => listEntries(index.groups[parties[bit]?.code ?? ''], members));
    this.#canExpand = this.#expanded.some(({ length }) => length > 0);
    const maskOf = (isMeant: (group: Group) => boolean): number =>
      parties.reduce((mask, { code }, bit) => {
        const group = index.groups[code];
        return group && isMeant(group) ? mask | (1 << bit) : mask;
      }, 0);
    this.groupMask = maskOf(() => true);
    this.circleMask = maskOf((group) => !isWorldwide(group));
    this.#acting = actingGroupsOf(index);
    this.#roles = findRoles(index, parties, day, context);
    this.#past = new PastMembers(index, parties, day);
    this.#counter = new SignerCounter(this.#roles, this.#past, parties.length);
    const { isOther, isContext } = this.#roles;
    this.#isPlain = isOther.map((other, party) => (isContext[party] || this.#past.isLeft[party] ? 0 : other));
    this.#special = toBits(this.#isPlain.map((plain) => 1 - plain));
    this.#specialCount = this.#isPlain.reduce((sum, plain) => sum + 1 - plain, 0);
    this.#bits = signerBitsOf(index);
    const count = isOther.length;
    this.#signers = { count: 0, parties: new Uint16Array(count), states: new Uint8Array(count) };
  }

  /** Codes under which pacts of the article's parties may stand, each with the number of parties that it brings in at most. */
  listCodes(): ReadonlyMap<string, number> {
    const codes = new Map<string, number>();
    const memberships = membershipsOf(this.#index.groups);
    for (const [place, mask] of memberships.maskMembers(this.parties, this.#day).entries()) {
      const key = memberships.keys[place] ?? '';
      const all = countBits(mask) + countBits(this.#past.maskOfGroup(key));
      if (all > 0) codes.set(key, all);
    }
    const add = (code: string): unknown => codes.set(code, (codes.get(code) ?? 0) + 1);
    for (const { code } of this.parties) add(code);
    for (const [member] of this.#expanded) if (member !== undefined) add(member);
    return codes;
  }

  /**
   * Signatories of a row beyond the article's parties and all of whom anything is known, at least; 0 where a group acts, for
   * then its members may be no further ones.
   */
  countStrangers(row: number): number {
    const { partyStarts } = this.#index.columns;
    const count = (partyStarts[row + 1] as number) - (partyStarts[row] as number);
    return this.groupMask === 0 ? Math.max(0, count - this.#specialCount) : 0;
  }

  /** Whether a party, by its number in the columns, is none of the article's, in none of its groups and not talked about. */
  isStranger(party: number): boolean {
    const { isOther, isContext } = this.#roles;
    return isOther[party] === 1 && isContext[party] === 0;
  }

  /** Whether one whom the article merely talks about is among the few who signed a pact. */
  isWithContext(row: number): boolean {
    const { parties, partyStarts } = this.#index.columns;
    const end = partyStarts[row + 1] as number;
    let at = partyStarts[row] as number;
    if (end - at >= LONG_LIST) return false;
    while (at < end && !this.#roles.isContext[parties[at] as number]) at++;
    return at < end;
  }

  /** Groups of the article most of whose members of that day signed by name: who joined later could not have founded it. */
  #signedByMembers(counts: Uint8Array, signed: DateCode): number {
    return this.#entries.reduce((mask, entries, bit) => {
      const count = counts[bit] ?? 0;
      if (count < MIN_MEMBERS) return mask;
      const all = entries.filter((entry) => entry <= signed).length;
      return count > MOST_MEMBERS * all ? mask | (1 << bit) : mask;
    }, 0);
  }

  /** How the parties of a row meet the article's. Most pacts are of two, and the same two come back all the time. */
  fit(row: number): PartyFit {
    const { parties, partyStarts } = this.#index.columns;
    const at = partyStarts[row] as number;
    if ((partyStarts[row + 1] as number) - at !== 2 || this.#index.isOpen(row)) return this.#match(row);
    const first = parties[at] as number;
    const second = parties[at + 1] as number;
    // Who has left a group is in its pacts of some years only.
    const { isLeft } = this.#past;
    if (isLeft[first] || isLeft[second]) return this.#match(row);
    const pair = (first << PARTY_BITS) | second;
    const known = this.#pairs.get(pair);
    if (known) return known;
    const fit = this.#match(row);
    this.#pairs.set(pair, fit);
    return fit;
  }

  /** Lists the signatories of a row but for the plain ones, and gives the number of those. */
  #listSigners(row: number): number {
    const { parties, partyStarts, signedAs } = this.#index.columns;
    const found = this.#signers;
    const start = partyStarts[row] as number;
    const end = partyStarts[row + 1] as number;
    if (end - start >= LONG_LIST && this.#bits.has(row)) {
      this.#bits.list(row, this.#special, found);
      return end - start - found.count;
    }
    found.count = 0;
    for (let at = start; at < end; at++) {
      const party = parties[at] as number;
      const state = signedAs[at] as number;
      // Plain is 1, and the state is 0 where a party signed for itself.
      if ((this.#isPlain[party] as number) > state) continue;
      found.parties[found.count] = party;
      found.states[found.count++] = state;
    }
    return end - start - found.count;
  }

  /** Parties that belong to one group whose members made a pact along with it: it binds who joined later as those who signed. */
  #listSuccessors(row: number): number {
    let successors = 0;
    for (const group of this.#acting.of(row)) {
      const members = this.#roles.via[group] ?? 0;
      if (countBits(members) > 1) successors |= members;
    }
    return successors;
  }

  #match(row: number): PartyFit {
    const plain = this.#listSigners(row);
    const signed = this.#index.columns.signed[row] ?? 0;
    const tally = this.#counter.count(this.#signers, signed);
    const { via, past, blocs, talked } = tally;
    const direct = blocs > 0 ? tally.direct | this.#listSuccessors(row) : tally.direct;
    const complete = this.#canExpand ? this.#signedByMembers(this.#counter.members, signed) : 0;
    const left = past & ~(direct | via | complete);
    const covered = direct | via | complete | left;
    const strangers = plain + this.#signers.count - blocs - talked;
    const further = tally.extra + plain + countBits(tally.foreign & ~tally.theirs);
    const extra = further - this.#countCompanions(row, direct | complete);
    return {
      covered,
      viaGroup: (via | left) & ~(direct | complete),
      left,
      cover: this.#cover.weigh(covered),
      sides: this.#cover.countSides(covered),
      signers: countBits(covered) - tally.shared,
      extra: this.#index.isOpen(row) ? extra + OPEN_LIST_EXTRA : extra,
      talked,
      isOfTheirBloc: blocs === 1 && strangers > 0 && (direct | complete) === 0,
    };
  }

  /**
   * Members that signed beside their own group are no further parties ("the EU and its member states"), unless they
   * are the article's parties, too: the treaties that a group is made of are between all of its members.
   */
  #countCompanions(row: number, signed: number): number {
    if ((signed & this.groupMask) === 0) return 0;
    const { inside, groups, ever } = this.#roles;
    let count = 0;
    let common = signed;
    for (const party of this.#index.partiesOf(row)) {
      if (!inside[party] && ((groups[party] ?? 0) & signed) !== 0) count++;
      common &= ever[party] ?? 0;
    }
    return common === 0 || countBits(signed) === 1 ? count : 0;
  }

  codesOf(mask: number): readonly string[] {
    return this.parties.filter((_, bit) => (mask >> bit) & 1).map(({ code }) => code);
  }
}
