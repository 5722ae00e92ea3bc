import type { ArticleText } from '../article-text.ts';
import type { PactIndex } from '../pacts/packed/pact-index.ts';
import { yearsBetween } from '../pacts/partial-date.ts';
import { MAX_PARTIES } from '../pacts/rank/rank-weights.ts';
import type { ClaimWord } from './claim-words.ts';
import { listClaimedTopics } from './claimed-topics.ts';
import { type FoundClaim, findClaims } from './claims.ts';
import { findNewestCircle, listExact, readSubject, type Subject, sharedTopics } from './earlier-pacts.ts';
import { findInstrument } from './find-instrument.ts';
import { type Finding, type FindingsSource, MAX_PHRASE } from './finding.ts';

/** Counter-examples of one claim: enough to be believed, few enough to be read. */
const MAX_EXAMPLES = 3;
/**
 * Common members as a share of all, from which two circles are one that grew or shrank: one of three and four, or of four and
 * six. Three among five may be anybody.
 */
const SAME_CIRCLE = 2 / 3;
/** What the parties signed by themselves tells that none joined and none is missing, though one more was there later. */
const LIKENESSES = [1, SAME_CIRCLE] as const;
/** A circle has three or more; of a larger one than the most all parties that a story can have are too small a share. */
const MIN_CIRCLE = 3;
const MAX_CIRCLE = Math.floor(MAX_PARTIES / SAME_CIRCLE);

/** Earlier pacts of exactly the article's parties, newest first, as rows of the index. */
interface Earlier {
  readonly index: PactIndex;
  readonly exact: readonly number[];
  /** Those of them that are on what the article is about. */
  readonly onTopic: readonly number[];
  /** Those of them that the list shows, where a reader can open them. */
  readonly listed: readonly number[];
}

function findLast({ index, exact, onTopic }: Earlier, subject: Subject): readonly Finding[] {
  // The first topic is what the article is about; of the others the pair may have signed last week.
  const topic = subject.topics.find((each) => onTopic.some((row) => sharedTopics(index, row, subject).includes(each)));
  const last = onTopic.find((row) => topic !== undefined && sharedTopics(index, row, subject).includes(topic));
  if (last !== undefined) {
    const years = Math.max(0, yearsBetween(index.columns.signed[last] ?? 0, subject.day));
    return [{ type: 'last-on-topic', id: index.idAt(last), topics: sharedTopics(index, last, subject), years }];
  }
  const isSilent = exact.length > 0 && subject.topics.length > 0;
  return isSilent ? [{ type: 'none-on-topic', topics: subject.topics }] : [];
}

/** Whether a claim stands with its agreement in one phrase; farther off it may be said of something else. */
function isInPhrase({ start, end, mention }: FoundClaim, mentions: FindingsSource['mentions']): boolean {
  const said = mentions[mention];
  return said !== undefined && Math.max(end, said.end) - Math.min(start, said.start) <= MAX_PHRASE;
}

/** What stands against a claim: pacts on what it names itself, where the list has any, else on what the article is about. */
function listExamples({ index, listed, onTopic }: Earlier, subject: Subject, topics: readonly string[]): string[] {
  const claimed = listed.filter((row) => sharedTopics(index, row, { ...subject, topics }).length > 0);
  const rows = claimed.length > 0 ? claimed : onTopic;
  return rows.slice(0, MAX_EXAMPLES).map((row) => index.idAt(row));
}

/**
 * A claim is shown once, where the text makes it first in one phrase with an agreement, else where it makes it first; without
 * a counter-example there is nothing to show.
 */
function findNovelty(
  article: ArticleText,
  { mentions, profile }: FindingsSource,
  words: readonly ClaimWord[],
  earlier: Earlier,
  subject: Subject,
): readonly Finding[] {
  if (earlier.onTopic.length === 0) return [];
  const { parties } = subject;
  const found = findClaims(article, mentions, words, { year: Number(profile.date.slice(0, 4)), parties });
  const claims = [
    ...found.filter((claim) => isInPhrase(claim, mentions)),
    ...found.filter((claim) => !isInPhrase(claim, mentions)),
  ];
  const firsts = claims.filter(({ claim }, at) => claims.findIndex((other) => other.claim === claim) === at);
  return firsts.map(({ start, end, claim, mention }) => {
    const span = { start, end };
    const topics = listClaimedTopics(article.text, mentions, span, mentions[mention] ?? span);
    return { type: 'novelty', claim, mention, span, ids: listExamples(earlier, subject, topics) };
  });
}

function shareOf(parties: readonly string[], circle: readonly string[]): number {
  const common = circle.filter((code) => parties.includes(code)).length;
  return common / (parties.length + circle.length - common);
}

/** The newest pact of exactly the parties, else of nearly the same; -1 for none. */
function findLastCircle(index: PactIndex, subject: Subject): number {
  for (const share of LIKENESSES) {
    const isAlike = (row: number): boolean => shareOf(subject.parties, index.partyCodesOf(row)) >= share;
    const last = findNewestCircle(index, subject, [MIN_CIRCLE, MAX_CIRCLE], isAlike);
    if (last >= 0) return last;
  }
  return -1;
}

/**
 * Groups speak for their members, so that a circle of states is compared with one of states only. Whom the article names,
 * as a mediator or a neighbour, is not missing; where one came in another's place it is another circle.
 */
function findCircle(index: PactIndex, subject: Subject, { mentions }: FindingsSource): readonly Finding[] {
  const { parties } = subject;
  if (parties.length < MIN_CIRCLE || parties.some((code) => index.groups[code])) return [];
  const last = findLastCircle(index, subject);
  if (last < 0) return [];
  const circle = index.partyCodesOf(last);
  const joined = parties.filter((code) => !circle.includes(code));
  const others = circle.filter((code) => !parties.includes(code));
  const named = new Set(mentions.map(({ code }) => code));
  const missing = others.filter((code) => !named.has(code) && !index.groups[code]);
  const isOther = joined.length > 0 && others.length > 0;
  return isOther || joined.length + missing.length === 0
    ? []
    : [{ type: 'circle', id: index.idAt(last), joined, missing }];
}

/**
 * What stands out when an article is held against the prior pacts: when these parties last agreed on this, how much the dataset knows of them,
 * which earlier pacts stand against a claim of novelty, whether the instrument of the headline binds less or more than
 * before, who joined or is missing. A pact that the article itself reports is never held against it.
 * @param claimWords of the page's language
 */
export function findFindings(
  article: ArticleText,
  annotation: FindingsSource,
  index: PactIndex,
  claimWords: readonly ClaimWord[] = [],
): readonly Finding[] {
  const subject = readSubject(annotation, index);
  if (subject.parties.length < 2 || annotation.prior.isSilent) return [];
  const exact = listExact(index, subject);
  const onTopic = exact.filter((row) => sharedTopics(index, row, subject).length > 0);
  const ranked = new Set(annotation.prior.ranked.map(({ pact }) => index.rowOf(pact.id)));
  const earlier = { index, exact, onTopic, listed: exact.filter((row) => ranked.has(row)) };
  return [
    ...findLast(earlier, subject),
    ...findNovelty(article, annotation, claimWords, earlier, subject),
    ...findInstrument(article, annotation, index, onTopic, subject, claimWords),
    ...findCircle(index, subject, annotation),
    { type: 'coverage', coverage: annotation.prior.coverage },
  ];
}
