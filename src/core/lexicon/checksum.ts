const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** Words at once: a function that is called often is compiled early. */
const WORDS_AT_ONCE = 512;

function mixWords(words: Uint32Array, from: number, to: number, seed: number): number {
  let sum = seed;
  for (let at = from; at < to; at++) sum = Math.imul(sum ^ (words[at] as number), PRIME);
  return sum;
}

/**
 * FNV-1a over 32-bit words: finds a truncated or damaged file, at a nanosecond a word. It is no protection against
 * someone who wants to forge one.
 */
export function checksumWords(words: Uint32Array, from: number): number {
  let sum = SEED | 0;
  for (let at = from; at < words.length; at += WORDS_AT_ONCE)
    sum = mixWords(words, at, Math.min(words.length, at + WORDS_AT_ONCE), sum);
  return sum >>> 0;
}
