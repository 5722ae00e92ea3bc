import { hasDash, LONGEST_DATELINE, readDateline, roleInDateline } from '../dateline.ts';
import type { Mention } from '../mention.ts';
import type { Span } from '../span.ts';

/**
 * Whether a mention is the town that a report is sent from: a capital, or a state that is called as its town is ("SINGAPORE —"),
 * in the dateline that its sentence begins with. Behind a colon, in a headline, it is who says something.
 */
export function isDateline(text: string, mention: Mention, sentence: Span): boolean {
  const end = Math.min(sentence.end, sentence.start + LONGEST_DATELINE);
  // Behind its town a dateline has a dash, and hardly a sentence has any: to look for one costs a tenth of reading a dateline.
  if (mention.start > end || !hasDash(text.slice(mention.end, end))) return false;
  const dateline = readDateline(text, sentence);
  return dateline?.isDashed === true && roleInDateline(dateline, mention) !== null;
}
