import { chineseScript, findMainScript, type MainScript } from './language-scripts.ts';
import { FUNCTION_WORDS, OWN_LETTERS } from './language-words.ts';
import { WORDS } from './letters.ts';

/** A language guessed from a text. `confidence` is 0–1: how far it is ahead of the next one. */
export interface DetectedLanguage {
  readonly lang: string;
  readonly confidence: number;
}

/** Some three hundred words: enough to be sure of any language; more would only cost time. */
const MAX_LENGTH = 2000;

/** Below this many words a guess is not worth having. */
const MIN_WORDS = 4;

/** A short text fits two languages by chance. */
const MIN_FITTING_WORDS = 40;

/** Share of the letters that must be in one script; names and quotations in others are common. */
const MIN_SHARE = 0.4;

/** How much letters weigh beside function words: one foreign letter in thirty words is a doubt, not a proof. */
const LETTER_WEIGHT = 3;

/** A language's own letters are at most this share of a text's words; above it more of them prove nothing. */
const LETTER_CAP = 0.1;

/** Running text scores at least this in its language; less is a list of names with a word or two between. */
const USUAL_SCORE = 0.1;

/**
 * Most pages of the web are in these; on words alone another must show one telling word more. In long texts that is
 * nothing, in a headline it keeps a month or a name ("May", "over") from making a language of its own.
 */
const COMMON = new Set('en fr de es pt it ru ar hi fa ur tr id bn'.split(' '));
const RARE_HANDICAP = 1;

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

/** Languages by each of their words: the fewer languages of the script share one, the more it says. */
type WordIndex = ReadonlyMap<string, readonly string[]>;

const indexes = new Map<string, WordIndex>();

function indexFor(script: string): WordIndex {
  const known = indexes.get(script) ?? makeIndex(script);
  indexes.set(script, known);
  return known;
}

function makeIndex(script: string): WordIndex {
  const index = new Map<string, string[]>();
  for (const [lang, words] of Object.entries(FUNCTION_WORDS)) {
    if ((SCRIPT_OF[lang] ?? 'latin') !== script) continue;
    for (const word of new Set(words.split(' '))) {
      const sharers = index.get(word);
      if (sharers) sharers.push(lang);
      else index.set(word, [lang]);
    }
  }
  return index;
}

function scoreWords(words: readonly string[], index: WordIndex): Map<string, number> {
  const scores = new Map<string, number>();
  for (const word of words) {
    const sharers = index.get(word) ?? [];
    for (const lang of sharers)
      scores.set(lang, (scores.get(lang) ?? 0) + 1 / Math.sqrt(sharers.length) / words.length);
  }
  return scores;
}

/** What the letters of a text say of a language: its own for it, those of others against it. */
function scoreLetters(lang: string, words: number, letters: ReadonlyMap<string, number>): number {
  const alphabet = OWN_LETTERS[lang] ?? '';
  let [own, foreign] = [0, 0];
  for (const [letter, count] of letters) {
    if (alphabet.includes(letter)) own += count;
    else foreign += count;
  }
  return LETTER_WEIGHT * (Math.min(own / words, LETTER_CAP) - Math.min(foreign / words, LETTER_CAP));
}

let marked: RegExp | undefined;

/** How often a text has each letter that some language calls its own. */
function countMarked(text: string): Map<string, number> {
  marked ??= new RegExp(`[${[...new Set(Object.values(OWN_LETTERS).join(''))].join('')}]`, 'g');
  const counts = new Map<string, number>();
  for (const letter of text.match(marked) ?? []) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

function detectByWords(text: string, { script, share }: MainScript): DetectedLanguage | null {
  const words = text.match(WORDS) ?? [];
  if (words.length < MIN_WORDS) return null;
  const letters = countMarked(text);
  const scores = [...scoreWords(words, indexFor(script))]
    .map(([lang, score]) => ({ lang, score: score + scoreLetters(lang, words.length, letters) }))
    .filter(({ score }) => score > 0)
    .map(({ lang, score }) => ({ lang, score, rank: score - (COMMON.has(lang) ? 0 : RARE_HANDICAP / words.length) }))
    .sort((a, b) => b.rank - a.rank);
  const [best, next] = scores;
  if (!best) return null;
  const lead = Math.max(0, best.rank - Math.max(0, next?.rank ?? 0)) / best.score;
  return { lang: best.lang, confidence: share * lead * Math.min(1, best.score / USUAL_SCORE) };
}

/**
 * The language of a text as BCP 47 (`en`, `zh-Hant`, `sr-Latn`), from its script, its commonest words and its letters;
 * null where the text is too short or of an unknown script. Only the first 2,000 UTF-16 units are looked at.
 */
export function detectLanguage(text: string): DetectedLanguage | null {
  const sample = text.slice(0, MAX_LENGTH).normalize('NFC').toLowerCase();
  const main = findMainScript(sample);
  if (!main || main.share < MIN_SHARE) return null;
  if (main.script === 'han') return { lang: chineseScript(sample), confidence: main.share };
  if (main.lang) return { lang: main.lang, confidence: main.share };
  return detectByWords(sample, main);
}

/**
 * The language of a text that is said to be in `lang`, by the script it is written in: Serbian has two, and pages say `sr`
 * of either.
 */
export function withItsScript(lang: string, text: string): string {
  if (lang !== 'sr') return lang;
  return findMainScript(text.slice(0, MAX_LENGTH))?.script === 'latin' ? 'sr-Latn' : lang;
}

/** A text in a language it is said to be in has this share of that language's commonest words, and hardly a foreign letter. */
const FITTING_SHARE = 0.3;
const FITTING_LETTERS = -0.05;

/** Languages so near to each other that only a comparison tells them apart. */
const TWINS: ReadonlySet<string> = new Set(['da', 'nb', 'nn', 'id', 'ms', 'hr', 'bs', 'sr-Latn']);

/**
 * Whether a text is surely in the language it is said to be in. Much cheaper than detecting it, since no other language is
 * looked at; false means no more than "not sure".
 */
export function fitsLanguage(text: string, lang: string): boolean {
  const list = TWINS.has(lang) || !Object.hasOwn(FUNCTION_WORDS, lang) ? undefined : FUNCTION_WORDS[lang];
  const sample = text.slice(0, MAX_LENGTH).normalize('NFC').toLowerCase();
  const words = list ? (sample.match(WORDS) ?? []) : [];
  if (!list || words.length < MIN_FITTING_WORDS) return false;
  const own = new Set(list.split(' '));
  const share = words.filter((word) => own.has(word)).length / words.length;
  return share >= FITTING_SHARE && scoreLetters(lang, words.length, countMarked(sample)) >= FITTING_LETTERS;
}
