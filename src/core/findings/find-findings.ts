import type { ArticleText } from '../article-text.ts';
import type { Mention } from '../mention.ts';
import type { PactIndex } from '../pacts/packed/pact-index.ts';
import { INSTRUMENT_STRENGTH, PACT_KINDS } from '../pacts/pact-vocabulary.ts';
import { yearsBetween } from '../pacts/partial-date.ts';
import { MAX_PARTIES } from '../pacts/rank/rank-weights.ts';
import type { Span } from '../span.ts';
import type { ClaimWord } from './claim-words.ts';
import { type FoundClaim, findClaims } from './claims.ts';
import { findNewestCircle, listExact, readSubject, type Subject, sharedTopics } from './earlier-pacts.ts';
import { type Finding, type FindingsSource, MAX_PHRASE } from './finding.ts';
import { strengthOfTerm } from './instruments.ts';

/** Counter-examples of one claim: enough to be believed, few enough to be read. */
const MAX_EXAMPLES = 3;
/** Gap between two strengths from which one instrument binds clearly less: a declaration and a memorandum do not differ. */
const CLEAR_GAP = 0.2;
/** Two pacts of one strength that differ by less are told apart by who chose them. */
const LISTED = 0.01;
/** Share of the article's main topics above which a pact is on the same matter. */
const MOST_TOPICS = 0.5;
/**
 * Common members as a share of all, from which two circles are one that grew or shrank: one of three and four, or of four and
 * six. Three among five may be anybody.
 */
const SAME_CIRCLE = 2 / 3;
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

/**
 * A claim is shown once, where the text makes it first in one phrase with an agreement, else where it makes it first; without
 * a counter-example there is nothing to show.
 */
function findNovelty(
  article: ArticleText,
  { mentions, profile }: FindingsSource,
  words: readonly ClaimWord[],
  { parties }: Subject,
  ids: readonly string[],
): readonly Finding[] {
  if (ids.length === 0) return [];
  const found = findClaims(article, mentions, words, { year: Number(profile.date.slice(0, 4)), parties });
  const claims = [
    ...found.filter((claim) => isInPhrase(claim, mentions)),
    ...found.filter((claim) => !isInPhrase(claim, mentions)),
  ];
  const firsts = claims.filter(({ claim }, at) => claims.findIndex((other) => other.claim === claim) === at);
  return firsts.map(({ start, end, ...claim }) => ({ type: 'novelty', ...claim, span: { start, end }, ids }));
}

/** The first of the rows that bind most, one that editors chose before those of the lists; -1 for none. */
function findStrongest(index: PactIndex, rows: readonly number[]): number {
  const worth = (row: number): number => strengthOf(index, row) - (index.isImported(row) ? LISTED : 0);
  return rows.reduce((best, row) => (best < 0 || worth(row) > worth(best) ? row : best), -1);
}

/**
 * Whether a pact is on what the article is about as a whole, or what the parties build on: a partnership in all fields is
 * no weaker form of the trade agreement before it.
 */
function isComparable(index: PactIndex, row: number, subject: Subject): boolean {
  const shared = sharedTopics(index, row, subject).length;
  return index.isFoundation(row) || shared > MOST_TOPICS * subject.topics.length;
}

