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

/** Running sums, one longer than the counts: row `i` owns what lies from `sums[i]` to `sums[i + 1]`. */
export function sumUp(counts: Uint16Array | Uint8Array): Uint32Array {
  const sums = new Uint32Array(counts.length + 1);
  let sum = 0;
  for (let i = 0; i < counts.length; i++) {
    sum += counts[i] ?? 0;
    sums[i + 1] = sum;
  }
  return sums;
}
