import { parseArgs } from 'node:util';
import { readPacts } from '../data/pacts/read-pacts.ts';
import { countAll, type Tally } from './pacts-report/count.ts';
import { type CheckedCount, countChecked } from './pacts-report/count-checked.ts';
import { type Doubt, findDoubts } from './pacts-report/find-doubts.ts';
import { groupBy } from './pacts-report/group-by.ts';
import { parseCount } from './shared/parse-count.ts';

const USAGE = 'usage: pacts-report [--rows N] [--only DOUBT] FOLDER';
/** Lines of each table and of each kind of doubt that are shown where nobody asks for more. */
const DEFAULT_ROWS = '12';

function formatTally(name: string, table: Tally, rows: number): readonly string[] {
  const lines = table.slice(0, rows).map(([value, count]) => `${String(count).padStart(8)}  ${value}`);
  const rest = table.length - lines.length;
  return [`by ${name}`, ...lines, ...(rest > 0 ? [`          and ${rest} more`] : []), ''];
}

function formatDoubts(kind: string, doubts: readonly Doubt[], rows: number): readonly string[] {
  const lines = doubts.slice(0, rows).map(({ id, text }) => `  ${id}: ${text}`);
  return [`${kind}: ${doubts.length}`, ...lines, ''];
}

function formatChecked({ name, count, unchecked }: CheckedCount): string {
  const names = unchecked.length > 0 ? `: ${unchecked.join(', ')}` : '';
  return `${String(unchecked.length).padStart(8)}  of ${count}  ${name}${names}`;
}

/** What the pacts hold and what is suspicious about them, a line each; `only` names one kind of doubt. */
export function formatReport(pacts: Parameters<typeof countAll>[0], rows: number, only?: string): readonly string[] {
  const doubts = groupBy(findDoubts(pacts), ({ kind }) => kind);
  if (only !== undefined) return formatDoubts(only, doubts.get(only) ?? [], rows);
  return [
    `${pacts.length} pacts, the newest of ${pacts.at(-1)?.signed ?? 'no date'}`,
    '',
    ...Object.entries(countAll(pacts)).flatMap(([name, table]) => formatTally(name, table, rows)),
    'unchecked among what must be checked',
    ...countChecked(pacts).map(formatChecked),
    '',
    'SUSPICIOUS',
    '',
    ...[...doubts].flatMap(([kind, own]) => formatDoubts(kind, own, rows)),
  ];
}

/**
 * Prints what the tables of pacts in a folder hold and what a person should look at.
 * @returns the exit status: 1 where no folder is named
 * @throws where a table is wrong, naming file, line and field; where an option is malformed
 */
export function main(args: readonly string[], write: (line: string) => void, warn: (line: string) => void): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { rows: { type: 'string', default: DEFAULT_ROWS }, only: { type: 'string' } },
  });
  const [folder] = positionals;
  if (folder === undefined) {
    warn(USAGE);
    return 1;
  }
  for (const line of formatReport(readPacts(folder), parseCount('rows', values.rows), values.only)) write(line);
  return 0;
}
