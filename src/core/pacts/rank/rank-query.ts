import type { DateCode } from '../partial-date.ts';
import type { PartyMatcher } from './party-fit.ts';
import type { TopicMatcher } from './topic-match.ts';

/** What is asked of the pacts, made ready once for all of them. */
export interface RankQuery {
  readonly day: DateCode;
  readonly parties: PartyMatcher;
  readonly topics: TopicMatcher;
  /** Bits of those whom the article itself tells as parties; who merely signed its event along is none of them. */
  readonly principals: number;
  /** Bit of the party that the reader clicked, 0 for none. */
  readonly focusMask: number;
  /** Whether the article reports what a group that acts in it agreed within itself: then its own treaties are the matter. */
  readonly isOwnAffair: boolean;
  /** What pacts are worth, by row, see `worthOf`. */
  readonly worths: Float64Array;
  /** Rows of the pacts that the article names. */
  readonly named: ReadonlySet<number>;
}
