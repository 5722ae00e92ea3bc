import { FORMER_STATES, isFormerState } from '../../core/pacts/former-states.ts';
import {
  CONFIDENCES,
  PACT_KINDS,
  PACT_STATUSES,
  PROMINENCES,
  RELATION_TYPES,
} from '../../core/pacts/pact-vocabulary.ts';
import { encodeDate } from '../../core/pacts/partial-date.ts';
import { isTopic } from '../../core/pacts/topics.ts';
import { type PactRow, ROW_KEYS } from './pact-row.ts';

/** Where a row stands: its file and its line, counted from 1. */
export interface RowPlace {
  readonly file: string;
  readonly line: number;
}

/** What a row may refer to. */
export interface KnownCodes {
  readonly parties: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

/** A row that must not reach a reader; the message names file, line and field. */
export class PactRowError extends Error {
  override readonly name = 'PactRowError';

  constructor(place: RowPlace, field: string, problem: string) {
    super(`${place.file}:${place.line}: ${field}: ${problem}`);
  }
}

type Fail = (field: string, problem: string) => never;
type UncheckedRow = Readonly<Record<string, unknown>>;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;
/** Letters never need these: C0 and C1 controls, bidi overrides, line separators. ZWNJ and ZWJ belong to names. */
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufeff]/u;
const LANGUAGE = /^[a-z]{2,3}(-[A-Z][a-z]{3})?$/;

function checkText(row: UncheckedRow, field: string, fail: Fail, isRequired = false): void {
  const text = row[field];
  if (text === undefined && !isRequired) return;
  checkString(text, field, fail);
}

function checkString(text: unknown, field: string, fail: Fail): void {
  if (typeof text !== 'string' || text.trim() === '') fail(field, 'must be a text that is not empty');
  else if (text !== text.trim()) fail(field, 'starts or ends with a space');
  else if (CONTROL.test(text)) fail(field, 'holds a control character');
}

function checkDate(row: UncheckedRow, field: string, fail: Fail, isRequired = false): void {
  const date = row[field];
  if (date === undefined && !isRequired) return;
  if (typeof date !== 'string' || encodeDate(date) === null) fail(field, `${JSON.stringify(date)} is no date`);
}

function checkList(row: UncheckedRow, field: string, isKnown: (code: string) => boolean, fail: Fail): void {
  const list = row[field];
  if (!Array.isArray(list)) fail(field, 'must be a list');
  const seen = new Set<unknown>();
  for (const code of list as readonly unknown[]) {
    if (typeof code !== 'string' || !isKnown(code)) fail(field, `${JSON.stringify(code)} is unknown`);
    if (seen.has(code)) fail(field, `${JSON.stringify(code)} stands twice`);
    seen.add(code);
  }
}

function checkOneOf(row: UncheckedRow, field: string, values: readonly unknown[], fail: Fail): void {
  if (!values.includes(row[field])) fail(field, `${JSON.stringify(row[field])} is unknown`);
}

function checkNames(names: unknown, fail: Fail): void {
  if (names === undefined) return;
  if (typeof names !== 'object') fail('names', 'must be lists by language');
  for (const [lang, list] of Object.entries(names ?? {})) {
    const field = `names.${lang}`;
    if (!LANGUAGE.test(lang)) fail(field, 'is no language');
    if (!Array.isArray(list) || list.length === 0) fail(field, 'must be a list that is not empty');
    for (const name of list as readonly unknown[]) checkString(name, field, fail);
    if (new Set(list as readonly unknown[]).size !== list.length) fail(field, 'holds a name twice');
  }
}

function checkUrl(url: unknown, fail: Fail): void {
  if (url === undefined) return;
  if (typeof url !== 'string' || !url.startsWith('https://') || !URL.canParse(url)) {
    fail('url', 'must be an address that starts with https://');
  } else if (new URL(url).hostname.endsWith('.')) fail('url', 'has a host that ends with a dot');
}

function checkRelations(row: UncheckedRow, fail: Fail): void {
  if (row.relations === undefined) return;
  if (!Array.isArray(row.relations)) fail('relations', 'must be a list');
  for (const relation of row.relations as readonly UncheckedRow[]) {
    if (!RELATION_TYPES.some((type) => type === relation.type)) fail('relations', 'has an unknown type');
    if (relation.id === row.id) fail('relations', 'points at its own row');
    if (relation.at !== undefined && (typeof relation.at !== 'string' || relation.at === ''))
      fail('relations', 'has no page in its “at”');
  }
}

