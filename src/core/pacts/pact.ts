import type { FormerState } from './former-states.ts';

/** What a pact is called in its own title; `INSTRUMENT_STRENGTH` orders the kinds by how much they bind. */
export type PactKind =
  | 'treaty'
  | 'convention'
  | 'charter'
  | 'alliance'
  | 'peace-agreement'
  | 'armistice'
  | 'ceasefire'
  | 'trade-agreement'
  | 'security-agreement'
  | 'agreement'
  | 'protocol'
  | 'amendment'
  | 'exchange-of-notes'
  | 'arrangement'
  | 'mou'
  | 'framework'
  | 'partnership'
  | 'action-plan'
  | 'declaration'
  | 'joint-statement';

/** Status as last known to the dataset. */
export type PactStatus =
  | 'in-force'
  | 'provisional'
  | 'signed'
  | 'concluded'
  | 'announced'
  | 'political'
  | 'suspended'
  | 'superseded'
  | 'terminated'
  | 'unknown';

/**
 * How well a pact is known beside the others of its parties and of its subject, as the editors judge it: a landmark is named by
 * its name in the background of any story of them, a main pact where a story is about its subject, a minor one hardly ever.
 */
export type Prominence = 'minor' | 'ordinary' | 'main' | 'landmark';

export type RelationType = 'supersedes' | 'amends' | 'implements' | 'follows';

/** This pact stands in the relation `type` to the pact `id`. */
export interface PactRelation {
  readonly type: RelationType;
  readonly id: string;
}

/** A day, month or year: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; the length is its precision. */
export type PartialDate = string;

/** One pact. Facts only; what is not known is absent. */
export interface Pact {
  readonly id: string;
  readonly title: string;
  readonly shortTitle?: string;
  /** Further names by language (BCP 47), most usual first. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly signed: PartialDate;
  readonly inForce?: PartialDate;
  /** When it ended; of a suspended one, when it was suspended. */
  readonly ended?: PartialDate;
  /** ISO 3166-1 alpha-2 codes and group keys, sorted; `MULTI` never stands here: see `partyList`. */
  readonly parties: readonly string[];
  /**
   * Parties of today that stand for a state which is no more and which signed: `{RU: 'SU'}`, `{CZ: 'CS', SK: 'CS'}`.
   * `listSigners` turns it round.
   */
  readonly signedAs?: Readonly<Record<string, FormerState>>;
  /** `open`: a multilateral whose party list is absent or not exhaustive. */
  readonly partyList: 'complete' | 'open';
  readonly kind: PactKind;
  readonly topics: readonly string[];
  readonly status: PactStatus;
  readonly relations: readonly PactRelation[];
  /**
   * Ids of the pacts that a story about this one would cite beside it, by date: the editors' judgement. Both tell of each
   * other. For the ranking alone: a record that is read from the index has none.
   */
  readonly seeAlso?: readonly string[];
  /** True for what the relationship rests on (alliance, peace, friendship, basic relations): it never falls off a list. */
  readonly isFoundation?: boolean;
  /** True for what was added later to close a gap; the editors' first choice is wanted more often. */
  readonly isSupplement?: boolean;
  /** How well known it is among the pacts of its parties and of its subject, in the editors' judgement; absent: ordinary. */
  readonly prominence?: Prominence;
  readonly place?: string;
  /** Address of the text or of a public page about it, https only. */
  readonly url?: string;
  /** Codes of `src/data/pacts/sources.json`. */
  readonly sources: readonly string[];
  readonly confidence: 'high' | 'medium' | 'low';
  /** True where the row was confirmed against a public page. */
  readonly checked: boolean;
}
