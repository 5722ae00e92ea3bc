import { listPartyCodes } from '../pacts/party-codes.ts';
import { readFormPairs } from './read-name-forms.ts';
import { checkName, isPage, type Line, readLines, TABLES } from './table-lines.ts';

const BODIES_FILE = 'state-bodies.tsv';

/** A company or agency of a state that signs for it. */
export interface BodyRow {
  readonly line: number;
  readonly party: string;
  readonly name: string;
  /** The public page that says who owns it, or whose agency it is. */
  readonly source: string;
  /** By language, as they are written, where that is not the name itself. */
  readonly forms: ReadonlyMap<string, readonly string[]>;
}

function readBody({ line, cells, fail }: Line, parties: ReadonlySet<string>): BodyRow {
  const [party = '', name = '', source = '', ...pairs] = cells;
  if (cells.length < 3) fail('row', `has ${cells.length} fields instead of 3 or more`);
  if (!parties.has(party)) fail('party', `"${party}" is unknown`);
  checkName(name, 'name', fail);
  if (!isPage(source)) fail('source', `"${source}" is no address of a page`);
  return { line, party, name, source, forms: readFormPairs(pairs, fail) };
}

/**
 * The table of state companies and agencies.
 * @throws {OfficeRowError} naming file, line and field of the first bad row
 */
export function readStateBodies(folder: string = TABLES): readonly BodyRow[] {
  const parties = listPartyCodes();
  const seen = new Set<string>();
  return readLines(folder, BODIES_FILE).map((line) => {
    const row = readBody(line, parties);
    if (seen.has(row.name)) line.fail('name', `"${row.name}" stands twice`);
    seen.add(row.name);
    return row;
  });
}
