/** One person with the terms in which he or she held any of the offices that news texts name. */
export interface OfficeHolder {
  /** English, in full. */
  readonly name: string;
  /**
   * Folded forms (see `foldName`) beside the English name and its last word. One that begins with `!` names the person
   * without a title before it; another of one word does so only with a title, or where the person is named in full too.
   * One that begins with `-` is the last word of the English name where that never stands for the person: a weekday, a town.
   */
  readonly forms: readonly string[];
  readonly terms: readonly Term[];
  /** True for a company or agency that signs for its state: it has no days in office, and so dates no text. */
  readonly isBody?: boolean;
}

/** First and last day in office, `YYYY-MM-DD`; `to` is null where no end was known when the table was compiled. */
export interface Term {
  /** Whose office: a state (ISO 3166-1 alpha-2) or a group (its key). */
  readonly party: string;
  readonly from: string;
  readonly to: string | null;
}

export interface OfficeHolders {
  /** And the state companies and agencies that a text may name as it names people. */
  readonly people: readonly OfficeHolder[];
}

/** A person as packed: name, forms parted by `|`, terms parted by a space as `packTerm` writes them. */
export type PackedPerson = readonly [name: string, forms: string, terms: string];

/** A state company or agency as packed: its state, and its names parted by `|`, folded, the English one first. */
export type PackedBody = readonly [party: string, names: string];

export type PackedHolder = PackedPerson | PackedBody;

const DAY_MS = 86_400_000;

/** Days are packed in this base. */
const RADIX = 36;

export const dayToNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

export const numberToDay = (days: number): string => new Date(days * DAY_MS).toISOString().slice(0, 10);

/** `PARTY:from:to`, days since 1970 in base 36; inverse of `readTerm`. */
export const packTerm = ({ party, from, to }: Term): string =>
  `${party}:${dayToNumber(from).toString(RADIX)}:${to ? dayToNumber(to).toString(RADIX) : ''}`;

function readTerm(packed: string): Term {
  const [party = '', from = '', to = ''] = packed.split(':');
  return { party, from: numberToDay(parseInt(from, RADIX)), to: to ? numberToDay(parseInt(to, RADIX)) : null };
}

function readPerson([name, forms, terms]: PackedPerson): OfficeHolder {
  return { name, forms: forms ? forms.split('|') : [], terms: terms.split(' ').map(readTerm) };
}

/** Its names are names of nothing else; from when it was its state's is not told, and it is so on any day. */
function readBody([party, names]: PackedBody): OfficeHolder {
  const forms = names.split('|').map((name) => `!${name}`);
  return { name: forms[0]?.slice(1) ?? '', forms, terms: [{ party, from: '', to: null }], isBody: true };
}

/** The packed table of office-holders, ready for `inferPeriod`. */
export function unpackOfficeHolders(packed: readonly PackedHolder[]): OfficeHolders {
  return { people: packed.map((holder) => (holder.length === 2 ? readBody(holder) : readPerson(holder))) };
}
