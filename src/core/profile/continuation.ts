import { isAgreement, weighAgreement } from './agreement.ts';
import { isActor } from './enumerations.ts';
import { BLOCK_GAP, MEANT, MEANT_SHARE } from './profile-weights.ts';
import type { Sentence } from './sentences.ts';

/** Whether a sentence tells without a name what those of the one before it have agreed: "X met Y. They signed a treaty." */
export function isContinued({ mentions, start }: Sentence, before: Sentence | undefined): boolean {
  if (!before || start - before.end > BLOCK_GAP) return false;
  return !mentions.some(isActor) && !before.mentions.some(isAgreement);
}

/**
 * What a sentence of agreement without a name says for those whom the sentence before it is about.
 * @param before what that one says for each
 */
export function weighContinued(sentence: Sentence, before: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const agreement = weighAgreement(sentence.mentions);
  const heaviest = Math.max(0, ...before.values());
  const meant = [...before].filter(([, weight]) => weight >= heaviest * MEANT_SHARE);
  if (agreement === 0 || meant.length < 2) return new Map();
  return new Map(meant.map(([code]) => [code, sentence.weight * agreement * MEANT]));
}
