import type { ListFile, ListFormat } from '../core/pacts/export-formats.ts';
import type { Pact } from '../core/pacts/pact.ts';
import { type CitationWords, citePact } from './citation.ts';

/** Fields of a table, in this order; the names are those of the data set and are not translated: programs read them. */
const COLUMNS: Readonly<Record<string, (pact: Pact) => string | undefined>> = {
  id: ({ id }) => id,
  title: ({ title }) => title,
  short_title: ({ shortTitle }) => shortTitle,
  signed: ({ signed }) => signed,
  in_force: ({ inForce }) => inForce,
  ended: ({ ended }) => ended,
  parties: ({ parties }) => parties.join(' '),
  party_list: ({ partyList }) => partyList,
  kind: ({ kind }) => kind,
  topics: ({ topics }) => topics.join(' '),
  status: ({ status }) => status,
  place: ({ place }) => place,
  url: ({ url }) => url,
  sources: ({ sources }) => sources.join(' '),
};

/** Tells spreadsheets that the text is UTF-8; some take it for an older code page otherwise. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * A field by RFC 4180. An apostrophe goes before what a spreadsheet would take for a formula
 * (OWASP, CSV Injection): a title is never to be calculated.
 */
function quote(field: string): string {
  const harmless = /^[=+\-@\t\r]/.test(field) ? `'${field}` : field;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function writeCsv(pacts: readonly Pact[]): string {
  const rows = pacts.map((pact) => Object.values(COLUMNS).map((read) => read(pact) ?? ''));
  const lines = [Object.keys(COLUMNS), ...rows].map((row) => row.map(quote).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

/**
 * Pacts as a table, as data or as references, in the order given.
 * @param words what a reference says in the reader's language
 */
export function exportList(pacts: readonly Pact[], format: ListFormat, words: (pact: Pact) => CitationWords): ListFile {
  if (format === 'csv') return { extension: 'csv', type: 'text/csv', text: writeCsv(pacts) };
  if (format === 'json') {
    return { extension: 'json', type: 'application/json', text: `${JSON.stringify(pacts, null, 2)}\n` };
  }
  const text = pacts.map((pact) => `${citePact(pact, 'ris', words(pact))}\r\n`).join('\r\n');
  return { extension: 'ris', type: 'application/x-research-info-systems', text };
}
