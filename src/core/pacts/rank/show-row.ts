import type { PactIndex } from '../packed/pact-index.ts';
import type { DateCode } from '../partial-date.ts';
import type { RankedPact } from '../ranked-pact.ts';
import { relateDate } from './date-relation.ts';
import { statusOfRow } from './score-pact.ts';

/**
 * A pact that no ranking has listed, as it stood on a day: with relation and status, without reasons.
 * @param day date code of the article
 * @param score 0–1 or more, comparable within one list only
 */
export function showRow(index: PactIndex, row: number, day: DateCode, score = 0): RankedPact {
  return {
    pact: index.at(row),
    relation: relateDate(index.columns.signed[row] ?? 0, day, false),
    statusAtDate: statusOfRow(index, row, day),
    score,
    why: [],
  };
}
