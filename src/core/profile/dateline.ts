import type { Mention } from '../mention.ts';
import type { Span } from '../span.ts';

/** "WASHINGTON – ", "WASHINGTON (Agency) — ", "WASHINGTON, May 27, 2015 (Agency) - " */
const DATELINE_DASH = /^(?:,[\p{L}\d ,.]{2,20})?(?:\s*\([^)]*\))?\s+[-–—]\s/u;
const DATELINE_LENGTH = 48;

/**
 * Whether a mention is the town that a report is sent from: a capital, or a state that is called as its town is ("SINGAPORE —"),
 * which begins the sentence.
 */
export function isDateline(text: string, { form, start, end }: Mention, sentence: Span): boolean {
  const isTown = form === 'capital' || text.slice(sentence.start, start).trim() === '';
  return isTown && DATELINE_DASH.test(text.slice(end, end + DATELINE_LENGTH));
}
