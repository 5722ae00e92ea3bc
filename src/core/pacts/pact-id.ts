/**
 * How the ids of imported pacts name their lists: `1964-ieadb-232` is number 232 of IEADB, signed in 1964. The number is
 * the list's own, so that a later merge renumbers nothing. The order is part of the packed format: append only.
 */
export const ID_SOURCES = ['ieadb', 'unctad', 'ukto', 'concordia', 'ucdp', 'un', 'wto', 'ggo'] as const;

const LISTS: readonly string[] = ID_SOURCES;
const SHORT = '#';
const PARTIES = '~';
const YEAR = '@';
const IMPORTED = new RegExp(`^(\\d{4})-(${ID_SOURCES.join('|')})-(.+)$`);

/** What an id may tell again, read only where it does. */
export interface IdFacts {
  readonly signed: string;
  readonly parties: readonly string[];
}

/** Ids begin with the parties: `gb-jp-2023-hiroshima-accord`, `african-union-2018-afcfta`. */
function joinParties(parties: readonly string[]): string {
  return parties.join('-').toLowerCase().replaceAll('_', '-');
}

function shortenImported(id: string, signed: string): string | null {
  const [, year, list, number] = IMPORTED.exec(id) ?? [];
  if (number === undefined || year !== signed.slice(0, 4)) return null;
  return `${SHORT}${LISTS.indexOf(list ?? '')}${number}`;
}

/**
 * What is stored of an id: of an imported one the place of its list in `ID_SOURCES` and its number there, of the editors'
 * signs for the parties and for the year, where it has those of the pact. No id has such a sign itself.
 */
export function shortenId(id: string, { signed, parties }: IdFacts): string {
  const imported = shortenImported(id, signed);
  if (imported !== null) return imported;
  const start = joinParties(parties);
  const rest = start !== '' && id.startsWith(`${start}-`) ? PARTIES + id.slice(start.length) : id;
  return rest.replace(`-${signed.slice(0, 4)}-`, YEAR);
}

/** The id of what is stored. */
export function expandId(stored: string, facts: IdFacts): string {
  const year = facts.signed.slice(0, 4);
  if (stored.startsWith(SHORT)) return `${year}-${ID_SOURCES[Number(stored[1])]}-${stored.slice(2)}`;
  const rest = stored.replace(YEAR, `-${year}-`);
  return rest.startsWith(PARTIES) ? joinParties(facts.parties) + rest.slice(PARTIES.length) : rest;
}

/** The number that an imported pact has in its list, empty for others. */
export function listNumberOf(id: string): string {
  return IMPORTED.exec(id)?.[3] ?? '';
}
