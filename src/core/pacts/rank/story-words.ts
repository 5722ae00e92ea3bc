import type { Mention } from '../../mention.ts';
import { scriptOf } from './name-scripts.ts';
import { eachStem, listIdeographPairs, listLongWords, listYears } from './text-runs.ts';

/** Shorter words are mostly articles and prepositions. */
const MIN_LETTERS = 4;
/** Units that are left of a word; what follows is mostly inflection ("граница", "границе"). */
const STEM = 6;

/** What a word is to a story, as bits. */
export const SAID = 1;
/** It stands somewhere with a capital, as names do, or in a script that has none. */
export const CAPITAL = 2;
/** A word of agreement ("treaty", "sign") or of topics: they are in any story of the kind and weighed elsewhere. */
export const GENERIC = 4;

/** What an article says, by what can tell pacts apart. */
export interface StoryWords {
  /** What each word is to the story. */
  readonly uses: ReadonlyMap<string, number>;
  readonly years: ReadonlySet<number>;
  /** What the story is written in, by ISO 15924. */
  readonly script: string;
}

function toStem(word: string): string {
  return word.toLowerCase().slice(0, STEM);
}

const isCapital = (word: string): boolean => word[0] !== word[0]?.toLowerCase();

/** The words of a text by their stems, small letters, without accents; of Chinese characters each two that stand together. */
export function listWords(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  eachStem(text, MIN_LETTERS, STEM, (stem) => words.add(stem));
  for (const pair of listIdeographPairs(text)) words.add(pair);
  return words;
}

/**
 * Adds the stems of all words of agreement and of topics: an article has few, and has them often. A topic's word with a
 * capital may be part of a name: "Open Skies", "Artemis".
 */
function addGeneric(uses: Map<string, number>, text: string, mentions: readonly Mention[]): void {
  const terms = new Set<string>();
  const topics = new Set<string>();
  const add = (word: string): unknown => uses.set(word, (uses.get(word) ?? 0) | GENERIC);
  for (const { kind, start, end } of mentions) {
    if (kind !== 'term' && kind !== 'topic') continue;
    const span = text.slice(start, end);
    const seen = kind === 'term' ? terms : topics;
    if (seen.has(span)) continue;
    seen.add(span);
    for (const word of listLongWords(span, MIN_LETTERS)) if (kind === 'term' || !isCapital(word)) add(toStem(word));
    for (const pair of listIdeographPairs(span)) add(pair);
  }
}

/** A text without the names of states and groups in it: those are weighed as parties. */
function dropParties(text: string, mentions: readonly Mention[]): string {
  let rest = '';
  let from = 0;
  for (const { kind, start, end } of mentions) {
    if ((kind !== 'country' && kind !== 'group') || start < from) continue;
    rest += `${text.slice(from, start)} `;
    from = end;
  }
  return rest + text.slice(from);
}

/**
 * The words and years of a text but for the names of states and groups in it.
 * @param lang of the text, BCP 47
 */
export function readWords(text: string, mentions: readonly Mention[], lang = 'en'): StoryWords {
  const rest = dropParties(text, mentions);
  const uses = new Map<string, number>();
  eachStem(rest, MIN_LETTERS, STEM, (stem, isSmall) => {
    const known = uses.get(stem) ?? 0;
    const use = known | (isSmall ? SAID : SAID | CAPITAL);
    if (use !== known) uses.set(stem, use);
  });
  for (const pair of listIdeographPairs(rest)) uses.set(pair, SAID | CAPITAL);
  addGeneric(uses, text, mentions);
  return { uses, years: listYears(rest), script: scriptOf(lang) };
}
