import type { Pact } from '../../core/pacts/pact.ts';

/** The two parties in the address of an investment treaty: `…/3576/mauritius---zambia-bit-2015-`. */
const PAIR = /\/bilateral-investment-treaties\/\d+\/(.+)---(.+)-bit-\d{4}-$/;

function countNames(pacts: readonly Pact[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { url, parties } of pacts) {
    const names = PAIR.exec(url ?? '')?.slice(1) ?? [];
    for (const party of parties.length === 2 ? parties : []) {
      const own = counts.get(party) ?? new Map<string, number>();
      for (const name of names) own.set(name, (own.get(name) ?? 0) + 1);
      counts.set(party, own);
    }
  }
  return counts;
}

/**
 * What addresses of investment treaties call each party: of all names that stand beside it the one that stands there most
 * often. Where the guess is wrong, the address is merely packed less tightly.
 */
export function collectUrlNames(pacts: readonly Pact[], parties: readonly string[]): readonly string[] {
  const counts = countNames(pacts);
  return parties.map((party) => {
    const names = [...(counts.get(party) ?? [])].sort(([, a], [, b]) => b - a);
    return names[0]?.[0] ?? '';
  });
}
