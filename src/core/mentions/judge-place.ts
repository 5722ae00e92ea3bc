import { NO_CUE, SETTING } from '../lexicon/format.ts';
import type { RejectionReason } from '../mention.ts';
import type { Candidate } from './candidate.ts';
import { type Evidence, isSpaceGap } from './evidence.ts';
import { type Judgement, judgeByRules } from './judge-rules.ts';

/** A candidate that counts, with what the context says about it; or the reason why it does not. */
export type PlaceVerdict =
  | {
      readonly isAccepted: true;
      readonly code: string;
      readonly isWeak: boolean;
      readonly isPlace: boolean;
      /** A rule about this very name has decided. */
      readonly isRuled: boolean;
    }
  | { readonly isAccepted: false; readonly reason: RejectionReason };

/**
 * Evidence for a word that is not sure by itself: the same country is named elsewhere in surer words, or another country
 * or group in the same sentence. The latter says nothing about a city's name.
 */
function hasWeakEvidence(candidate: Candidate, evidence: Evidence): boolean {
  if (evidence.countOf(candidate.code) > 0) return true;
  if (candidate.form === 'capital') return false;
  return evidence.hasSurePlaceWithin(evidence.sentenceAt(candidate.start), candidate);
}

/** Is the country or city only where something happens ("in Tokyo", टोक्यो में)? */
function isVenue(candidate: Candidate, evidence: Evidence): boolean {
  const { lexicon } = candidate;
  const before = evidence.fixedCue('place-before', lexicon);
  const after = evidence.fixedCue('place-after', lexicon);
  return (
    (before !== NO_CUE && evidence.hasCueBefore(before, lexicon, candidate, isSpaceGap)) ||
    (after !== NO_CUE && evidence.hasCueAfter(after, lexicon, candidate, isSpaceGap))
  );
}

const NAMING_FORMS = new Set(['name', 'official', 'old', 'abbreviation', 'capital']);

function accept(candidate: Candidate, judgement: Judgement | null, evidence: Evidence): PlaceVerdict {
  const isSure = judgement?.verdict === 'accept' || judgement?.verdict === 'recode' || candidate.strength === 'strong';
  const isPlace = candidate.kind === 'country' && NAMING_FORMS.has(candidate.form) && isVenue(candidate, evidence);
  return {
    isAccepted: true,
    code: judgement?.code ?? candidate.code,
    isWeak: !isSure || judgement?.verdict === 'minor',
    isPlace,
    isRuled: judgement !== null,
  };
}

/** Decides about a country or a group by its own rules, then by those for all countries, then by its strength. */
export function judgePlace(candidate: Candidate, evidence: Evidence): PlaceVerdict {
  const general = candidate.kind === 'country' ? (candidate.lexicon.settings[SETTING.generalRules] as number) : 0;
  const judgement =
    (candidate.rules > 0 ? judgeByRules(candidate, candidate.rules, evidence) : null) ??
    (general > 0 ? judgeByRules(candidate, general, evidence) : null);
  if (judgement?.verdict === 'reject') return { isAccepted: false, reason: judgement.reason ?? 'ambiguous' };
  const needsEvidence = judgement?.verdict === 'doubt' || (judgement === null && candidate.strength === 'weak');
  if (needsEvidence && !hasWeakEvidence(candidate, evidence))
    return { isAccepted: false, reason: 'weak-without-evidence' };
  return accept(candidate, judgement, evidence);
}
