import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the tables. */
export const TABLES = fileURLToPath(new URL('.', import.meta.url));

/** A row that must not reach a reader; the message names file, line and field. */
export class OfficeRowError extends Error {
  override readonly name = 'OfficeRowError';

  constructor(file: string, line: number, field: string, problem: string) {
    super(`${file}:${line}: ${field}: ${problem}`);
  }
}

export type Fail = (field: string, problem: string) => never;

/** One row of a table, without its heading. */
export interface Line {
  readonly line: number;
  readonly cells: readonly string[];
  readonly fail: Fail;
}

/** The rows of a table; line numbers count from 1, the heading is line 1. */
export function readLines(folder: string, name: string): Line[] {
  const file = relative(process.cwd(), join(folder, name));
  const [, ...rows] = readFileSync(join(folder, name), 'utf8').split('\n');
  if (rows.at(-1) === '') rows.pop();
  return rows.map((row, index) => ({
    line: index + 2,
    cells: row.split('\t'),
    fail: (field, problem) => {
      throw new OfficeRowError(file, index + 2, field, problem);
    },
  }));
}

/** A name as it is written: no controls, no signs of the tables. */
export function checkName(name: string, field: string, fail: Fail): void {
  if (name.trim() === '' || name !== name.trim()) fail(field, 'is empty, or starts or ends with a space');
  if (/[\p{Cc}|!]|\s{2}/u.test(name)) fail(field, `"${name}" holds what no name holds`);
}

const PAGE = /^https?:\/\/[^\s/]+\/\S*$/;

/** Whether a field is the address of a public page, as every source is. */
export const isPage = (address: string): boolean => PAGE.test(address);
