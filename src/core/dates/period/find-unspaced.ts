import { MIDDLE_DOTS } from '../../list-marks.ts';
import { isEasternCandidate, isEasternFormer, isEasternTitle } from './cues.ts';
import { isUnspaced } from './fold.ts';
import type { Form, NamedHolder, NameIndex } from './forms.ts';

/** Letters around a name in which title, "former" and "candidate" are looked for. */
export const EASTERN_REACH = 10;

/** The same before a name for title and "former": the Thai and Burmese words for a prime minister are long. */
const TITLE_REACH = 24;

function toNamed(text: string, start: number, name: string, { people, isSure }: Form): NamedHolder {
  const end = start + name.length;
  const before = text.slice(Math.max(0, start - TITLE_REACH), start);
  const after = text.slice(end, end + EASTERN_REACH);
  return {
    people,
    start,
    end,
    isSure,
    isTitled: isEasternTitle(before, after),
    isFormer: isEasternFormer(before, after),
    isCandidate: isEasternCandidate(before.slice(-EASTERN_REACH) + after),
  };
}

/** Names in Chinese characters, Hangul, Thai and Burmese, wherever their letters stand. */
export function findUnspaced(text: string, { unspaced }: NameIndex): NamedHolder[] {
  if (!isUnspaced(text)) return [];
  const found: NamedHolder[] = [];
  for (let start = 0; start < text.length; start++) {
    const names = unspaced.get(text.charAt(start));
    if (names === undefined) continue;
    const match = names.find(([name]) => text.startsWith(name, start) && !isInside(text, start, start + name.length));
    if (!match) continue;
    found.push(toNamed(text, start, ...match));
    start += match[0].length - 1;
  }
  return found;
}

/** Two letters of one word, and not a dot that Unicode counts as one. */
const WITHIN_HANGUL = new RegExp(`(?![${MIDDLE_DOTS}])\\p{Script=Hangul}{2}`, 'u');

/** A vowel sign or tone belongs to the letter before it. */
const MARK = /^\p{M}/u;

/** A Korean name begins its word; no name ends within a syllable. */
const isInside = (text: string, start: number, end: number): boolean =>
  WITHIN_HANGUL.test(text.slice(Math.max(0, start - 1), start + 1)) || MARK.test(text.charAt(end));
