/** Gives equal lists of numbers the same place in one long list. */
export class NumberPool {
  readonly numbers: number[] = [];
  readonly #places = new Map<string, number>();

  constructor(first: readonly number[] = []) {
    this.numbers.push(...first);
  }

  /** Offset of the list. */
  add(list: readonly number[]): number {
    const key = list.join();
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const at = this.numbers.length;
    this.#places.set(key, at);
    this.numbers.push(...list);
    return at;
  }
}

/** Gives equal texts the same number. */
export class StringPool {
  readonly texts: string[] = [];
  readonly #ids = new Map<string, number>();

  id(text: string): number {
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    this.#ids.set(text, this.texts.length);
    this.texts.push(text);
    return this.texts.length - 1;
  }
}
