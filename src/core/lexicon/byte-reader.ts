const MORE = 0x80;
const LOW = 0x7f;

/** Reads numbers of variable length: seven bits a byte, lowest first, the high bit says that more follow. */
export class ByteReader {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** The next number; 0 behind the end, so that a damaged file ends in a wrong number and not in an endless loop. */
  next(): number {
    const first = this.bytes[this.at++] ?? 0;
    return first < MORE ? first : this.finish(first & LOW);
  }

  /** The next number where negative ones occur: even numbers stand for 0, 1, 2…, odd ones for -1, -2… */
  nextSigned(): number {
    const number = this.next();
    return (number >>> 1) ^ -(number & 1);
  }

  private finish(low: number): number {
    let number = low;
    for (let shift = 7; shift < 32; shift += 7) {
      const byte = this.bytes[this.at++] ?? 0;
      number |= (byte & LOW) << shift;
      if (byte < MORE) break;
    }
    return number >>> 0;
  }
}
