import type { PactIndex } from '../packed/pact-index.ts';
import { membershipsOf } from './memberships.ts';

/** Share of a group's members from which a pact is the group's own; fewer of them join it or go ahead of the others. */
const MOST = 0.5;
/** Two sign as two, whatever they belong to. */
const MIN_PARTIES = 3;

const NONE: readonly number[] = [];

function findActingGroups(index: PactIndex, row: number): readonly number[] {
  if (index.partiesOf(row).length < MIN_PARTIES || index.isOpen(row)) return NONE;
  const codes = new Set(index.partyCodesOf(row));
  const signed = index.columns.signed[row] ?? 0;
  const isActing = (code: string): boolean => {
    if (!index.groups[code]) return false;
    const members = membershipsOf(index.groups).membersOf(code, signed);
    return members.filter((member) => codes.has(member)).length > MOST * members.length;
  };
  return [...codes].filter(isActing).map((code) => index.partyNumber(code));
}

/**
 * The groups that made a pact along with most of their members of the day. Who joins such a group takes the pact over: the
 * North Atlantic Treaty is Poland's as much as France's.
 */
export class ActingGroups {
  readonly #index: PactIndex;
  /** What was found out already, by rows: the same treaties come back with every query about members. */
  readonly #known: (readonly number[] | undefined)[];
  /** 1 for parties that are groups: most pacts have none, and are not looked into. */
  readonly #isGroup: Uint8Array;

  constructor(index: PactIndex) {
    this.#index = index;
    this.#known = new Array<readonly number[] | undefined>(index.size);
    this.#isGroup = Uint8Array.from(index.columns.meta.parties, (code) => (index.groups[code] ? 1 : 0));
  }

  #hasGroup(row: number): boolean {
    const { parties, partyStarts } = this.#index.columns;
    const end = partyStarts[row + 1] ?? 0;
    let at = partyStarts[row] ?? 0;
    while (at < end && this.#isGroup[parties[at] as number] !== 1) at++;
    return at < end;
  }

  /** Their numbers as parties. */
  of(row: number): readonly number[] {
    const known = this.#known[row] ?? (this.#hasGroup(row) ? findActingGroups(this.#index, row) : NONE);
    this.#known[row] = known;
    return known;
  }
}

const KNOWN = new WeakMap<PactIndex, ActingGroups>();

export function actingGroupsOf(index: PactIndex): ActingGroups {
  const known = KNOWN.get(index) ?? new ActingGroups(index);
  KNOWN.set(index, known);
  return known;
}
