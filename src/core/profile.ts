/** A code with its weight, 0–1; the heaviest of its list has weight 1. */
export interface Weighted {
  readonly code: string;
  readonly weight: number;
}

/** Who agrees with whom, about what, when. All lists are ordered by falling weight. */
export interface Profile {
  /** States (ISO 3166-1 alpha-2) and groups (their keys) that make, renew, break or talk about the agreement. */
  readonly parties: readonly Weighted[];
  /** Groups that nobody named but whose members, exactly, are the parties. Keys, sorted. */
  readonly impliedGroups?: readonly string[];
  /** States and groups merely talked about. */
  readonly context: readonly Weighted[];
  readonly topics: readonly Weighted[];
  /** `YYYY-MM-DD`; pacts signed on or before it can be prior. */
  readonly date: string;
  /** True where no date was found and today's stands in. */
  readonly isDateAssumed: boolean;
}
