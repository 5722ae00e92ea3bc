export type MentionKind = 'country' | 'group' | 'term' | 'topic' | 'pact';

/** How a mention names its entity. */
export type MentionForm =
  | 'name'
  | 'official'
  | 'old'
  | 'abbreviation'
  | 'adjective'
  | 'people'
  | 'capital'
  | 'institution'
  | 'instrument'
  | 'act'
  | 'topic'
  | 'title';

/** A weak mention was accepted on the evidence around it; it adds less to the profile. */
export type Strength = 'strong' | 'weak';

/** One accepted mention. Offsets are UTF-16 units into the article's text, end exclusive. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly kind: MentionKind;
  /** ISO 3166-1 alpha-2 for a country, the key of its table for a group, term or topic, the id of a pact. */
  readonly code: string;
  readonly form: MentionForm;
  readonly strength: Strength;
  /** True where a country is only the place of something ("in Tokyo"), not an actor. */
  readonly isPlace: boolean;
  /** Topics that the words of a term name, too: `extradition` of "Auslieferungsabkommen". Missing where there are none. */
  readonly topics?: readonly string[];
}

/** Why a span that looked like a mention is none. */
export type RejectionReason =
  | 'mask'
  | 'person'
  | 'other-place'
  | 'organisation'
  | 'language'
  | 'common-word'
  | 'case'
  | 'affix'
  | 'not-list'
  | 'ambiguous'
  | 'weak-without-evidence'
  | 'overlap';

export interface Rejection {
  readonly start: number;
  readonly end: number;
  readonly kind: MentionKind;
  readonly code: string;
  readonly reason: RejectionReason;
}

/** Both lists are ordered by start; accepted mentions never overlap one another. */
export interface FoundMentions {
  readonly mentions: readonly Mention[];
  readonly rejected: readonly Rejection[];
}
