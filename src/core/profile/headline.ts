import type { Mention } from '../mention.ts';
import { isAgreement } from './agreement.ts';
import { CLAUSE_BREAK, joinsNames, type Prose } from './coordination.ts';
import { findEnumerated, isActor } from './enumerations.ts';
import type { Sentence } from './sentences.ts';

const NONE: ReadonlySet<never> = new Set();

/** A space where no word has one: headlines in Chinese and Japanese part their clauses with it. */
const UNSPACED = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]';
const SPACED_CLAUSE = new RegExp(`(?:${UNSPACED}|[”」』）])[ \\u3000]+(?=${UNSPACED}|[“「『（])`, 'u');

/** Codes of the states and groups that sentences name, but for those that are only places there. */
export function listActors(sentences: readonly Sentence[]): ReadonlySet<string> {
  const mentions = sentences.flatMap((sentence) => sentence.mentions);
  return new Set(mentions.filter((mention) => isActor(mention) && !mention.isPlace).map(({ code }) => code));
}

/** Codes of the states that the headline names, as places, too: something happens there. A capital that is a place is a venue. */
export function listLands(sentences: readonly Sentence[]): ReadonlySet<string> {
  const named = sentences.flatMap(({ isTitle, mentions }) => (isTitle ? mentions : []));
  const lands = named.filter(({ kind, isPlace, form }) => kind === 'country' && !(isPlace && form === 'capital'));
  return new Set(lands.map(({ code }) => code));
}

/** How often sentences name each state and group as more than a place. */
export function countActors(sentences: readonly Sentence[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const mention of sentences.flatMap(({ mentions }) => mentions))
    if (isActor(mention) && !mention.isPlace) counts.set(mention.code, (counts.get(mention.code) ?? 0) + 1);
  return counts;
}

/** Codes of those that a sentence names in one breath. */
function listJoined(prose: Prose, { mentions }: Sentence): readonly string[] {
  return [...findEnumerated(prose, mentions.filter(isActor))].map(({ code }) => code);
}

/**
 * Who acts in a headline that has no word of agreement: the one with whom it begins, and with whom the first sentence of the
 * text begins again. "X shuts its ports to A and B" is about X first, whatever list follows.
 */
export function findSubject(sentences: readonly Sentence[]): string | undefined {
  const heads = listHeads(sentences);
  const beginnings = [true, false].map((isTitle) => {
    const first = sentences.find((sentence) => sentence.isOpening && sentence.isTitle === isTitle);
    return first?.mentions.find(isActor);
  });
  const [subject, again] = beginnings;
  const isSame = subject !== undefined && subject.code === again?.code && !subject.isPlace && !again.isPlace;
  return isSame && heads.size > 1 ? subject.code : undefined;
}

/**
 * Codes of those of whom a headline is that has no word of agreement: "X presents its plans with A, B and C" names those who
 * have a part in the news. Where it has such a word, nearness to that tells who agrees and who looks on.
 */
export function listHeads(sentences: readonly Sentence[]): ReadonlySet<string> {
  const title = sentences.filter(({ isTitle }) => isTitle);
  return title.some(({ mentions }) => mentions.some(isAgreement)) ? NONE : listActors(title);
}

/** Those of a headline that names two or more, and whoever the opening names in one breath with one of them; else nobody. */
export function findHeadliners(prose: Prose, sentences: readonly Sentence[]): ReadonlySet<string> {
  const title = listActors(sentences.filter(({ isTitle }) => isTitle));
  if (title.size < 2) return NONE;
  const opening = sentences.filter(({ isOpening }) => isOpening);
  const joined = opening.map((sentence) => listJoined(prose, sentence));
  return new Set([...title, ...joined.filter((codes) => codes.some((code) => title.has(code))).flat()]);
}

/** Whom the opening names in one breath with the only one of the headline: the other side of what it reports. */
export function findPartners(prose: Prose, sentences: readonly Sentence[]): ReadonlySet<string> {
  const [own, ...rest] = listActors(sentences.filter(({ isTitle }) => isTitle));
  if (own === undefined || rest.length > 0) return NONE;
  const opening = sentences.filter(({ isOpening, isTitle }) => isOpening && !isTitle);
  const pairs = opening.map((sentence) => new Set(listJoined(prose, sentence)));
  const partners = new Set(pairs.filter((pair) => pair.size === 2 && pair.has(own)).flatMap((pair) => [...pair]));
  partners.delete(own);
  return partners.size === 1 ? partners : NONE;
}

/** The clause of a headline that each mention stands in, by number; the commas of a list of names part none. */
function numberClauses(prose: Prose, { start, mentions }: Sentence): ReadonlyMap<Mention, number> {
  const clauses = new Map<Mention, number>();
  let clause = 0;
  let last: Mention | undefined;
  for (const mention of mentions) {
    const from = last?.end ?? start;
    const isList = last !== undefined && isActor(last) && isActor(mention) && joinsNames(prose, from, mention.start);
    // With the letter on either side: the clause may begin or end with the name.
    const isSpaced = SPACED_CLAUSE.test(prose.text.slice(Math.max(start, from - 1), mention.start + 1));
    if (!isList && (isSpaced || CLAUSE_BREAK.test(prose.text.slice(from, mention.start)))) clause++;
    clauses.set(mention, clause);
    last = mention;
  }
  return clauses;
}

/**
 * Where those stand of whom another clause of the headline tells than that of the news: "X and Y sign a pact, angering Z".
 * The news is where two of them stand with a word of agreement; where that word is a strong one, a weak one elsewhere
 * ("working together against Z: X and Y sign a pact") makes no news of its clause.
 * @returns starts of mentions, UTF-16 units into the article's text
 */
export function findOnlookers(prose: Prose, sentence: Sentence): ReadonlySet<number> {
  const actors = sentence.mentions.filter(isActor);
  if (!sentence.isTitle || actors.length < 3) return NONE;
  const clauses = numberClauses(prose, sentence);
  const terms = sentence.mentions.filter(isAgreement);
  const strong = new Set(terms.filter(({ strength }) => strength === 'strong').map((term) => clauses.get(term)));
  const spoken = new Set(terms.map((term) => clauses.get(term)));
  const isNews = (clause: number | undefined): boolean =>
    new Set(actors.filter((actor) => clauses.get(actor) === clause).map(({ code }) => code)).size > 1;
  if (![...spoken].some(isNews)) return NONE;
  const agreeing = [...strong].some(isNews) ? strong : spoken;
  return new Set(actors.filter((actor) => !agreeing.has(clauses.get(actor))).map(({ start }) => start));
}
