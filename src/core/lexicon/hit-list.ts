const FIRST_CAPACITY = 256;

/** Matches of one scan as columns of numbers: hundreds per article, so no object for each. */
export class HitList {
  count = 0;
  private starts = new Int32Array(FIRST_CAPACITY);
  private ends = new Int32Array(FIRST_CAPACITY);
  private records = new Int32Array(FIRST_CAPACITY);
  private sources = new Uint8Array(FIRST_CAPACITY);

  /** @param source number of the lexicon that `record` belongs to. */
  push(start: number, end: number, record: number, source: number): void {
    if (this.count === this.starts.length) this.grow();
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.records[this.count] = record;
    this.sources[this.count] = source;
    this.count++;
  }

  startOf = (hit: number): number => this.starts[hit] as number;
  endOf = (hit: number): number => this.ends[hit] as number;
  recordOf = (hit: number): number => this.records[hit] as number;
  sourceOf = (hit: number): number => this.sources[hit] as number;

  private grow(): void {
    const widen = <T extends Int32Array | Uint8Array>(old: T, wide: T): T => {
      wide.set(old);
      return wide;
    };
    const size = this.starts.length * 2;
    this.starts = widen(this.starts, new Int32Array(size));
    this.ends = widen(this.ends, new Int32Array(size));
    this.records = widen(this.records, new Int32Array(size));
    this.sources = widen(this.sources, new Uint8Array(size));
  }
}
