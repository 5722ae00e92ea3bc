import { countBits } from '../packed/bits.ts';
import type { PactIndex } from '../packed/pact-index.ts';
import { PACT_KINDS, POLITICAL_KINDS } from '../pact-vocabulary.ts';
import { isBitSet, topicNumber } from '../topics.ts';
import { actingGroupsOf } from './acting-groups.ts';
import { WIDE_EXTRA } from './list-weights.ts';
import type { PartyFit, PartyMatcher } from './party-fit.ts';
import type { RankQuery } from './rank-query.ts';
import * as weights from './rank-weights.ts';
import type { TopicFit } from './topic-match.ts';
import { endsWar, isKnown } from './worth.ts';

function discountCrowd(extra: number): number {
  return 1 + weights.EXTRA_PARTY_DISCOUNT * Math.log1p(extra);
}

/** Whether a pact is between at least two sides of the article, or of its only one. */
export function isShared(fit: PartyFit, { parties, sideCount }: PartyMatcher): boolean {
  return fit.signers >= Math.min(2, parties.length) && fit.sides >= Math.min(2, sideCount);
}

/** Where a group meets several states, its pacts with each of them are the matter, those of the states with one another not. */
function isWithTheGroup({ covered, viaGroup }: PartyFit, { circleMask, sideCount }: PartyMatcher): boolean {
  return sideCount > 2 && (covered & ~viaGroup & circleMask) !== 0;
}

/** Of many others beside the article's parties, and on something else. */
function isFarAndWide({ extra }: PartyFit, topic: TopicFit): boolean {
  return extra > weights.VERY_WIDE_EXTRA && topic.best < weights.MAIN_TOPIC;
}

const DIPLOMATIC = topicNumber('diplomatic');

function isDiplomatic(index: PactIndex, row: number): boolean {
  const { topicsLow, topicsHigh } = index.columns;
  return isBitSet(topicsLow[row] ?? 0, topicsHigh[row] ?? 0, DIPLOMATIC);
}

/** Whether the article's parties and nobody else made a pact on their relations as a whole; of those that lists hold by the hundred none. */
export function isOnRelations(index: PactIndex, row: number, fit: PartyFit, matcher: PartyMatcher): boolean {
  if (fit.extra > 0 || fit.viaGroup !== 0 || fit.cover < 1 || index.isImported(row)) return false;
  return isShared(fit, matcher) && isDiplomatic(index, row);
}

/**
 * What a whole group agreed on its own institutions says nothing of two of its members who act without it, nor does what
 * many declared together, where all that it shares with the article is that both are diplomatic.
 */
function isDiplomacyOfMany(
  index: PactIndex,
  row: number,
  { extra, covered }: PartyFit,
  { parties: matcher, topics }: RankQuery,
  topic: TopicFit,
): boolean {
  if (extra <= WIDE_EXTRA || (covered & matcher.groupMask) !== 0 || !isDiplomatic(index, row)) return false;
  // What a list has by the hundred stands far behind anyway.
  if (matcher.parties.length < 2 || index.isImported(row)) return false;
  if (topic.isSame && topic.best <= topics.weightOf('diplomatic')) return true;
  return extra > weights.VERY_WIDE_EXTRA && actingGroupsOf(index).of(row).length > 0;
}

/**
 * What is left of a pact for those who signed it beside the article's parties, whatever their number; one alone is a witness.
 * @param others their number, those whom the story talks about as a fraction
 */
function weighOthers(index: PactIndex, row: number, fit: PartyFit, others: number, topic: TopicFit): number {
  if (others <= 1) return 1;
  const isUnchosen = index.isImported(row) || index.isSupplement(row);
  const far = isFarAndWide(fit, topic) ? weights.WIDE_OFF_TOPIC : 1;
  return weights.WITH_OTHERS * far * (isUnchosen ? weights.WITH_OTHERS_UNCHOSEN : 1);
}

/** Kinds that promise nothing a court could enforce, by their numbers in the columns. */
const IS_POLITICAL: readonly boolean[] = PACT_KINDS.map((kind) => POLITICAL_KINDS.has(kind));

