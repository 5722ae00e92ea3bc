import {
  LAST_LIST,
  LINK,
  REASONS,
  RULE_NUMBERS,
  SCOPES,
  type Scope,
  VERDICTS,
  type Verdict,
} from '../lexicon/format.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { RejectionReason } from '../mention.ts';
import type { Span } from '../span.ts';
import type { ArticleFacts } from './article-facts.ts';
import type { Candidate } from './candidate.ts';
import type { Evidence } from './evidence.ts';
import { LONGEST_GAP } from './gaps.ts';
import {
  hasCapitalAfter,
  hasCapitalBefore,
  initialBefore,
  isGloss,
  isHyphenated,
  isNumberAfter,
  isSentenceStart,
  wordAfter,
} from './neighbour-words.ts';
import type { BesideLists } from './neighbours.ts';
import { isOfScript } from './scripts.ts';
import { hasPlaceProclitic, hasPlaceSuffix } from './venue.ts';

/** What the rules say about a candidate. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly reason?: RejectionReason;
  readonly code?: string;
  /** It holds unless something speaks against it. */
  readonly isDefault?: boolean;
}

const codesByList = new WeakMap<Lexicon, (readonly string[] | undefined)[]>();

/** Countries that a list of cues names by code. */
function codesOf(list: number, lexicon: Lexicon): readonly string[] {
  let known = codesByList.get(lexicon);
  if (!known) {
    known = [];
    codesByList.set(lexicon, known);
  }
  const { cues, textOf } = lexicon;
  known[list] ??= Array.from(cues.subarray(cues[list], cues[list + 1]), textOf);
  return known[list];
}

/** Answers the conditions of rules about one candidate. */
export class RuleReader {
  private listsBefore: BesideLists | null = null;
  private listsAfter: BesideLists | null = null;

  constructor(
    readonly candidate: Candidate,
    private readonly evidence: Evidence,
    private readonly facts: ArticleFacts,
  ) {}

  private isPlaceWithin(cue: number, span: Span): boolean {
    if (cue > LAST_LIST) return this.evidence.hasPlaceWithin(cue, span, this.candidate);
    const codes = codesOf(cue, this.candidate.lexicon);
    return codes.length > 0 && this.evidence.hasPlaceWithin(codes, span, this.candidate);
  }

  private isWithin(cue: number, span: Span): boolean {
    const isCue = cue <= LAST_LIST && this.evidence.hasCueWithin(cue, span, this.candidate);
    return isCue || this.isPlaceWithin(cue, span);
  }

  private isInArticle(cue: number): boolean {
    const { candidate, facts } = this;
    if (cue > LAST_LIST) return facts.hasPlace(cue, candidate);
    const codes = codesOf(cue, candidate.lexicon);
    return facts.hasCue(cue, candidate) || (codes.length > 0 && facts.hasPlace(codes, candidate));
  }

  private get before(): BesideLists {
    this.listsBefore ??= this.evidence.beside(this.candidate.lexicon).before(this.candidate.start);
    return this.listsBefore;
  }

  private get after(): BesideLists {
    this.listsAfter ??= this.evidence.beside(this.candidate.lexicon).after(this.candidate.end);
    return this.listsAfter;
  }

  private isBefore(cue: number): boolean {
    const { start } = this.candidate;
    if (this.before.space.includes(cue) || this.isPlaceWithin(cue, { start: start - LONGEST_GAP, end: start }))
      return true;
    return this.isBeforeInitial(cue);
  }

  /** Does a given name stand before, parted from the candidate by an initial: Michael B. Jordan? */
  private isBeforeInitial(cue: number): boolean {
    const { candidate, evidence } = this;
    const { lexicon, start } = candidate;
    if (cue !== evidence.fixedCue('given-name', lexicon)) return false;
    const initial = initialBefore(start, evidence);
    return initial !== null && evidence.beside(lexicon).before(initial).space.includes(cue);
  }

  private isAfter(cue: number): boolean {
    const { end } = this.candidate;
    return this.after.space.includes(cue) || this.isPlaceWithin(cue, { start: end, end: end + LONGEST_GAP });
  }

