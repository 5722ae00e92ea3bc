import type { Pact, PactStatus } from './pact.ts';

/** Why a pact is in the list. Each kind has its own sentence in `_locales` (`why_…`). */
export type Evidence =
  | { readonly type: 'named'; readonly start: number; readonly end: number }
  | { readonly type: 'exact-parties'; readonly parties: readonly string[] }
  | { readonly type: 'all-parties'; readonly parties: readonly string[]; readonly partyCount: number }
  | { readonly type: 'some-parties'; readonly parties: readonly string[] }
  | { readonly type: 'via-group'; readonly group: string; readonly parties: readonly string[] }
  /** They were members of the group when it signed, and have left it since. */
  | { readonly type: 'via-group-left'; readonly group: string; readonly parties: readonly string[] }
  | { readonly type: 'same-topic'; readonly topics: readonly string[] }
  | { readonly type: 'near-topic'; readonly topics: readonly string[] }
  | { readonly type: 'foundation' }
  | { readonly type: 'recent'; readonly years: number }
  /** The editors hold it to be cited beside the pact `id`, which is one of the parties' own. */
  | { readonly type: 'see-also'; readonly id: string }
  /** It replaced the pact `id`. */
  | { readonly type: 'newer-version'; readonly id: string };

/** `prior`: before the article's date; `same`: most likely the event the article reports; `later`: after it. */
export type DateRelation = 'prior' | 'same' | 'later';

/** Status at the article's date. */
export type StatusAtDate = PactStatus | 'not-yet-in-force' | 'expired';

export interface RankedPact {
  readonly pact: Pact;
  readonly relation: DateRelation;
  readonly statusAtDate: StatusAtDate;
  /** 0–1, comparable within one list only. */
  readonly score: number;
  readonly why: readonly Evidence[];
}

/** What the dataset holds for exactly these parties; silence is never shown as absence. */
export interface Coverage {
  readonly parties: readonly string[];
  readonly count: number;
  /** Year of the oldest and newest pact, null when there is none. */
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

export interface PriorPacts {
  readonly ranked: readonly RankedPact[];
  /** Number of prior pacts between exactly these parties, whether listed or not; 0 of one party alone. */
  readonly priorCount: number;
  readonly coverage: Coverage;
  /** True for a story that speaks of no pact and of nothing between states: only what it names is offered. */
  readonly isSilent?: boolean;
}
