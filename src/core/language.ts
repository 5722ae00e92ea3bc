import { chineseScript, findMainScript, type MainScript } from './language-scripts.ts';
import { FUNCTION_WORDS, OWN_LETTERS } from './language-words.ts';

/** A language guessed from a text. `confidence` is 0–1: how far it is ahead of the next one. */
export interface DetectedLanguage {
  readonly lang: string;
  readonly confidence: number;
}

/** Enough letters to be sure of any language; more would only cost time. */
const MAX_LENGTH = 4000;

/** Below this many words a guess is not worth having. */
const MIN_WORDS = 4;

/** A word of another script in a text says nothing: this much of the letters must be in the main one. */
const MIN_SHARE = 0.4;

/** How much letters weigh beside function words: one foreign letter in thirty words is a doubt, not a proof. */
const LETTER_WEIGHT = 3;

/** A language's own letters are at most this share of a text's words; above it more of them prove nothing. */
const LETTER_CAP = 0.1;

/** Script of each language that words must decide on. */
const SCRIPT_OF: Readonly<Record<string, string>> = {
  ...byScript('cyrillic', 'ru uk be bg mk sr kk ky mn tg'),
  ...byScript('arabic', 'ar fa ur ps ckb ug sd'),
  ...byScript('devanagari', 'hi mr ne'),
  ...byScript('bengali', 'bn as'),
};

function byScript(script: string, languages: string): Record<string, string> {
  return Object.fromEntries(languages.split(' ').map((lang) => [lang, script]));
}

interface Rules {
  readonly lang: string;
  /** Each word with its weight: the fewer languages of the script share it, the more it says. */
  readonly words: ReadonlyMap<string, number>;
  readonly letters: ReadonlySet<string>;
}

const rulesByScript = new Map<string, readonly Rules[]>();

function rulesFor(script: string): readonly Rules[] {
  const known = rulesByScript.get(script);
  if (known) return known;
  const rules = makeRules(script);
  rulesByScript.set(script, rules);
  return rules;
}

function makeRules(script: string): Rules[] {
  const lists = Object.entries(FUNCTION_WORDS)
    .filter(([lang, words]) => words && (SCRIPT_OF[lang] ?? 'latin') === script)
    .map(([lang, words]) => ({ lang, words: new Set(words.split(' ')) }));
  const sharers = (word: string): number => lists.filter(({ words }) => words.has(word)).length;
  return lists.map(({ lang, words }) => ({
    lang,
    words: new Map([...words].map((word) => [word, 1 / Math.sqrt(sharers(word))])),
    letters: new Set(OWN_LETTERS[lang] ?? ''),
  }));
}

function scoreLanguage(rules: Rules, words: readonly string[], letters: ReadonlyMap<string, number>): number {
  const hits = words.reduce((sum, word) => sum + (rules.words.get(word) ?? 0), 0);
  const own = [...rules.letters].reduce((sum, letter) => sum + (letters.get(letter) ?? 0), 0);
  const foreign = foreignLetters(rules, letters);
  return (
    hits / words.length +
    LETTER_WEIGHT * (Math.min(own / words.length, LETTER_CAP) - Math.min(foreign / words.length, LETTER_CAP))
  );
}

/** Letters outside the basic alphabet that this language does not write. */
function foreignLetters(rules: Rules, letters: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [letter, count] of letters) if (!rules.letters.has(letter)) sum += count;
  return sum;
}

const MARKED = new Set(Object.values(OWN_LETTERS).join(''));

function countMarked(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of text) if (MARKED.has(letter)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

function detectByWords(text: string, { script, share }: MainScript): DetectedLanguage | null {
  const words = text.match(/[\p{L}\p{M}\u200c]+/gu) ?? [];
  if (words.length < MIN_WORDS) return null;
  const letters = countMarked(text);
  const scores = rulesFor(script)
    .map((rules) => ({ lang: rules.lang, score: scoreLanguage(rules, words, letters) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scores;
  if (!best || best.score <= 0) return null;
  return { lang: best.lang, confidence: (share * (best.score - Math.max(0, next?.score ?? 0))) / best.score };
}

/**
 * The language of a text as BCP 47 (`en`, `zh-Hant`, `sr-Latn`), from its script, its commonest words and its letters;
 * null where the text is too short or of an unknown script. Only the first 4,000 UTF-16 units are looked at.
 */
export function detectLanguage(text: string): DetectedLanguage | null {
  const sample = text.slice(0, MAX_LENGTH).normalize('NFC').toLowerCase();
  const main = findMainScript(sample);
  if (!main || main.share < MIN_SHARE) return null;
  if (main.script === 'han') return { lang: chineseScript(sample), confidence: main.share };
  if (main.lang) return { lang: main.lang, confidence: main.share };
  return detectByWords(sample, main);
}
