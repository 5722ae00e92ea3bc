/**
 * How the ids of imported pacts name their lists: `1964-ieadb-232` is number 232 of IEADB, signed in 1964. The number is
 * the list's own, so that a later merge renumbers nothing. The order is part of the packed format: append only.
 */
export const ID_SOURCES = ['ieadb', 'unctad', 'ukto', 'concordia', 'ucdp', 'un', 'wto', 'ggo'] as const;

const LISTS: readonly string[] = ID_SOURCES;
const SHORT = '#';
const IMPORTED = new RegExp(`^(\\d{4})-(${ID_SOURCES.join('|')})-(.+)$`);

/** What is stored of an id: of an imported one the place of its list in `ID_SOURCES` and its number there. */
export function shortenId(id: string, signed: string): string {
  const [, year, list, number] = IMPORTED.exec(id) ?? [];
  if (number === undefined || year !== signed.slice(0, 4)) return id;
  return `${SHORT}${LISTS.indexOf(list ?? '')}${number}`;
}

/** The id of what is stored. */
export function expandId(stored: string, signed: string): string {
  if (!stored.startsWith(SHORT)) return stored;
  return `${signed.slice(0, 4)}-${ID_SOURCES[Number(stored[1])]}-${stored.slice(2)}`;
}

/** The number that an imported pact has in its list, empty for others. */
export function listNumberOf(id: string): string {
  return IMPORTED.exec(id)?.[3] ?? '';
}
