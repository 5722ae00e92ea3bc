import { join } from 'node:path';
import type { ClaimTable, ClaimWord } from '../../core/findings/claims.ts';
import { TABLES } from './language-settings.ts';
import { pick, readTable } from './read-table.ts';

const COLUMNS = ['claim', 'surface'];
const CLAIMS = ['first', 'historic', 'new', 'none'] as const;

/**
 * Words that claim novelty in a language, with phrases that only begin like them, none where it has no table.
 * @throws TableError naming file, line and field where a row is wrong
 */
export function readClaims(lang: string): readonly ClaimWord[] {
  return readTable(join(TABLES, lang, 'claims.tsv'), COLUMNS).map((row) => {
    return { claim: pick(row, 'claim', CLAIMS), surface: row.fields.surface ?? '' };
  });
}

/** JSON of the words of all languages that have a table: a `ClaimTable`. */
export function packClaims(languages: readonly string[]): string {
  const tables = languages.map((lang) => [lang, readClaims(lang)] as const).filter(([, words]) => words.length > 0);
  const table: ClaimTable = Object.fromEntries(tables);
  return JSON.stringify(table);
}
