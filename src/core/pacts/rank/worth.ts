import { countBits } from '../packed/bits.ts';
import type { PactIndex } from '../packed/pact-index.ts';
import type { PactKind } from '../pact.ts';
import { INSTRUMENT_STRENGTH, PACT_KINDS } from '../pact-vocabulary.ts';
import { isBitSet, type Topic, topicNumber } from '../topics.ts';
import * as weights from './rank-weights.ts';

const WAR_ENDS: ReadonlySet<PactKind> = new Set<PactKind>(['peace-agreement', 'ceasefire', 'armistice']);
/** The same by the number of a kind in the columns. */
const IS_WAR_END: readonly boolean[] = PACT_KINDS.map((kind) => WAR_ENDS.has(kind));
/** Topic numbers of a pact that opens both. */
const BOTH_MARKETS: readonly number[] = (['trade', 'investment'] satisfies Topic[]).map(topicNumber);
/** Lists call such a pact by either. */
const MARKET_KINDS: readonly number[] = (['agreement', 'trade-agreement'] satisfies PactKind[]).map((kind) =>
  PACT_KINDS.indexOf(kind),
);

function weighInstrument(index: PactIndex, row: number): number {
  const kind = PACT_KINDS[index.columns.kinds[row] ?? 0] ?? 'agreement';
  return weights.STRENGTH_FLOOR + (1 - weights.STRENGTH_FLOOR) * INSTRUMENT_STRENGTH[kind];
}

function weighFame(index: PactIndex, row: number): number {
  const notability = Math.min(1, countBits(index.columns.nameMasks[row] ?? 0) / weights.NOTABLE_LANGUAGES);
  const floor = index.isOpen(row) ? weights.OPEN_NOTABILITY_FLOOR : weights.NOTABILITY_FLOOR;
  return floor + (1 - floor) * notability;
}

function weighRelations(index: PactIndex, row: number): number {
  return index.isReferredTo(row) ? weights.REFERRED_BOOST : 1;
}

/** Whether the parties of a war made it. */
export function endsWar(index: PactIndex, row: number): boolean {
  return IS_WAR_END[index.columns.kinds[row] as number] === true;
}

/** Whether a pact is a landmark, or the main one of its parties on a subject. */
export function isKnown(index: PactIndex, row: number): boolean {
  const prominence = index.prominenceOf(row);
  return prominence === 'landmark' || prominence === 'main';
}

/** Whether it ends a war, or opens trade and investment together: of what lists hold by the hundred these matter. */
export function isWeighty(index: PactIndex, row: number): boolean {
  if (endsWar(index, row)) return true;
  const { kinds, topicsLow, topicsHigh } = index.columns;
  if (!MARKET_KINDS.includes(kinds[row] as number)) return false;
  return BOTH_MARKETS.every((topic) => isBitSet(topicsLow[row] ?? 0, topicsHigh[row] ?? 0, topic));
}

function weighImported(index: PactIndex, row: number): number {
  const prominence = index.prominenceOf(row);
  if (prominence === 'landmark') return weights.IMPORTED_LANDMARK;
  if (isWeighty(index, row)) return weights.IMPORTED_WEIGHTY;
  return prominence === 'main' ? weights.IMPORTED_MAIN : weights.IMPORTED_WORTH;
}

function weighOrigin(index: PactIndex, row: number): number {
  if (index.isImported(row)) return weighImported(index, row);
  return index.isSupplement(row) ? weights.SUPPLEMENT : 1;
}

function weighRow(index: PactIndex, row: number): number {
  return weighOrigin(index, row) * weighInstrument(index, row) * weighFame(index, row) * weighRelations(index, row);
}

/** What was weighed already: the same rows come back with every query. */
const WORTHS = new WeakMap<PactIndex, Float64Array>();

/** What was weighed already of an index, 0 for a row that was not. */
export function worthsOf(index: PactIndex): Float64Array {
  const known = WORTHS.get(index);
  if (known) return known;
  const worths = new Float64Array(index.size);
  WORTHS.set(index, worths);
  return worths;
}

/**
 * What a pact is worth whoever asks: its kind, its fame, where it comes from, what other pacts made of it.
 * @param worths those of the index; who asks for many rows looks them up once
 */
export function worthOf(index: PactIndex, row: number, worths: Float64Array = worthsOf(index)): number {
  const known = worths[row] ?? 0;
  if (known > 0) return known;
  const worth = weighRow(index, row);
  worths[row] = worth;
  return worth;
}
