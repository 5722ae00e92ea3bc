/** Matches of one lexicon as columns of numbers, in the order in which their words begin. Offsets are UTF-16 units. */
export class HitList {
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly records: number[] = [];

  get count(): number {
    return this.starts.length;
  }

  push(start: number, end: number, record: number): void {
    this.starts.push(start);
    this.ends.push(end);
    this.records.push(record);
  }
}

/** First place among ascending values whose value is not below `wanted`. */
export function lowerBound(values: readonly number[], wanted: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
