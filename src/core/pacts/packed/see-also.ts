import { findFirst } from './find-first.ts';

/*
 * Which pacts are cited beside which. Each pair stands once, at its earlier pact; rows are in order of time, so a pact's
 * others are told by the gaps between their rows.
 */

/** For each row the gaps between the later ones among its others, which rise: the first is counted from the row itself. */
export function gapsAfter(others: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return others.map((rows, row) => {
    const later = rows.filter((other) => other > row);
    return later.map((other, place) => other - (later[place - 1] ?? row));
  });
}

/** A function for each row: what is called often is compiled early, and the file is opened once in a worker's life. */
function sumRow(row: number, from: number, to: number, gaps: Uint16Array): void {
  let last = row;
  for (let at = from; at < to; at++) {
    last += gaps[at] as number;
    gaps[at] = last;
  }
}

/** The rows of `gapsAfter`, one after another, in the place of the gaps. */
export function addGaps(starts: Uint32Array, gaps: Uint16Array): Uint16Array {
  for (let row = 0; row + 1 < starts.length; row++) {
    const from = starts[row] as number;
    const to = starts[row + 1] as number;
    if (from < to) sumRow(row, from, to, gaps);
  }
  return gaps;
}

/** The row to which an entry belongs: the last that starts at it or before. */
function findRow(starts: Uint32Array, entry: number): number {
  return findFirst(starts.length, (row) => (starts[row] as number) > entry) - 1;
}

/**
 * The others of a row, earlier and later ones, rising. The earlier ones are searched for: a query asks for four rows, and a
 * table of all would cost the first one more than all searches together.
 */
export function listOthers(row: number, starts: Uint32Array, later: Uint16Array): readonly number[] {
  const own = starts[row] as number;
  const others: number[] = [];
  for (let at = later.indexOf(row); at >= 0 && at < own; at = later.indexOf(row, at + 1))
    others.push(findRow(starts, at));
  for (let at = own; at < (starts[row + 1] as number); at++) others.push(later[at] as number);
  return others;
}
