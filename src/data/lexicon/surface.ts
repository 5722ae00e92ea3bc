import { CASE_MODE, type RecordKind, type RecordStrength } from '../../core/lexicon/format.ts';
import { ANY_SUFFIX, MAX_CONTEXT } from '../../core/lexicon/record-fields.ts';
import type { MentionForm, RejectionReason } from '../../core/mention.ts';
import { foldText, foldUnit } from './fold-families.ts';
import { expandBraces, inflect, NO_INFLECTION } from './inflect.ts';
import { inflectionOf, type LanguageSettings, WORD_CLASSES, type WordClass } from './language-settings.ts';
import { spellingVariants } from './spelling-variants.ts';

/** One row of a table, of CLDR or of the pacts, whatever it came from. */
export interface Entry {
  readonly kind: RecordKind;
  readonly form: MentionForm;
  readonly strength: RecordStrength;
  /** ISO code, key of a group, term or topic, id of a pact, or name of a cue list. */
  readonly code: string;
  readonly reason: RejectionReason;
  /** As written in the table: angle brackets, braces, `=` and `*` included. */
  readonly surface: string;
  /** Parties that must be in the article for a pact's name to count. */
  readonly parties: readonly string[];
  /** `it/masks.tsv:12`, for messages. */
  readonly origin: string;
}

/** One spelling of one entry, as it goes into the trie. */
export interface Spelling {
  readonly entry: Entry;
  readonly text: string;
  readonly folded: string;
  readonly caseMode: number;
  readonly capitals: number;
  readonly suffixClass: number;
  readonly isSuffixInside: boolean;
  /** Units of the text before the mention and behind it. */
  readonly lead: number;
  readonly tail: number;
}

/** Bits of a record's capitals. */
const MAX_CAPITALS = 16;

const CLASS_OF_FORM: Partial<Record<MentionForm, WordClass>> = {
  adjective: 'adjective',
  people: 'people',
  instrument: 'noun',
  act: 'noun',
  topic: 'noun',
};

const wordClassOf = (entry: Entry): WordClass => CLASS_OF_FORM[entry.form] ?? 'name';

const isInflected = (entry: Entry): boolean =>
  entry.kind !== 'mask' && entry.kind !== 'cue' && entry.form !== 'abbreviation' && !entry.surface.startsWith('=');

const WORDS = /[\p{L}\p{M}\p{Nd}]+/gu;
const LETTERS = /[\p{L}\p{M}\p{Nd}]/gu;
const UPPER = /[\p{Lu}\p{Lt}]/u;
/** Unicode counts it as a letter, the scanner as what it looks like: Обʼєднані is two words with any apostrophe. */
const LETTER_APOSTROPHE = /ʼ/gu;

const bits = (flags: readonly boolean[]): number =>
  flags.slice(0, MAX_CAPITALS).reduce((sum, flag, i) => (flag ? sum | (1 << i) : sum), 0);

/** Letters as the scanner counts them: marks are some, but for those that it drops (Arabic vowels, a nukta). */
const withoutDropped = (text: string): string =>
  text
    .split('')
    .filter((unit) => foldUnit(unit, 'plain') !== '')
    .join('');

/** A word with two capitals (MoU, USA) is right only with exactly these; else each capitalised word must stay so. */
export function readCapitals(surface: string): { caseMode: number; capitals: number } {
  const text = withoutDropped(surface.replace(LETTER_APOSTROPHE, "'"));
  const words = text.match(WORDS) ?? [];
  const isMixed = words.some((word) => (word.match(/[\p{Lu}\p{Lt}]/gu) ?? []).length > 1);
  const letters = text.match(LETTERS) ?? [];
  if (isMixed && letters.length <= MAX_CAPITALS) {
    return { caseMode: CASE_MODE.letters, capitals: bits(letters.map((letter) => UPPER.test(letter))) };
  }
  const capitals = bits(words.map((word) => UPPER.test(word[0] as string)));
  return { caseMode: capitals === 0 ? CASE_MODE.any : CASE_MODE.words, capitals };
}

function suffixClassOf(entry: Entry, settings: LanguageSettings): number {
  if (entry.surface.endsWith('*')) return ANY_SUFFIX;
  const wordClass = wordClassOf(entry);
  return settings.suffixes[wordClass] ? WORD_CLASSES.indexOf(wordClass) + 1 : 0;
}

/** `한<미>` is a surface of two letters whose second is the mention. */
function readContext(text: string, origin: string): Pick<Spelling, 'text' | 'lead' | 'tail'> {
  const open = text.indexOf('<');
  const close = text.indexOf('>');
  if (open < 0 || close < open) return { text, lead: 0, tail: 0 };
  const tail = text.length - close - 1;
  if (Math.max(open, tail) > MAX_CONTEXT)
    throw new Error(
      `${origin}: no more than ${MAX_CONTEXT} letters can stand before or behind the mention of "${text}"`,
    );
  return { text: text.replace(/[<>]/gu, ''), lead: open, tail };
}

/** Every spelling of an entry: angle brackets, braces, inflections, spelling variants, folded. */
export function spellingsOf(entry: Entry, settings: LanguageSettings): Spelling[] {
  const bare = entry.surface.replace(/^=/u, '').replace(/\*$/u, '');
  const inflection = isInflected(entry) ? inflectionOf(settings, wordClassOf(entry)) : NO_INFLECTION;
  const isName = entry.kind === 'country' || entry.kind === 'group' || entry.kind === 'pact' || entry.kind === 'mask';
  const losesAccents = isName && !settings.keepsAccents;
  const texts = expandBraces(bare)
    .flatMap((form) => inflect(form, inflection))
    .flatMap((form) => spellingVariants(form, settings.fold, losesAccents));
  const suffixClass = suffixClassOf(entry, settings);
  const isEnding = suffixClass === ANY_SUFFIX && !bare.includes('<');
  const goesOn = bare.includes('>') && !bare.endsWith('>');
  const isSuffixInside = isEnding || (!goesOn && settings.insideSuffixes.includes(wordClassOf(entry)));
  return [...new Set(texts)]
    .map((text) => readContext(text, entry.origin))
    .map(({ text, lead, tail }) => ({
      entry,
      text,
      lead,
      tail,
      folded: foldText(text, settings.fold),
      ...readCapitals(text),
      suffixClass,
      isSuffixInside,
    }));
}
