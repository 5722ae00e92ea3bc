/** A row that a person has to mend; the message says where it stands and what is wrong. */
export class TableError extends Error {
  override readonly name = 'TableError';

  constructor(
    readonly file: string,
    readonly line: number,
    readonly field: string,
    readonly problem: string,
  ) {
    super(`${file}:${line}: ${field}: ${problem}`);
  }
}
