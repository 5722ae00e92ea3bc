import { join } from 'node:path';
import { TABLES } from './language-settings.ts';
import { pick, readTable } from './read-table.ts';

/** `state`: named without more; `territory`: named, but weighs less; `skipped`: its name means something else too often. */
export interface Territory {
  readonly code: string;
  readonly status: 'state' | 'territory' | 'skipped';
  /** Time zone whose exemplar city in CLDR is the capital, or ''. */
  readonly capitalZone: string;
}

const COLUMNS = ['code', 'status', 'capital-zone', 'name'] as const;
const STATUSES = ['state', 'territory', 'skipped'] as const;

let cached: readonly Territory[] | undefined;

/** The territories of `territories.tsv`, by code. */
export function readTerritories(): readonly Territory[] {
  cached ??= readTable(join(TABLES, 'territories.tsv'), COLUMNS).map((row) => ({
    code: row.fields.code as string,
    status: pick(row, 'status', STATUSES),
    capitalZone: row.fields['capital-zone'] as string,
  }));
  return cached;
}
