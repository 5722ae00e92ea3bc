import type { ArticleText, Block } from '../article-text.ts';
import { ANY_COUNTRY, ANY_GROUP, CLASS, FIXED_CUES, type FixedCue, SAME_COUNTRY, SETTING } from '../lexicon/format.ts';
import { lowerBound } from '../lexicon/hit-list.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { LexiconScan } from '../lexicon/lexicon-scan.ts';
import { readCode } from '../lexicon/record-fields.ts';
import { MIDDLE_DOTS } from '../list-marks.ts';
import type { Span } from '../span.ts';
import type { Candidate } from './candidate.ts';
import { Datelines } from './datelines.ts';
import { Neighbours } from './neighbours.ts';
import type { Scan } from './scan-article.ts';
import { SentenceBounds } from './sentence-bounds.ts';

/** What a condition asks for: `SAME_COUNTRY`, `ANY_COUNTRY`, `ANY_GROUP`, or these codes. */
export type WantedPlace = number | readonly string[];

/** Marks between the names of a list. No comma: in Chinese and Japanese it stands between clauses. */
const LIST_MARKS = `、${MIDDLE_DOTS}/／‐-–`;

const LINE_BREAK = 0x0a;

/** Answers what stands around a candidate: words of a cue list, other countries, capitals, the sentence. */
export class Evidence {
  readonly text: string;
  readonly sentences: SentenceBounds;
  readonly datelines: Datelines;
  private readonly neighbours = new Map<Lexicon, Neighbours>();
  private readonly scans: ReadonlyMap<Lexicon, LexiconScan>;
  private readonly placeStarts: readonly number[];
  private readonly blockStarts: readonly number[];

  /** @param places countries and groups that overlap nothing, ordered by start. */
  constructor(
    private readonly article: ArticleText,
    private readonly scan: Scan,
    private readonly places: readonly Candidate[],
  ) {
    const { text, blocks } = article;
    this.text = text;
    this.datelines = new Datelines(text);
    this.blockStarts = blocks.map(({ start }) => start);
    this.sentences = new SentenceBounds(scan.classes, blocks, text.length);
    this.scans = new Map(scan.lexicons.map((each) => [each.lexicon, each]));
    this.placeStarts = places.map(({ start }) => start);
  }

  /** The lexicon of the page's own language. */
  get pageLexicon(): Lexicon {
    return (this.scan.lexicons[0] as LexiconScan).lexicon;
  }

  /** Class of each UTF-16 unit. */
  get classes(): Uint16Array {
    return this.scan.classes;
  }

  private blockNumber = (offset: number): number => lowerBound(this.blockStarts, offset + 1) - 1;

  /** The block around an offset; blocks are ordered. */
  blockAt = (offset: number): Block | undefined => this.article.blocks[this.blockNumber(offset)];

  /** Do two offsets lie in different blocks? Only a line break separates blocks, and few gaps between words have one. */
  private isParted = (before: number, behind: number): boolean =>
    this.hasBreak(before, behind) && this.blockNumber(before) !== this.blockNumber(behind);

  private hasBreak(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.text.charCodeAt(at) === LINE_BREAK) return true;
    return false;
  }

  /** The lookup of what stands right beside a mention, by the cues of its lexicon. */
  beside(lexicon: Lexicon): Neighbours {
    const known = this.neighbours.get(lexicon);
    if (known) return known;
    const fresh = new Neighbours(this.text, this.scan.classes, lexicon, this.isParted);
    this.neighbours.set(lexicon, fresh);
    return fresh;
  }

  /** Does a word of the list stand wholly inside the span and outside the candidate? */
  hasCueWithin(list: number, span: Span, candidate: Candidate): boolean {
    const { lexicon } = candidate;
    const { cues } = this.scans.get(lexicon) as LexiconScan;
    for (let i = cues.firstFrom(span.start); i < cues.count && cues.startOf(i) < span.end; i++) {
      if (readCode(lexicon.records, cues.recordOf(i)) !== list || cues.endOf(i) > span.end) continue;
      if (cues.endOf(i) <= candidate.start || cues.startOf(i) >= candidate.end) return true;
    }
    return false;
  }

  /** Is such a country or group inside the span, the candidate itself left out? */
  hasPlaceWithin(wanted: WantedPlace, span: Span, candidate: Candidate): boolean {
    const { places, placeStarts } = this;
    for (let i = lowerBound(placeStarts, span.start); i < places.length; i++) {
      const place = places[i] as Candidate;
      if (place.start >= span.end) return false;
      if (this.isOther(place, candidate) && isWanted(place, wanted, candidate)) return true;
    }
    return false;
  }

  /** A word is no evidence for itself, wherever else it stands. */
  private isOther(place: Candidate, candidate: Candidate): boolean {
    if (place.start === candidate.start) return false;
    return place.code !== candidate.code || this.wordOf(place) !== this.wordOf(candidate);
  }

  private wordOf = ({ start, end }: Candidate): string => this.text.slice(start, end).toLowerCase();

  /** Is there another country or group inside the span that is sure by itself? */
  hasSurePlaceWithin(span: Span, candidate: Candidate): boolean {
    return this.hasPlaceWithin(ANY_COUNTRY, span, candidate) || this.hasPlaceWithin(ANY_GROUP, span, candidate);
  }

  /** Does another country or group touch the candidate whose name is as long: one of the letters of 日米韓? */
  isInRun = (candidate: Candidate): boolean => this.hasPartner(candidate, 0);

  /** Does such a name stand one mark of a list away: 米、英? */
  isListed = (candidate: Candidate): boolean => this.hasPartner(candidate, 1);

  /** @param gap units between the two names. */
  private hasPartner({ start, end, code }: Candidate, gap: number): boolean {
    const at = lowerBound(this.placeStarts, start);
    const isPartner = (other: Candidate | undefined, from: number, mark: number): boolean =>
      other?.start === from &&
      other.end - from === end - start &&
      other.code !== code &&
      (gap === 0 || LIST_MARKS.includes(this.text[mark] as string));
    const before = isPartner(this.places[at - 1], start - gap - (end - start), start - 1);
    return before || isPartner(this.places[at + 1], end + gap, end);
  }

  /** Number of the language's cue list with a fixed meaning. */
  fixedCue(name: FixedCue, lexicon: Lexicon): number {
    return lexicon.settings[SETTING.fixedCues + FIXED_CUES.indexOf(name)] as number;
  }

  /** Does the lexicon know the word at this offset, as a name or as a cue? */
  isKnownAt(offset: number, lexicon: Lexicon): boolean {
    const next = lowerBound(this.placeStarts, offset);
    return this.placeStarts[next] === offset || this.beside(lexicon).isCueAt(offset);
  }

  isUpperAt = (offset: number): boolean => ((this.scan.classes[offset] as number) & CLASS.upper) !== 0;

  isLetterAt = (offset: number): boolean => ((this.scan.classes[offset] ?? 0) & CLASS.run) !== 0;
}

function isWanted(place: Candidate, wanted: WantedPlace, candidate: Candidate): boolean {
  if (wanted === ANY_GROUP) return place.kind === 'group';
  if (wanted === SAME_COUNTRY) return place.code === candidate.code && place.strength !== 'weak';
  if (wanted === ANY_COUNTRY) {
    return place.kind === 'country' && place.code !== candidate.code && place.strength !== 'weak';
  }
  return typeof wanted !== 'number' && wanted.includes(place.code);
}
