import { join } from 'node:path';
import { COUNTRY_FORMS, REASONS, STRENGTHS } from '../../core/lexicon/format.ts';
import type { MentionForm } from '../../core/mention.ts';
import groups from '../groups.json' with { type: 'json' };
import { readCldrNames } from './cldr.ts';
import { deriveForms } from './derive-forms.ts';
import { readKeys } from './keys.ts';
import type { LanguageSettings } from './language-settings.ts';
import { pick, readTable, type TableRow } from './read-table.ts';
import type { Entry } from './surface.ts';
import { TableError } from './table-error.ts';
import { readTerritories } from './territories.ts';

const GROUP_FORMS = ['name', 'abbreviation', 'institution'] as const;
const BLANK = { reason: 'mask', parties: [], form: 'name', strength: 'strong' } as const;

function surfaceOf(row: TableRow): { surface: string; origin: string } {
  const surface = row.fields.surface as string;
  if (surface === '') throw new TableError(row.file, row.line, 'surface', 'is empty');
  if (surface !== surface.normalize('NFC'))
    throw new TableError(row.file, row.line, 'surface', 'is not in Unicode form NFC');
  return { surface, origin: `${row.file}:${row.line}` };
}

/** Entries of one table, and the surfaces that CLDR must not give: countries keep them, to silence other lexicons. */
interface Gathered {
  readonly entries: Entry[];
  readonly never: Set<string>;
}

function gather(rows: readonly TableRow[], read: (row: TableRow) => Omit<Entry, 'strength'>): Gathered {
  const entries: Entry[] = [];
  const never = new Set<string>();
  for (const row of rows) {
    const strength = pick(row, 'strength', STRENGTHS);
    const entry = read(row);
    if (strength === 'never') never.add(`${entry.code} ${entry.surface}`);
    if (strength !== 'never' || entry.kind === 'country') entries.push({ ...entry, strength });
  }
  return { entries, never };
}

/** The field, which must be a known code. */
function codeOf(row: TableRow, column: string, known: ReadonlySet<string>): string {
  const code = row.fields[column] as string;
  if (!known.has(code)) throw new TableError(row.file, row.line, column, `"${code}" is not known`);
  return code;
}

function gatherCountries(folder: string): Gathered {
  const codes = new Set(readTerritories().map(({ code }) => code));
  return gather(readTable(join(folder, 'countries.tsv'), ['code', 'form', 'strength', 'surface']), (row) => ({
    ...BLANK,
    kind: 'country',
    code: codeOf(row, 'code', codes),
    form: pick(row, 'form', COUNTRY_FORMS),
    ...surfaceOf(row),
  }));
}

function gatherGroups(folder: string): Gathered {
  const keys = new Set(Object.keys(groups));
  return gather(readTable(join(folder, 'groups.tsv'), ['key', 'form', 'strength', 'surface']), (row) => ({
    ...BLANK,
    kind: 'group',
    code: codeOf(row, 'key', keys),
    form: pick(row, 'form', GROUP_FORMS),
    ...surfaceOf(row),
  }));
}

function gatherWords(folder: string, kind: 'term' | 'topic'): Gathered {
  const forms = readKeys(kind);
  const keys = new Set(forms.keys());
  return gather(readTable(join(folder, `${kind}s.tsv`), ['key', 'strength', 'surface']), (row) => {
    const code = codeOf(row, 'key', keys);
    return { ...BLANK, kind, code, form: forms.get(code) as MentionForm, ...surfaceOf(row) };
  });
}

function gatherMasks(folder: string): Entry[] {
  return readTable(join(folder, 'masks.tsv'), ['reason', 'surface']).map((row) => ({
    ...BLANK,
    kind: 'mask',
    code: '',
    ...surfaceOf(row),
    reason: pick(row, 'reason', REASONS),
  }));
}

function gatherCues(folder: string): Entry[] {
  const rows = readTable(join(folder, 'cues.tsv'), ['list', 'surface']).filter(
    (row) => !row.fields.surface?.startsWith('@'),
  );
  return rows.map((row) => ({ ...BLANK, kind: 'cue', code: row.fields.list as string, ...surfaceOf(row) }));
}

function fromCldr(settings: LanguageSettings, never: ReadonlySet<string>): Entry[] {
  return readCldrNames(settings)
    .filter(({ code, surface }) => !never.has(`${code} ${surface}`))
    .map(({ code, form, isTerritory, surface }) => ({
      ...BLANK,
      kind: 'country',
      code,
      form,
      strength: isTerritory ? 'minor' : 'strong',
      surface,
      origin: `CLDR ${settings.cldr}`,
    }));
}

/** All entries of a language's tables and of CLDR; a row of a table comes before what CLDR says of the same surface. */
export function gatherEntries(settings: LanguageSettings, folder: string): Entry[] {
  const table = gatherCountries(folder);
  const countries = [...table.entries, ...fromCldr(settings, table.never)];
  return [
    ...gatherMasks(folder),
    ...countries,
    ...deriveForms(countries, settings),
    ...gatherGroups(folder).entries,
    ...gatherWords(folder, 'term').entries,
    ...gatherWords(folder, 'topic').entries,
    ...gatherCues(folder),
  ];
}
