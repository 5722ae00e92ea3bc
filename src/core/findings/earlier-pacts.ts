import type { PactIndex } from '../pacts/pact-index.ts';
import { type DateCode, encodeDate, lastDayOf } from '../pacts/partial-date.ts';
import { topicNumber } from '../pacts/topics.ts';
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

/** Who signed a pact, for each of its parties: the party itself, or below zero the dissolved state in whose place it stands. */
function readSigners(index: PactIndex, row: number): ReadonlyMap<number, number> {
  const { partyStarts, signedAs } = index.columns;
  const first = partyStarts[row] ?? 0;
  return new Map(
    Array.from(index.partiesOf(row), (party, at) => {
      const state = signedAs[first + at] ?? 0;
      return [party, state === 0 ? party : -state];
    }),
  );
}

function hasFormerState({ columns }: PactIndex, row: number): boolean {
  const { partyStarts, signedAs } = columns;
  const end = partyStarts[row + 1] ?? 0;
  for (let at = partyStarts[row] ?? 0; at < end; at++) if (signedAs[at] !== 0) return true;
  return false;
}

/** Earlier pacts of exactly the article's parties, or of dissolved states in their place, newest first, as rows of the index. */
export function listExact(index: PactIndex, subject: Subject): readonly number[] {
  const [first] = subject.parties;
  if (first === undefined) return [];
  const numbers = subject.parties.map((code) => index.partyNumber(code));
  const isExact = (row: number): boolean => {
    const parties = index.partiesOf(row);
    if (parties.length < numbers.length || !numbers.every((number) => parties.includes(number))) return false;
    // Most pacts have more parties, or no dissolved state among them: to look at each signer would take long.
    if (!hasFormerState(index, row)) return parties.length === numbers.length;
    const signers = readSigners(index, row);
    const theirs = new Set(numbers.map((number) => signers.get(number)));
    return theirs.size === numbers.length && new Set(signers.values()).size === theirs.size;
  };
  const rows = index.rowsOf(first).filter((row) => !index.isOpen(row) && isExact(row) && isBefore(index, row, subject));
  return [...rows].reverse();
}

/**
 * Earlier pacts of circles that one of the parties was in, newest first.
 * @param most signatories of a circle at most; `least` at least
 */
export function listCircles(index: PactIndex, subject: Subject, least: number, most: number): readonly number[] {
  const rows = new Set<number>();
  for (const party of subject.parties) {
    for (const row of index.rowsOf(party)) {
      const size = index.partiesOf(row).length;
      if (size >= least && size <= most && isBefore(index, row, subject) && !index.isOpen(row)) rows.add(row);
    }
  }
  return [...rows].sort((a, b) => b - a);
}

/** Those of the topics that a row has. */
export function sharedTopics(index: PactIndex, row: number, { topics }: Subject): readonly string[] {
  const own = index.topicsAt(row);
  return topics.filter((topic) => own.includes(topic));
}
