import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FOLD_FAMILIES, type FoldFamily } from './fold-families.ts';
import { type Inflection, NO_INFLECTION } from './inflect.ts';
import { TableError } from './table-error.ts';

/** Where the tables are: beside this file. */
export const TABLES = fileURLToPath(new URL('.', import.meta.url));

/** Sorts of words that change, or take suffixes, in their own ways. */
export const WORD_CLASSES = ['name', 'adjective', 'people', 'noun'] as const;
export type WordClass = (typeof WORD_CLASSES)[number];

/** `language.json` of a language's folder, checked. */
export interface LanguageSettings {
  readonly lang: string;
  readonly name: string;
  /** ISO 15924. */
  readonly script: string;
  /** Locale of the CLDR packages that gives names and capitals; '' takes nothing from CLDR. */
  readonly cldr: string;
  readonly fold: FoldFamily;
  /** Written together with the next word and left out of the mention. */
  readonly proclitics: readonly string[];
  /** Proclitics that swallow the article, and that article (Arabic لل for ل + ال). */
  readonly fusedProclitics: readonly string[];
  readonly article: string;
  /** Closed lists of what may follow a word and is left out of the mention. */
  readonly suffixes: Readonly<Partial<Record<WordClass, readonly string[]>>>;
  /** Classes whose suffixes are endings of the word, and so part of the mention. */
  readonly insideSuffixes: readonly string[];
  readonly inflections: Readonly<Partial<Record<WordClass, Inflection>>>;
  /** Endings that make a word of another form of every country's name: of people 인 in 한국인. */
  readonly derived: Readonly<Partial<Record<WordClass, readonly string[]>>>;
  /** Nobody leaves out this language's accents, not even in foreign names and capitals. */
  readonly keepsAccents: boolean;
  /** Replacements in CLDR's names, tried each by itself: `&` → `and`. */
  readonly cldrSpellings: readonly (readonly [string, string])[];
}

type Json = Readonly<Record<string, unknown>>;

class SettingsReader {
  readonly #file: string;
  readonly #json: Json;

  constructor(file: string, json: Json) {
    this.#file = file;
    this.#json = json;
  }

  fail(field: string, problem: string): never {
    throw new TableError(this.#file, 1, field, problem);
  }

  text(field: string, standard?: string): string {
    const value = this.#json[field] ?? standard;
    return typeof value === 'string' ? value : this.fail(field, 'is not a text');
  }

  flag(field: string): boolean {
    const value = this.#json[field] ?? false;
    return typeof value === 'boolean' ? value : this.fail(field, 'is neither true nor false');
  }

  texts(field: string): string[] {
    return this.checkTexts(field, this.#json[field] ?? []);
  }

  checkTexts(field: string, value: unknown): string[] {
    if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value;
    return this.fail(field, 'is not a list of texts');
  }

  pairs(field: string, value: unknown = this.#json[field] ?? []): [string, string][] {
    const isPair = (each: unknown) =>
      Array.isArray(each) && each.length === 2 && each.every((x) => typeof x === 'string');
    return Array.isArray(value) && value.every(isPair) ? value : this.fail(field, 'is not a list of pairs of texts');
  }

  /** A value for each word class that has one. */
  byClass<T>(field: string, read: (value: unknown, name: string) => T): Partial<Record<WordClass, T>> {
    const object = (this.#json[field] ?? {}) as Json;
    const result: Partial<Record<WordClass, T>> = {};
    for (const [key, value] of Object.entries(object)) {
      if (!WORD_CLASSES.includes(key as WordClass)) this.fail(field, `"${key}" is no class of words`);
      result[key as WordClass] = read(value, `${field}.${key}`);
    }
    return result;
  }

  inflection(value: unknown, field: string): Inflection {
    const { endings = [], prefixes = [''], inStep } = value as Json;
    const rules = this.pairs(field, endings).map(([from, to]) => ({ from, to: to.split('|') }));
    return { endings: rules, prefixes: this.checkTexts(field, prefixes), isInStep: inStep === true };
  }
}

function readFold(reader: SettingsReader): FoldFamily {
  const fold = reader.text('fold') as FoldFamily;
  return FOLD_FAMILIES.includes(fold) ? fold : reader.fail('fold', `"${fold}" is none of ${FOLD_FAMILIES.join(', ')}`);
}

/** @throws TableError where a field is missing or of the wrong kind. */
export function parseSettings(lang: string, text: string): LanguageSettings {
  const reader = new SettingsReader(`${lang}/language.json`, JSON.parse(text) as Json);
  return {
    lang,
    name: reader.text('name'),
    script: reader.text('script'),
    cldr: reader.text('cldr', lang),
    fold: readFold(reader),
    proclitics: reader.texts('proclitics'),
    fusedProclitics: reader.texts('fusedProclitics'),
    article: reader.text('article', ''),
    suffixes: reader.byClass('suffixes', (value, field) => reader.checkTexts(field, value)),
    insideSuffixes: reader.texts('insideSuffixes'),
    inflections: reader.byClass('inflections', (value, field) => reader.inflection(value, field)),
    derived: reader.byClass('derived', (value, field) => reader.checkTexts(field, value)),
    keepsAccents: reader.flag('keepsAccents'),
    cldrSpellings: reader.pairs('cldrSpellings'),
  };
}

/** Settings of the language whose folder has this name. */
export function readSettings(lang: string, tables = TABLES): LanguageSettings {
  return parseSettings(lang, readFileSync(join(tables, lang, 'language.json'), 'utf8'));
}

/** Every folder with a `language.json` is a language. */
export function listLanguages(): string[] {
  const folders = readdirSync(TABLES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .map((entry) => entry.name)
    .filter((name) => existsSync(join(TABLES, name, 'language.json')))
    .sort();
}

export const inflectionOf = (settings: LanguageSettings, wordClass: WordClass): Inflection =>
  settings.inflections[wordClass] ?? NO_INFLECTION;
