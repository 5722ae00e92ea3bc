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

/** Rows of a party that were signed before the article's day and are not what it reports, newest first. */
function listBefore(index: PactIndex, party: string, { day, events }: Subject): readonly number[] {
  return [...index.rowsOf(party)]
    .filter((row) => lastDayOf(index.columns.signed[row] ?? 0) <= day && !events.has(row))
    .reverse();
}

/** Earlier pacts of exactly the article's parties, newest first, as rows of the index. */
export function listExact(index: PactIndex, subject: Subject): readonly number[] {
  const [first] = subject.parties;
  if (first === undefined) return [];
  const numbers = subject.parties.map((code) => index.partyNumber(code));
  const isExact = (row: number): boolean => {
    const parties = index.partiesOf(row);
    return parties.length === numbers.length && numbers.every((number) => parties.includes(number));
  };
  return listBefore(index, first, subject).filter((row) => isExact(row) && !index.isOpen(row));
}

/** Earlier pacts of any circle that one of the parties was in, newest first. */
export function listCircles(index: PactIndex, subject: Subject): readonly number[] {
  const rows = new Set(subject.parties.flatMap((party) => listBefore(index, party, subject)));
  return [...rows].filter((row) => !index.isOpen(row)).sort((a, b) => b - a);
}

/** Those of the topics that a row has. */
export function sharedTopics(index: PactIndex, row: number, { topics }: Subject): readonly string[] {
  const own = index.topicsAt(row);
  return topics.filter((topic) => own.includes(topic));
}
