import type { QueryParty } from './cover-table.ts';
import { isMember } from './group.ts';
import type { PactIndex } from './pact-index.ts';
import { type DateCode, encodeDate, lastDayOf } from './partial-date.ts';

/** One of the article's states in a group that it has left since: its bit, and the days of its membership. */
interface Stay {
  readonly bit: number;
  readonly from: DateCode;
  readonly until: DateCode;
}

/**
 * Which of the article's states signed as members of a group that they have left by the article's day: what the EU signed
 * in 2010 the United Kingdom signed too, what it signed in 2022 is none of its business.
 */
export class PastMembers {
  readonly #stays = new Map<number, readonly Stay[]>();
  readonly #codes = new Map<string, number>();
  /** 1 for each party (its number in the index) that is a group which one of the article's states has left. */
  readonly isLeft: Uint8Array;

  constructor(index: PactIndex, parties: readonly QueryParty[], day: DateCode) {
    this.isLeft = new Uint8Array(index.columns.meta.parties.length);
    for (const [key, group] of Object.entries(index.groups)) {
      const left = parties.flatMap(({ code }, bit) => {
        const past = isMember(group, code, day) ? [] : (group.former?.[code] ?? []);
        return past.map(({ joined, left }) => ({
          bit: 1 << bit,
          from: encodeDate(joined) ?? 0,
          until: encodeDate(left) ?? 0,
        }));
      });
      const at = index.partyNumber(key);
      if (left.length === 0 || at < 0) continue;
      this.#stays.set(at, left);
      this.isLeft[at] = 1;
      this.#codes.set(key, new Set(left.map(({ bit }) => bit)).size);
    }
  }

  /** Codes of these groups, each with the number of the article's states that were in it. */
  get codes(): ReadonlyMap<string, number> {
    return this.#codes;
  }

  /** Bits of the article's states that were members of a party when it signed and are no more. */
  maskOf(party: number, signed: DateCode): number {
    const day = lastDayOf(signed);
    const stays = this.#stays.get(party) ?? [];
    return stays.reduce((mask, { bit, from, until }) => (from <= day && day < until ? mask | bit : mask), 0);
  }
}