/** What the article's parties agreed with one another, others beside them or not. */
function scoreShared(index: PactIndex, row: number, fit: PartyFit, matcher: PartyMatcher, topic: TopicFit): number {
  const group = isWithTheGroup(fit, matcher) ? weights.WITH_THE_GROUP : 1;
  const viaShare = countBits(fit.viaGroup) / Math.max(1, countBits(fit.covered));
  const directness = 1 - viaShare * (1 - weights.VIA_GROUP_SHARE);
  const bloc = (fit.isOfTheirBloc ? weights.BLOC_WITH_OTHERS : 1) * (fit.left === 0 ? 1 : weights.LEFT_GROUP);
  // On another matter it says nothing that the story talks about the others who signed, too.
  const others = topic.score > 0 ? fit.extra : fit.extra + fit.talked * (1 - weights.CONTEXT_PARTY_EXTRA);
  const wide = weighOthers(index, row, fit, others, topic);
  return (group * wide * bloc * directness * fit.cover ** weights.PARTIAL_COVER_EXPONENT) / discountCrowd(others);
}

/** Can a pact count before anybody looks who its parties are? What is open to all does on the article's own subject only. */
export function canCount(index: PactIndex, row: number, topic: TopicFit): boolean {
  return !index.isOpen(row) || (topic.best >= weights.OPEN_MIN_TOPIC && !index.isImported(row));
}

/** Where nobody acts, only what all the world may sign: it lists nobody but its host, or nearly everybody; a circle is in between. */
function isOfTheWorld(listed: number): boolean {
  return listed < weights.LISTED_PARTIES || listed >= weights.WORLD_PARTIES;
}

/** A convention open to all counts, where its list is known, for those on it. */
function scoreOpen(index: PactIndex, row: number, fit: PartyFit, matcher: PartyMatcher, topic: TopicFit): number {
  const { parties } = matcher;
  if (!canCount(index, row, topic)) return 0;
  const listed = index.partiesOf(row).length;
  if (parties.length === 0) return isOfTheWorld(listed) ? weights.OPEN_ALONE_BASE : 0;
  const isElsewhere = matcher.isOfTheWorld ? !isOfTheWorld(listed) : listed >= weights.LISTED_PARTIES;
  if (fit.covered === 0 && isElsewhere) return 0;
  const isAlone = parties.length === 1 || matcher.isOfTheWorld;
  const base =
    (isAlone ? weights.OPEN_ALONE_BASE : weights.OPEN_BASE) *
    (index.prominenceOf(row) === 'landmark' ? weights.OPEN_LANDMARK : 1);
  return base * (weights.OPEN_UNKNOWN + (1 - weights.OPEN_UNKNOWN) * fit.cover);
}

/** Whether the sides of the war of the one state that the article is about made it. */
function isPeaceWithin(index: PactIndex, row: number, fit: PartyFit, { groupMask }: PartyMatcher): boolean {
  const isAlone = fit.extra === 0 && (fit.covered & groupMask) === 0;
  return isAlone && fit.cover >= weights.PEACE_WITHIN_COVER && endsWar(index, row);
}

/** Whether nobody but a group and its members, those of the past among them, made a pact. */
export function isWithin(index: PactIndex, row: number, group: string): boolean {
  const { members = [], former = {} } = index.groups[group] ?? {};
  return index.partyCodesOf(row).every((party) => party === group || members.includes(party) || party in former);
}

/** What a group's members agreed with one another or with the group: its own treaties. */
function isOwnAffair(index: PactIndex, row: number, { covered, extra }: PartyFit, matcher: PartyMatcher): boolean {
  if ((covered & matcher.circleMask) === 0) return false;
  if (extra === 0) return true;
  const [code = ''] = matcher.codesOf(covered & matcher.circleMask);
  return isWithin(index, row, code);
}

/** Whether all others in it are states that the story talks about: each of them counts for a fraction of a stranger. */
export function isTalkedAbout({ extra }: PartyFit): boolean {
  return extra > 0 && extra < 1;
}

/** A group signs beside the sides of a war as their mediator, and makes none of its members a party of it. */
function isOfOthersWar(index: PactIndex, row: number, { covered, viaGroup }: PartyFit): boolean {
  return viaGroup !== 0 && countBits(covered & ~viaGroup) < 2 && endsWar(index, row);
}

/**
 * A pact of one side with others, on the very topic: what it did elsewhere tells what it may do here. Of those that a list
 * has by the hundred only the known ones, and what it signed with those whom the story talks about.
 */
