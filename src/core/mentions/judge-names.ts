import type { Mention, MentionForm, MentionKind, Rejection, RejectionReason } from '../mention.ts';
import type { ArticleFacts } from './article-facts.ts';
import { type Candidate, isPlaceName, reject } from './candidate.ts';
import type { Evidence } from './evidence.ts';
import { judgePlace, type PlaceVerdict } from './judge-place.ts';

/** Names that stand, and those that do not. */
export interface JudgedNames {
  /** Accepted names, and masks, ordered by start. */
  readonly standing: Candidate[];
  readonly mentions: Mention[];
  readonly rejected: Rejection[];
}

type Verdicts = readonly (readonly [candidate: Candidate, verdict: PlaceVerdict])[];

/** Once a name is known to mean this in an article, its other uses there mostly mean the same. */
const CARRIED_OVER: ReadonlySet<RejectionReason> = new Set(['person', 'other-place']);

const NAMES: ReadonlySet<MentionForm> = new Set(['name', 'capital']);

const surfaceOf = (text: string, { start, end }: Rejection | Candidate): string => text.slice(start, end).toLowerCase();

/** Surfaces that the article uses for a person or for another place with the name, and for which of the two. */
function collectOtherSenses(
  verdicts: Verdicts,
  masked: readonly Rejection[],
  text: string,
): Map<string, RejectionReason> {
  const senses = new Map<string, RejectionReason>();
  for (const rejection of masked) {
    if (rejection.kind === 'country' && rejection.reason === 'person') senses.set(surfaceOf(text, rejection), 'person');
  }
  for (const [candidate, verdict] of verdicts) {
    if (verdict.isAccepted || !NAMES.has(candidate.form) || !CARRIED_OVER.has(verdict.reason)) continue;
    senses.set(surfaceOf(text, candidate), verdict.reason);
  }
  return senses;
}

/** Countries that the article names by sure words of each form: by its people, its capital… */
function collectForms(verdicts: Verdicts): Map<string, Set<MentionForm>> {
  const forms = new Map<string, Set<MentionForm>>();
  for (const [{ code, form, strength }, verdict] of verdicts) {
    if (verdict.isAccepted && strength === 'strong') forms.set(code, (forms.get(code) ?? new Set()).add(form));
  }
  return forms;
}

/** The verdicts, each thought over once all are known. */
function revise(verdicts: Verdicts, think: (candidate: Candidate, verdict: PlaceVerdict) => PlaceVerdict): Verdicts {
  const revised: [Candidate, PlaceVerdict][] = [];
  for (const [candidate, verdict] of verdicts) revised.push([candidate, think(candidate, verdict)]);
  return revised;
}

/** One sense per article: a name that a rule did not decide follows what the article uses it for elsewhere. */
function carryOver(verdicts: Verdicts, masked: readonly Rejection[], text: string): Verdicts {
  const senses = collectOtherSenses(verdicts, masked, text);
  if (senses.size === 0) return verdicts;
  const forms = collectForms(verdicts);
  const hasOtherForm = ({ code, form }: Candidate) => [...(forms.get(code) ?? [])].some((other) => other !== form);
  return revise(verdicts, (candidate, verdict) => {
    const reason = senses.get(surfaceOf(text, candidate));
    if (reason === undefined || !verdict.isAccepted || verdict.isRuled || hasOtherForm(candidate)) return verdict;
    return reason === 'person' && verdict.isPlace ? verdict : { isAccepted: false, reason };
  });
}

const isOpen = (verdict: PlaceVerdict): boolean => !verdict.isAccepted && verdict.reason === 'weak-without-evidence';

/** The other way round: a word whose meaning one sentence shows means the same where a sentence shows nothing. */
function confirm(verdicts: Verdicts, text: string): Verdicts {
  if (!verdicts.some(([, verdict]) => isOpen(verdict))) return verdicts;
  const keyOf = (candidate: Candidate): string => `${candidate.code} ${surfaceOf(text, candidate)}`;
  const shown = new Map<string, PlaceVerdict>();
  for (const [candidate, verdict] of verdicts) if (verdict.isAccepted) shown.set(keyOf(candidate), verdict);
  return revise(verdicts, (candidate, verdict) => {
    const known = isOpen(verdict) ? shown.get(keyOf(candidate)) : undefined;
    return known?.isAccepted ? { ...known, isWeak: true, isPlace: false } : verdict;
  });
}

function toMention(candidate: Candidate, verdict: PlaceVerdict & { isAccepted: true }): Mention {
  const { start, end, kind, form } = candidate;
  const strength = verdict.isWeak ? 'weak' : 'strong';
  return { start, end, kind: kind as MentionKind, code: verdict.code, form, strength, isPlace: verdict.isPlace };
}

function toPactMention({ start, end, code, form }: Candidate): Mention {
  return { start, end, kind: 'pact', code, form, strength: 'strong', isPlace: false };
}

/**
 * Decides about names that overlap nothing.
 * @param kept masks, pacts, countries and groups, ordered by start.
 * @param masked what masks have rejected already: it tells of persons with a country's name.
 */
export function judgeNames(
  kept: readonly Candidate[],
  masked: readonly Rejection[],
  evidence: Evidence,
  facts: ArticleFacts,
): JudgedNames {
  // `map` makes lists that V8 keeps in another way than those of `push`: whatever reads mentions would be compiled for both.
  const first: [Candidate, PlaceVerdict][] = [];
  const mentions: Mention[] = [];
  for (const candidate of kept) {
    if (isPlaceName(candidate)) first.push([candidate, judgePlace(candidate, evidence, facts)]);
    if (candidate.kind === 'pact') mentions.push(toPactMention(candidate));
  }
  const verdicts = confirm(carryOver(first, masked, evidence.text), evidence.text);
  const rejected: Rejection[] = [];
  const lost = new Set<Candidate>();
  for (const [candidate, verdict] of verdicts) {
    if (verdict.isAccepted) mentions.push(toMention(candidate, verdict));
    else {
      rejected.push(reject(candidate, verdict.reason));
      lost.add(candidate);
    }
  }
  return { standing: kept.filter((candidate) => !lost.has(candidate)), mentions, rejected };
}
