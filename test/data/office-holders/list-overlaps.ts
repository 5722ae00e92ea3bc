import { firstDay, lastDay, type TermRow } from '../../../src/data/office-holders/read-terms.ts';

const officeOf = ({ party, office }: TermRow): string => `${party} ${office}`;

/** Terms of one office that certainly overlap, by their lines: the earlier ends after the later has begun. */
export function listOverlaps(terms: readonly TermRow[]): readonly (readonly [earlier: number, later: number])[] {
  const sorted = terms.toSorted(
    (a, b) => officeOf(a).localeCompare(officeOf(b)) || firstDay(a.from).localeCompare(firstDay(b.from)),
  );
  return sorted.flatMap((term, index) => {
    const next = sorted[index + 1];
    if (!next || officeOf(next) !== officeOf(term)) return [];
    const end = term.to ? firstDay(term.to) : '9999-12-31';
    return end > lastDay(next.from) ? [[term.line, next.line] as const] : [];
  });
}
