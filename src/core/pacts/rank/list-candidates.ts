import type { PactIndex } from '../packed/pact-index.ts';
import type { RankQuery } from './rank-query.ts';
import { endsWar, isKnown } from './worth.ts';

/** Stands in the counts of parties for a row that is a candidate already; no pact has so many of the article's parties. */
const TAKEN = 255;

/**
 * A pact of one of several parties counts only on a main topic, and when editors chose it, it is known, it ended a war or is
 * with one whom the article talks about: most rows end here, before anything is weighed.
 */
export function listCandidates(index: PactIndex, { parties, topics, named }: RankQuery): readonly number[] {
  const needed = Math.min(2, parties.parties.length);
  const counts = new Uint8Array(index.size);
  const rows: number[] = [];
  const add = (row: number): void => {
    if (counts[row] !== TAKEN) rows.push(row);
    counts[row] = TAKEN;
  };
  const mayBeAside = (row: number): boolean =>
    topics.isMain(row) &&
    (!index.isImported(row) || isKnown(index, row) || parties.isWithContext(row) || endsWar(index, row));
  for (const [code, count] of parties.listCodes()) {
    const own = index.rowsOf(code);
    for (let at = 0; at < own.length; at++) {
      const row = own[at] as number;
      const sum = (counts[row] as number) + count;
      if (sum >= needed || mayBeAside(row)) add(row);
      else counts[row] = sum;
    }
  }
  for (const row of index.openRows) if (topics.isMain(row)) add(row);
  for (const row of named) add(row);
  return rows;
}
