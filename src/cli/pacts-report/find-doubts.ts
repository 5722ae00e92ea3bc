import { FORMER_STATES, isFormerState, listSigners } from '../../core/pacts/former-states.ts';
import type { Pact } from '../../core/pacts/pact.ts';
import { encodeDate, lastDayOf } from '../../core/pacts/partial-date.ts';
import { findNamedStates } from './country-names.ts';
import { findAnachronisms } from './find-anachronisms.ts';
import { findDuplicates } from './find-duplicates.ts';
import { inspectCopy, inspectHost, inspectKind } from './find-odd-fields.ts';
import { findSuccessorCopies } from './find-successor-copies.ts';

/** Something about a pact that only a person can judge. */
export interface Doubt {
  readonly kind: string;
  readonly id: string;
  readonly text: string;
}

/** A list of more parties than there are states is a mistake. */
const MAX_PARTIES = 205;
/** Ratification may take a generation; beyond that a date is likely mistyped. */
const MAX_RATIFICATION_YEARS = 30;
/** Up to here a list of parties is what the title speaks of, beyond it names a convention's members. */
const FEW_PARTIES = 3;
/** Words in a title that a machine capitalised. */
const MIN_TITLE_CASE_WORDS = 6;

type Inspect = (pact: Pact, byId: ReadonlyMap<string, Pact>) => readonly string[];

const isBefore = (date: string | undefined, other: string): boolean =>
  date !== undefined && lastDayOf(encodeDate(date) ?? 0) < (encodeDate(other) ?? 0);

const yearOf = (date: string): number => Number(date.slice(0, 4));

function inspectDates({ signed, inForce, ended }: Pact): readonly string[] {
  const isLate = inForce !== undefined && yearOf(inForce) - yearOf(signed) > MAX_RATIFICATION_YEARS;
  return [
    ...(isBefore(inForce, signed) ? [`in force ${inForce}, before it was signed ${signed}`] : []),
    ...(isBefore(ended, signed) ? [`ended ${ended}, before it was signed ${signed}`] : []),
    ...(inForce && isBefore(ended, inForce) ? [`ended ${ended}, before it was in force ${inForce}`] : []),
    ...(isLate ? [`signed ${signed}, in force only ${inForce}`] : []),
  ];
}

function inspectParties({ parties, partyList }: Pact): readonly string[] {
  return [
    ...(parties.length > MAX_PARTIES ? [`${parties.length} parties`] : []),
    ...(parties.length === 0 && partyList === 'complete' ? ['no party'] : []),
  ];
}

/** Only titles that name as many states as there are parties say who the parties are. */
function inspectTitleParties({ title, parties, signedAs = {}, partyList }: Pact): readonly string[] {
  if (parties.length < 2 || listSigners({ parties, signedAs }).length > FEW_PARTIES || partyList === 'open') return [];
  if (parties.some((party) => party.length > 2 || party === 'EU' || party === 'UN')) return [];
  const named = findNamedStates(title);
  const strangers = named.filter((code) => !parties.includes(code));
  return named.length > 1 && strangers.length > 0
    ? [`${parties.join(' ')}, but the title names ${named.join(' ')}: ${title}`]
    : [];
}

function inspectTitle({ title }: Pact): readonly string[] {
  const words = title.split(' ').filter((word) => /^\p{L}{2,}/u.test(word));
  if (title === title.toUpperCase() && words.length > 2) return [`all in capitals: ${title}`];
  const isCapitalised = words.every((word) => /^\p{Lu}/u.test(word));
  if (isCapitalised && words.length >= MIN_TITLE_CASE_WORDS) return [`every word with a capital: ${title}`];
  return / \((?:trade agreement|BIT)\)$| BIT$/.test(title) ? [`a label: ${title}`] : [];
}

const inspectTopics: Inspect = ({ topics, title }) => (topics.length === 0 ? [title] : []);

function inspectFormerStates(pact: Pact): readonly string[] {
  const { parties, signed, signedAs = {} } = pact;
  const [first, last] = FORMER_STATES.SU;
  const isSoviet = parties.includes('RU') && signed >= first && signed <= last && signedAs.RU === undefined;
  return [
    ...parties.filter(isFormerState).map((code) => `${code} stands among the parties: ${pact.title}`),
    ...(isSoviet && parties.length <= FEW_PARTIES ? [`Russia in ${signed}: ${pact.title}`] : []),
  ];
}

const inspectRelations: Inspect = ({ relations, signed }, byId) =>
  relations.flatMap(({ type, id }) => {
    const target = byId.get(id);
    if (!target) return [`${type} ${id}, which is no pact`];
    return isBefore(signed, target.signed) ? [`${type} ${id}, which was signed later, ${target.signed}`] : [];
  });

function inspectStatus({ status, ended }: Pact): readonly string[] {
  return status === 'in-force' && ended !== undefined ? [`in force, but ended ${ended}`] : [];
}

const inspectUrl: Inspect = ({ url, sources, title }) =>
  url === undefined && !sources.includes('EDITORS') ? [title] : [];

const INSPECTIONS: Readonly<Record<string, Inspect>> = {
  date: inspectDates,
  parties: inspectParties,
  'title and parties': inspectTitleParties,
  title: inspectTitle,
  'no topic': inspectTopics,
  'former state': inspectFormerStates,
  relation: inspectRelations,
  status: inspectStatus,
  anachronism: findAnachronisms,
  'host state?': inspectHost,
  kind: inspectKind,
  'address of a copy': inspectCopy,
  'imported without address': inspectUrl,
};

/** Everything suspicious in the pacts, by kind of doubt, then in the order of the pacts. */
export function findDoubts(pacts: readonly Pact[]): readonly Doubt[] {
  const byId = new Map(pacts.map((pact) => [pact.id, pact]));
  const doubts = Object.entries(INSPECTIONS).flatMap(([kind, inspect]) =>
    pacts.flatMap((pact) => inspect(pact, byId).map((text) => ({ kind, id: pact.id, text }))),
  );
  const duplicates = findDuplicates(pacts).map(([a, b]) => ({
    kind: 'told twice?',
    id: a.id,
    text: `${b.id}: ${a.title} | ${b.title}`,
  }));
  const successors = findSuccessorCopies(pacts).map(([a, b, state]) => ({
    kind: 'one signer, two pacts?',
    id: a.id,
    text: `${b.id}, both of ${state}: ${a.title} | ${b.title}`,
  }));
  return [...doubts, ...duplicates, ...successors];
}
