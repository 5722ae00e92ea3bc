import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Lexicon } from '../../../../src/core/lexicon/lexicon.ts';
import { compileLexicon } from '../../../../src/data/lexicon/compile-lexicon.ts';
import type { LexiconDraft } from '../../../../src/data/lexicon/draft-lexicon.ts';
import type { PactName } from '../../../../src/data/lexicon/pact-names.ts';
import { loadDraft } from './load-draft.ts';

const HEADERS = {
  countries: 'code form strength surface',
  groups: 'key form strength surface',
  terms: 'key strength surface',
  topics: 'key strength surface',
  masks: 'reason surface',
  cues: 'list surface',
  rules: 'surface verdict when',
  'common-words': 'word',
  pactTable: 'pact surface',
} as const;

/** Tables whose file has another name than their rows here. */
const FILES: Partial<Record<keyof typeof HEADERS, string>> = { pactTable: 'pacts' };

type TableName = keyof typeof HEADERS;

/** Rows of tables, their fields parted by `|`; and settings beside those of plain Latin without CLDR. */
export type TinyTables = Partial<Record<TableName, readonly string[]>> & {
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly pacts?: readonly PactName[];
};

const SETTINGS = { name: 'Tiny', script: 'Latn', cldr: '', fold: 'plain' };

/** Calls `use` with a folder that holds one language of these tables, and removes it. */
export function withTables<T>(lang: string, tables: TinyTables, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'tables-'));
  mkdirSync(join(folder, lang));
  writeFileSync(join(folder, lang, 'language.json'), JSON.stringify({ ...SETTINGS, ...tables.settings }));
  for (const [name, columns] of Object.entries(HEADERS)) {
    const rows = tables[name as TableName];
    if (!rows) continue;
    const lines = [columns.replaceAll(' ', '\t'), ...rows.map((row) => row.replaceAll('|', '\t').replaceAll('¦', '|'))];
    writeFileSync(join(folder, lang, `${FILES[name as TableName] ?? name}.tsv`), `${lines.join('\n')}\n`);
  }
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What these tables compile to. */
export const compileTables = (tables: TinyTables, lang = 'xx'): LexiconDraft =>
  withTables(lang, tables, (folder) => compileLexicon(lang, { [lang]: tables.pacts ?? [] }, folder));

/** The lexicon of these tables. */
export const makeLexicon = (tables: TinyTables, lang = 'xx'): Lexicon => loadDraft(compileTables(tables, lang));
