import type { RankedPact } from './ranked-pact.ts';

/** What a free search over all pacts has found. */
export interface FoundPacts {
  /** How many pacts match; the best of them are in `best`. */
  readonly total: number;
  /** True where no pact has all the words: these have some of them. */
  readonly isLoose: boolean;
  /** Best first, with relation and status at the article's date; without reasons, which only a ranking has. */
  readonly best: readonly RankedPact[];
}