/** What is wrong with a party that signed as a former state on a date; undefined where nothing is. */
function findFormerMistake(state: unknown, signed: string): string | undefined {
  if (typeof state !== 'string' || !isFormerState(state)) return `${JSON.stringify(state)} is unknown`;
  const [first, last] = FORMER_STATES[state];
  return signed < first.slice(0, signed.length) || signed > last ? `${state} signed nothing in ${signed}` : undefined;
}

function checkSignedAs(row: UncheckedRow, fail: Fail): void {
  const { parties, signed, signedAs } = row;
  if (signedAs === undefined) return;
  if (typeof signedAs !== 'object' || Array.isArray(signedAs)) fail('signedAs', 'must be former states by party');
  for (const [party, state] of Object.entries(signedAs ?? {})) {
    const isParty = (parties as readonly unknown[]).includes(party);
    const mistake = isParty ? findFormerMistake(state, signed as string) : 'is no party';
    if (mistake) fail(`signedAs.${party}`, mistake);
  }
}

/** What no longer stands says since when: an older article must not read of it as if it had been so all along. */
const DATED_STATUSES: readonly unknown[] = ['suspended', 'terminated'];

/** What is not in force yet has no day of it: the status or the day is wrong. */
const PENDING_STATUSES: readonly unknown[] = ['signed', 'concluded', 'announced'];

function checkStanding({ status, inForce, ended }: UncheckedRow, fail: Fail): void {
  if (DATED_STATUSES.includes(status) && ended === undefined) fail('ended', `is missing, but the pact is ${status}`);
  if (PENDING_STATUSES.includes(status) && inForce !== undefined) {
    fail('inForce', `stands, but the pact is only ${status}`);
  }
}

function checkFlags(row: UncheckedRow, fail: Fail): void {
  checkOneOf(row, 'partyList', [undefined, 'open'], fail);
  checkOneOf(row, 'foundation', [undefined, true], fail);
  checkOneOf(row, 'supplement', [undefined, true], fail);
  checkOneOf(row, 'prominence', [undefined, ...PROMINENCES.filter((level) => level !== 'ordinary')], fail);
  checkOneOf(row, 'checked', [undefined, true], fail);
  checkOneOf(row, 'confidence', [undefined, ...CONFIDENCES.filter((level) => level !== 'high')], fail);
  if (row.checkedAt !== undefined && row.checked !== true) fail('checkedAt', 'stands in a row that is not checked');
}

/**
 * Checks one parsed line of a table by itself.
 * @throws {PactRowError} naming file, line and field of the first mistake.
 */
export function validateRow(row: unknown, place: RowPlace, known: KnownCodes): PactRow {
  const fail: Fail = (field, problem) => {
    throw new PactRowError(place, field, problem);
  };
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return fail('row', 'must be an object');
  const fields = row as UncheckedRow;
  for (const key of Object.keys(fields)) {
    if (!ROW_KEYS.some((known) => known === key)) fail(key, 'is no field of a pact');
  }
  if (typeof fields.id !== 'string' || !ID.test(fields.id)) fail('id', 'must be words and numbers with hyphens');
  checkText(fields, 'title', fail, true);
  for (const field of ['shortTitle', 'place', 'checkedAt']) checkText(fields, field, fail);
  checkDate(fields, 'signed', fail, true);
  for (const field of ['inForce', 'ended']) checkDate(fields, field, fail);
  checkList(fields, 'parties', (code) => known.parties.has(code), fail);
  checkList(fields, 'topics', isTopic, fail);
  if (fields.sources !== undefined) checkList(fields, 'sources', (code) => known.sources.has(code), fail);
  checkOneOf(fields, 'kind', PACT_KINDS, fail);
  checkOneOf(fields, 'status', PACT_STATUSES, fail);
  checkStanding(fields, fail);
  checkSignedAs(fields, fail);
  checkFlags(fields, fail);
  checkNames(fields.names, fail);
  checkUrl(fields.url, fail);
  checkRelations(fields, fail);
  const pact = row as PactRow;
  if (pact.parties.length === 0 && pact.partyList !== 'open') fail('parties', 'is empty and not open');
  return pact;
}
