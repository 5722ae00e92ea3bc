import type { ArticleText } from '../article-text.ts';
import type { Mention } from '../mention.ts';
import type { PactIndex } from '../pacts/packed/pact-index.ts';
import { INSTRUMENT_STRENGTH, PACT_KINDS } from '../pacts/pact-vocabulary.ts';
import type { Span } from '../span.ts';
import { isDenied } from './claim-limits.ts';
import type { ClaimWord } from './claim-words.ts';
import { type Subject, sharedTopics } from './earlier-pacts.ts';
import type { Finding, FindingsSource } from './finding.ts';
import { strengthOfTerm } from './instruments.ts';

/** Gap between two strengths from which one instrument binds clearly less: a declaration and a memorandum do not differ. */
const CLEAR_GAP = 0.2;
/** Two pacts of one strength that differ by less are told apart by who chose them. */
const LISTED = 0.01;
/** Share of the article's main topics above which a pact is on the same matter. */
const MOST_TOPICS = 0.5;

function strengthOf(index: PactIndex, row: number): number {
  return INSTRUMENT_STRENGTH[PACT_KINDS[index.columns.kinds[row] ?? 0] ?? 'agreement'];
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
 * somebody leaves, asks for or does not sign is no instrument of the news, nor is a relationship where nothing is signed.
 */
function findNamed(
  text: string,
  mentions: FindingsSource['mentions'],
  title: Span,
  words: readonly ClaimWord[],
): number {
  const terms = mentions.filter(({ kind, start, end }) => kind === 'term' && start >= title.start && end <= title.end);
  if (terms.some(({ code }) => code === 'withdraw')) return -1;
  const isSigned = terms.some(({ code }) => SIGNING.has(code));
  let [best, most] = [-1, 0];
  for (const mention of terms) {
    if ((RELATIONSHIPS.has(mention.code) && !isSigned) || isDenied(text, mention, title, words)) continue;
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

/**
 * The most binding instrument of the headline against the most binding earlier one on these topics.
 * @param onTopic rows of earlier pacts of exactly the parties
 * @param words that take an instrument back, of the page's language
 */
export function findInstrument(
  { text, blocks }: ArticleText,
  { mentions }: FindingsSource,
  index: PactIndex,
  onTopic: readonly number[],
  subject: Subject,
  words: readonly ClaimWord[],
): readonly Finding[] {
  const title = blocks.find(({ kind }) => kind === 'title');
  const mention = title ? findNamed(text, mentions, title, words) : -1;
  const named = mentions[mention];
  if (!named) return [];
  const change = compareStrength(index, strengthOfTerm(named.code) ?? 0, onTopic, subject);
  const span = { start: named.start, end: named.end };
  return change ? [{ type: 'instrument', term: named.code, mention, span, ...change }] : [];
}
