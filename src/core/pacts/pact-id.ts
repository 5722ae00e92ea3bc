/** Beyond this many parties an id says `multi`. */
const MAX_NAMED_PARTIES = 3;
const SHORT = '#';

/** The usual beginning of a pact's id: the year of its signature and its parties, `1993-al-hr-`. */
function usualStart(signed: string, parties: readonly string[]): string {
  const named = parties.length > 0 && parties.length <= MAX_NAMED_PARTIES;
  const who = named ? parties.map((code) => code.toLowerCase().replaceAll('_', '-')).join('-') : 'multi';
  return `${signed.slice(0, 4)}-${who}-`;
}

/** What is stored of an id: of the usual ones only the number, the rest follows from the other columns. */
export function shortenId(id: string, signed: string, parties: readonly string[]): string {
  const start = usualStart(signed, parties);
  const rest = id.slice(start.length);
  return id.startsWith(start) && /^[1-9]\d*$/.test(rest) ? SHORT + rest : id;
}

/** The id of what is stored. */
export function expandId(stored: string, signed: string, parties: readonly string[]): string {
  return stored.startsWith(SHORT) ? usualStart(signed, parties) + stored.slice(SHORT.length) : stored;
}
