import type { ArticleText } from './article-text.ts';
import type { OfficeHolders } from './dates/period/office-holders.ts';
import type { Mention } from './mention.ts';
import type { GroupTable } from './pacts/group.ts';
import { weighSpeech } from './profile/agreement.ts';
import { readFormats } from './profile/formats.ts';
import { findGlossed } from './profile/glosses.ts';
import { countActors, listActors, listHeads, listLands } from './profile/headline.ts';
import { findCompanions, findImpliedGroups, findSigned, findSpokenFor, listSeated } from './profile/implied-groups.ts';
import { findLeaders, joinLeaders, weighLeaders } from './profile/leaders.ts';
import { addPactParties, type PartiesOf } from './profile/named-pacts.ts';
import { addPartiesOfPacts } from './profile/parties-of-pacts.ts';
import {
  MAX_TOPICS,
  MIN_COMPANION_SHARE,
  MIN_CONTEXT_SHARE,
  MIN_HEADLINE_SHARE,
  MIN_PARTY_EVIDENCE,
  MIN_PARTY_SHARE,
} from './profile/profile-weights.ts';
import { readRegions } from './profile/regions.ts';
import { addRoundTable } from './profile/round-table.ts';
import { readSeats } from './profile/seats.ts';
import { readAgain, readSentences, type Sentence } from './profile/sentences.ts';
import { keepTwoSides } from './profile/sides.ts';
import { readTruces } from './profile/truces.ts';
import { weighVisit } from './profile/visits.ts';
import { weighParties } from './profile/weigh-parties.ts';
import { type TopicsOf, weighTopics } from './profile/weigh-topics.ts';
import type { Weighted } from './profile/weighted.ts';

export type { Weighted } from './profile/weighted.ts';

/** Who agrees with whom, about what, when. All lists are ordered by falling weight. */
export interface Profile {
  /** States (ISO 3166-1 alpha-2) and groups (their keys) that make, renew, break or talk about the agreement. */
  readonly parties: readonly Weighted[];
  /** Groups that nobody named but whose members, exactly, are the parties. Keys, sorted. */
  readonly impliedGroups?: readonly string[];
  /** States and groups merely talked about. */
  readonly context: readonly Weighted[];
  readonly topics: readonly Weighted[];
  /** How much the story speaks of a pact, 0–1; a profile that was not read from a text has none and counts as 1. */
  readonly agreement?: number;
  /** `YYYY-MM-DD`; pacts signed on or before it can be prior. */
  readonly date: string;
  /** True where the article carries no date, and another stands in: an inferred one or today's. */
  readonly isDateAssumed: boolean;
  /** True where that date was told by the people in office whom the article names. */
  readonly isDateInferred?: boolean;
}

export interface ProfileOptions {
  readonly groups: GroupTable;
  /** The topics of a pact by its id: an article that names a pact is about what the pact is about. */
  readonly topicsOf?: TopicsOf;
  /** The parties of a pact by its id: an article that names a pact and nobody who acts is about them. */
  readonly partiesOf?: PartiesOf;
  /** `YYYY-MM-DD`, stands in where the article carries no date. */
  readonly today: string;
  /** Who held which office when; without them a state is known by its own names alone. */
  readonly holders?: OfficeHolders | null;
}

const noTopics: TopicsOf = () => [];
const noParties: PartiesOf = () => [];

/** As shares of the heaviest, falling; equal ones by code, so that the order never depends on chance. */
function normalise(weights: ReadonlyMap<string, number>): readonly Weighted[] {
  const heaviest = Math.max(...weights.values());
  const shares: Weighted[] = [];
  for (const [code, weight] of weights) shares.push({ code, weight: heaviest > 0 ? weight / heaviest : 0 });
  return shares.sort((a, b) => b.weight - a.weight || (a.code < b.code ? -1 : 1));
}

const codesOf = (list: readonly Weighted[]): readonly string[] => list.map(({ code }) => code);

/** Without those that only an explanation names, where two or more others act. */
function leaveOutGlossed(acting: readonly Weighted[], glossed: ReadonlySet<string>): readonly Weighted[] {
  const others = acting.filter(({ code }) => !glossed.has(code));
  return others.length > 1 ? others : acting;
}

interface Weighed {
  /** What speaks for each state and group; any scale, greater is more. */
  readonly evidence: ReadonlyMap<string, number>;
  /** The sentences, with the leaders of the opening among their mentions. */
  readonly told: readonly Sentence[];
}

