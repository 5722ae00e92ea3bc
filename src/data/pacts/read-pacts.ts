import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Pact } from '../../core/pacts/pact.ts';
import { countChosen, orderParties } from './order-parties.ts';
import type { PactRow } from './pact-row.ts';
import { listPartyCodes } from './party-codes.ts';
import { readSeeAlso } from './read-see-also.ts';
import sources from './sources.json' with { type: 'json' };
import { type KnownCodes, PactRowError, type RowPlace, validateRow } from './validate-pacts.ts';

const TABLES = fileURLToPath(new URL('.', import.meta.url));

interface PlacedRow extends RowPlace {
  readonly row: PactRow;
}

function listTables(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.jsonl')).sort();
}

function parseLine(text: string, place: RowPlace): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new PactRowError(place, 'row', `is no JSON (${error instanceof Error ? error.message : error})`);
  }
}

function readTable(folder: string, name: string, known: KnownCodes): readonly PlacedRow[] {
  const file = relative(process.cwd(), join(folder, name));
  const lines = readFileSync(join(folder, name), 'utf8').split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map((text, index) => {
    const place = { file, line: index + 1 };
    return { ...place, row: validateRow(parseLine(text, place), place, known) };
  });
}

/** Ids stand once over all tables, and relations point at one that exists. */
function checkIds(rows: readonly PlacedRow[]): void {
  const places = new Map<string, RowPlace>();
  for (const { row, ...place } of rows) {
    const first = places.get(row.id);
    if (first) throw new PactRowError(place, 'id', `${row.id} stands in ${first.file}:${first.line} already`);
    places.set(row.id, place);
  }
  for (const { row, ...place } of rows) {
    const lost = row.relations?.find((relation) => !places.has(relation.id));
    if (lost) throw new PactRowError(place, 'relations', `${lost.id} is no pact`);
  }
}

function toPact(row: PactRow, chosen: ReadonlyMap<string, number>): Pact {
  const { foundation, supplement, checkedAt: _, ...facts } = row;
  return {
    ...facts,
    names: row.names ?? {},
    parties: orderParties(row.parties, chosen),
    partyList: row.partyList ?? 'complete',
    relations: (row.relations ?? []).map(({ type, id }) => ({ type, id })),
    sources: row.sources ?? ['EDITORS'],
    confidence: row.confidence ?? 'high',
    checked: row.checked ?? false,
    ...(foundation ? { isFoundation: true } : {}),
    ...(supplement ? { isSupplement: true } : {}),
  };
}

function readRows(folder: string): readonly PlacedRow[] {
  const known = { parties: listPartyCodes(), sources: new Set(Object.keys(sources)) };
  const rows = listTables(folder).flatMap((name) => readTable(folder, name, known));
  checkIds(rows);
  return rows;
}

/** By date of signature, then id: the order of the packed rows. */
function byDate(a: Pact, b: Pact): number {
  if (a.signed !== b.signed) return a.signed < b.signed ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function addSeeAlso(pacts: readonly Pact[], folder: string): readonly Pact[] {
  const rows = new Map(pacts.map(({ id }, row) => [id, row]));
  const pairs = readSeeAlso(folder, new Set(rows.keys()));
  return pacts.map((pact) => {
    const seeAlso = [...(pairs.get(pact.id) ?? [])].sort((a, b) => (rows.get(a) ?? 0) - (rows.get(b) ?? 0));
    return seeAlso.length === 0 ? pact : { ...pact, seeAlso };
  });
}

/**
 * All pacts of the tables in a folder and below, ordered by date of signature, then id.
 * @throws {PactRowError} naming file, line and field of the first bad row.
 */
export function readPacts(folder: string = TABLES): readonly Pact[] {
  const rows = readRows(folder);
  const chosen = countChosen(rows.map(({ row }) => row));
  const pacts = rows.map(({ row }) => toPact(row, chosen)).sort(byDate);
  return addSeeAlso(pacts, folder);
}
