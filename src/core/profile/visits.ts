import type { Mention } from '../mention.ts';
import type { Span } from '../span.ts';
import { WordFinder } from '../word-finder.ts';
import type { Prose } from './coordination.ts';
import { isDateline } from './dateline.ts';
import { isActor, listJoined } from './enumerations.ts';
import { MIN_PARTY_EVIDENCE, MIN_PARTY_SHARE, PARTNER_SHARE, VISIT_EVIDENCE } from './profile-weights.ts';
import type { Sentence } from './sentences.ts';

/**
 * Words for the visit that the people of one state pay to another, in the languages of the lexicon; a hyphen stands where
 * further letters may follow. The list is closed: of words that mean any journey those alone are in it that reports of
 * official visits are written with.
 */
const VISIT_WORDS = `visit visits visited visiting besuch besuchs besuche besuchen besucht besuchte besuchten
  staatsbesuch- antrittsbesuch- arbeitsbesuch- visite- visita- visitó visitou bezoek- bezocht wizyt-
  návštěv- navštív- návštev- navštív- posjet- poset- vizit- látogat- vierail- besök- besøk- besøg- ziyare- kunjungan
  berkunjung mengunjungi lawatan thăm ziara визит- посети- посеща- посещ- візит- відвіда- відвіду- посет-
  दौरा दौरे यात्रा دورہ دورے دورۂ سفر سفری سفر- دیدار دیداری زيار- الزيار- يزور تزور زار وزار سفر- সফর- επίσκεψ- επισκέ-
  ביקור- לביקור- ביקר מבקר יבקר பயண- விஜய-`;
/** In scripts that write no spaces, and in Korean, the word stands within a longer one. */
const UNSPACED = '訪問|来日|访问|到访|抵达|抵達|방문|방한|순방|เยือน';

const VISITS = new WordFinder(VISIT_WORDS.split(/\s+/u), UNSPACED.split('|'));

/** Letters between the word and the name that it has as its object, where nothing else marks it: インドを訪問, 访问印度. */
const OBJECT_GAP = 1;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u;

/** Codes of who comes and of who is visited; null where the story calls the guest by a name that nobody knows. */
export interface Visit {
  readonly guest: string | null;
  /** One, or all that a tour leads to. */
  readonly hosts: readonly string[];
  /** Whether the language marks the host; else the nearest to the word is taken for it. */
  readonly isHostTold: boolean;
}

const gapBetween = (a: Span, b: Span): number => Math.max(a.start - b.end, b.start - a.end, 0);

/** The mention that stands nearest to one of the words. */
function findNearest(mentions: readonly Mention[], words: readonly Span[]): Mention | undefined {
  const distance = (mention: Mention): number => Math.min(...words.map((word) => gapBetween(mention, word)));
  return mentions.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** Whether somebody in office stands for the state, as `findLeaders` says it: people come, states are visited. */
const isPerson = ({ form, strength }: Mention): boolean => form === 'institution' && strength === 'weak';

/** Whether a name is the object of the word, where nothing else marks it: インドを訪問, 访问印度. */
function isObject(text: string, actor: Mention, words: readonly Span[]): boolean {
  return IDEOGRAPH.test(text.charAt(actor.end - 1)) && words.some((word) => gapBetween(actor, word) <= OBJECT_GAP);
}

/** Who is visited: the object of the word, or a place beside it; where the language marks none, the nearest of two. */
function findHost(text: string, actors: readonly Mention[], words: readonly Span[]): Mention | undefined {
  const object = actors.find((actor) => !isPerson(actor) && isObject(text, actor, words));
  if (object) return object;
  const places = actors.filter(({ isPlace }) => isPlace);
  if (places.length > 0) return findNearest(places, words);
  const states = actors.filter((actor) => !isPerson(actor));
  const nearest = findNearest(states.length > 0 ? states : actors, words);
  return nearest && actors.some(({ code }) => code !== nearest.code) ? nearest : undefined;
}

/** Codes of the host and of all in one list with it: "a tour of X, Y and Z". Who travels may follow behind the comma. */
function listStops(prose: Prose, actors: readonly Mention[], host: Mention): readonly string[] {
  const listed = listJoined(prose, actors, actors.indexOf(host));
  return listed.filter((actor) => actor === host || !isPerson(actor)).map(({ code }) => code);
}

/** The visit that a sentence of the opening tells, where it has a word for one; of a visit that is known it tells more. */
function readVisit(prose: Prose, sentence: Sentence, known: Visit | null): Visit | null {
  const { text } = prose;
  const { mentions, isOpening } = sentence;
  const words = isOpening ? VISITS.find(text, sentence) : [];
  if (words.length === 0) return null;
  const actors = mentions.filter(isActor);
  const host = known ? actors.find(({ code }) => known.hosts.includes(code)) : findHost(text, actors, words);
  if (!host) return null;
  const hosts = [...new Set([...(known?.hosts ?? []), ...listStops(prose, actors, host)])];
  const isGuest = (actor: Mention): boolean => !actor.isPlace && !isDateline(text, actor, sentence);
  const guest = actors.find((actor) => !hosts.includes(actor.code) && isGuest(actor));
  const isHostTold = known?.isHostTold === true || host.isPlace || isObject(text, host, words);
  return { guest: guest?.code ?? null, hosts, isHostTold };
}

/** Codes of all that a visit brings together; a guest whom nobody knows is none of those who act. */
const listSides = ({ guest, hosts }: Visit): readonly string[] => [guest ?? '', ...hosts];

/** The first visit that the opening tells, up to the sentence that names the guest. */
function findVisit(prose: Prose, sentences: readonly Sentence[]): Visit | null {
  let first: Visit | null = null;
  for (const sentence of sentences) {
    const visit = readVisit(prose, sentence, first);
    if (visit && visit.guest !== null) return visit;
    first ??= visit;
  }
  return first;
}

/**
 * What speaks for each state and group, where guest and host of a visit that the opening tells are its two sides. Where
 * others act as well, the visited place is their venue, unless guest and host are named and act themselves: then the others
 * are those of whom the two speak.
 * @param weighed any scale, greater is more
 */
export function weighVisit(
  prose: Prose,
  sentences: readonly Sentence[],
  weighed: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const visit = findVisit(prose, sentences);
  if (!visit) return weighed;
  const { hosts, isHostTold } = visit;
  const heaviest = Math.max(VISIT_EVIDENCE, ...weighed.values());
  const least = Math.max(MIN_PARTY_EVIDENCE, MIN_PARTY_SHARE * heaviest);
  const acting = [...weighed].filter(([, weight]) => weight >= least).map(([code]) => code);
  const guest = visit.guest ?? acting.find((code) => !hosts.includes(code));
  const areOthers = acting.some((code) => code !== guest && !hosts.includes(code));
  if (areOthers && !listSides(visit).every((code) => acting.includes(code))) return weighed;
  const raise = (code: string, weight: number): [string, number] => [code, Math.max(weighed.get(code) ?? 0, weight)];
  const isHostFirst = guest === undefined || (areOthers && isHostTold);
  const raised = hosts.map((code) => raise(code, (isHostFirst ? 1 : PARTNER_SHARE) * heaviest));
  return new Map([...weighed, ...raised, ...(guest === undefined ? [] : [raise(guest, heaviest)])]);
}
