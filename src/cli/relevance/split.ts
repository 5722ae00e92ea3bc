import type { Summary } from './summaries.ts';

/** 32-bit FNV-1a (Fowler, Noll and Vo): offset basis and prime. */
const FNV = { basis: 0x811c9dc5, prime: 0x01000193 };

function hash(text: string): number {
  let sum = FNV.basis;
  for (const byte of new TextEncoder().encode(text)) sum = Math.imul(sum ^ byte, FNV.prime) >>> 0;
  return sum;
}

/**
 * Whether nobody may look at a summary's list while weights are chosen: half of the set, drawn by its id alone, so that
 * neither its subject nor its result decides where it goes. The upper bits decide; the lowest of FNV are only the parity
 * of the letters.
 */
export function isHeldOut({ id }: Pick<Summary, 'id'>): boolean {
  return hash(id) >>> 31 === 1;
}
