import type { PactIndex } from '../packed/pact-index.ts';
import { encodeDate } from '../partial-date.ts';
import type { RankedPact } from '../ranked-pact.ts';
import { relateDate } from './date-relation.ts';
import { showRow } from './show-row.ts';

/** What the hover card tells of an entity beside its share in the article. */
export interface EntityPreview {
  /** Prior pacts that only the entity and parties of the article have signed; 0 for a pact. */
  readonly count: number;
  /** The newest of them; for a pact itself. Null where there is none. */
  readonly latest: RankedPact | null;
}

/** What is asked: an entity (a state's or group's code or a pact's id) among the parties of an article of a day. */
export interface PreviewQuery {
  readonly code: string;
  readonly parties: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/** Rows of prior pacts of the entity with the parties and nobody else, oldest first. */
function listShared(index: PactIndex, { code, parties }: PreviewQuery, day: number): number[] {
  const allowed = new Set([code, ...parties].map((party) => index.partyNumber(party)));
  return [...index.rowsOf(code)].filter((row) => {
    const signatories = index.partiesOf(row);
    if (signatories.length < 2 || index.isOpen(row) || !signatories.every((party) => allowed.has(party))) return false;
    // What these parties signed on the day is what the article reports, and not prior to it.
    return relateDate(index.columns.signed[row] ?? 0, day, true) === 'prior';
  });
}

/** The entity's prior pacts with the article's parties, in a number and the newest; for a pact the pact itself. */
export function previewEntity(index: PactIndex, query: PreviewQuery): EntityPreview {
  const day = encodeDate(query.date) ?? 0;
  const own = index.partyNumber(query.code) < 0 ? index.rowOf(query.code) : -1;
  if (own >= 0) return { count: 0, latest: showRow(index, own, day) };
  const rows = listShared(index, query, day);
  const last = rows.at(-1);
  return { count: rows.length, latest: last === undefined ? null : showRow(index, last, day) };
}
