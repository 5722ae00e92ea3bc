import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LEXICON_LANGUAGES } from '../../../src/data/lexicon/compile-lexicon.ts';
import { TABLES } from '../../../src/data/lexicon/language-settings.ts';
import { readTable } from '../../../src/data/lexicon/read-table.ts';

/** Columns by which the rows of a table are ordered, so that a reader finds a row and two people do not add it twice. */
const ORDER: Readonly<Record<string, { columns: readonly string[]; sortedBy: readonly string[] }>> = {
  'countries.tsv': { columns: ['code', 'form', 'strength', 'surface'], sortedBy: ['code'] },
  'groups.tsv': { columns: ['key', 'form', 'strength', 'surface'], sortedBy: ['key'] },
  'terms.tsv': { columns: ['key', 'strength', 'surface'], sortedBy: ['key'] },
  'topics.tsv': { columns: ['key', 'strength', 'surface'], sortedBy: ['key'] },
  'masks.tsv': { columns: ['reason', 'surface'], sortedBy: ['reason', 'surface'] },
  'cues.tsv': { columns: ['list', 'surface'], sortedBy: ['list', 'surface'] },
  'pacts.tsv': { columns: ['pact', 'surface'], sortedBy: ['pact', 'surface'] },
  'common-words.tsv': { columns: ['word'], sortedBy: ['word'] },
};

/** The first row that should stand before the one above it. */
function findMisplaced(lang: string, file: string): string | undefined {
  const { columns, sortedBy } = ORDER[file] ?? { columns: [], sortedBy: [] };
  const rows = readTable(join(TABLES, lang, file), columns);
  const keyOf = (row: (typeof rows)[number]) => sortedBy.map((column) => row.fields[column]).join('\t');
  const at = rows.findIndex((row, i) => i > 0 && keyOf(row) < keyOf(rows[i - 1] as typeof row));
  return at < 0 ? undefined : `${file}:${rows[at]?.line} ${keyOf(rows[at] as (typeof rows)[number])}`;
}

describe('the tables of a language', () => {
  it.each(LEXICON_LANGUAGES)('%s are sorted', (lang) => {
    const misplaced = Object.keys(ORDER).flatMap((file) => findMisplaced(lang, file) ?? []);
    expect(misplaced).toEqual([]);
  });

  it.each(LEXICON_LANGUAGES)('%s are known by name', (lang) => {
    const known = new Set([...Object.keys(ORDER), 'rules.tsv', 'claims.tsv', 'language.json']);
    expect(readdirSync(join(TABLES, lang)).filter((file) => !known.has(file))).toEqual([]);
  });
});
