import type { Mention } from '../mention.ts';
import { isAgreement, weighAgreement } from './agreement.ts';
import { isContinued, weighContinued } from './continuation.ts';
import { CLAUSE_BREAK, joinsNames, type Prose } from './coordination.ts';
import { isDateline } from './dateline.ts';
import { findEnumerated, isActor } from './enumerations.ts';
import { findHeadliners, findOnlookers, findPartners, findSubject, listActors } from './headline.ts';
import { findMediators } from './mediation.ts';
import * as weights from './profile-weights.ts';
import type { Sentence } from './sentences.ts';

/** A town and its meeting are next to one another, with a space at most. */
const MEETING_GAP = 1;
const IDEOGRAPH = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;

/** How near a name stands to a word of agreement, 0–1; less when another clause or another name lies between. */
function weighNearness(text: string, actor: Mention, term: Mention, actors: readonly Mention[]): number {
  const [from, to] = actor.end <= term.start ? [actor.end, term.start] : [term.end, actor.start];
  const isBlocked = actors.some(({ code, start, end }) => code !== actor.code && start >= from && end <= to);
  const gap = text.slice(from, Math.max(from, to));
  const scale = IDEOGRAPH.test(text.charAt(term.start)) ? weights.NEAR_TERM_IDEOGRAPHS : weights.NEAR_TERM_LETTERS;
  const clause = CLAUSE_BREAK.test(gap) ? weights.OTHER_CLAUSE : 1;
  return Math.exp(-gap.length / scale) * clause * (isBlocked ? weights.OTHER_NAME_BETWEEN : 1);
}

/** Words of joining a circle and of leaving it. */
const MEMBERSHIP: ReadonlySet<string> = new Set(['accede', 'withdraw']);

/** A circle that states join or leave is what they deal with. */
function isJoined({ kind, isPlace }: Mention, { mentions }: Sentence): boolean {
  return kind === 'group' && !isPlace && mentions.some(({ code }) => MEMBERSHIP.has(code));
}

function weighInvolvement(text: string, actor: Mention, { mentions }: Sentence): number {
  const actors = mentions.filter(isActor);
  const nearness = mentions.filter(isAgreement).map((term) => weighNearness(text, actor, term, actors));
  return weights.IN_AGREEMENT + weights.NEAR_TERM * Math.max(0, ...nearness);
}

/** Whether it is named in a clause after the last word of agreement and after others: "A and B sign, fearing X and Y". */
function isAfterthought(text: string, actor: Mention, { mentions }: Sentence): boolean {
  const last = mentions.findLast(isAgreement);
  if (!last || last.end > actor.start) return false;
  const others = mentions.filter((each) => isActor(each) && !each.isPlace && each.code !== actor.code);
  const next = mentions.find((each) => isActor(each) && each.start >= last.end) ?? actor;
  const before = new Set(others.filter(({ end }) => end <= last.start).map(({ code }) => code));
  return before.size > 1 && CLAUSE_BREAK.test(text.slice(last.end, next.start));
}

function isFirst(actor: Mention, { mentions }: Sentence): boolean {
  return mentions.find((mention) => isActor(mention) && !mention.isPlace) === actor;
}

/** A circle of states in a headline is what the first of it joins, leaves or deals with. */
function leads(actor: Mention, sentence: Sentence): boolean {
  return isFirst(actor, sentence) || (actor.kind === 'group' && !actor.isPlace);
}

/** What one mention says for its state being a party, within its sentence. */
function weighRole(text: string, actor: Mention, sentence: Sentence, enumerated: ReadonlySet<Mention>): number {
  const agreement = weighAgreement(sentence.mentions);
  const alone = weights.MENTIONED;
  if (enumerated.has(actor) && !isAfterthought(text, actor, sentence)) {
    return weights.ENUMERATED + agreement * (weights.ENUMERATED_IN_AGREEMENT - weights.ENUMERATED);
  }
  if (agreement > 0 && isJoined(actor, sentence)) return Math.max(alone, agreement * weights.JOINED);
  const subject = sentence.isTitle && enumerated.size === 0 && leads(actor, sentence) ? weights.HEADLINE_SUBJECT : 0;
  if (agreement === 0) return Math.max(alone, subject);
  const involvement = weighInvolvement(text, actor, sentence);
  const beside = enumerated.size > 0 ? weights.BESIDE_ENUMERATION : 1;
  return Math.max(subject, alone + agreement * (involvement * beside - alone));
}

/** Whether a meeting is called by its town: "the Washington summit". */
function namesMeeting({ start, end }: Mention, { mentions }: Sentence): boolean {
  return mentions.some((term) => {
    const gap = Math.max(start - term.end, term.start - end);
    return term.code === 'talks' && gap >= 0 && gap <= MEETING_GAP;
  });
}

/** A dateline ("WASHINGTON —") and a meeting called by its town tell the place; two capitals in one breath are governments. */
function isVenue(text: string, actor: Mention, sentence: Sentence, isEnumerated: boolean): boolean {
  if (isDateline(text, actor, sentence)) return true;
  return actor.form === 'capital' && !isEnumerated && namesMeeting(actor, sentence);
}