  /** Is this the place of something: "in Tokyo", टोक्यो में? The seat of those who act is none: "the government in Tokyo". */
  isVenue(): boolean {
    const { candidate, evidence } = this;
    if (this.before.space.includes(evidence.fixedCue('seat-before', candidate.lexicon))) return false;
    const before = evidence.fixedCue('place-before', candidate.lexicon);
    const after = evidence.fixedCue('place-after', candidate.lexicon);
    const isBeside = this.before.space.includes(before) || this.after.space.includes(after);
    return isBeside || hasPlaceSuffix(candidate, evidence) || hasPlaceProclitic(candidate, evidence);
  }

  /** Does the condition hold that stands at this offset of the rules? */
  holds(rules: Uint16Array, at: number): boolean {
    const { candidate, evidence } = this;
    const { lexicon, start, end } = candidate;
    const distance = rules[at + 3] as number;
    const cue = rules[at + 4] as number;
    switch (SCOPES[rules[at + 2] as number] as Scope) {
      case 'always':
        return true;
      case 'before':
        return this.isBefore(cue);
      case 'after':
        return this.isAfter(cue);
      case 'before-comma':
        return this.before.comma.includes(cue);
      case 'after-comma':
        return this.after.comma.includes(cue);
      case 'near':
        return this.isWithin(cue, { start: start - distance, end: end + distance });
      case 'sentence':
        return this.isWithin(cue, evidence.sentences.at(start));
      case 'article':
        return this.isInArticle(cue);
      case 'sentence-start':
        return isSentenceStart(candidate, evidence);
      case 'word-after':
        return wordAfter(end, evidence) !== null || isHyphenated(end, evidence);
      case 'is-capital':
        return evidence.isUpperAt(start);
      case 'capital-before':
        return hasCapitalBefore(candidate, evidence);
      case 'capital-after':
        return hasCapitalAfter(candidate, evidence);
      case 'written':
        return evidence.text.slice(start, end).endsWith(lexicon.textOf(cue));
      case 'in-run':
        return evidence.isInRun(candidate);
      case 'gloss':
        return isGloss(candidate, evidence);
      case 'listed':
        return evidence.isListed(candidate);
      case 'script-before':
        return isOfScript(evidence.text[start - 1], lexicon.textOf(cue));
      case 'script-after':
        return isOfScript(evidence.text[end], lexicon.textOf(cue));
      case 'number-after':
        return isNumberAfter(end, evidence);
    }
  }
}

function describe(verdict: Verdict, argument: number, { textOf }: Lexicon): Judgement {
  if (verdict === 'reject') return { verdict, reason: REASONS[argument] ?? 'ambiguous' };
  if (verdict === 'recode') return { verdict, code: textOf(argument) };
  return { verdict };
}

const ALWAYS = SCOPES.indexOf('always');

/** `minor` and `doubt` without a condition say what a word is unless something speaks against it; they decide nothing. */
const DEFAULTS: ReadonlySet<Verdict> = new Set(['minor', 'doubt']);

const isDefault = ({ verdict }: Judgement, scope: number | undefined): boolean =>
  scope === ALWAYS && DEFAULTS.has(verdict);

/**
 * The first rule of the list at `offset` whose conditions all hold, or null. Behind a rule that is only a default the
 * search goes on for a reason to reject: `Korea` is sure by default, and still no country in "Korea Times".
 * @param known a default found in an earlier list.
 */
export function judgeByRules(reader: RuleReader, offset: number, known: Judgement | null = null): Judgement | null {
  const { lexicon } = reader.candidate;
  const { rules } = lexicon;
  let standing = known;
  let holds = true;
  for (let at = offset; rules[at] !== 0; at += RULE_NUMBERS) {
    const link = rules[at + 5] as number;
    holds = holds && reader.holds(rules, at) === ((link & LINK.not) === 0);
    if ((link & LINK.andNext) !== 0) continue;
    const judgement = holds
      ? describe(VERDICTS[rules[at] as number] as Verdict, rules[at + 1] as number, lexicon)
      : null;
    holds = true;
    if (judgement === null || (standing !== null && judgement.verdict !== 'reject')) continue;
    if (!isDefault(judgement, rules[at + 2])) return judgement;
    standing = { ...judgement, isDefault: true };
  }
  return standing;
}
