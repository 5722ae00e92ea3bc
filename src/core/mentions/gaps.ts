import { COMMAS, MIDDLE_DOTS } from '../list-marks.ts';

/** What lies between two words: nothing but spaces, one comma, or something that makes them no neighbours. */
export type Gap = 'space' | 'comma' | null;

/** No gap between neighbours is longer than this many units. */
export const LONGEST_GAP = 3;

const SPACES: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d, 0x20, 0xa0, 0x202f, 0x3000]);
/** The middle dot joins names as a comma does. */
const MARKS: ReadonlySet<number> = new Set(Array.from(COMMAS + MIDDLE_DOTS, (mark) => mark.charCodeAt(0)));

/** The gap between two offsets of a text, UTF-16 units. */
export function gapBetween(text: string, from: number, to: number): Gap {
  if (to < from || to - from > LONGEST_GAP) return null;
  let gap: Gap = 'space';
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (SPACES.has(unit)) continue;
    if (!MARKS.has(unit) || gap === 'comma') return null;
    gap = 'comma';
  }
  return gap;
}
