import type { ArticleText, Block } from '../article-text.ts';
import { findHolders } from '../dates/period/find-holders.ts';
import type { OfficeHolder, OfficeHolders } from '../dates/period/office-holders.ts';
import type { Mention } from '../mention.ts';
import { type GroupTable, isMember } from '../pacts/group.ts';
import { encodeDate } from '../pacts/partial-date.ts';
import { overlaps } from '../span.ts';
import type { Prose } from './coordination.ts';
import type { Sentence } from './sentences.ts';
import { findSigning } from './state-bodies.ts';
import { weighParties } from './weigh-parties.ts';

/** Characters of headline and text in which leaders make the news; further down they are quoted and remembered. */
const OPENING_LENGTH = 600;

const TOLD: ReadonlySet<Block['kind']> = new Set(['title', 'lead', 'paragraph']);

interface Opening {
  /** The blocks of the opening, a line each. */
  readonly text: string;
  /** Offset into the article's text of an offset into `text`. */
  toArticle(at: number): number;
}

function readOpening({ text, blocks }: ArticleText): Opening {
  const lines: { readonly at: number; readonly start: number }[] = [];
  let opening = '';
  for (const { kind, start, end } of blocks) {
    if (opening.length >= OPENING_LENGTH) break;
    if (!TOLD.has(kind)) continue;
    lines.push({ at: opening.length, start });
    opening += `${text.slice(start, Math.min(end, start + OPENING_LENGTH))}\n`;
  }
  const toArticle = (at: number): number => {
    const line = lines.findLast((each) => each.at <= at);
    return line ? line.start + at - line.at : at;
  };
  return { text: opening, toArticle };
}

/** Whose office these people hold on a day; null where that is not one state or group alone. */
function partyOf(people: readonly OfficeHolder[], day: string): string | null {
  const terms = people.flatMap((person) => person.terms);
  const held = terms.filter(({ from, to }) => from <= day && (to === null || day <= to));
  const parties = new Set(held.map(({ party }) => party));
  const [party = null] = parties;
  return parties.size === 1 ? party : null;
}

/** The states and groups that the headline names. */
function listHeadline(sentences: readonly Sentence[]): readonly string[] {
  const named = sentences.flatMap(({ isTitle, mentions }) => (isTitle ? mentions : []));
  return named.filter(({ kind }) => kind === 'country' || kind === 'group').map(({ code }) => code);
}

interface Named {
  readonly mention: Mention;
  readonly isBody: boolean;
}

/** Those whom the opening names, each as a mention of the state or group that he, she or it acts for on a day. */
function findNamed(article: ArticleText, holders: OfficeHolders, groups: GroupTable, day: string): readonly Named[] {
  const { text, toArticle } = readOpening(article);
  return findHolders(text, holders).flatMap(({ people, start, end, isFormer, isCandidate }): Named[] => {
    const code = isFormer || isCandidate ? null : partyOf(people, day);
    if (code === null) return [];
    const at = toArticle(start);
    const span = { start: at, end: at + end - start };
    const kind = groups[code] ? 'group' : 'country';
    const mention: Mention = { ...span, kind, code, form: 'institution', strength: 'weak', isPlace: false };
    return [{ mention, isBody: people.some(({ isBody }) => isBody) }];
  });
}

/**
 * Those in office whom the opening names, each as a mention of the state or group that he or she acts for: "Trump, Albanese
 * seal a pact" is one of the United States and Australia. So are the state companies and agencies that sign: "Gazprom ends
 * its contracts with Ukraine". Such mentions are for the profile alone; neither a person nor a company is ever marked.
 * @param day `YYYY-MM-DD`, the day of the article
 */
export function findLeaders(
  article: ArticleText,
  sentences: readonly Sentence[],
  { holders, groups, day }: { readonly holders: OfficeHolders; readonly groups: GroupTable; readonly day: string },
): readonly Mention[] {
  const named = findNamed(article, holders, groups, day);
  const pick = (bodies: boolean) => named.filter(({ isBody }) => isBody === bodies).map(({ mention }) => mention);
  const leaders = pick(false);
  const all = [...leaders, ...findSigning(pick(true), leaders, sentences)];
  // A member's leader where the group acts speaks for the group: its chair, its host.
  const acting = listHeadline(sentences).flatMap((code) => groups[code] ?? []);
  return all.filter(({ code }) => !acting.some((group) => isMember(group, code, encodeDate(day) ?? 0)));
}

/**
 * Mentions and leaders in order of their place; a name that lies in something that was found already is left out. A topic is
 * nobody: the agency that a word for space travel names is one all the same.
 */
export function joinLeaders(mentions: readonly Mention[], leaders: readonly Mention[]): readonly Mention[] {
  const taken = mentions.filter(({ kind }) => kind !== 'topic');
  const own = leaders.filter((leader) => !taken.some((each) => overlaps(each, leader)));
  return [...mentions, ...own].sort((a, b) => a.start - b.start);
}

/**
 * How much speaks for each state and group being a party, where the article names their leaders, too. A headline that has
 * two of them tells who acts. Else a leader brings his state up to the heaviest of those that are named themselves, if any
 * is.
 * @param told the sentences of the article with its leaders among their mentions
 * @param plain the same without leaders
 */
export function weighLeaders(
  prose: Prose,
  told: readonly Sentence[],
  leaders: readonly Mention[],
  plain: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const headline = new Set(listHeadline(told));
  const own = new Set(leaders.map(({ code }) => code));
  const heaviest = Math.max(0, ...plain.values()) || Number.POSITIVE_INFINITY;
  const weigh = (code: string, weight: number): number => {
    const alone = plain.get(code);
    if (!own.has(code)) return Math.min(weight, alone ?? weight);
    return headline.size > 1 && headline.has(code) ? weight : Math.max(alone ?? 0, Math.min(weight, heaviest));
  };
  return new Map([...weighParties(prose, told)].map(([code, weight]) => [code, weigh(code, weight)]));
}
