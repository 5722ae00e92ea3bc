import { encodeDate } from '../../core/pacts/partial-date.ts';
import { listPartyCodes } from '../pacts/party-codes.ts';
import { checkName, type Fail, isPage, type Line, readLines, TABLES } from './table-lines.ts';

const TERMS_FILE = 'office-holders.tsv';

/** What an office is, whatever it is called in its country. A president who governs is the head of state. */
const OFFICES = [
  'head-of-state',
  'head-of-government',
  'deputy-head',
  'supreme-leader',
  'party-leader',
  'military-chief',
  'foreign',
  'foreign-secretary',
  'defence',
  'security-adviser',
  'trade',
  'commerce',
  'finance',
  'commission-president',
  'council-president',
  'parliament-president',
  'high-representative',
  'secretary-general',
  // No office: an armed movement that speaks for a side of a war ("Israel and Hamas agreed"). The state is that whose pacts it is in.
  'movement',
] as const;

/** A row of the table of terms. Dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `to` is empty where no end is known. */
export interface TermRow {
  readonly line: number;
  readonly party: string;
  readonly office: string;
  readonly person: string;
  readonly from: string;
  readonly to: string;
  /** The public page that the dates were checked against, where one was. */
  readonly source?: string;
}

/** First day of a date that may be a month or a year only. */
export const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);

/** Last day of a date that may be a month or a year only. */
export function lastDay(date: string): string {
  if (date.length === 10) return date;
  const [year = 0, month = 12] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function checkDate(date: string, field: string, fail: Fail): void {
  if (encodeDate(date) === null) fail(field, `"${date}" is no date`);
}

function readTerm({ line, cells, fail }: Line, parties: ReadonlySet<string>): TermRow {
  const [party = '', office = '', person = '', from = '', to = '', source, ...rest] = cells;
  if (rest.length || cells.length < 5) fail('row', `has ${cells.length} fields instead of 5 or 6`);
  if (!parties.has(party)) fail('party', `"${party}" is unknown`);
  if (!OFFICES.some((known) => known === office)) fail('office', `"${office}" is unknown`);
  checkName(person, 'person', fail);
  checkDate(from, 'from', fail);
  if (to) checkDate(to, 'to', fail);
  if (to && lastDay(to) < firstDay(from)) fail('to', `${to} is before ${from}`);
  if (source === undefined) return { line, party, office, person, from, to };
  if (!isPage(source)) fail('source', `"${source}" is no address of a page`);
  return { line, party, office, person, from, to, source };
}

/**
 * The table of terms.
 * @throws {OfficeRowError} naming file, line and field of the first bad row
 */
export function readTerms(folder: string = TABLES): readonly TermRow[] {
  const parties = listPartyCodes();
  return readLines(folder, TERMS_FILE).map((line) => readTerm(line, parties));
}