/** What an instrument can be as well as what another is about: "a partnership", "a pact on a partnership". */
const MATTERS: ReadonlySet<string> = new Set(['partnership', 'strategic_partnership']);
/** Words for instruments of any strength. */
const ANY_INSTRUMENT: ReadonlySet<string> = new Set(['agreement', 'arrangement', 'contract', 'deal', 'pact']);
/** What may stand between the two: an adjective, a preposition with its article. */
const ONE_PHRASE = /^[\p{L}\p{M}\p{Zs}\u200c'’-]*$/u;
/** No longer than this, in UTF-16 units. */
const LONGEST_PHRASE = 16;

/** Whether a partnership is what the instrument named beside it is about: of that one nobody knows how much it binds. */
function isMatter(text: string, mentions: FindingsSource['mentions'], { code, start, end }: Mention): boolean {
  if (!MATTERS.has(code)) return false;
  return mentions.some((other) => {
    if (other.kind !== 'term' || !ANY_INSTRUMENT.has(other.code)) return false;
    const [from, to] = [Math.min(end, other.end), Math.max(start, other.start)];
    return to - from <= LONGEST_PHRASE && ONE_PHRASE.test(text.slice(from, to));
  });
}

/** What states have with one another as well as what they sign: "deepen their alliance". */
const RELATIONSHIPS: ReadonlySet<string> = new Set(['partnership', 'alliance']);
/** With these a headline tells that something is signed. */
const SIGNING: ReadonlySet<string> = new Set(['sign', 'agree', 'ratify', 'accede', 'renew', 'enter_into_force']);

/**
 * The mention in a headline that names the most binding instrument, as index; of equal ones the first, -1 for none. What
 * somebody leaves is no instrument of the news, nor is a relationship where nothing is signed.
 */
function findNamed(text: string, mentions: FindingsSource['mentions'], title: Span): number {
  const terms = mentions.filter(({ kind, start, end }) => kind === 'term' && start >= title.start && end <= title.end);
  if (terms.some(({ code }) => code === 'withdraw')) return -1;
  const isSigned = terms.some(({ code }) => SIGNING.has(code));
  let [best, most] = [-1, 0];
  for (const mention of terms) {
    if (RELATIONSHIPS.has(mention.code) && !isSigned) continue;
    const at = mentions.indexOf(mention);
    const strength = strengthOfTerm(mention.code) ?? 0;
    if (strength > most && !isMatter(text, mentions, mention)) [best, most] = [at, strength];
  }
  return best;
}

/** What the instrument of a strength changes against earlier pacts, and the one of them that it is held against. */
function compareStrength(
  index: PactIndex,
  strength: number,
  onTopic: readonly number[],
  subject: Subject,
): Pick<Extract<Finding, { type: 'instrument' }>, 'than' | 'change'> | null {
  const strongest = findStrongest(index, onTopic);
  if (strongest < 0) return null;
  if (strength - strengthOf(index, strongest) >= CLEAR_GAP) return { than: index.idAt(strongest), change: 'stronger' };
  const alike = findStrongest(
    index,
    onTopic.filter((row) => isComparable(index, row, subject)),
  );
  const isWeaker = alike >= 0 && strengthOf(index, alike) - strength >= CLEAR_GAP;
  return isWeaker ? { than: index.idAt(alike), change: 'weaker' } : null;
}

/** The most binding instrument of the headline against the most binding earlier one on these topics. */
function findInstrument(
  { text, blocks }: ArticleText,
  { mentions }: FindingsSource,
  index: PactIndex,
  onTopic: readonly number[],
  subject: Subject,
): readonly Finding[] {
  const title = blocks.find(({ kind }) => kind === 'title');
  const mention = title ? findNamed(text, mentions, title) : -1;
  const named = mentions[mention];
  if (!named) return [];
  const change = compareStrength(index, strengthOfTerm(named.code) ?? 0, onTopic, subject);
  const span = { start: named.start, end: named.end };
  return change ? [{ type: 'instrument', term: named.code, mention, span, ...change }] : [];
}

function isSameCircle(parties: readonly string[], circle: readonly string[]): boolean {
  const common = circle.filter((code) => parties.includes(code)).length;
  return common / (parties.length + circle.length - common) >= SAME_CIRCLE;
}

/**
 * Groups speak for their members, so that a circle of states is compared with one of states only. Whom the article names,
 * as a mediator or a neighbour, is not missing; where one came in another's place it is another circle.
 */
function findCircle(index: PactIndex, subject: Subject, { mentions }: FindingsSource): readonly Finding[] {
  const { parties } = subject;
  if (parties.length < MIN_CIRCLE || parties.some((code) => index.groups[code])) return [];
  const last = findNewestCircle(index, subject, [MIN_CIRCLE, MAX_CIRCLE], (row) =>
    isSameCircle(parties, index.partyCodesOf(row)),
  );
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
  const examples = onTopic.slice(0, MAX_EXAMPLES).map((row) => index.idAt(row));
  return [
    ...findLast(index, exact, onTopic, subject),
    ...findNovelty(article, annotation, claimWords, subject, examples),
    ...findInstrument(article, annotation, index, onTopic, subject),
    ...findCircle(index, subject, annotation),
    { type: 'coverage', coverage: annotation.prior.coverage },
  ];
}
