import { CASE_MODE } from '../lexicon/format.ts';
import { readCaseMode, readForm, readKind, readStrength } from '../lexicon/record-fields.ts';
import type { MentionForm } from '../mention.ts';

const FORMS: ReadonlySet<MentionForm> = new Set(['name', 'official', 'abbreviation']);

/**
 * A second lexicon of the same script as the page's (English on an Italian page) gives only what is not a word of the
 * page's language: names of states and groups, named pacts, abbreviations.
 */
export function isInternational(records: Uint32Array, record: number): boolean {
  const kind = readKind(records, record);
  if (kind === 'group' || kind === 'pact' || kind === 'mask') return true;
  if (kind === 'country') return FORMS.has(readForm(records, record)) && readStrength(records, record) === 'strong';
  return kind !== 'cue' && readCaseMode(records, record) === CASE_MODE.letters;
}
