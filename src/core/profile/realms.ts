import type { Weighted } from './weighted.ts';

/**
 * Lands of their own government within a state, by ISO 3166-1, with that state, which acts for them abroad: those that
 * stories name as parties, of the territories that the lexicons know.
 */
const STATE_OF: Readonly<Record<string, string>> = {
  AS: 'US',
  AW: 'NL',
  BM: 'GB',
  CW: 'NL',
  FK: 'GB',
  FO: 'DK',
  GI: 'GB',
  GL: 'DK',
  GU: 'US',
  HK: 'CN',
  MO: 'CN',
  NC: 'FR',
  PF: 'FR',
  PR: 'US',
  VI: 'US',
};

/**
 * Of two parties the state that the other one belongs to: the two stand on one side, and who deals with them on the other.
 * @returns nothing where they are two states, or more than two parties are left
 */
export function findRealm(parties: readonly Weighted[]): Weighted | undefined {
  const [first, second, ...others] = parties;
  if (!first || !second || others.length > 0) return undefined;
  if (STATE_OF[second.code] === first.code) return first;
  return STATE_OF[first.code] === second.code ? second : undefined;
}
