import type { PactIndex } from '../packed/pact-index.ts';
import { PACT_KINDS } from '../pact-vocabulary.ts';

const TRADE_AGREEMENT = PACT_KINDS.indexOf('trade-agreement');

function findPact(index: PactIndex, code: string): number {
  const group = index.groups[code];
  if (group?.kind !== 'trade-agreement') return -1;
  const { kinds, titles, shortTitles } = index.columns;
  const isNamed = (row: number): boolean => titles.at(row).includes(code) || shortTitles.at(row).includes(code);
  const rows = index.rowsOf(group.members[0] ?? '');
  return rows.find((row) => kinds[row] === TRADE_AGREEMENT && isNamed(row)) ?? -1;
}

/** What was looked for already: a look reads the titles of all pacts of a state. */
const KNOWN = new WeakMap<PactIndex, Map<string, number>>();

/**
 * The row of the trade agreement that makes a circle of states and bears its name (RCEP, USMCA): who names the circle names
 * the pact. -1 for any other group, and where the dataset does not hold it.
 */
export function pactOfCircle(index: PactIndex, code: string): number {
  const known = KNOWN.get(index) ?? new Map<string, number>();
  KNOWN.set(index, known);
  const row = known.get(code) ?? findPact(index, code);
  known.set(code, row);
  return row;
}
