import type { SourceFacts } from '../data-facts.ts';
import { RELATION_UNIT } from '../packed/pact-format.ts';
import type { PactIndex } from '../packed/pact-index.ts';
import { encodeDate } from '../partial-date.ts';
import type { RankedPact } from '../ranked-pact.ts';
import { showRow } from './show-row.ts';

/** A list of pacts, by the code that it has in the data. */
export type NamedSource = Pick<SourceFacts, 'code' | 'name'>;

/** What is told of one pact when its details are opened. */
export interface PactBackground {
  /** The pact among those it is tied to, oldest first; empty where it stands alone. */
  readonly chain: readonly RankedPact[];
  /** The lists that the facts come from, those whose name is known. */
  readonly sources: readonly NamedSource[];
}

/** A longer chain is a web: what stands farthest from the pact in question says least about it. */
const MOST_LINKS = 8;

/** Rows that name this one as what they change, carry out or follow, in the order of time. */
function referringRows({ columns, size }: PactIndex, row: number): number[] {
  const { relations, relationStarts } = columns;
  const refers = (at: number): boolean => Math.floor((relations[at] ?? 0) / RELATION_UNIT) === row;
  const rows: number[] = [];
  for (let other = 0; other < size; other++) {
    for (let at = relationStarts[other] ?? 0; at < (relationStarts[other + 1] ?? 0); at++) {
      if (refers(at)) rows.push(other);
    }
  }
  return rows;
}

/** The rows tied to one by relations, itself among them, the nearest first. */
function collectRows(index: PactIndex, start: number): number[] {
  const rows = [start];
  for (const row of rows) {
    for (const next of [...index.relatedRows(row), ...referringRows(index, row)]) {
      if (rows.length >= MOST_LINKS) return rows;
      if (!rows.includes(next)) rows.push(next);
    }
  }
  return rows;
}

/**
 * A pact with those it is tied to, however many steps away, oldest first: the treaty, the guidelines that carry it out,
 * what replaced them. Empty where there is no such pact or it stands alone.
 * @param date `YYYY-MM-DD`, the day for which relation and status are told
 */
export function findChain(index: PactIndex, id: string, date: string): readonly RankedPact[] {
  const start = index.rowOf(id);
  const rows = start < 0 ? [] : collectRows(index, start);
  if (rows.length < 2) return [];
  const day = encodeDate(date) ?? 0;
  return rows.sort((a, b) => a - b).map((row) => showRow(index, row, day));
}
