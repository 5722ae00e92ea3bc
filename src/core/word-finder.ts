import { isLetter } from './letter-table.ts';
import type { Span } from './span.ts';
import { TrigramFilter, toSmallLetters } from './trigrams.ts';

/** How a word of a list must stand. */
interface Manner {
  /** No letter before it. */
  readonly beginsWord: boolean;
  /** Letters behind it are its ending. */
  readonly isStem: boolean;
}

/** Where the letters end that go on from a place of a text. */
function skipLetters(text: string, from: number): number {
  let at = from;
  while (isLetter(text.charCodeAt(at))) at++;
  return at;
}

/** In order, without those that begin within another. */
function dropOverlaps(spans: Span[]): readonly Span[] {
  let floor = 0;
  return spans
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < floor) return false;
      floor = end;
      return true;
    });
}

/**
 * Finds the words of a closed list in sentences, whatever the size of their letters. Few texts have any of them, which a filter
 * sees at once, and those have few: to go where they stand costs a fraction of a pattern with all of them, and nothing has to
 * be compiled.
 */
export class WordFinder {
  readonly #manners = new Map<string, Manner>();
  readonly #filter: TrigramFilter;

  /**
   * @param words in small letters; one that ends in a hyphen takes any ending
   * @param unspaced words of scripts that write no spaces, and of Korean: they stand within longer ones
   */
  constructor(words: readonly string[], unspaced: readonly string[]) {
    for (const word of words)
      this.#manners.set(word.replace(/-$/, ''), { beginsWord: true, isStem: word.endsWith('-') });
    for (const word of unspaced) this.#manners.set(word, { beginsWord: false, isStem: false });
    this.#filter = new TrigramFilter([...this.#manners.keys()]);
  }

  /** Where the words stand in a stretch of a text, with their endings, in order. */
  find(text: string, { start, end }: Span): readonly Span[] {
    const held = this.#filter.listHeld(text);
    if (held.length === 0) return [];
    const part = toSmallLetters(text).slice(start, end);
    const found: Span[] = [];
    for (const word of held) {
      for (let at = part.indexOf(word); at >= 0; at = part.indexOf(word, at + 1)) {
        const wordEnd = this.#findEnd(part, word, at);
        if (wordEnd >= 0) found.push({ start: start + at, end: start + wordEnd });
      }
    }
    return dropOverlaps(found);
  }

  /** Where the word ends that stands at a place of a text, -1 where it is a part of another. */
  #findEnd(part: string, word: string, start: number): number {
    const { beginsWord, isStem } = this.#manners.get(word) as Manner;
    const end = start + word.length;
    if (!beginsWord) return end;
    const wordEnd = skipLetters(part, end);
    return isLetter(part.charCodeAt(start - 1)) || (wordEnd > end && !isStem) ? -1 : wordEnd;
  }
}
