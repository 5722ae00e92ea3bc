import { ByteReader } from './byte-reader.ts';
import { LAST_OF_SET, RECORD_WORDS } from './format.ts';

/** Sets of records, and where each begins. */
export interface UnpackedSets {
  readonly sets: Uint16Array;
  readonly starts: Uint32Array;
}

/** Each number holds how many records ago the record came for the first time (0: now), and whether the set ends with it. */
export function unpackSets(bytes: Uint8Array, entries: number, setCount: number): UnpackedSets {
  const reader = new ByteReader(bytes);
  const sets = new Uint16Array(entries);
  const starts = new Uint32Array(setCount);
  let set = 1;
  let nextRecord = 0;
  for (let i = 0; i < entries; i++) {
    const number = reader.next();
    const back = number >>> 1;
    const record = back === 0 ? nextRecord++ : nextRecord - back;
    const isLast = (number & 1) === 1;
    sets[i] = isLast ? record | LAST_OF_SET : record;
    if (isLast && set < setCount) starts[set++] = i + 1;
  }
  return { sets, starts };
}

/**
 * Half-words of the records, one sort after the other. Codes count from the one behind the highest before: mostly that very one.
 * Parties are differences from the record before.
 */
export function unpackRecords(planes: Uint16Array, count: number): Uint32Array {
  const records = new Uint32Array(count * RECORD_WORDS);
  const half = (plane: number, record: number): number => planes[plane * count + record] as number;
  let nextCode = 0;
  let parties = 0;
  for (let record = 0; record < count; record++) {
    const code = (nextCode + half(2, record)) & 0xffff;
    nextCode = Math.max(nextCode, code + 1);
    parties = (parties + half(5, record)) & 0xffff;
    records[record * RECORD_WORDS] = (half(0, record) | (half(1, record) << 16)) >>> 0;
    records[record * RECORD_WORDS + 1] = (code | (half(3, record) << 16)) >>> 0;
    records[record * RECORD_WORDS + 2] = (half(4, record) | (parties << 16)) >>> 0;
  }
  return records;
}
