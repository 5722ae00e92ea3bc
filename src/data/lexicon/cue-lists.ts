import { join } from 'node:path';
import { FIXED_CUES, NO_CUE } from '../../core/lexicon/format.ts';
import { readTable } from './read-table.ts';
import { TableError } from './table-error.ts';

/** The cue lists of one language: words by list come as entries; here are the numbers, and the countries of a list. */
export class CueLists {
  readonly #numbers = new Map<string, number>();
  readonly #countries: string[][] = [];

  /** Adds the lists of a language's `cues.tsv`; a surface `@NE` puts the country into the list. */
  static read(folder: string, codes: ReadonlySet<string>): CueLists {
    const lists = new CueLists();
    for (const row of readTable(join(folder, 'cues.tsv'), ['list', 'surface'])) {
      const number = lists.#add(row.fields.list as string);
      const surface = row.fields.surface as string;
      if (!surface.startsWith('@')) continue;
      if (!codes.has(surface.slice(1)))
        throw new TableError(row.file, row.line, 'surface', `"${surface}" is no country`);
      lists.#countries[number]?.push(surface.slice(1));
    }
    return lists;
  }

  #add(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.#countries.length);
    this.#countries.push([]);
    return this.#countries.length - 1;
  }

  /** Number of a list; `@OM` and `@OM,@AE` are lists of these countries alone. */
  numberOf(name: string): number | undefined {
    if (!name.startsWith('@') || this.#numbers.has(name)) return this.#numbers.get(name);
    const number = this.#add(name);
    this.#countries[number]?.push(...name.split(',').map((code) => code.slice(1)));
    return number;
  }

  /** Numbers of the lists that the code asks for by name. */
  fixedNumbers(): number[] {
    return FIXED_CUES.map((name) => this.#numbers.get(name) ?? NO_CUE);
  }

  /** For each list: where its countries begin, then all countries as string ids; the last offset closes the last list. */
  pack(stringId: (text: string) => number): number[] {
    const ids = this.#countries.map((codes) => codes.map(stringId));
    const starts: number[] = [];
    let at = this.#countries.length + 1;
    for (const list of ids) {
      starts.push(at);
      at += list.length;
    }
    return [...starts, at, ...ids.flat()];
  }
}
