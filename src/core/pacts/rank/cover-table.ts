import { type GroupTable, isMember } from '../group.ts';
import type { DateCode } from '../partial-date.ts';
import { SIDES_SHARE } from './rank-weights.ts';

/** A party of the article in the order of falling weight; its place in the list is its bit in every mask. */
export interface QueryParty {
  readonly code: string;
  readonly weight: number;
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

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** How much of an article is covered by a set of its parties: kept once found, because a query asks thousands of times. */
export class CoverTable {
  readonly #weights: Float64Array;
  readonly #groups: readonly number[];
  readonly #everyone: number;
  /** By mask, negative where nobody has asked. */
  readonly #cover: Float64Array;
  readonly #sides: Int8Array;

  constructor(groups: GroupTable, parties: readonly QueryParty[], day: DateCode) {
    this.#weights = Float64Array.from(parties, ({ weight }) => weight);
    this.#groups = findSides(groups, parties, day);
    this.#everyone = 2 ** parties.length - 1;
    this.#cover = new Float64Array(this.#everyone + 1).fill(-1);
    this.#sides = new Int8Array(this.#everyone + 1).fill(-1);
  }

  /** Share of the article's weight that the parties of a mask stand for, 0–1; who speaks for a side speaks for most of it. */
  weigh(mask: number): number {
    const known = this.#cover[mask] ?? 0;
    if (known >= 0) return known;
    const cover = this.#find(mask);
    this.#cover[mask] = cover;
    return cover;
  }

  /** Number of sides that the parties of a mask belong to. */
  countSides(mask: number): number {
    const known = this.#sides[mask] ?? 0;
    if (known >= 0) return known;
    const count = this.#groups.filter((side) => (side & mask) !== 0).length;
    this.#sides[mask] = count;
    return count;
  }

  #find(mask: number): number {
    const plain = share(this.#sum(mask), this.#sum(this.#everyone));
    if (this.#groups.length === 1) return plain;
    return SIDES_SHARE * share(this.#sumSides(mask), this.#sumSides(this.#everyone)) + (1 - SIDES_SHARE) * plain;
  }

  #sum(mask: number): number {
    return this.#weights.reduce((all, weight, bit) => ((mask >> bit) & 1 ? all + weight : all), 0);
  }

  /** Each side by its heaviest party. */
  #sumSides(mask: number): number {
    const heaviest = (side: number): number =>
      this.#weights.reduce((most, weight, bit) => ((side >> bit) & 1 ? Math.max(most, weight) : most), 0);
    return this.#groups.reduce((all, side) => all + heaviest(side & mask), 0);
  }
}
