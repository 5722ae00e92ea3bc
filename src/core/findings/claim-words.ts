import { isLetter } from '../letter-table.ts';
import type { Span } from '../span.ts';
import { listTrigrams, markTrigrams, mayContain, toSmallLetters } from '../trigrams.ts';
import type { Claim } from './finding.ts';

/** What a phrase in the table of a language does. */
export type ClaimRole =
  | Claim
  /** A first that is said of what is done, not of a thing: "for the first time". */
  | 'first-time'
  /** A first in a language that puts it before its noun: what stands before it is not what is first. */
  | 'first-ahead'
  /** Only begins like a claim: an office ("first lady"), a time ("the first quarter"). */
  | 'none'
  /** Takes back a claim that follows it, "not", or that it follows, as in languages whose sentences end in their verb. */
  | 'not'
  | 'not-behind'
  /** Narrows a first: "since", "in … years". */
  | 'limit'
  /** Ties a thing to the agreement behind it, or before it: what is first is the thing, "the first anniversary of the treaty". */
  | 'of'
  | 'of-behind'
  /** Begins what a thing or an agreement does: "the first state that signs a treaty", "a treaty that for the first time opens ports". */
  | 'that';

/** A word or phrase of a language's table; one of a limit may have `…` in it, which stands for some words. */
export interface ClaimWord {
  readonly claim: ClaimRole;
  readonly surface: string;
}

/** The words of every language that has a table, by its BCP 47 code. */
export type ClaimTable = Readonly<Record<string, readonly ClaimWord[]>>;

/**
 * The words for a text in `lang` (BCP 47; `en-GB` falls back to `en`), none where its language has no table: those of
 * another language would be found by chance only.
 */
export function chooseClaims(lang: string, table: ClaimTable): readonly ClaimWord[] {
  const known = [lang, lang.split('-')[0] ?? lang].find((each) => Object.hasOwn(table, each));
  return (known !== undefined && table[known]) || [];
}

