import { join } from 'node:path';
import type { ClaimRole, ClaimTable, ClaimWord } from '../../core/findings/claim-words.ts';
import { TABLES } from './language-settings.ts';
import { pick, readTable } from './read-table.ts';

const COLUMNS = ['claim', 'surface'];
const ROLES = [
  ...(['first', 'first-time', 'first-ahead', 'historic', 'new', 'none'] as const),
  ...(['not', 'not-behind', 'limit', 'of', 'of-behind', 'that'] as const),
] as const satisfies readonly ClaimRole[];

/**
 * Words that claim novelty in a language, take such a claim back or narrow it, none where it has no table.
 * @throws TableError naming file, line and field where a row is wrong
 */
export function readClaims(lang: string): readonly ClaimWord[] {
  return readTable(join(TABLES, lang, 'claims.tsv'), COLUMNS).map((row) => {
    return { claim: pick(row, 'claim', ROLES), surface: row.fields.surface ?? '' };
  });
}

/** JSON of the words of all languages that have a table: a `ClaimTable`. */
export function packClaims(languages: readonly string[]): string {
  const tables = languages.map((lang) => [lang, readClaims(lang)] as const).filter(([, words]) => words.length > 0);
  const table: ClaimTable = Object.fromEntries(tables);
  return JSON.stringify(table);
}
