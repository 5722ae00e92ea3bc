import { countBits } from './bits.ts';
import type { PactIndex } from './pact-index.ts';

/** Parties of one word of bits. */
const WORD_BITS = 32;

/** A row of fewer parties is read through as fast as its bits. */
export const LONG_LIST = 12;

/** The signatories of a row that are looked at one by one: numbers of parties, and as which former state each signed. */
export interface Signers {
  count: number;
  readonly parties: Uint16Array;
  readonly states: Uint8Array;
}

/** Bits of a set of parties, one for each number from 0 on. */
export function toBits(isIn: Uint8Array): Uint32Array {
  const bits = new Uint32Array(Math.ceil(isIn.length / WORD_BITS));
  for (let party = 0; party < isIn.length; party++) {
    const word = party >>> 5;
    if (isIn[party]) bits[word] = (bits[word] as number) | (1 << (party & 31));
  }
  return bits;
}

/** Stands in the starts for a row that was asked for once. */
const ONCE = 1;

/**
 * The parties of long rows as bits: a convention has 150, of which a query wants to see ten. A row is turned into bits when
 * it comes the second time: the first query of a worker is the one that a reader waits for.
 */
export class SignerBits {
  readonly #index: PactIndex;
  /** Words of one set of parties; each row has two, all its parties and those that signed as a former state. */
  readonly #words: number;
  /** Where the bits of a row begin, 0 for a row that was not asked for, `ONCE` for one that has none yet. */
  readonly #starts: Uint32Array;
  #bits: Uint32Array;
  #free = ONCE + 1;

  constructor(index: PactIndex) {
    this.#index = index;
    this.#words = Math.ceil(index.columns.meta.parties.length / WORD_BITS);
    this.#starts = new Uint32Array(index.size);
    this.#bits = new Uint32Array(2 * this.#words * 64);
  }

  /** Whether a row has its bits; it will have them from the second time on. */
  has(row: number): boolean {
    const start = this.#starts[row] as number;
    if (start > ONCE) return true;
    if (start === ONCE) this.#read(row);
    else this.#starts[row] = ONCE;
    return start === ONCE;
  }

  /** Lists those signatories of a row that are wanted or signed as a former state, in the order of their numbers. */
  list(row: number, wanted: Uint32Array, found: Signers): void {
    const words = this.#words;
    const start = this.#starts[row] as number;
    const bits = this.#bits;
    let count = 0;
    for (let word = 0; word < words; word++) {
      const former = bits[start + words + word] as number;
      for (
        let rest = ((bits[start + word] as number) & (wanted[word] as number)) | former;
        rest !== 0;
        rest &= rest - 1
      ) {
        const lowest = rest & -rest;
        const party = word * WORD_BITS + (WORD_BITS - 1 - Math.clz32(lowest));
        found.parties[count] = party;
        found.states[count++] = (former & lowest) === 0 ? 0 : this.#stateAt(row, party, start);
      }
    }
    found.count = count;
  }

  /** The former state as which a party signed. Long lists stand in the order of their numbers as a rule, so it is counted first. */
  #stateAt(row: number, party: number, start: number): number {
    const { parties, partyStarts, signedAs } = this.#index.columns;
    const word = party >>> 5;
    let at = (partyStarts[row] as number) + countBits((this.#bits[start + word] as number) & ((1 << (party & 31)) - 1));
    for (let before = start; before < start + word; before++) at += countBits(this.#bits[before] as number);
    if (parties[at] !== party) at = parties.indexOf(party, partyStarts[row]);
    return signedAs[at] as number;
  }

  #read(row: number): void {
    const { parties, partyStarts, signedAs } = this.#index.columns;
    const start = this.#free;
    this.#free += 2 * this.#words;
    if (this.#free > this.#bits.length) this.#grow();
    const bits = this.#bits;
    for (let at = partyStarts[row] as number; at < (partyStarts[row + 1] as number); at++) {
      const party = parties[at] as number;
      const bit = 1 << (party & 31);
      const place = start + (party >>> 5);
      bits[place] = (bits[place] as number) | bit;
      if (signedAs[at]) bits[place + this.#words] = (bits[place + this.#words] as number) | bit;
    }
    this.#starts[row] = start;
  }

  #grow(): void {
    const bits = new Uint32Array(2 * this.#bits.length);
    bits.set(this.#bits);
    this.#bits = bits;
  }
}

const KNOWN = new WeakMap<PactIndex, SignerBits>();

/** The bits of an index; what was read stays for the next query. */
export function signerBitsOf(index: PactIndex): SignerBits {
  const known = KNOWN.get(index) ?? new SignerBits(index);
  KNOWN.set(index, known);
  return known;
}
