import type { ArticleText } from '../article-text.ts';
import type { Mention } from '../mention.ts';
import type { PactIndex } from '../pacts/packed/pact-index.ts';
import { INSTRUMENT_STRENGTH, PACT_KINDS } from '../pacts/pact-vocabulary.ts';
import { yearsBetween } from '../pacts/partial-date.ts';
import { MAX_PARTIES } from '../pacts/rank/rank-weights.ts';
import { type ClaimWord, findClaims } from './claims.ts';
import { findNewestCircle, listExact, readSubject, type Subject, sharedTopics } from './earlier-pacts.ts';
import type { Finding, FindingsSource, Span } from './finding.ts';
import { strengthOfTerm } from './instruments.ts';

/** Counter-examples of one claim: enough to be believed, few enough to be read. */
const MAX_EXAMPLES = 3;
/** Gap between two strengths from which one instrument binds clearly less: a declaration and a memorandum do not differ. */
const CLEAR_GAP = 0.2;
/** Common members as a share of all, from which two circles are one that grew or shrank. */
const SAME_CIRCLE = 0.6;
/** A circle has three or more; of a larger one than the most all parties that a story can have are too small a share. */
const MIN_CIRCLE = 3;
const MAX_CIRCLE = Math.floor(MAX_PARTIES / SAME_CIRCLE);

function strengthOf(index: PactIndex, row: number): number {
  return INSTRUMENT_STRENGTH[PACT_KINDS[index.columns.kinds[row] ?? 0] ?? 'agreement'];
}

function findLast(
  index: PactIndex,
  exact: readonly number[],
  onTopic: readonly number[],
  subject: Subject,
): readonly Finding[] {
  const [last] = onTopic;
  if (last !== undefined) {
    const years = Math.max(0, yearsBetween(index.columns.signed[last] ?? 0, subject.day));
    return [{ type: 'last-on-topic', id: index.idAt(last), topics: sharedTopics(index, last, subject), years }];
  }
  const isSilent = exact.length > 0 && subject.topics.length > 0;
  return isSilent ? [{ type: 'none-on-topic', topics: subject.topics }] : [];
}

/** A claim is shown once, where the text makes it first; without a counter-example there is nothing to show. */
function findNovelty(
  article: ArticleText,
  { mentions }: FindingsSource,
  words: readonly ClaimWord[],
  ids: readonly string[],
): readonly Finding[] {
  if (ids.length === 0) return [];
  const claims = findClaims(article, mentions, words);
  const firsts = claims.filter(({ claim }, at) => claims.findIndex((other) => other.claim === claim) === at);
  return firsts.map(({ start, end, ...claim }) => ({ type: 'novelty', ...claim, span: { start, end }, ids }));
}

/** The first of the rows that bind most. */
function findStrongest(index: PactIndex, rows: readonly number[], first: number): number {
  let [best, most] = [first, strengthOf(index, first)];
  for (const row of rows) {
    const strength = strengthOf(index, row);
    if (strength > most) [best, most] = [row, strength];
  }
  return best;
}

/** The mention in a headline that names the most binding instrument, as index; of equal ones the first, -1 for none. */
function findNamed(mentions: FindingsSource['mentions'], title: Span): number {
  let [best, most] = [-1, 0];
  for (let at = 0; at < mentions.length; at++) {
    const { kind, code, start, end } = mentions[at] as Mention;
    if (kind !== 'term' || start < title.start || end > title.end) continue;
    const strength = strengthOfTerm(code) ?? 0;
    if (strength > most) [best, most] = [at, strength];
  }
  return best;
}

/** The most binding instrument of the headline against the most binding earlier one on these topics. */
function findInstrument(
  { blocks }: ArticleText,
  { mentions }: FindingsSource,
  index: PactIndex,
  onTopic: readonly number[],
): readonly Finding[] {
  const title = blocks.find(({ kind }) => kind === 'title');
  const [first] = onTopic;
  if (!title || first === undefined) return [];
  const mention = findNamed(mentions, title);
  const named = mentions[mention];
  if (!named) return [];
  const strongest = findStrongest(index, onTopic, first);
  const gap = (strengthOfTerm(named.code) ?? 0) - strengthOf(index, strongest);
  if (Math.abs(gap) < CLEAR_GAP) return [];
  const change = gap < 0 ? 'weaker' : 'stronger';
  const span = { start: named.start, end: named.end };
  return [{ type: 'instrument', term: named.code, mention, span, than: index.idAt(strongest), change }];
}

function isSameCircle(parties: readonly string[], circle: readonly string[]): boolean {
  const common = circle.filter((code) => parties.includes(code)).length;
  return common / (parties.length + circle.length - common) >= SAME_CIRCLE;
}

/** Groups speak for their members, so that a circle of states is compared with one of states only. */
function findCircle(index: PactIndex, subject: Subject): readonly Finding[] {
  const { parties } = subject;
  if (parties.length < MIN_CIRCLE || parties.some((code) => index.groups[code])) return [];
  const last = findNewestCircle(index, subject, [MIN_CIRCLE, MAX_CIRCLE], (row) =>
    isSameCircle(parties, index.partyCodesOf(row)),
  );
  if (last < 0) return [];
  const circle = index.partyCodesOf(last);
  const joined = parties.filter((code) => !circle.includes(code));
  const missing = circle.filter((code) => !parties.includes(code));
  return joined.length + missing.length === 0 ? [] : [{ type: 'circle', id: index.idAt(last), joined, missing }];
}

/**
 * What the prior pacts say to an article: when these parties last agreed on this, how much the dataset knows of them,
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
  const examples = onTopic.slice(0, MAX_EXAMPLES).map((row) => index.idAt(row));
  return [
    ...findLast(index, exact, onTopic, subject),
    ...findNovelty(article, annotation, claimWords, examples),
    ...findInstrument(article, annotation, index, onTopic),
    ...findCircle(index, subject),
    { type: 'coverage', coverage: annotation.prior.coverage },
  ];
}
