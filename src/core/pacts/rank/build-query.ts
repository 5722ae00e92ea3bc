import type { Mention } from '../../mention.ts';
import type { Profile } from '../../profile.ts';
import type { Span } from '../../span.ts';
import type { PactIndex } from '../packed/pact-index.ts';
import { encodeDate } from '../partial-date.ts';
import { topicNumber } from '../topics.ts';
import { pactOfCircle } from './circle-pacts.ts';
import type { QueryParty } from './cover-table.ts';
import { membershipsOf } from './memberships.ts';
import { PartyMatcher } from './party-fit.ts';
import type { RankQuery } from './rank-query.ts';
import {
  COMPANION_TOPIC,
  EVENT_PARTY,
  EVENT_TOPIC,
  MAX_PARTIES,
  MIN_PARTY_WEIGHT,
  OTHER_EVENT_TOPIC,
} from './rank-weights.ts';
import { TopicMatcher } from './topic-match.ts';
import { worthsOf } from './worth.ts';

/** A clicked topic leads; what else the article is about stays in sight. */
const OTHER_TOPICS_SHARE = 0.4;

/** Rows of the pacts that an article names, each with the place of its first mention. */
export type NamedRows = ReadonlyMap<number, Span>;

/** The row that a mention names: a pact, or the trade agreement that a circle of states is called by; -1 for none. */
function rowNamedBy(index: PactIndex, { kind, code }: Mention): number {
  if (kind === 'pact') return index.rowOf(code);
  return kind === 'group' ? pactOfCircle(index, code) : -1;
}

export function findNamedRows(index: PactIndex, mentions: readonly Mention[]): NamedRows {
  const rows = new Map<number, Span>();
  for (const mention of mentions) {
    const row = rowNamedBy(index, mention);
    if (row >= 0 && !rows.has(row)) rows.set(row, { start: mention.start, end: mention.end });
  }
  return rows;
}

/** The article's parties, led by a clicked one even where the article only talks about it. */
function chooseParties(profile: Profile, focus: string | undefined): readonly QueryParty[] {
  const parties = profile.parties.filter(({ weight }) => weight >= MIN_PARTY_WEIGHT).slice(0, MAX_PARTIES);
  const isContext = profile.context.some(({ code }) => code === focus);
  if (!focus || !isContext) return parties;
  return [{ code: focus, weight: 1 }, ...parties.filter(({ code }) => code !== focus).slice(0, MAX_PARTIES - 1)];
}

function chooseTopics(profile: Profile, focus: string | undefined): Profile['topics'] {
  if (!focus || topicNumber(focus) < 0) return profile.topics;
  const others = profile.topics.filter(({ code }) => code !== focus);
  return [
    { code: focus, weight: 1 },
    ...others.map(({ code, weight }) => ({ code, weight: weight * OTHER_TOPICS_SHARE })),
  ];
}

/** What is asked of the pacts; `focus` is what the reader clicked. */
export function buildQuery(index: PactIndex, profile: Profile, focus: string | undefined, named: NamedRows): RankQuery {
  const day = encodeDate(profile.date) ?? 0;
  const parties = chooseParties(profile, focus);
  const focusBit = parties.findIndex(({ code }) => code === focus);
  // Who clicks a circle that is called by its agreement asks for that one first.
  const clicked = focus === undefined ? -1 : pactOfCircle(index, focus);
  return {
    day,
    parties: new PartyMatcher(
      index,
      parties,
      day,
      profile.context.map(({ code }) => code),
    ),
    topics: new TopicMatcher(index, chooseTopics(profile, focus)),
    principals: 2 ** parties.length - 1,
    isOwnAffair: false,
    worths: worthsOf(index),
    focusMask: focusBit < 0 ? 0 : 1 << focusBit,
    named: new Set(clicked < 0 ? named.keys() : [clicked, ...named.keys()]),
  };
}

/** The topics of the article and those of its events that it has not found words for; what was signed along counts less. */
function joinTopics(
  index: PactIndex,
  topics: Profile['topics'],
  rows: readonly number[],
  asked: RankQuery,
): Profile['topics'] {
  const said = new Map(topics.map(({ code, weight }) => [code, weight]));
  const [event = -1] = rows;
  const told = topics.length === 0 || asked.topics.isMain(event) ? EVENT_TOPIC : OTHER_EVENT_TOPIC;
  const parties = index.partyCodesOf(event).join();
  for (const row of rows.filter((other) => index.partyCodesOf(other).join() === parties)) {
    const weight = row === event ? told : Math.min(told, COMPANION_TOPIC);
    for (const topic of index.topicsAt(row)) said.set(topic, Math.max(said.get(topic) ?? 0, weight));
  }
  return [...said].map(([code, weight]) => ({ code, weight }));
}

/** Whether two or more of the parties belong to a group: then they deal with one another, and it is no side of its own. */
function isTheirCircle(index: PactIndex, profile: Profile, code: string): boolean {
  const members = membershipsOf(index.groups).membersOf(code, encodeDate(profile.date) ?? 0);
  return profile.parties.filter((party) => members.includes(party.code)).length > 1;
}

/** The parties of the article and those whom it only talks about though they signed the event, as mediators do. */
function joinParties(index: PactIndex, profile: Profile, event: readonly string[]): Profile['parties'] {
  // One alone that signed did so for all its members.
  const isForAll = event.length === 1;
  const isParty = (code: string): boolean => event.includes(code) && (isForAll || !isTheirCircle(index, profile, code));
  const signed = profile.context.filter(({ code }) => isParty(code));
  return [...profile.parties, ...signed.map(({ code }) => ({ code, weight: EVENT_PARTY }))];
}

/**
 * The profile with what the events tell that the article reports.
 * @param rows best first; without any the profile stays as it is
 * @param asked what the profile by itself asks
 */
export function addEvents(index: PactIndex, profile: Profile, rows: readonly number[], asked: RankQuery): Profile {
  const [row] = rows;
  if (row === undefined) return profile;
  const topics = joinTopics(index, profile.topics, rows, asked);
  const signatories = index.isOpen(row) ? [] : index.partyCodesOf(row);
  return { ...profile, topics, parties: joinParties(index, profile, signatories) };
}
