import type { PartialDate } from './pact.ts';

/** One source of the pacts, with what came from it. */
export interface SourceFacts {
  readonly code: string;
  readonly name: string;
  readonly licence: string;
  /** Null for a list that stands nowhere else: our own. */
  readonly url: string | null;
  readonly credit: string;
  readonly pactCount: number;
  /** Null where nothing came from it. */
  readonly newest: PartialDate | null;
}

/** What the collection of pacts holds and what it lacks, counted when it is packed. */
export interface DataFacts {
  readonly pactCount: number;
  readonly newest: PartialDate;
  /** Pacts confirmed one by one against a public page. */
  readonly checkedCount: number;
  /** Pacts whose list of parties is absent or not exhaustive. */
  readonly openCount: number;
  /** Pacts whose day of signature is not known. */
  readonly inexactCount: number;
  /** Pacts that a state signed which is no more. */
  readonly formerCount: number;
  /** Pacts without an address of their text or of a page about it. */
  readonly unlinkedCount: number;
  /** The most plentiful source first. */
  readonly sources: readonly SourceFacts[];
  /** Pacts signed in the ten years from `firstYear`; the first entry holds everything older than the second, too. */
  readonly decades: readonly { readonly firstYear: number; readonly pactCount: number }[];
  /** Languages of articles that are read, BCP 47. */
  readonly languages: readonly string[];
}
