import { type GroupTable, isMember } from './group.ts';
import type { DateCode } from './partial-date.ts';
import { SIDES_SHARE } from './rank-weights.ts';

/** A party of the article in the order of falling weight; its place in the list is its bit in every mask. */
export interface QueryParty {
  readonly code: string;
  readonly weight: number;
}

export function countBits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** For each party the mask of its side: a group and those of its members that are parties too act together. */
function findSides(groups: GroupTable, parties: readonly QueryParty[], day: DateCode): readonly number[] {
  const sides = parties.map((_, bit) => 1 << bit);
  for (const [bit, { code }] of parties.entries()) {
    const group = groups[code];
    if (!group) continue;
    const mask = parties.reduce((sum, { code }, at) => (isMember(group, code, day) ? sum | (1 << at) : sum), 1 << bit);
    const side = sides.reduce((sum, other) => ((other & mask) === 0 ? sum : sum | other), mask);
    for (const [at] of sides.entries()) if ((side >> at) & 1) sides[at] = side;
  }
  return [...new Set(sides)];
}

/** How much of an article is covered by a set of its parties: a table, because a query asks thousands of times. */
export class CoverTable {
  readonly #cover: Float64Array;
  readonly #sides: Uint8Array;

  constructor(groups: GroupTable, parties: readonly QueryParty[], day: DateCode) {
    const weights = parties.map(({ weight }) => weight);
    const sides = findSides(groups, parties, day);
    const heaviest = (mask: number): number =>
      weights.reduce((most, weight, bit) => ((mask >> bit) & 1 ? Math.max(most, weight) : most), 0);
    const sum = (mask: number): number =>
      weights.reduce((all, weight, bit) => ((mask >> bit) & 1 ? all + weight : all), 0);
    const sumSides = (mask: number): number => sides.reduce((all, side) => all + heaviest(side & mask), 0);
    const everyone = 2 ** parties.length - 1;
    const masks = Array.from({ length: everyone + 1 }, (_, mask) => mask);
    const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
    this.#sides = Uint8Array.from(masks, (mask) => sides.filter((side) => (side & mask) !== 0).length);
    this.#cover = Float64Array.from(masks, (mask) => {
      const plain = share(sum(mask), sum(everyone));
      if (sides.length === 1) return plain;
      return SIDES_SHARE * share(sumSides(mask), sumSides(everyone)) + (1 - SIDES_SHARE) * plain;
    });
  }

  /** Share of the article's weight that the parties of a mask stand for, 0–1; who speaks for a side speaks for most of it. */
  weigh(mask: number): number {
    return this.#cover[mask] ?? 0;
  }

  /** Number of sides that the parties of a mask belong to. */
  countSides(mask: number): number {
    return this.#sides[mask] ?? 0;
  }
}
