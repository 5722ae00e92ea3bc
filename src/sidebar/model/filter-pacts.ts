import { foldDigits } from '../../core/dates/fold-digits.ts';
import type { PactKind } from '../../core/pacts/pact.ts';
import type { RankedPact } from '../../core/pacts/ranked-pact.ts';

export type PartyMatch = 'any' | 'all' | 'only';

/** What the reader has narrowed the list to. Empty sets and nulls filter nothing. */
export interface PactFilter {
  readonly parties: ReadonlySet<string>;
  readonly match: PartyMatch;
  readonly topics: ReadonlySet<string>;
  readonly kind: PactKind | null;
  readonly isInForceOnly: boolean;
  readonly fromYear: number | null;
  readonly toYear: number | null;
  readonly words: string;
}

export const NO_FILTER: PactFilter = {
  parties: new Set(),
  match: 'all',
  topics: new Set(),
  kind: null,
  isInForceOnly: false,
  fromYear: null,
  toYear: null,
  words: '',
};

export function isFiltering(filter: PactFilter): boolean {
  const { parties, topics, kind, isInForceOnly, fromYear, toYear, words } = filter;
  return Boolean(parties.size || topics.size || kind || isInForceOnly || fromYear || toYear || words.trim());
}

function hasParties(pactParties: readonly string[], wanted: ReadonlySet<string>, match: PartyMatch): boolean {
  if (wanted.size === 0) return true;
  const held = pactParties.filter((party) => wanted.has(party)).length;
  if (match === 'any') return held > 0;
  return held === wanted.size && (match === 'all' || pactParties.length === wanted.size);
}

/** Lower case without marks, with plain digits: “Türkiye” is found by “turkiye”, 2023 by “۲۰۲۳”. */
function fold(text: string): string {
  return foldDigits(text)
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}

function hasWords({ pact }: RankedPact, words: string): boolean {
  const text = fold([pact.title, pact.shortTitle, pact.signed, ...Object.values(pact.names).flat()].join(' '));
  return fold(words)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** The pacts that pass, in their order. */
export function filterPacts(ranked: readonly RankedPact[], filter: PactFilter): RankedPact[] {
  return ranked.filter((each) => {
    const { pact, statusAtDate } = each;
    const year = Number(pact.signed.slice(0, 4));
    return (
      hasParties(pact.parties, filter.parties, filter.match) &&
      (filter.topics.size === 0 || pact.topics.some((topic) => filter.topics.has(topic))) &&
      (filter.kind === null || pact.kind === filter.kind) &&
      (!filter.isInForceOnly || statusAtDate === 'in-force') &&
      (filter.fromYear === null || year >= filter.fromYear) &&
      (filter.toYear === null || year <= filter.toYear) &&
      hasWords(each, filter.words)
    );
  });
}
