import { foldName, isUnspaced, tokenizeNames } from '../../core/dates/period/fold.ts';
import { checkName, type Fail, type Line, readLines, TABLES } from './table-lines.ts';

const FORMS_FILE = 'name-forms.tsv';

/** Name forms of one person by language, as they are written. */
export interface FormsRow {
  readonly line: number;
  readonly person: string;
  readonly forms: ReadonlyMap<string, readonly string[]>;
}

function readForms({ line, cells, fail }: Line, people: ReadonlySet<string>): FormsRow {
  const [person = '', ...pairs] = cells;
  if (!people.has(person)) fail('person', `"${person}" has no term`);
  const forms = readFormPairs(pairs, fail);
  if (forms.size === 0) fail('forms', 'is empty');
  return { line, person, forms };
}

/** The cells of a row that hold forms, each `lang:form|form`. */
export function readFormPairs(pairs: readonly string[], fail: Fail): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, readonly string[]>();
  for (const pair of pairs) {
    const [lang = '', list = '', ...rest] = pair.split(':');
    if (!/^[a-z]{2}$/.test(lang) || rest.length) fail('forms', `"${pair}" is not lang:form|form`);
    if (forms.has(lang)) fail(lang, 'stands twice');
    for (const form of list.split('|')) checkForm(form.replace(/^[!-]/, ''), lang, fail);
    forms.set(lang, list.split('|'));
  }
  return forms;
}

function checkForm(form: string, lang: string, fail: Fail): void {
  checkName(form, lang, fail);
  if (!isUnspaced(form) && tokenizeNames(foldName(form)).length === 0) fail(lang, `"${form}" has no word in it`);
}

/**
 * The table of name forms.
 * @throws {OfficeRowError} naming file, line and field of the first bad row
 */
export function readNameForms(people: ReadonlySet<string>, folder: string = TABLES): readonly FormsRow[] {
  const seen = new Set<string>();
  return readLines(folder, FORMS_FILE).map((line) => {
    const row = readForms(line, people);
    if (seen.has(row.person)) line.fail('person', `"${row.person}" stands twice`);
    seen.add(row.person);
    return row;
  });
}
