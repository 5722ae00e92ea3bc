import type { Candidate } from './candidate.ts';
import type { Evidence, WantedPlace } from './evidence.ts';

/**
 * Answers about the whole article, each found once: a look through all cues for every candidate would cost the square of
 * the article's length.
 */
export class ArticleFacts {
  private readonly known = new Map<string, boolean>();

  constructor(private readonly evidence: Evidence) {}

  private ask(key: string, find: () => boolean): boolean {
    const known = this.known.get(key) ?? find();
    this.known.set(key, known);
    return known;
  }

  /** Does a word of the list stand anywhere? */
  hasCue(list: number, candidate: Candidate): boolean {
    const whole = { start: 0, end: this.evidence.text.length };
    const key = `cue ${candidate.lexicon.lang} ${list}`;
    return this.ask(key, () => this.evidence.hasCueWithin(list, whole, candidate));
  }

  /** Is such a country or group named anywhere by another word than the candidate's? */
  hasPlace(wanted: WantedPlace, candidate: Candidate): boolean {
    const whole = { start: 0, end: this.evidence.text.length };
    const word = this.evidence.text.slice(candidate.start, candidate.end).toLowerCase();
    const key = `place ${String(wanted)} ${candidate.code} ${word}`;
    return this.ask(key, () => this.evidence.hasPlaceWithin(wanted, whole, candidate));
  }
}
