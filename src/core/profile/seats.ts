import type { Mention } from '../mention.ts';

/** Whose seat a capital is, beside that of its state: "Brussels" agrees for the Union, now and then for the Alliance. */
const SEATS: Readonly<Record<string, readonly string[]>> = { BE: ['EU', 'NATO'] };

/** Of the organisations that sit there the one that the story names most. */
function findTenant(mentions: readonly Mention[], tenants: readonly string[]): string | null {
  const count = (tenant: string): number =>
    mentions.filter(({ kind, code }) => kind === 'group' && code === tenant).length;
  const [most] = tenants.filter((tenant) => count(tenant) > 0).sort((a, b) => count(b) - count(a));
  return most ?? null;
}

/**
 * Mentions as the profile reads them: a capital where an organisation of the story has its seat stands for that one, unless
 * the story speaks of the state in other words, too.
 */
export function readSeats(mentions: readonly Mention[]): readonly Mention[] {
  const tenantOf = new Map<string, string>();
  for (const [state, tenants] of Object.entries(SEATS)) {
    const own = mentions.filter(({ kind, code }) => kind === 'country' && code === state);
    if (own.length === 0 || own.some(({ form }) => form !== 'capital')) continue;
    const tenant = findTenant(mentions, tenants);
    if (tenant !== null) tenantOf.set(state, tenant);
  }
  if (tenantOf.size === 0) return mentions;
  return mentions.map((mention) => {
    const tenant = mention.kind === 'country' ? tenantOf.get(mention.code) : undefined;
    return tenant === undefined ? mention : { ...mention, kind: 'group', code: tenant };
  });
}
