/**
 * What stands behind the symbols of an edge in the stream of a trie. `leaf`: a surface ends, nothing follows. `shared`: a
 * node that was read before. Any other token is a node whose edges follow: its lowest bit is `accepting` where a surface
 * ends there, the rest counts from `firstNode` on the edges beyond the first. Whatever is not below `count` is a symbol.
 */
export const TOKEN = { leaf: 0, shared: 1, accepting: 1, firstNode: 2, count: 12 } as const;

/** The most edges that a token tells; where there are more, their number stands behind it. */
export const MOST_EDGES_IN_TOKEN = 4;

/** Numbers from here on take two bytes in the file: few languages have so many symbols. */
export const FIRST_WIDE = 0xf0;

/** The numbers of a stream. @param count how many they are */
export function readStream(bytes: Uint8Array, count: number): Uint16Array {
  if (bytes.length === count) return new Uint16Array(bytes);
  const stream = new Uint16Array(count);
  let at = 0;
  for (let i = 0; i < count; i++) {
    const first = bytes[at++] ?? 0;
    stream[i] = first < FIRST_WIDE ? first : FIRST_WIDE + ((first - FIRST_WIDE) << 8) + (bytes[at++] ?? 0);
  }
  return stream;
}