function scoreOutside(index: PactIndex, row: number, fit: PartyFit, query: RankQuery, topic: TopicFit): number {
  const matcher = query.parties;
  if (topic.best < weights.ONE_PARTY_MIN_TOPIC || fit.covered === 0) return 0;
  if (isPeaceWithin(index, row, fit, matcher)) return weights.PEACE_WITHIN_BASE;
  const isListed = index.isImported(row) && !isKnown(index, row);
  const isOneOfMany = isListed && matcher.parties.length > 1 && !isTalkedAbout(fit);
  if (isOneOfMany && !query.isOwnAffair) return 0;
  const isOwn = isOwnAffair(index, row, fit, matcher);
  if (isOneOfMany && !isOwn) return 0;
  const share = Math.min(1, fit.cover / weights.ONE_PARTY_SHARE);
  const own = isOwn && !query.isOwnAffair ? weights.OWN_AFFAIRS : 1;
  const told = isTalkedAbout(fit) ? weights.TALKED_ABOUT : 1;
  const political = IS_POLITICAL[index.columns.kinds[row] as number] ? weights.ONE_PARTY_POLITICAL : 1;
  const known = weights.ELSEWHERE_PROMINENCE[index.prominenceOf(row)];
  return (weights.ONE_PARTY_BASE * share * own * told * political * known) / discountCrowd(fit.extra);
}

/**
 * A convention that all the world has joined and no editor chose tells nothing of a few of its parties, on their subject either.
 * @param extra signatories beyond the article's parties
 */
export function isFiller(index: PactIndex, row: number, extra: number, { parties }: PartyMatcher): boolean {
  return extra >= weights.WORLD_PARTIES && parties.length > 1 && index.isImported(row) && !index.isOpen(row);
}

const CHARTER = PACT_KINDS.indexOf('charter');

/** Whether a wide circle is made of it, and known by it: the treaty that an alliance signed with its members, a charter. */
function isCircleCharter(index: PactIndex, row: number, { extra }: PartyFit): boolean {
  if (extra < 1 || index.prominenceOf(row) !== 'landmark') return false;
  return index.columns.kinds[row] === CHARTER || actingGroupsOf(index).of(row).length > 0;
}

/** What a pact of a whole circle says of those of its members whom the article is about. */
function weighCircle(index: PactIndex, row: number, fit: PartyFit, query: RankQuery, topic: TopicFit): number {
  if (isCircleCharter(index, row, fit)) return weights.CIRCLE_CHARTER;
  return isDiplomacyOfMany(index, row, fit, query, topic) ? weights.DIPLOMACY_OF_MANY : 1;
}

/** What is only in a list has been weighed by its prominence already. */
function weighProminence(index: PactIndex, row: number): number {
  return index.isImported(row) ? 1 : weights.PROMINENCE_WORTH[index.prominenceOf(row)];
}

/** Whether a pact's title names some of its many parties, and only such as the article does not speak of. */
function isOnStrangers(index: PactIndex, row: number, { extra, talked }: PartyFit, matcher: PartyMatcher): boolean {
  if (extra < 1 || talked > 0) return false;
  const named = index.titleParties(row);
  return named.length > 0 && named.every((party) => matcher.isStranger(party));
}

/** How much a pact is the article's parties' own, 0–1; 0 where it has nothing to say of them. */
export function scoreParties(index: PactIndex, row: number, fit: PartyFit, query: RankQuery, topic: TopicFit): number {
  const matcher = query.parties;
  if (index.isOpen(row)) return scoreOpen(index, row, fit, matcher, topic);
  if ((fit.covered & query.principals) === 0) return 0;
  if (isFiller(index, row, fit.extra, matcher)) return 0;
  if (!isShared(fit, matcher)) return fit.covered === fit.left ? 0 : scoreOutside(index, row, fit, query, topic);
  if (matcher.parties.length > 1 && isOfOthersWar(index, row, fit)) return scoreOutside(index, row, fit, query, topic);
  const isElsewhere = matcher.parties.length === 1 && fit.extra >= 1 && !topic.isSame;
  if (isElsewhere) return 0;
  const wideKnown = fit.extra >= 1 && index.prominenceOf(row) === 'landmark' ? weights.WIDE_LANDMARK : 1;
  const strangers = isOnStrangers(index, row, fit, matcher) ? weights.STRANGERS_MATTER : 1;
  return (
    wideKnown *
    strangers *
    weighCircle(index, row, fit, query, topic) *
    weighProminence(index, row) *
    scoreShared(index, row, fit, matcher, topic)
  );
}
