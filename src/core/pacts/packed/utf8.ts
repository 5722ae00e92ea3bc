const REPLACEMENT = 0xfffd;
/** What `readCodePoint` gives for a broken sequence; never a code point. */
const BROKEN = -1;

/** Code units at once: far below the limit on arguments of every engine. */
const CHUNK = 4096;

/** Number of bytes that the lead byte promises; 0 where it is none. */
function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead < 0xe0) return 2;
  if (lead >= 0xe0 && lead < 0xf0) return 3;
  return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}

function readCodePoint(bytes: Uint8Array, at: number, length: number): number {
  const lead = bytes[at] ?? 0;
  let point = length === 1 ? lead : lead & (0x7f >> length);
  for (let i = 1; i < length; i++) {
    const byte = bytes[at + i] ?? 0;
    if ((byte & 0xc0) !== 0x80) return BROKEN;
    point = (point << 6) | (byte & 0x3f);
  }
  return point > 0x10_ffff ? BROKEN : point;
}

/** Code units on their way into a string; filled and emptied within one call. */
const UNITS = new Uint16Array(CHUNK);

function toText(units: ArrayLike<number>): string {
  return Reflect.apply(String.fromCharCode, undefined, units);
}

/** Writes a code point as UTF-16 and gives the number of units. */
function writePoint(point: number, at: number): number {
  if (point <= 0xffff) {
    UNITS[at] = point;
    return 1;
  }
  UNITS[at] = 0xd800 + ((point - 0x1_0000) >> 10);
  UNITS[at + 1] = 0xdc00 + ((point - 0x1_0000) & 0x3ff);
  return 2;
}

/** Titles are nearly all plain ASCII, and short enough to become a string in one call. */
function isAscii(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ((bytes[at] as number) >= 0x80) return false;
  return true;
}

/**
 * Decodes UTF-8 from `start` to `end` (bytes, end exclusive). The core sees no TextDecoder (it is no part of the language).
 * What is no UTF-8 becomes U+FFFD, byte by byte; nothing is thrown.
 */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  let plain = start;
  for (let stop = Math.min(plain + CHUNK, end); plain < end && isAscii(bytes, plain, stop); ) {
    text += toText(bytes.subarray(plain, stop));
    plain = stop;
    stop = Math.min(plain + CHUNK, end);
  }
  let filled = 0;
  for (let at = plain; at < end; ) {
    const lead = bytes[at] as number;
    if (lead < 0x80) {
      // Most of what is no plain ASCII is so but for an accent or two.
      UNITS[filled++] = lead;
      at++;
    } else {
      const length = sequenceLength(lead);
      const point = length === 0 || at + length > end ? BROKEN : readCodePoint(bytes, at, length);
      filled += writePoint(point === BROKEN ? REPLACEMENT : point, filled);
      at += point === BROKEN ? 1 : length;
    }
    if (filled < CHUNK - 1) continue;
    text += toText(UNITS.subarray(0, filled));
    filled = 0;
  }
  return text + toText(UNITS.subarray(0, filled));
}
