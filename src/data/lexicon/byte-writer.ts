/** Writes numbers as `ByteReader` of the core reads them. */
export class ByteWriter {
  readonly #bytes: number[] = [];

  add(number: number): void {
    let rest = number;
    while (rest > 0x7f) {
      this.#bytes.push((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.#bytes.push(rest);
  }

  addSigned(number: number): void {
    this.add(number < 0 ? -2 * number - 1 : 2 * number);
  }

  toBytes = (): Uint8Array => Uint8Array.from(this.#bytes);
}
