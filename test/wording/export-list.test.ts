import { describe, expect, it } from 'vitest';
import { LIST_FORMATS } from '../../src/core/pacts/export-formats.ts';
import type { Pact } from '../../src/core/pacts/pact.ts';
import { exportList } from '../../src/wording/export-list.ts';
import { makeView } from '../sidebar/sample-view.ts';

const pacts = makeView('en').annotation.prior.ranked.map(({ pact }) => pact);
const first = pacts[0] as Pact;
const words = ({ parties, kind }: Pact) => ({ parties: parties.join(', '), date: '', kind });
const read = (list: readonly Pact[], format: 'csv' | 'json' | 'ris') => exportList(list, format, words).text;

/** A reader of RFC 4180 that shares nothing with the writer. */
function parseCsv(text: string): string[][] {
  const cells = [...text.replace(/^\ufeff/, '').matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n)/g)];
  const rows: string[][] = [[]];
  for (const [, cell = '', end] of cells) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('a list of pacts', () => {
  it('is a table with a row for each, in their order', () => {
    const [head, ...rows] = parseCsv(read(pacts, 'csv'));
    expect(head?.slice(0, 4)).toEqual(['id', 'title', 'short_title', 'signed']);
    expect(rows.map(([id]) => id)).toEqual(pacts.map(({ id }) => id));
    for (const row of rows) expect(row).toHaveLength(head?.length ?? 0);
  });

  it('survives commas, quotes and line breaks in a table', () => {
    const title = 'Agreement on "Trade, Aid\r\nand Peace"';
    expect(parseCsv(read([{ ...first, title }], 'csv'))[1]?.[1]).toBe(title);
  });

  it.each(['=HYPERLINK("https://example.org")', '+1', '-1', '@SUM(A1)'])('never makes a formula of %s', (title) => {
    expect(parseCsv(read([{ ...first, title }], 'csv'))[1]?.[1]).toBe(`'${title}`);
  });

  it('is the pacts themselves as data', () => {
    expect(JSON.parse(read(pacts, 'json'))).toEqual(JSON.parse(JSON.stringify(pacts)));
  });

  it('has a closed reference for each', () => {
    const text = read(pacts, 'ris');
    expect(text.match(/^TY {2}- /gm)).toHaveLength(pacts.length);
    expect(text.match(/^ER {2}- /gm)).toHaveLength(pacts.length);
  });

  it.each(LIST_FORMATS)('leaves out what is not known (%s)', (format) => {
    const { place: _place, url: _url, ...bare } = first;
    expect(read([bare], format)).not.toMatch(/undefined|null/);
  });
});
