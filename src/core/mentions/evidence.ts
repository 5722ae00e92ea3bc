import { ANY_COUNTRY, ANY_GROUP, CLASS, FIXED_CUES, type FixedCue, SETTING } from '../lexicon/format.ts';
import type { HitList } from '../lexicon/hit-list.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { readCode } from '../lexicon/record-fields.ts';
import { TrieCursor } from '../lexicon/trie-cursor.ts';
import { type Candidate, isPlaceName } from './candidate.ts';
import type { Scan } from './scan-article.ts';

/** A stretch of the text, UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** No cue is longer than this many units. */
const LONGEST_CUE = 64;

/** No proclitic is longer than this many units. */
const LONGEST_PROCLITIC = 5;

/** A sentence is read this many units to either side at most, so that a text without stops stays linear. */
const LONGEST_SENTENCE = 600;

/** First place in `0..count` whose value is not below `wanted`. */
function lowerBound(count: number, numberAt: (i: number) => number, wanted: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numberAt(middle) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Answers what stands around a candidate: words of a cue list, other countries, capitals, the sentence. */
export class Evidence {
  private readonly cues: HitList;
  private readonly cursor: TrieCursor;
  private readonly presentCodes = new Map<string, number>();

  /** @param places countries and groups that overlap nothing, ordered by start. */
  constructor(
    readonly text: string,
    private readonly lexicons: readonly Lexicon[],
    private readonly scan: Scan,
    private readonly places: readonly Candidate[],
  ) {
    this.cues = scan.cues;
    this.cursor = new TrieCursor(lexicons[0] as Lexicon);
    for (const { code, strength } of places) {
      if (strength !== 'weak') this.presentCodes.set(code, (this.presentCodes.get(code) ?? 0) + 1);
    }
  }

  /** How often the article names this country or group in words that are sure by themselves. */
  countOf = (code: string): number => this.presentCodes.get(code) ?? 0;

  /** The sentence around an offset. */
  sentenceAt(offset: number): Span {
    const ends = this.scan.sentenceEnds;
    const next = lowerBound(ends.length, (i) => ends[i] as number, offset + 1);
    const start = next > 0 ? (ends[next - 1] as number) : 0;
    const end = ends[next] ?? this.text.length;
    return { start: Math.max(start, offset - LONGEST_SENTENCE), end: Math.min(end, offset + LONGEST_SENTENCE) };
  }

  /** Does a word of the list stand wholly inside the span and outside the candidate? */
  hasCueWithin(list: number, lexicon: Lexicon, span: Span, except: Candidate): boolean {
    return this.someCue(list, lexicon, span.start, span.end, (start, end) => {
      const isInside = start >= span.start && end <= span.end;
      return isInside && (end <= except.start || start >= except.end);
    });
  }

  /** Does a word of the list stand anywhere in the article? */
  hasCue(list: number, lexicon: Lexicon): boolean {
    return this.someCue(list, lexicon, 0, this.text.length, () => true);
  }

  /** Does a word of the list end where the candidate's word begins, with only what `isGap` allows between? */
  hasCueBefore(list: number, lexicon: Lexicon, at: Candidate, isGap: Gap): boolean {
    const wordStart = this.wordStart(at.start);
    return this.someCue(list, lexicon, wordStart - LONGEST_CUE, wordStart, (_, end) => {
      return end <= wordStart && isGap(this.text, end, wordStart);
    });
  }

  /** Does a word of the list begin behind the candidate, with only what `isGap` allows between? */
  hasCueAfter(list: number, lexicon: Lexicon, at: Candidate, isGap: Gap): boolean {
    return this.someCue(list, lexicon, at.end, at.end + LONGEST_CUE, (start) => isGap(this.text, at.end, start));
  }

  private someCue(
    list: number,
    lexicon: Lexicon,
    from: number,
    to: number,
    test: (start: number, end: number) => boolean,
  ): boolean {
    const { cues } = this;
    for (let i = lowerBound(cues.count, cues.startOf, from); i < cues.count && cues.startOf(i) <= to; i++) {
      const owner = this.lexicons[cues.sourceOf(i)];
      if (owner !== lexicon || readCode(lexicon.records, cues.recordOf(i)) !== list) continue;
      if (test(cues.startOf(i), cues.endOf(i))) return true;
    }
    return false;
  }

  /** Countries or groups inside the span, the candidate's own code left out. */
  hasPlaceWithin(wanted: number | readonly string[], span: Span, except: Candidate): boolean {
    const first = lowerBound(this.places.length, (i) => (this.places[i] as Candidate).start, span.start);
    for (let i = first; i < this.places.length; i++) {
      const place = this.places[i] as Candidate;
      if (place.start >= span.end) return false;
      if (place.start !== except.start && isWanted(place, wanted, except)) return true;
    }
    return false;
  }

  /** Is there another country or group inside the span that is sure by itself? */
  hasSurePlaceWithin(span: Span, except: Candidate): boolean {
    return this.hasPlaceWithin(ANY_COUNTRY, span, except) || this.hasPlaceWithin(ANY_GROUP, span, except);
  }

  /** Number of the language's cue list with a fixed meaning. */
  fixedCue(name: FixedCue, lexicon: Lexicon): number {
    return lexicon.settings[SETTING.fixedCues + FIXED_CUES.indexOf(name)] as number;
  }

  /** Is a candidate or a cue of any list at this offset? Then the word there is known. */
  isKnownAt(offset: number): boolean {
    const cue = lowerBound(this.cues.count, this.cues.startOf, offset);
    if (cue < this.cues.count && this.cues.startOf(cue) === offset) return true;
    const place = lowerBound(this.places.length, (i) => (this.places[i] as Candidate).start, offset);
    return this.places[place]?.start === offset;
  }

  isUpperAt = (offset: number): boolean => (this.cursor.classOf(this.text.charCodeAt(offset)) & CLASS.upper) !== 0;

  isLetterAt = (offset: number): boolean =>
    offset >= 0 && offset < this.text.length && (this.cursor.classOf(this.text.charCodeAt(offset)) & CLASS.run) !== 0;

  /** Start of the word that a mention behind proclitics is part of. */
  wordStart(offset: number): number {
    if ((this.cursor.classOf(this.text.charCodeAt(offset)) & CLASS.run) !== CLASS.letterRun) return offset;
    let start = offset;
    while (offset - start < LONGEST_PROCLITIC && this.isLetterAt(start - 1)) start--;
    return start;
  }
}

function isWanted(place: Candidate, wanted: number | readonly string[], except: Candidate): boolean {
  if (wanted === ANY_GROUP) return place.kind === 'group';
  if (wanted === ANY_COUNTRY)
    return place.kind === 'country' && place.code !== except.code && place.strength !== 'weak';
  return typeof wanted !== 'number' && isPlaceName(place) && wanted.includes(place.code);
}

/** Is the text between two offsets such that the words on both sides are neighbours? */
export type Gap = (text: string, from: number, to: number) => boolean;

const LONGEST_GAP = 3;

/** Nothing, or only spaces. */
export const isSpaceGap: Gap = (text, from, to) =>
  to >= from && to - from <= LONGEST_GAP && text.slice(from, to).trim() === '';

/** One comma, with or without spaces. */
export const isCommaGap: Gap = (text, from, to) =>
  to > from && to - from <= LONGEST_GAP && /^\s*[,،、，]\s*$/u.test(text.slice(from, to));
