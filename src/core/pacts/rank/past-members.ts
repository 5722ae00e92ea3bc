import type { PactIndex } from '../packed/pact-index.ts';
import { type DateCode, lastDayOf } from '../partial-date.ts';
import type { QueryParty } from './cover-table.ts';
import { membershipsOf, type Stay } from './memberships.ts';

/** One of the article's states in a group that it has left since. */
interface PastStay extends Pick<Stay, 'from' | 'until'> {
  readonly bit: number;
}

/**
 * Which of the article's states signed as members of a group that they have left by the article's day: what the EU signed
 * in 2010 the United Kingdom signed too, what it signed in 2022 is none of its business.
 */
export class PastMembers {
  readonly #stays = new Map<number, PastStay[]>();
  readonly #masks = new Map<string, number>();
  /** 1 for each party (its number in the index) that is a group which one of the article's states has left. */
  readonly isLeft: Uint8Array;

  constructor(index: PactIndex, parties: readonly QueryParty[], day: DateCode) {
    this.isLeft = new Uint8Array(index.columns.meta.parties.length);
    const memberships = membershipsOf(index.groups);
    const present = memberships.maskMembers(parties, day);
    for (const [place, { code }] of parties.entries()) {
      const bit = 1 << place;
      for (const { group, from, until, isPast } of memberships.staysOf(code)) {
        if (!isPast || ((present[group] ?? 0) & bit) !== 0) continue;
        const key = memberships.keys[group] ?? '';
        const party = index.partyNumber(key);
        if (party >= 0) this.#add(key, party, { bit, from, until });
      }
    }
  }

  #add(key: string, party: number, stay: PastStay): void {
    this.#stays.set(party, [...(this.#stays.get(party) ?? []), stay]);
    this.#masks.set(key, this.maskOfGroup(key) | stay.bit);
    this.isLeft[party] = 1;
  }

  /** Bits of the article's states that have left the group of a key. */
  maskOfGroup(key: string): number {
    return this.#masks.get(key) ?? 0;
  }

  /** Bits of the article's states that were members of a party when it signed and are no more. */
  maskOf(party: number, signed: DateCode): number {
    const day = lastDayOf(signed);
    const stays = this.#stays.get(party) ?? [];
    return stays.reduce((mask, { bit, from, until }) => (from <= day && day < until ? mask | bit : mask), 0);
  }
}
