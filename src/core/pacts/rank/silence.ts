import type { Profile } from '../../profile.ts';
import type { Topic } from '../topics.ts';
import {
  AFFAIR_OF_STATES,
  MAIN_TOPIC,
  MIN_PARTY_WEIGHT,
  SPEECH_OF_FEWER,
  SPEECH_OF_MANY,
  SPEECH_OF_SEVERAL,
} from './rank-weights.ts';

/**
 * What governments do at home and firms across borders: a story on it is about pacts only when it says so. All other
 * topics are by their nature matters between states.
 */
const AT_HOME: ReadonlySet<string> = new Set<Topic>([
  'technology',
  'ai',
  'investment',
  'finance',
  'energy',
  'climate',
  'health',
  'education',
  'infrastructure',
  'agriculture',
  'culture_tourism',
  'humanitarian',
  'development',
  'intellectual_property',
  'justice_law',
  'human_rights',
  'environment',
  'transport',
  'disinformation',
  'semiconductors',
]);

/** Three who all act do something together. */
const MANY_ACTORS = 3;
/** Share of the heaviest from which nobody would take a party for a bystander. */
const FIRM_PARTY = 0.8;

/** How much a story is about a matter between states, 0–1: in full from where that is a main topic. */
function weighAffair({ topics }: Profile): number {
  const [heaviest] = topics.filter(({ code }) => !AT_HOME.has(code));
  return Math.min(1, (heaviest?.weight ?? 0) / MAIN_TOPIC);
}

/** @param actors states and groups that act; @param firm those of them who act beyond doubt */
function leastSpeech(actors: number, firm: number): number {
  if (firm >= MANY_ACTORS) return SPEECH_OF_MANY;
  return actors > 1 ? SPEECH_OF_SEVERAL : SPEECH_OF_FEWER;
}

/**
 * Whether a story has nothing to do with pacts: a match of two teams, a flood, a takeover. A list would be filler there.
 * The more states act in it, the less it has to say so.
 */
export function isSilent(profile: Profile): boolean {
  const { agreement = 1, parties } = profile;
  const actors = parties.filter(({ weight }) => weight >= MIN_PARTY_WEIGHT).length;
  const speech = agreement + AFFAIR_OF_STATES * weighAffair(profile);
  return speech < leastSpeech(actors, parties.filter(({ weight }) => weight >= FIRM_PARTY).length);
}
