import { MIDDLE_DOTS } from '../../list-marks.ts';
import { isEasternCandidate, isEasternFormer, isEasternTitle } from './cues.ts';
import { isUnspaced } from './fold.ts';
import type { NamedHolder, NameIndex } from './forms.ts';

/** Letters around a name in which title, "former" and "candidate" are looked for. */
export const EASTERN_REACH = 10;

/** Names in Chinese characters and Hangul, wherever their letters stand. */
export function findUnspaced(text: string, { unspaced }: NameIndex): NamedHolder[] {
  if (!isUnspaced(text)) return [];
  const found: NamedHolder[] = [];
  const taken = new Set<number>();
  for (const [name, form] of unspaced) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      if (taken.has(start) || isInsideHangul(text, start)) continue;
      for (let at = start; at < start + name.length; at++) taken.add(at);
      const before = text.slice(Math.max(0, start - EASTERN_REACH), start);
      const after = text.slice(start + name.length, start + name.length + EASTERN_REACH);
      const isTitled = isEasternTitle(before, after);
      const wasInOffice = isEasternFormer(before, after);
      const isCandidate = isEasternCandidate(before + after);
      const { people, isSure } = form;
      found.push({ people, start, end: start + name.length, isSure, isTitled, isFormer: wasInOffice, isCandidate });
    }
  }
  return found;
}

/** Two letters of one word, and not a dot that Unicode counts as one. */
const WITHIN_HANGUL = new RegExp(`(?![${MIDDLE_DOTS}])\\p{Script=Hangul}{2}`, 'u');

/** A Korean name begins its word. */
const isInsideHangul = (text: string, start: number): boolean =>
  WITHIN_HANGUL.test(text.slice(Math.max(0, start - 1), start + 1));
