import type { Weighted } from './weighted.ts';

/**
 * Lands of their own government within a state, by ISO 3166-1, with that state, which acts for them abroad. From the
 * entries of the standard; territories without people of their own are left out.
 */
const STATE_OF: Readonly<Record<string, string>> = {
  AS: 'US',
  AW: 'NL',
  AX: 'FI',
  BM: 'GB',
  CW: 'NL',
  FK: 'GB',
  FO: 'DK',
  GG: 'GB',
  GI: 'GB',
  GL: 'DK',
  GU: 'US',
  HK: 'CN',
  IM: 'GB',
  JE: 'GB',
  MO: 'CN',
  MP: 'US',
  NC: 'FR',
  PF: 'FR',
  PR: 'US',
  SX: 'NL',
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
