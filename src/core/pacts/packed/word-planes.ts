/*
 * Most numbers of 16 bits in the file are small: all their low bytes together and then all their high ones compress
 * better than low and high in turn.
 */

/** The low bytes of all words, then the high ones. */
export function splitWords(words: Uint16Array): Uint8Array {
  const count = words.length;
  const planes = new Uint8Array(count * 2);
  for (let at = 0; at < count; at++) {
    const word = words[at] as number;
    planes[at] = word & 0xff;
    planes[count + at] = word >>> 8;
  }
  return planes;
}

/** The words of `splitWords`. */
export function joinWords(planes: Uint8Array): Uint16Array {
  const count = planes.length >>> 1;
  const words = new Uint16Array(count);
  for (let at = 0; at < count; at++) words[at] = (planes[at] as number) | ((planes[count + at] as number) << 8);
  return words;
}
