import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { TableError } from './table-error.ts';

/** One row of a table: its fields by column, and where it stands for messages. */
export interface TableRow {
  readonly file: string;
  /** 1 is the header. */
  readonly line: number;
  readonly fields: Readonly<Record<string, string>>;
}

/** The last two parts of a path: `it/masks.tsv` says enough in a message. */
const shortName = (path: string): string => join(basename(dirname(path)), basename(path));

function splitRow(text: string, columns: readonly string[], file: string, line: number): TableRow {
  const cells = text.split('\t');
  if (cells.length !== columns.length) {
    throw new TableError(file, line, 'row', `has ${cells.length} fields, not ${columns.length}`);
  }
  const fields: Record<string, string> = {};
  columns.forEach((column, i) => {
    const value = cells[i] as string;
    if (value !== value.trim()) throw new TableError(file, line, column, 'begins or ends with a space');
    fields[column] = value;
  });
  return { file, line, fields };
}

/** Parses a tab-separated table whose first line names its columns. Empty lines and lines that begin with `#` are left out. */
export function parseTable(text: string, file: string, columns: readonly string[]): TableRow[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (lines[0] !== columns.join('\t')) throw new TableError(file, 1, 'header', `is not "${columns.join(' ')}"`);
  return lines
    .map((line, i) => ({ line, number: i + 1 }))
    .filter(({ line, number }) => number > 1 && line !== '' && !line.startsWith('#'))
    .map(({ line, number }) => splitRow(line, columns, file, number));
}

/** Reads a table; one that does not exist has no rows. */
export function readTable(path: string, columns: readonly string[]): TableRow[] {
  if (!existsSync(path)) return [];
  return parseTable(readFileSync(path, 'utf8'), shortName(path), columns);
}

/** The field, checked against the values that it may have. */
export function pick<T extends string>(row: TableRow, column: string, allowed: readonly T[]): T {
  const value = row.fields[column] as T;
  if (allowed.includes(value)) return value;
  throw new TableError(row.file, row.line, column, `"${value}" is none of ${allowed.join(', ')}`);
}