function weighEvidence(
  article: ArticleText,
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
  { holders, groups, day }: Pick<ProfileOptions, 'holders' | 'groups'> & { readonly day: string },
): Weighed {
  const plain = weighParties(article, sentences);
  const leaders = holders ? findLeaders(article, sentences, { holders, groups, day }) : [];
  if (leaders.length === 0) return { evidence: weighVisit(article, sentences, plain), told: sentences };
  const told = readAgain(article, joinLeaders(mentions, leaders), sentences);
  return { evidence: weighVisit(article, told, weighLeaders(article, told, leaders, plain)), told };
}

/** Mentions as the profile reads them, and the sentences that they stand in. */
function readStory(
  article: ArticleText,
  mentions: readonly Mention[],
  known: { readonly groups: GroupTable; readonly partiesOf: PartiesOf },
): { readonly seated: readonly Mention[]; readonly sentences: readonly Sentence[] } {
  const plain = readSeats(readFormats(article.text, readTruces(article.text, readRegions(mentions, known.groups))));
  const sentences = readSentences(article, plain);
  const seated = addPartiesOfPacts(plain, sentences, known);
  return { seated, sentences: seated === plain ? sentences : readAgain(article, seated, sentences) };
}

/**
 * Who agrees with whom, about what, when. Works on what was found and where it stands, not on the words of a language.
 * @param mentions of the article's text, ordered by start
 */
export function buildProfile(article: ArticleText, mentions: readonly Mention[], options: ProfileOptions): Profile {
  const date = article.date ?? options.today;
  const partiesOf = options.partiesOf ?? noParties;
  const { seated, sentences } = readStory(article, mentions, { groups: options.groups, partiesOf });
  const { evidence, told } = weighEvidence(article, seated, sentences, { ...options, day: date });
  const isAbout = Math.max(0, ...evidence.values()) >= MIN_PARTY_EVIDENCE;
  const isActing = ({ weight }: Weighted): boolean => isAbout && weight >= MIN_PARTY_SHARE;
  const isNear = ({ weight }: Weighted): boolean => weight >= MIN_COMPANION_SHARE;
  const listCodes = (list: readonly Weighted[]): readonly string[] => codesOf(list.filter(isActing));
  const named = normalise(evidence);
  const signed = findSigned(listCodes(named), options.groups, date);
  const states = signed.size === 0 ? named : normalise(new Map([...evidence].filter(([code]) => !signed.has(code))));
  const joined = findCompanions(listCodes(states), codesOf(states.filter(isNear)), options.groups, date);
  const heads = listHeads(told);
  const isHead = ({ code, weight }: Weighted): boolean => isAbout && weight >= MIN_HEADLINE_SHARE && heads.has(code);
  const isParty = (state: Weighted): boolean => isActing(state) || isHead(state) || joined.has(state.code);
  const spoken = findSpokenFor(codesOf(states.filter(isParty)), options.groups, date);
  const acts = states.filter((state) => isParty(state) && !spoken.has(state.code));
  const strong = acts.length > 2 ? leaveOutGlossed(acts, findGlossed(article.text, seated)) : acts;
  const headline = listActors(told.filter(({ isTitle }) => isTitle));
  const lands = listLands(sentences);
  const listActing = (): ReadonlySet<string> => listActors(sentences);
  const countMentions = (): ReadonlyMap<string, number> => countActors(sentences);
  const story = { parties: strong, named, headline, lands, groups: options.groups, listActing, countMentions };
  const sides = addRoundTable(article, keepTwoSides(article.text, story), named, sentences);
  const whole = addPactParties(sides, sentences, partiesOf);
  const seats = listSeated(codesOf(whole), listActing(), options.groups, date);
  const parties = seats.length === 0 ? whole : seats.map((code) => ({ code, weight: 1 }));
  const acting = new Set(codesOf(parties));
  return {
    parties,
    context: named.filter(({ code, weight }) => !acting.has(code) && weight >= MIN_CONTEXT_SHARE),
    topics: normalise(weighTopics(sentences, options.topicsOf ?? noTopics)).slice(0, MAX_TOPICS),
    agreement: weighSpeech(sentences, parties.length > 1 || parties.some(({ code }) => options.groups[code])),
    impliedGroups: findImpliedGroups([...acting], codesOf(named), options.groups, date),
    date,
    isDateAssumed: article.date === null || article.dateSource === 'assumed',
  };
}
