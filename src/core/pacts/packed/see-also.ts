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

/** The rows of `gapsAfter`, one after another, in the place of the gaps. */
export function addGaps(starts: Uint32Array, gaps: Uint16Array): Uint16Array {
  for (let row = 0; row + 1 < starts.length; row++) {
    let last = row;
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) {
      last += gaps[at] as number;
      gaps[at] = last;
    }
  }
  return gaps;
}

/** For each row that has any the others, earlier and later ones, rising. */
export function pairUp(starts: Uint32Array, later: Uint16Array): ReadonlyMap<number, readonly number[]> {
  const pairs = new Map<number, number[]>();
  const add = (row: number, other: number): void => {
    const others = pairs.get(row);
    if (others) others.push(other);
    else pairs.set(row, [other]);
  };
  for (let row = 0; row + 1 < starts.length; row++) {
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) {
      add(row, later[at] as number);
      add(later[at] as number, row);
    }
  }
  for (const others of pairs.values()) others.sort((a, b) => a - b);
  return pairs;
}