/** Where a text has a word of the table. */
export interface WordSpan extends Span {
  readonly claim: ClaimRole;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const ELIDED = /['’]$/u;
const HANGUL = /\p{Script=Hangul}/u;

/** Whether a text is of a script that puts no spaces between words. */
export const isUnspaced = (text: string): boolean => UNSPACED.test(text);

/** What looks like a claim; the other roles only say something of one that was found. */
const CLAIM_ROLES: ReadonlySet<ClaimRole> = new Set([
  ...(['first', 'first-time', 'first-ahead', 'historic', 'new', 'none'] as const),
]);

/** Some words, or letters where no spaces part them: "in more than ten years". */
const GAP = '…';
const GAP_WORDS = '(?:[^\\s,;.]+\\s+){0,4}?[^\\s,;.]+';
const GAP_LETTERS = '[^，。、；]{1,8}?';

/** The parts of a phrase around its gaps; any other has none. */
const splitAtGaps = ({ claim, surface }: ClaimWord): string[] => (claim === 'limit' ? surface.split(GAP) : [surface]);

/** "And" hangs on to the next word in Arabic and Hebrew. */
const AND = 'وفו';
const WORD_START = `(?<=(?<![\\p{L}\\p{M}][-‐‑]?)[${AND}]?)`;

const escapeRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');

/** Whether letters may follow: endings of Korean hang on to the words that limit a claim or take it back, nouns to an elided article. */
function isOpen({ claim, surface }: ClaimWord): boolean {
  return (HANGUL.test(surface) && !CLAIM_ROLES.has(claim)) || ELIDED.test(surface);
}

/**
 * Where spaces part words a phrase is whole words, those with a hyphen too ("primeiro-ministro"); elsewhere it may stand
 * anywhere.
 */
function toPattern(word: ClaimWord): RegExp {
  const { surface } = word;
  const parts = splitAtGaps(word).map(escapeRegExp);
  if (isUnspaced(surface)) return new RegExp(parts.join(GAP_LETTERS), 'iuy');
  const end = isOpen(word) ? '' : '(?![-‐‑]?[\\p{L}\\p{M}])';
  return new RegExp(`${WORD_START}${parts.join(GAP_WORDS)}${end}`, 'iuy');
}

/** A word of the table as it is looked for. */
class WordPattern {
  readonly claim: ClaimRole;
  /** What it begins with, up to a gap, in small letters. */
  readonly lead: string;
  readonly trigrams: Uint16Array;
  /** Whether no letter may stand before it, but for an "and", and none behind its lead. */
  readonly #beginsWord: boolean;
  readonly #endsWord: boolean;
  readonly #word: ClaimWord;
  #pattern: RegExp | undefined;

  constructor(word: ClaimWord) {
    const [lead = '', ...rest] = splitAtGaps(word).map((part) => part.toLowerCase());
    this.claim = word.claim;
    this.lead = lead;
    this.trigrams = listTrigrams(lead);
    this.#beginsWord = !isUnspaced(word.surface);
    this.#endsWord = this.#beginsWord && rest.length === 0 && !isOpen(word);
    this.#word = word;
  }

  /** Whether a letter beside a lead makes it a part of another word: "new" in "renewed". */
  #isPartOfWord(part: string, at: number): boolean {
    if (this.#endsWord && isLetter(part.charCodeAt(at + this.lead.length))) return true;
    return this.#beginsWord && at > 0 && isLetter(part.charCodeAt(at - 1)) && !AND.includes(part.charAt(at - 1));
  }

  /**
   * Where the word ends whose lead stands at a place of a part of a text, -1 where the word does not stand there.
   * @param start of the part in the text
   */
  findEnd(text: string, part: string, start: number, at: number): number {
    if (this.#isPartOfWord(part, at)) return -1;
    // Most words of a table never come so far: to compile the patterns of all takes longer than an article.
    this.#pattern ??= toPattern(this.#word);
    this.#pattern.lastIndex = start + at;
    return this.#pattern.test(text) ? this.#pattern.lastIndex : -1;
  }
}

/** Words whose leads have the same first word: where that does not stand none of them does. */
interface Family {
  readonly first: string;
  readonly words: readonly WordPattern[];
}

function groupByFirst(words: readonly WordPattern[]): readonly Family[] {
  const families = new Map<string, WordPattern[]>();
  for (const word of words) {
    const [first = ''] = word.lead.split(' ');
    const family = families.get(first);
    if (family) family.push(word);
    else families.set(first, [word]);
  }
  return [...families].map(([first, members]) => ({ first, words: members }));
}

interface Patterns {
  readonly claims: readonly Family[];
  readonly cues: readonly Family[];
}

/** Patterns of the tables that were used. */
const PATTERNS = new WeakMap<readonly ClaimWord[], Patterns>();

function patternsOf(words: readonly ClaimWord[]): Patterns {
  const known = PATTERNS.get(words);
  if (known) return known;
  const made = words.map((word) => new WordPattern(word));
  const patterns = {
    claims: groupByFirst(made.filter(({ claim }) => CLAIM_ROLES.has(claim))),
    cues: groupByFirst(made.filter(({ claim }) => !CLAIM_ROLES.has(claim))),
  };
  PATTERNS.set(words, patterns);
  return patterns;
}

/** Where words of one family stand in a part of a text. */
function findFamily(
  first: string,
  words: readonly WordPattern[],
  text: string,
  part: string,
  start: number,
): WordSpan[] {
  const found: WordSpan[] = [];
  const step = Math.max(1, first.length);
  for (let at = part.indexOf(first); at >= 0 && at < part.length; at = part.indexOf(first, at + step)) {
    for (const word of words) {
      const end = part.startsWith(word.lead, at) ? word.findEnd(text, part, start, at) : -1;
      if (end >= 0) found.push({ claim: word.claim, start: start + at, end });
    }
  }
  return found;
}

function findIn(text: string, families: readonly Family[], { start, end }: Span): readonly WordSpan[] {
  const small = toSmallLetters(text);
  const marks = markTrigrams(small);
  const part = small.slice(start, end);
  // A pattern takes twenty times as long to see that a text has no such word: it is tried where the word stands.
  return families.flatMap(({ first, words }) => {
    const held = words.filter(({ trigrams }) => mayContain(marks, trigrams));
    return held.length === 0 ? [] : findFamily(first, held, text, part, start);
  });
}

/** All that looks like a claim in a text; spans may overlap. */
export function findClaimWords(text: string, words: readonly ClaimWord[]): readonly WordSpan[] {
  return findIn(text, patternsOf(words).claims, { start: 0, end: text.length });
}

/** All in a sentence that may take back or narrow a claim in it; the "never" of "never before" does not. */
export function findCueWords(text: string, words: readonly ClaimWord[], sentence: Span): readonly WordSpan[] {
  const { claims, cues } = patternsOf(words);
  const found = findIn(text, cues, sentence);
  const known = found.length === 0 ? found : findIn(text, claims, sentence);
  return found.filter((cue) => !known.some((each) => each.start <= cue.start && cue.end <= each.end));
}
