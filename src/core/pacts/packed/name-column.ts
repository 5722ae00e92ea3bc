import type { Pact } from '../pact.ts';
import { findFirst } from './find-first.ts';
import type { StringColumn } from './string-column.ts';

/** The place of a row in a list that rises; what is not in it is not asked for. */
function findRow(rows: Uint16Array, row: number): number {
  return findFirst(rows.length, (place) => (rows[place] as number) >= row);
}

/**
 * The usual name of each pact in each language that has one. The file holds them language by language: like stands with
 * like, which saves a fifth of what they take when pact stands after pact.
 */
export class NameColumn {
  readonly #languages: readonly string[];
  readonly #masks: Uint32Array;
  readonly #strings: StringColumn;
  /** For each language the rows with a name in it; read when a name is first asked for. */
  #rows: readonly Uint16Array[] | undefined;

  /**
   * @param languages by bit number, 32 at most
   * @param masks for each row the languages that it has a name in
   * @param strings the names of the first language by row, then those of the second…
   */
  constructor(languages: readonly string[], masks: Uint32Array, strings: StringColumn) {
    this.#languages = languages;
    this.#masks = masks;
    this.#strings = strings;
  }

  #listRows(): readonly Uint16Array[] {
    const lists = this.#languages.map((): number[] => []);
    for (let row = 0; row < this.#masks.length; row++)
      for (let rest = this.#masks[row] as number; rest !== 0; rest &= rest - 1)
        lists[31 - Math.clz32(rest & -rest)]?.push(row);
    return lists.map((rows) => Uint16Array.from(rows));
  }

  /**
   * The names of a row by language.
   * @param isWanted languages that are asked for; names are decoded one by one
   */
  at(row: number, isWanted: (lang: string) => boolean = () => true): Pact['names'] {
    const mask = this.#masks[row] as number;
    const names: Record<string, readonly string[]> = {};
    if (mask === 0) return names;
    this.#rows ??= this.#listRows();
    let start = 0;
    for (let bit = 0; bit < this.#rows.length; bit++) {
      const rows = this.#rows[bit] as Uint16Array;
      const lang = this.#languages[bit] as string;
      if ((mask >>> bit) & 1 && isWanted(lang)) names[lang] = [this.#strings.at(start + findRow(rows, row))];
      start += rows.length;
    }
    return names;
  }
}
