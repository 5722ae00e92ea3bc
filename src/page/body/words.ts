import { NO_LETTER } from '../../core/letters.ts';

const WORD = new RegExp(`(?:[^${NO_LETTER}]|\\d)+`, 'g');

/** The words of a text, in one spelling. */
export const wordsOf = (text: string): string[] => text.normalize('NFKC').toLowerCase().match(WORD) ?? [];

/** A title of the page's head, to be found again on the page: often cut short, or with the site's name behind it. */
export class Title {
  private readonly words: readonly string[];
  private readonly all: ReadonlySet<string>;

  constructor(title: string) {
    this.words = wordsOf(title);
    this.all = new Set(this.words);
  }

  /** Number of its words. */
  get length(): number {
    return this.words.length;
  }

  /** Share of the shorter text's words that the other has too, 0–1; the other as `wordsOf` gives it. */
  overlap(words: readonly string[]): number {
    return words.length < this.words.length ? shareIn(words, this.all) : this.coverage(words);
  }

  /** Share of this title's words that a text has too, 0–1; the text as `wordsOf` gives it. */
  coverage(words: readonly string[]): number {
    return shareIn(this.words, new Set(words));
  }
}

function shareIn(words: readonly string[], all: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of words) if (all.has(word)) shared++;
  return words.length ? shared / words.length : 0;
}

/** Letters and digits alone: the same text however it is spaced and punctuated. */
export const squeeze = (text: string): string => wordsOf(text).join('');

/** Beginnings this long, of letters and digits, are not the same by chance. */
const SAME_START = 25;
/** Shorter ones are. */
const MIN_START = 12;

/** Tells whether texts say the same as one summary, which is often cut short or is the beginning of a paragraph. */
export class SummaryMatcher {
  private readonly start: string;

  constructor(summary: string) {
    this.start = squeeze(summary.slice(0, SAME_START * 4)).slice(0, SAME_START);
  }

  /** Lines are asked about at several steps. */
  private readonly answers = new Map<string, boolean>();

  matches(text: string): boolean {
    if (this.start.length < MIN_START) return false;
    let isSame = this.answers.get(text);
    if (isSame === undefined) {
      isSame = squeeze(text.slice(0, SAME_START * 6)).includes(this.start);
      this.answers.set(text, isSame);
    }
    return isSame;
  }
}
