import { LINK, REASONS, RULE_NUMBERS, SCOPES, type Scope, VERDICTS, type Verdict } from '../lexicon/format.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { RejectionReason } from '../mention.ts';
import type { Candidate } from './candidate.ts';
import { type Evidence, isCommaGap, isSpaceGap, type Span } from './evidence.ts';
import { hasCapitalAfter, hasCapitalBefore, isSentenceStart, wordAfter } from './neighbour-words.ts';

/** What the rules say about a candidate. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly reason?: RejectionReason;
  readonly code?: string;
}

/** Cue numbers above this are no list of cues. */
const LAST_LIST = 0x7ff0;

/** Countries that a list of cues names by code. */
function codesOf(list: number, lexicon: Lexicon): readonly string[] {
  const { cues } = lexicon;
  const ids = cues.subarray(cues[list], cues[list + 1]);
  return Array.from(ids, lexicon.textOf);
}

/** One condition of a rule, read from the lexicon. */
interface Condition {
  readonly scope: Scope;
  readonly distance: number;
  readonly cue: number;
}

class RuleReader {
  constructor(
    private readonly candidate: Candidate,
    private readonly evidence: Evidence,
  ) {}

  private isWithin(cue: number, span: Span): boolean {
    const { candidate, evidence } = this;
    if (cue > LAST_LIST) return evidence.hasPlaceWithin(cue, span, candidate);
    if (evidence.hasCueWithin(cue, candidate.lexicon, span, candidate)) return true;
    const codes = codesOf(cue, candidate.lexicon);
    return codes.length > 0 && evidence.hasPlaceWithin(codes, span, candidate);
  }

  /** Does a country of the list, or any other, touch the candidate across spaces alone? */
  private isBeside(cue: number, span: Span): boolean {
    return cue > LAST_LIST || codesOf(cue, this.candidate.lexicon).length > 0 ? this.isWithin(cue, span) : false;
  }

  holds({ scope, distance, cue }: Condition): boolean {
    const { candidate, evidence } = this;
    const { lexicon, start, end } = candidate;
    switch (scope) {
      case 'always':
        return true;
      case 'before':
        return (
          evidence.hasCueBefore(cue, lexicon, candidate, isSpaceGap) ||
          this.isBeside(cue, { start: start - 3, end: start })
        );
      case 'after':
        return (
          evidence.hasCueAfter(cue, lexicon, candidate, isSpaceGap) || this.isBeside(cue, { start: end, end: end + 3 })
        );
      case 'before-comma':
        return evidence.hasCueBefore(cue, lexicon, candidate, isCommaGap);
      case 'after-comma':
        return evidence.hasCueAfter(cue, lexicon, candidate, isCommaGap);
      case 'near':
        return this.isWithin(cue, { start: start - distance, end: end + distance });
      case 'sentence':
        return this.isWithin(cue, evidence.sentenceAt(start));
      case 'article':
        return this.isWithin(cue, { start: 0, end: evidence.text.length });
      case 'sentence-start':
        return isSentenceStart(candidate, evidence);
      case 'word-after':
        return wordAfter(end, evidence) !== null;
      case 'is-capital':
        return evidence.isUpperAt(start);
      case 'capital-before':
        return hasCapitalBefore(candidate, evidence);
      case 'capital-after':
        return hasCapitalAfter(candidate, evidence);
      case 'written':
        return evidence.text.slice(start, end).endsWith(lexicon.textOf(cue));
    }
  }
}

/** The first rule of the list at `offset` whose conditions all hold, or null. */
export function judgeByRules(candidate: Candidate, offset: number, evidence: Evidence): Judgement | null {
  const { rules, textOf } = candidate.lexicon;
  const reader = new RuleReader(candidate, evidence);
  let holds: boolean = true;
  for (let at = offset; rules[at] !== 0 && at < rules.length; at += RULE_NUMBERS) {
    const [verdict, argument, scope, distance, cue, link] = rules.subarray(
      at,
      at + RULE_NUMBERS,
    ) as unknown as number[];
    const isTrue: boolean =
      holds &&
      reader.holds({ scope: SCOPES[scope as number] as Scope, distance: distance as number, cue: cue as number });
    holds = holds && isTrue === (((link as number) & LINK.not) === 0);
    if (((link as number) & LINK.andNext) !== 0) continue;
    if (holds) return describe(VERDICTS[verdict as number] as Verdict, argument as number, textOf);
    holds = true;
  }
  return null;
}

function describe(verdict: Verdict, argument: number, textOf: (id: number) => string): Judgement {
  if (verdict === 'reject') return { verdict, reason: REASONS[argument] ?? 'ambiguous' };
  if (verdict === 'recode') return { verdict, code: textOf(argument) };
  return { verdict };
}
