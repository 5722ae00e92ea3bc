import { join } from 'node:path';
import { foldText } from './fold-families.ts';
import type { LanguageSettings } from './language-settings.ts';
import type { PactNames } from './pact-names.ts';
import { readTable } from './read-table.ts';
import { type Entry, spellingsOf } from './surface.ts';
import { TableError } from './table-error.ts';

const BASE = { kind: 'pact', form: 'title', reason: 'mask', strength: 'strong', parties: [] } as const;

/**
 * What a language calls the best-known pacts, from its `pacts.tsv`: names that say by themselves which pact is meant, in all
 * their inflections. Without names of pacts nothing is known of the pacts, and the table is left alone.
 * @throws TableError for a row whose pact has no names in any language.
 */
export function readPactTable(folder: string, names: PactNames | undefined): Entry[] {
  if (!names) return [];
  const known = new Set(Object.values(names).flatMap((list) => list.map(({ id }) => id)));
  return readTable(join(folder, 'pacts.tsv'), ['pact', 'surface']).map(({ file, line, fields }) => {
    const { pact = '', surface = '' } = fields;
    if (!known.has(pact)) throw new TableError(file, line, 'pact', `"${pact}" is not known`);
    if (surface === '') throw new TableError(file, line, 'surface', 'is empty');
    return { ...BASE, code: pact, surface, origin: `${file}:${line}` };
  });
}

/** The names of a language without those that its table gives to a pact: a name has one meaning there. */
export function withoutTableNames(
  lang: string,
  names: PactNames | undefined,
  table: readonly Entry[],
  settings: LanguageSettings,
): PactNames | undefined {
  if (!names || table.length === 0) return names;
  const taken = new Set(table.flatMap((entry) => spellingsOf(entry, settings)).map(({ folded }) => folded));
  const left = (names[lang] ?? []).filter(({ name }) => !taken.has(foldText(name, settings.fold)));
  return { ...names, [lang]: left };
}
