import { decodeUtf8 } from './utf8.ts';

/** One string a pact, kept as bytes until it is asked for. */
export class StringColumn {
  readonly #heap: Uint8Array;
  readonly #starts: Uint32Array;

  /** @param lengths bytes of each string, in the order of the heap. */
  constructor(heap: Uint8Array, lengths: Uint16Array) {
    this.#heap = heap;
    this.#starts = sumUp(lengths);
  }

  at(row: number): string {
    return decodeUtf8(this.#heap, this.#starts[row] ?? 0, this.#starts[row + 1] ?? 0);
  }

  isEmpty(row: number): boolean {
    return this.#starts[row] === this.#starts[row + 1];
  }
}

function sumFrom(counts: Uint16Array, from: number, to: number, sums: Uint32Array): void {
  let sum = sums[from] as number;
  for (let i = from; i < to; i++) {
    sum += counts[i] as number;
    sums[i + 1] = sum;
  }
}

/** Counts at once: a function that is called often is compiled early, and the file is opened once in a worker's life. */
const COUNTS_AT_ONCE = 512;

/** Running sums, one longer than the counts: row `i` owns what lies from `sums[i]` to `sums[i + 1]`. */
export function sumUp(counts: Uint16Array): Uint32Array {
  const sums = new Uint32Array(counts.length + 1);
  for (let from = 0; from < counts.length; from += COUNTS_AT_ONCE)
    sumFrom(counts, from, Math.min(counts.length, from + COUNTS_AT_ONCE), sums);
  return sums;
}
