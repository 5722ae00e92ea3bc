import { SAME_COUNTRY, SETTING } from '../lexicon/format.ts';
import type { RejectionReason } from '../mention.ts';
import type { ArticleFacts } from './article-facts.ts';
import type { Candidate } from './candidate.ts';
import type { Evidence } from './evidence.ts';
import { type Judgement, judgeByRules, RuleReader } from './judge-rules.ts';
import { isInForeignTitle } from './titles.ts';
import { isDateline } from './venue.ts';

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
function hasWeakEvidence(candidate: Candidate, evidence: Evidence, facts: ArticleFacts): boolean {
  if (facts.hasPlace(SAME_COUNTRY, candidate)) return true;
  if (candidate.form === 'capital') return false;
  return evidence.hasSurePlaceWithin(evidence.sentences.at(candidate.start), candidate);
}

const NAMING_FORMS = new Set(['name', 'official', 'old', 'abbreviation', 'capital']);

function accept(reader: RuleReader, judgement: Judgement | null, evidence: Evidence): PlaceVerdict {
  const { candidate } = reader;
  const isSure = judgement?.verdict === 'accept' || judgement?.verdict === 'recode' || candidate.strength === 'strong';
  const canBePlace = candidate.kind === 'country' && NAMING_FORMS.has(candidate.form);
  const isOrigin = canBePlace && isDateline(candidate, evidence);
  return {
    isAccepted: true,
    code: judgement?.code ?? candidate.code,
    isWeak: !isSure || isOrigin || judgement?.verdict === 'minor',
    isPlace: isOrigin || (canBePlace && reader.isVenue()),
    isRuled: judgement !== null,
  };
}

/**
 * Decides about a country or a group by its own rules, then by those for all countries, then by its strength; what stands
 * in a title of another language is none.
 */
export function judgePlace(candidate: Candidate, evidence: Evidence, facts: ArticleFacts): PlaceVerdict {
  if (candidate.kind === 'country' && isInForeignTitle(candidate, evidence))
    return { isAccepted: false, reason: 'mask' };
  const general = candidate.kind === 'country' ? (candidate.lexicon.settings[SETTING.generalRules] as number) : 0;
  const reader = new RuleReader(candidate, evidence, facts);
  const own = candidate.rules > 0 ? judgeByRules(reader, candidate.rules) : null;
  const isOpen = own === null || own.isDefault === true;
  const judgement = isOpen && general > 0 ? judgeByRules(reader, general, own) : own;
  if (judgement?.verdict === 'reject') return { isAccepted: false, reason: judgement.reason ?? 'ambiguous' };
  const needsEvidence = judgement?.verdict === 'doubt' || (judgement === null && candidate.strength === 'weak');
  if (needsEvidence && !hasWeakEvidence(candidate, evidence, facts))
    return { isAccepted: false, reason: 'weak-without-evidence' };
  return accept(reader, judgement, evidence);
}
