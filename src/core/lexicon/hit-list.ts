const START = 0;
const END = 1;
const RECORD = 2;
const WIDTH = 3;

/**
 * Matches of one lexicon in the order in which their words begin, as numbers in one list: an article has hundreds, too
 * many for an object each. Offsets are UTF-16 units.
 */
export class HitList {
  private readonly cells: number[];
  private used = 0;

  /** @param room hits that are expected; there may be more. A list that begins empty is copied ten times while it grows. */
  constructor(room = 0) {
    this.cells = new Array<number>(room * WIDTH);
  }

  get count(): number {
    return this.used / WIDTH;
  }

  push(start: number, end: number, record: number): void {
    const { cells, used } = this;
    cells[used + START] = start;
    cells[used + END] = end;
    cells[used + RECORD] = record;
    this.used = used + WIDTH;
  }

  startOf(hit: number): number {
    return this.cells[hit * WIDTH + START] as number;
  }

  endOf(hit: number): number {
    return this.cells[hit * WIDTH + END] as number;
  }

  recordOf(hit: number): number {
    return this.cells[hit * WIDTH + RECORD] as number;
  }

  /** The first hit that does not start before `offset`. */
  firstFrom(offset: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.startOf(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
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
