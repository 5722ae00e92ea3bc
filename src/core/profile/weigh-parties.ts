import type { Mention } from '../mention.ts';
import { joinsNames } from './coordination.ts';
import * as weights from './profile-weights.ts';
import type { Sentence } from './sentences.ts';

const CLAUSE_BREAK = /[,;:،؛、，；：—–]/u;
const IDEOGRAPH = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;

function isActor({ kind }: Mention): boolean {
  return kind === 'country' || kind === 'group';
}

/** What speaks of an agreement: its words, and pacts called by name. */
export function isAgreement({ kind }: Mention): boolean {
  return kind === 'term' || kind === 'pact';
}

/** How much a sentence speaks of agreeing, 0–1. */
export function weighAgreement(mentions: readonly Mention[]): number {
  const terms = mentions.filter(isAgreement);
  if (terms.length === 0) return 0;
  return terms.some(({ strength }) => strength === 'strong') ? 1 : weights.WEAK_TERM;
}

/** The names that stand in one list with a different one: "X and Y", "X, Y and Z", "X–Y". */
function findEnumerated(text: string, actors: readonly Mention[]): ReadonlySet<Mention> {
  const enumerated = new Set<Mention>();
  for (const [at, actor] of actors.entries()) {
    const before = actors[at - 1];
    if (!before || before.code === actor.code || !joinsNames(text, before.end, actor.start)) continue;
    enumerated.add(before);
    enumerated.add(actor);
  }
  return enumerated;
}

/** How near a name stands to a word of agreement, 0–1; less when another clause or another name lies between. */
function weighNearness(text: string, actor: Mention, term: Mention, actors: readonly Mention[]): number {
  const [from, to] = actor.end <= term.start ? [actor.end, term.start] : [term.end, actor.start];
  const isBlocked = actors.some(({ code, start, end }) => code !== actor.code && start >= from && end <= to);
  const gap = text.slice(from, Math.max(from, to));
  const scale = IDEOGRAPH.test(text.charAt(term.start)) ? weights.NEAR_TERM_IDEOGRAPHS : weights.NEAR_TERM_LETTERS;
  const clause = CLAUSE_BREAK.test(gap) ? weights.OTHER_CLAUSE : 1;
  return Math.exp(-gap.length / scale) * clause * (isBlocked ? weights.OTHER_NAME_BETWEEN : 1);
}

function weighInvolvement(text: string, actor: Mention, { mentions }: Sentence): number {
  const actors = mentions.filter(isActor);
  const nearness = mentions.filter(isAgreement).map((term) => weighNearness(text, actor, term, actors));
  return weights.IN_AGREEMENT + weights.NEAR_TERM * Math.max(0, ...nearness);
}

/** What one mention says for its state being a party, within its sentence. */
function weighRole(text: string, actor: Mention, sentence: Sentence, enumerated: ReadonlySet<Mention>): number {
  const agreement = weighAgreement(sentence.mentions);
  const alone = weights.MENTIONED;
  if (enumerated.has(actor)) {
    return weights.ENUMERATED + agreement * (weights.ENUMERATED_IN_AGREEMENT - weights.ENUMERATED);
  }
  if (agreement === 0) return alone;
  const involvement = weighInvolvement(text, actor, sentence);
  const beside = enumerated.size > 0 ? weights.BESIDE_ENUMERATION : 1;
  return alone + agreement * (involvement * beside - alone);
}

function weighMention(text: string, actor: Mention, sentence: Sentence, enumerated: ReadonlySet<Mention>): number {
  const role = weighRole(text, actor, sentence, enumerated);
  const place = actor.isPlace ? weights.PLACE : 1;
  const strength = actor.strength === 'weak' ? weights.WEAK_MENTION : 1;
  return sentence.weight * role * place * strength;
}

/** Sum in which each further item counts less; the strongest evidence leads, wherever it stands. */
export function sumFading(values: readonly number[], fade: number): number {
  return values.toSorted((a, b) => b - a).reduce((sum, value, place) => sum + value * fade ** place, 0);
}

/** A sentence tells of each state once, by its best mention. */
function weighSentence(text: string, sentence: Sentence): ReadonlyMap<string, number> {
  const actors = sentence.mentions.filter(isActor);
  const enumerated = findEnumerated(text, actors);
  const best = new Map<string, number>();
  for (const actor of actors) {
    const weight = weighMention(text, actor, sentence, enumerated);
    best.set(actor.code, Math.max(best.get(actor.code) ?? 0, weight));
  }
  return best;
}

/** For each state and group of the article how much speaks for its being a party; any scale, greater is more. */
export function weighParties(text: string, sentences: readonly Sentence[]): ReadonlyMap<string, number> {
  const evidence = new Map<string, number[]>();
  for (const sentence of sentences) {
    for (const [code, weight] of weighSentence(text, sentence)) {
      const list = evidence.get(code) ?? [];
      list.push(weight);
      evidence.set(code, list);
    }
  }
  return new Map([...evidence].map(([code, list]) => [code, sumFading(list, weights.REPETITION)]));
}
