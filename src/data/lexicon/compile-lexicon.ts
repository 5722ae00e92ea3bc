import { join } from 'node:path';
import { type Finding, findCommonWord, findConflict, findDuplicate, wordsOfMasks } from './check-surfaces.ts';
import { CueLists } from './cue-lists.ts';
import { draftLexicon, type LexiconDraft } from './draft-lexicon.ts';
import { foldText } from './fold-families.ts';
import { gatherEntries } from './gather-entries.ts';
import { type LanguageSettings, listLanguages, readSettings, TABLES } from './language-settings.ts';
import type { LexiconParts } from './lexicon-parts.ts';
import { type PactNames, pactEntries } from './pact-names.ts';
import { readPactTable, withoutTableNames } from './pact-table.ts';
import { readTable } from './read-table.ts';
import { RuleBook } from './rule-book.ts';
import { readRules } from './rule-table.ts';
import { type Spelling, spellingsOf } from './surface.ts';
import { readTerritories } from './territories.ts';

/** Languages that have tables, in alphabetical order. */
export const LEXICON_LANGUAGES: readonly string[] = listLanguages();

/** A form that names two countries with nothing to tell them apart. */
export class LexiconConflictError extends Error {
  override readonly name = 'LexiconConflictError';
}

const meaning = ({ entry, caseMode, capitals, lead, tail, suffixClass }: Spelling): string =>
  [entry.kind, entry.code, entry.reason, isNever(entry), caseMode, capitals, lead, tail, suffixClass].join();

const isNever = ({ strength }: Spelling['entry']): boolean => strength === 'never';

/** Spellings by folded surface; of two that mean the same, the first row's stays. */
function bySurface(spellings: readonly Spelling[]): Map<string, Spelling[]> {
  const surfaces = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    const list = surfaces.get(spelling.folded) ?? [];
    if (!list.some((known) => meaning(known) === meaning(spelling))) list.push(spelling);
    surfaces.set(spelling.folded, list);
  }
  surfaces.delete('');
  return surfaces;
}

function readParts(
  lang: string,
  pactNames?: PactNames,
  tables = TABLES,
): LexiconParts & { spellings: readonly Spelling[] } {
  const folder = join(tables, lang);
  const settings = readSettings(lang, tables);
  const cues = CueLists.read(folder, new Set(readTerritories().map(({ code }) => code)));
  const rules = new RuleBook(readRules(folder), settings.fold, cues);
  const entries = gatherEntries(settings, folder);
  const plain = entries.flatMap((entry) => spellingsOf(entry, settings));
  const table = readPactTable(folder, pactNames);
  const named = pactEntries(lang, withoutTableNames(lang, pactNames, table, settings), plain, settings);
  const spellings = [...plain, ...[...table, ...named].flatMap((entry) => spellingsOf(entry, settings))];
  rules.checkAllUsed(spellings);
  return { settings, surfaces: bySurface(spellings), spellings, cues, rules };
}

function commonWords(settings: LanguageSettings, tables: string): Set<string> {
  const rows = readTable(join(tables, settings.lang, 'common-words.tsv'), ['word']);
  return new Set(rows.map((row) => foldText(row.fields.word as string, settings.fold)));
}

/** Conflicts, duplicates and forms that are also common words in a language's tables. */
export function reviewLexicon(lang: string, tables = TABLES): Finding[] {
  const { settings, spellings, rules } = readParts(lang, undefined, tables);
  const groups = new Map<string, Spelling[]>();
  for (const spelling of spellings) groups.set(spelling.folded, [...(groups.get(spelling.folded) ?? []), spelling]);
  const masked = wordsOfMasks(spellings);
  const common = new Set([...commonWords(settings, tables)].filter((word) => !masked.has(word)));
  return [...groups.values()].flatMap((group) =>
    [findConflict(group, rules), findDuplicate(group), findCommonWord(group, rules, common)].filter(
      (each) => each !== undefined,
    ),
  );
}

/**
 * Compiles a language's tables (and CLDR's names, and the pacts' names where they are given) into what `packLexicons` makes
 * files of.
 * @param tables folder of the languages' folders.
 * @throws TableError for a bad row, LexiconConflictError where one form names two countries.
 */
export function compileLexicon(lang: string, pactNames?: PactNames, tables = TABLES): LexiconDraft {
  const parts = readParts(lang, pactNames, tables);
  for (const spellings of parts.surfaces.values()) {
    const conflict = findConflict(spellings, parts.rules);
    if (conflict) {
      const { surface, codes, origins } = conflict;
      throw new LexiconConflictError(`${lang}: "${surface}" is ${codes.join(' and ')} (${origins.join(', ')})`);
    }
  }
  return draftLexicon(parts);
}
