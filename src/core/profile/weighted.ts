/** A code with its weight, 0–1; the heaviest of its list has weight 1. */
export interface Weighted {
  readonly code: string;
  readonly weight: number;
}

/** A party and those who deal with it, each at a share of its weight. */
export function withPartners(own: Weighted, codes: Iterable<string>, share: number): readonly Weighted[] {
  const partners = [...codes].filter((code) => code !== own.code);
  return [own, ...partners.map((code) => ({ code, weight: share * own.weight }))];
}
