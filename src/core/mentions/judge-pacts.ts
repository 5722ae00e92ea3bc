import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Candidate } from './candidate.ts';

/** A name that several pacts bear, or that is made of general words, counts when this many of its parties are named. */
const PARTIES_NEEDED = 2;

function partiesOf({ lexicon, parties }: Candidate): string[] {
  const count = lexicon.parties[parties] as number;
  return Array.from(lexicon.parties.subarray(parties + 1, parties + 1 + count), (lexicon as Lexicon).textOf);
}

/** Codes of the countries and groups that the article names in words that are sure by themselves. */
function collectCodes(candidates: readonly Candidate[]): Set<string> {
  const sure = candidates.filter(
    ({ kind, strength }) => (kind === 'country' || kind === 'group') && strength === 'strong',
  );
  return new Set(sure.map(({ code }) => code));
}

function hasParties(candidate: Candidate, codes: ReadonlySet<string>): boolean {
  if (candidate.parties === 0) return true;
  const parties = partiesOf(candidate);
  const named = parties.filter((code) => codes.has(code)).length;
  return named >= Math.min(PARTIES_NEEDED, parties.length);
}

/** The candidates without those pacts' names that lack the evidence they need. */
export function judgePacts(candidates: readonly Candidate[]): Candidate[] {
  if (!candidates.some(({ kind }) => kind === 'pact')) return [...candidates];
  const codes = collectCodes(candidates);
  return candidates.filter((candidate) => candidate.kind !== 'pact' || hasParties(candidate, codes));
}
