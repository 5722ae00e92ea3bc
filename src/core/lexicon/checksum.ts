const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * FNV-1a over 32-bit words: finds a truncated or damaged file, at a nanosecond a word. It is no protection against
 * someone who wants to forge one.
 */
export function checksumWords(words: Uint32Array, from: number): number {
  let sum = SEED;
  for (let i = from; i < words.length; i++) sum = Math.imul(sum ^ (words[i] as number), PRIME);
  return sum >>> 0;
}
