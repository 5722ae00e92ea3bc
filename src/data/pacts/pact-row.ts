import type { FormerState } from '../../core/pacts/former-states.ts';
import type { PactKind, PactRelation, PactStatus, Prominence } from '../../core/pacts/pact.ts';

/** A relation as a table tells it. */
export interface RowRelation extends PactRelation {
  /** Where it says so: `title` where the row's own title does, else a public page. Absent: the editors judged. */
  readonly at?: string;
}

/** One line of a table. What equals its default is left out, so that a line stays readable. */
export interface PactRow {
  readonly id: string;
  readonly title: string;
  readonly shortTitle?: string;
  readonly signed: string;
  readonly inForce?: string;
  readonly ended?: string;
  readonly parties: readonly string[];
  /** Absent: every party signed as what it is today. */
  readonly signedAs?: Readonly<Record<string, FormerState>>;
  /** Absent: the list of parties is complete. */
  readonly partyList?: 'open';
  readonly kind: PactKind;
  readonly topics: readonly string[];
  readonly status: PactStatus;
  readonly place?: string;
  readonly foundation?: true;
  /** Added by the editors to close a gap, beside their first choice of the best known; tells the ranking. */
  readonly supplement?: true;
  /** Absent: ordinary, or of a list that nobody has judged. */
  readonly prominence?: Exclude<Prominence, 'ordinary'>;
  readonly relations?: readonly RowRelation[];
  readonly names?: Readonly<Record<string, readonly string[]>>;
  readonly url?: string;
  /** Absent: the editors alone. */
  readonly sources?: readonly string[];
  /** Absent: high. */
  readonly confidence?: 'medium' | 'low';
  readonly checked?: true;
  /** The public pages that confirm a checked row. */
  readonly checkedAt?: string;
}

/** The order of a line's keys, for whoever writes tables. */
export const ROW_KEYS = [
  'id',
  'title',
  'shortTitle',
  'signed',
  'inForce',
  'ended',
  'parties',
  'signedAs',
  'partyList',
  'kind',
  'topics',
  'status',
  'place',
  'foundation',
  'supplement',
  'prominence',
  'relations',
  'names',
  'url',
  'sources',
  'confidence',
  'checked',
  'checkedAt',
] as const satisfies readonly (keyof PactRow)[];