function weighMention(text: string, actor: Mention, sentence: Sentence, enumerated: ReadonlySet<Mention>): number {
  const role = weighRole(text, actor, sentence, enumerated);
  const place = actor.isPlace || isVenue(text, actor, sentence, enumerated.has(actor)) ? weights.PLACE : 1;
  const strength = actor.strength === 'weak' ? weights.WEAK_MENTION : 1;
  return sentence.weight * role * place * strength;
}

/** Sum in which each further item counts less; the strongest evidence leads, wherever it stands. */
export function sumFading(values: readonly number[], fade: number): number {
  return values.toSorted((a, b) => b - a).reduce((sum, value, place) => sum + value * fade ** place, 0);
}

/** Whoever stands in one list with a place is one too: "the lines to X and Y" has both as places. */
function spreadPlaces(prose: Prose, actors: readonly Mention[]): readonly Mention[] {
  const spread: Mention[] = [];
  for (const actor of actors) {
    const last = spread.at(-1);
    const isListed = last?.isPlace === true && joinsNames(prose, last.end, actor.start);
    spread.push(isListed ? { ...actor, isPlace: true } : actor);
  }
  return spread;
}

const NOBODY: ReadonlySet<Mention> = new Set();

/** A sentence tells of each state once, by its best mention. */
function weighSentence(prose: Prose, sentence: Sentence): ReadonlyMap<string, number> {
  const actors = spreadPlaces(prose, sentence.mentions.filter(isActor));
  // Who is alone has nobody to mediate between.
  const mediators = actors.length < 2 ? NOBODY : findMediators(prose, sentence, actors);
  const others = mediators.size < actors.length ? actors.filter((actor) => !mediators.has(actor)) : actors;
  const enumerated = findEnumerated(prose, others);
  const onlookers = findOnlookers(prose, sentence);
  const best = new Map<string, number>();
  for (const actor of actors) {
    const helper = mediators.has(actor) && others !== actors ? weights.MEDIATOR : 1;
    const onlooker = onlookers.has(actor.start) ? weights.ONLOOKER : 1;
    const weight = helper * onlooker * weighMention(prose.text, actor, sentence, enumerated);
    best.set(actor.code, Math.max(best.get(actor.code) ?? 0, weight));
  }
  return best;
}

type Weighed = Map<Sentence, ReadonlyMap<string, number>>;

/**
 * What the sentences of an article say that were weighed already: those without a leader come a second time with the others. One
 * weak entry an article: with one a sentence the collector of garbage has a long list to go through.
 */
const WEIGHED = new WeakMap<Prose, Weighed>();

function weighedOf(prose: Prose): Weighed {
  const known = WEIGHED.get(prose);
  if (known) return known;
  const fresh: Weighed = new Map();
  WEIGHED.set(prose, fresh);
  return fresh;
}

function weighOnce(prose: Prose, sentence: Sentence, weighed: Weighed): ReadonlyMap<string, number> {
  const known = weighed.get(sentence);
  if (known) return known;
  const fresh = weighSentence(prose, sentence);
  weighed.set(sentence, fresh);
  return fresh;
}

/** What the sentences say for each state and group, one figure a sentence. */
function collectEvidence(prose: Prose, sentences: readonly Sentence[]): ReadonlyMap<string, readonly number[]> {
  const evidence = new Map<string, number[]>();
  const weighed = weighedOf(prose);
  let before: Sentence | undefined;
  let last: ReadonlyMap<string, number> = new Map();
  for (const sentence of sentences) {
    const told = isContinued(sentence, before) ? weighContinued(sentence, last) : weighOnce(prose, sentence, weighed);
    for (const [code, weight] of told) {
      const list = evidence.get(code);
      if (list) list.push(weight);
      else evidence.set(code, [weight]);
    }
    before = sentence;
    last = told;
  }
  return evidence;
}

/** For each state and group of the article how much speaks for its being a party; any scale, greater is more. */
export function weighParties(prose: Prose, sentences: readonly Sentence[]): ReadonlyMap<string, number> {
  const opening = listActors(sentences.filter(({ isOpening }) => isOpening));
  const headliners = findHeadliners(prose, sentences);
  const subject = findSubject(sentences);
  const others = subject === undefined ? findPartners(prose, sentences) : [subject];
  const weigh = (code: string, list: readonly number[]): number => {
    const late = opening.size > 0 && !opening.has(code) ? weights.LATE_ENTRANT : 1;
    const outside = headliners.size > 0 && !headliners.has(code) ? weights.OUTSIDE_HEADLINE : 1;
    return sumFading(list, weights.REPETITION) * late * outside;
  };
  const weighed = new Map([...collectEvidence(prose, sentences)].map(([code, list]) => [code, weigh(code, list)]));
  const heaviest = Math.max(0, ...weighed.values());
  for (const code of others) weighed.set(code, Math.max(weighed.get(code) ?? 0, weights.PARTNER_SHARE * heaviest));
  return weighed;
}
