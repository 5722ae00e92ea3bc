import { foldDigits } from '../dates/fold-digits.ts';
import type { Mention } from '../mention.ts';

/** Four letters and more: shorter words are mostly articles and prepositions. Chinese characters and hiragana are no words. */
const WORD = /[^\P{L}\p{Script=Han}\p{Script=Hiragana}](?:[^\P{L}\p{Script=Han}\p{Script=Hiragana}]|\p{M}){3,}/gu;
/** Chinese and Japanese write no spaces: two characters are about a word. */
const CHARACTERS = /\p{Script=Han}{2,}/gu;
/** Units that are left of a word; what follows is mostly inflection ("граница", "границе"). */
const STEM = 6;
/** Accents of Latin letters: "genético" and "genetic" are one word to a reader. */
const ACCENTS = /[\u0300-\u036f]/gu;
/** Four digits that stand alone. */
const YEAR = /(?<!\d)\d{4}(?!\d)/gu;

/** What an article says, by what can tell pacts apart. */
export interface StoryWords {
  readonly all: ReadonlySet<string>;
  /** Those that stand somewhere with a capital, as names do, or in a script that has none. */
  readonly capital: ReadonlySet<string>;
  /** Words of agreement ("treaty", "sign") and of topics: they are in any story of the kind and weighed elsewhere. */
  readonly generic: ReadonlySet<string>;
  readonly years: ReadonlySet<number>;
}

function* listPairs(text: string): Generator<string> {
  for (const [run] of text.matchAll(CHARACTERS))
    for (let at = 1; at < run.length; at++) yield run.slice(at - 1, at + 1);
}

/** Anything but ASCII, the signs of Latin-1, dashes and quotation marks: these have no accents to lose. */
const MAY_HAVE_ACCENTS = /[\u00c0-\u200f\u2020-\uffff]/;

function dropAccents(text: string): string {
  return MAY_HAVE_ACCENTS.test(text) ? text.normalize('NFD').replace(ACCENTS, '').normalize('NFC') : text;
}

function listPlainWords(text: string): readonly string[] {
  return dropAccents(text).match(WORD) ?? [];
}

function toStem(word: string): string {
  return word.toLowerCase().slice(0, STEM);
}

const isSmall = (word: string): boolean => word[0] !== word[0]?.toUpperCase();
const isCapital = (word: string): boolean => word[0] !== word[0]?.toLowerCase();

/** The words of a text by their stems, small letters, without accents; of Chinese characters each two that stand together. */
export function listWords(text: string): ReadonlySet<string> {
  return new Set([...listPlainWords(text).map(toStem), ...listPairs(text)]);
}

/** A topic's word with a capital may be part of a name: "Open Skies", "Artemis". */
function listGeneric(span: string, kind: Mention['kind']): readonly string[] {
  const words = listPlainWords(span).filter((word) => kind === 'term' || !isCapital(word));
  return [...words.map(toStem), ...listPairs(span)];
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
  for (const word of new Set(listPlainWords(rest))) {
    const stem = toStem(word);
    all.add(stem);
    if (!isSmall(word)) capital.add(stem);
  }
  for (const pair of listPairs(rest)) {
    all.add(pair);
    capital.add(pair);
  }
  return {
    all,
    capital,
    generic: readGeneric(text, mentions),
    years: new Set((foldDigits(rest).match(YEAR) ?? []).map(Number)),
  };
}
