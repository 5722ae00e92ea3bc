import type { Mention } from '../../mention.ts';
import { listIdeographPairs, listLongWords, listYears } from './text-runs.ts';

/** Shorter words are mostly articles and prepositions. */
const MIN_LETTERS = 4;
/** Units that are left of a word; what follows is mostly inflection ("граница", "границе"). */
const STEM = 6;

/** What an article says, by what can tell pacts apart. */
export interface StoryWords {
  readonly all: ReadonlySet<string>;
  /** Those that stand somewhere with a capital, as names do, or in a script that has none. */
  readonly capital: ReadonlySet<string>;
  /** Words of agreement ("treaty", "sign") and of topics: they are in any story of the kind and weighed elsewhere. */
  readonly generic: ReadonlySet<string>;
  readonly years: ReadonlySet<number>;
}

function toStem(word: string): string {
  return word.toLowerCase().slice(0, STEM);
}

const isSmall = (word: string): boolean => word[0] !== word[0]?.toUpperCase();
const isCapital = (word: string): boolean => word[0] !== word[0]?.toLowerCase();

/** The words of a text by their stems, small letters, without accents; of Chinese characters each two that stand together. */
export function listWords(text: string): ReadonlySet<string> {
  return new Set([...[...listLongWords(text, MIN_LETTERS)].map(toStem), ...listIdeographPairs(text)]);
}

/** A topic's word with a capital may be part of a name: "Open Skies", "Artemis". */
function listGeneric(span: string, kind: Mention['kind']): readonly string[] {
  const words = [...listLongWords(span, MIN_LETTERS)].filter((word) => kind === 'term' || !isCapital(word));
  return [...words.map(toStem), ...listIdeographPairs(span)];
}

/** The stems of all words of agreement and of topics: an article has few, and has them often. */
function readGeneric(text: string, mentions: readonly Mention[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const generic = new Set<string>();
  for (const { kind, start, end } of mentions) {
    if (kind !== 'term' && kind !== 'topic') continue;
    const span = text.slice(start, end);
    const key = `${kind} ${span}`;
    if (seen.has(key)) continue;
    seen.add(key);
    for (const stem of listGeneric(span, kind)) generic.add(stem);
  }
  return generic;
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

/** The words and years of a text but for the names of states and groups in it. */
export function readWords(text: string, mentions: readonly Mention[]): StoryWords {
  const rest = dropParties(text, mentions);
  const all = new Set<string>();
  const capital = new Set<string>();
  for (const word of listLongWords(rest, MIN_LETTERS)) {
    const stem = toStem(word);
    all.add(stem);
    if (!isSmall(word)) capital.add(stem);
  }
  for (const pair of listIdeographPairs(rest)) {
    all.add(pair);
    capital.add(pair);
  }
  return {
    all,
    capital,
    generic: readGeneric(text, mentions),
    years: listYears(rest),
  };
}
