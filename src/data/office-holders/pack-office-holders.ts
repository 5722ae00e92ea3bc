import { foldName, isUnspaced, tokenizeNames } from '../../core/dates/period/fold.ts';
import { type PackedBody, type PackedPerson, packTerm } from '../../core/dates/period/office-holders.ts';
import { readNameForms } from './read-name-forms.ts';
import { type BodyRow, readStateBodies } from './read-state-bodies.ts';
import { firstDay, lastDay, readTerms, type TermRow } from './read-terms.ts';

const wordsOf = (form: string): string =>
  tokenizeNames(form)
    .map(({ word }) => word)
    .join(' ');

/** Folded forms, without those that one of the others finds anyway. */
function packForms(person: string, forms: readonly string[]): string {
  const folded = [...new Set(forms.map(foldForm))];
  const sure = folded.filter((form) => form.startsWith('!')).map((form) => form.slice(1));
  const own = wordsOf(foldName(person));
  const isNeeded = (form: string): boolean => {
    if (SIGN.test(form)) return true;
    if (isUnspaced(form)) return !sure.some((name) => form.includes(name));
    return wordsOf(form) !== own && !sure.some((name) => ` ${wordsOf(form)}`.endsWith(` ${wordsOf(name)}`));
  };
  return folded.filter(isNeeded).join('|');
}

/** What a form begins with that says how far it stands for its bearer. */
const SIGN = /^[!-]/;

const foldForm = (form: string): string => (SIGN.exec(form)?.[0] ?? '') + foldName(form.replace(SIGN, ''));

const packTerms = (terms: readonly TermRow[]): string =>
  terms.map(({ party, from, to }) => packTerm({ party, from: firstDay(from), to: to ? lastDay(to) : null })).join(' ');

const packBody = ({ party, name, forms }: BodyRow): PackedBody => [
  party,
  [...new Set([name, ...[...forms.values()].flat()].map(foldName))].join('|'),
];

/**
 * Who held which office when, and the state companies and agencies, as the core's `unpackOfficeHolders` takes it:
 * `office-holders.json` of a build. The facts are compiled by hand from the public record.
 * @throws {OfficeRowError} naming file, line and field of the first bad row
 */
export function packOfficeHolders(): string {
  const byPerson = new Map<string, TermRow[]>();
  for (const term of readTerms()) byPerson.set(term.person, [...(byPerson.get(term.person) ?? []), term]);
  const forms = new Map(
    readNameForms(new Set(byPerson.keys())).map((row) => [row.person, [...row.forms.values()].flat()]),
  );
  const packed = [...byPerson].map(
    ([person, terms]): PackedPerson => [person, packForms(person, forms.get(person) ?? []), packTerms(terms)],
  );
  return JSON.stringify([...packed, ...readStateBodies().map(packBody)]);
}
