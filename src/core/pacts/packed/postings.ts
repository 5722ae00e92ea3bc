import type { PactColumns } from './pact-columns.ts';

/** Adds the rows from `from` to `to` to the lists of their parties, each at its place that is free. */
function fillPostings(
  { parties, partyStarts }: PactColumns,
  from: number,
  to: number,
  rows: Uint16Array,
  free: Uint32Array,
) {
  let at = partyStarts[from] as number;
  for (let row = from; row < to; row++) {
    for (const end = partyStarts[row + 1] as number; at < end; at++) {
      const party = parties[at] as number;
      const place = free[party] as number;
      rows[place] = row;
      free[party] = place + 1;
    }
  }
}

/** Counts each party's entries from `from` to `to`, one place further on, so that the sums are where its list begins. */
function countParties(parties: Uint16Array, from: number, to: number, counts: Uint32Array): void {
  for (let at = from; at < to; at++) {
    const next = (parties[at] as number) + 1;
    counts[next] = (counts[next] as number) + 1;
  }
}

const ENTRIES_AT_ONCE = 1024;

/** Rows at once: a function that is called often is compiled early, and the file is opened once in a worker's life. */
const ROWS_AT_ONCE = 256;

/** Rows of each party, by counting: one pass to know the sizes, one to fill. Rows of a list rise, so dates do too. */
export function collectPostings(columns: PactColumns): readonly Uint16Array[] {
  const { parties, size, meta } = columns;
  const free = new Uint32Array(meta.parties.length + 1);
  for (let from = 0; from < parties.length; from += ENTRIES_AT_ONCE)
    countParties(parties, from, Math.min(parties.length, from + ENTRIES_AT_ONCE), free);
  for (let party = 1; party < free.length; party++) free[party] = (free[party] as number) + (free[party - 1] as number);
  const starts = free.slice();
  const rows = new Uint16Array(parties.length);
  for (let from = 0; from < size; from += ROWS_AT_ONCE)
    fillPostings(columns, from, Math.min(size, from + ROWS_AT_ONCE), rows, free);
  return meta.parties.map((_, party) => rows.subarray(starts[party], starts[party + 1]));
}
