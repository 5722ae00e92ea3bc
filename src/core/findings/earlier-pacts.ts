import type { PactIndex } from '../pacts/packed/pact-index.ts';
import { type DateCode, encodeDate, lastDayOf } from '../pacts/partial-date.ts';
import { isBitSet, topicNumber } from '../pacts/topics.ts';
import type { FindingsSource } from './finding.ts';

/** From this share of the heaviest a topic is what the article is about. */
const MAIN_TOPIC = 0.5;

/** What the findings are about: who, what, when. */
export interface Subject {
  readonly parties: readonly string[];
  readonly topics: readonly string[];
  readonly day: DateCode;
  /** Rows of the pacts that the article itself reports. */
  readonly events: ReadonlySet<number>;
}

/** The subject of an article; its parties are those that the ranking counted. */
export function readSubject({ profile, prior }: FindingsSource, index: PactIndex): Subject {
  const events = prior.ranked.filter(({ relation }) => relation === 'same').map(({ pact }) => index.rowOf(pact.id));
  return {
    parties: prior.coverage.parties,
    topics: profile.topics
      .filter(({ code, weight }) => weight >= MAIN_TOPIC && topicNumber(code) >= 0)
      .map(({ code }) => code),
    day: encodeDate(profile.date) ?? 0,
    events: new Set(events),
  };
}

/** Whether a row was signed before the article's day and is not what it reports. */
function isBefore(index: PactIndex, row: number, { day, events }: Subject): boolean {
  return lastDayOf(index.columns.signed[row] ?? 0) <= day && !events.has(row);
}

function countParties({ columns }: PactIndex, row: number): number {
  return (columns.partyStarts[row + 1] ?? 0) - (columns.partyStarts[row] ?? 0);
}

/** Who signed a pact for a party: itself, or below zero the dissolved state in whose place it stands; null where nobody did. */
function findSigner({ columns }: PactIndex, row: number, party: number): number | null {
  const { parties, partyStarts, signedAs } = columns;
  const end = partyStarts[row + 1] ?? 0;
  for (let at = partyStarts[row] ?? 0; at < end; at++) {
    if (parties[at] !== party) continue;
    const state = signedAs[at] ?? 0;
    return state === 0 ? party : -state;
  }
  return null;
}

/** Whether this many signed a pact; all that one dissolved state stands for signed as one. */
function isSignedBy(count: number, { columns }: PactIndex, row: number): boolean {
  const { partyStarts, signedAs } = columns;
  const end = partyStarts[row + 1] ?? 0;
  let [signers, states] = [0, 0];
  for (let at = partyStarts[row] ?? 0; at < end && signers <= count; at++) {
    const state = 1 << (signedAs[at] ?? 0);
    if (state === 1 || (states & state) === 0) signers++;
    states |= state;
  }
  return signers === count;
}

/** What is in both of two rising lists. */
function intersect(some: Uint16Array, others: Uint16Array): Uint16Array {
  const common = new Uint16Array(Math.min(some.length, others.length));
  let count = 0;
  for (let at = 0, other = 0; at < some.length && other < others.length; ) {
    const [a, b] = [some[at] as number, others[other] as number];
    if (a === b) common[count++] = a;
    if (a <= b) at++;
    if (b <= a) other++;
  }
  return common.subarray(0, count);
}

/** The rows that all of the parties are in. */
function listCommon(index: PactIndex, parties: readonly string[]): Uint16Array {
  const lists = parties.map((code) => index.rowsOf(code)).sort((a, b) => a.length - b.length);
  return lists.length === 0 ? new Uint16Array(0) : lists.reduce(intersect);
}

/** Earlier pacts of exactly the article's parties, or of dissolved states in their place, newest first, as rows of the index. */
export function listExact(index: PactIndex, subject: Subject): readonly number[] {
  const rows = listCommon(index, subject.parties);
  const numbers = subject.parties.map((code) => index.partyNumber(code));
  const isExact = (row: number): boolean => {
    // Most pacts of several end here, long lists after a few signers.
    if (countParties(index, row) < numbers.length || !isSignedBy(numbers.length, index, row)) return false;
    const signers = numbers.map((number) => findSigner(index, row, number));
    return !signers.includes(null) && new Set(signers).size === numbers.length;
  };
  const exact = rows.filter((row) => !index.isOpen(row) && isExact(row) && isBefore(index, row, subject));
  return [...exact].reverse();
}

/** The last of some rising rows after a given one that is meant, or the given one where none is. */
function findLastAfter(rows: Uint16Array, after: number, isMeant: (row: number) => boolean): number {
  for (let at = rows.length - 1; at >= 0 && (rows[at] as number) > after; at--)
    if (isMeant(rows[at] as number)) return rows[at] as number;
  return after;
}

/**
 * The newest earlier pact of a circle that one of the parties was in, on one of the topics; -1 for none.
 * @param size signatories of a circle, at least and at most
 * @param isMeant whether a circle is the one that is looked for; asked last
 */
export function findNewestCircle(
  index: PactIndex,
  subject: Subject,
  [least, most]: readonly [number, number],
  isMeant: (row: number) => boolean,
): number {
  const isCircle = (row: number): boolean => {
    const size = countParties(index, row);
    if (size < least || size > most || index.isOpen(row) || !isBefore(index, row, subject)) return false;
    return sharedTopics(index, row, subject).length > 0 && isMeant(row);
  };
  return subject.parties.reduce((newest, party) => findLastAfter(index.rowsOf(party), newest, isCircle), -1);
}

/** Those of the topics that a row has. */
export function sharedTopics(index: PactIndex, row: number, { topics }: Subject): readonly string[] {
  const { topicsLow, topicsHigh } = index.columns;
  return topics.filter((topic) => isBitSet(topicsLow[row] ?? 0, topicsHigh[row] ?? 0, topicNumber(topic)));
}
