import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Candidate } from './candidate.ts';
import type { Evidence } from './evidence.ts';

/** A quotation of no more than this many units is a title or a slogan; what people say is longer. */
const LONGEST_TITLE = 60;

/**
 * The last quotation mark before the name, where it opens something: languages differ in which mark opens and which
 * closes. Ends with the first letter of the name, as the other begins with its last.
 */
const OPENED = /(?:^|[\s([{])(?:[“„«‹]|["”»›](?=\S))([^"“”„«»‹›\n]*).$/u;
const CLOSED = /^.([^"“”„«»‹›\n]*)(?:[”»›]|(?<=\S)["“«‹])/u;

/** Is the candidate a part, not the whole, of a short quotation? */
function isInShortQuotation({ start, end }: Candidate, text: string): boolean {
  const before = OPENED.exec(text.slice(Math.max(0, start - LONGEST_TITLE), start + 1))?.[1];
  const behind = CLOSED.exec(text.slice(end - 1, end + LONGEST_TITLE))?.[1];
  if (before === undefined || behind === undefined) return false;
  const others = before + behind;
  return others.length + end - start <= LONGEST_TITLE && /\p{L}/u.test(others);
}

/** Does the candidate come from the second lexicon, for words of a language that is not the page's, in the same script? */
const isForeign = ({ lexicon }: Candidate, page: Lexicon): boolean =>
  lexicon !== page && lexicon.script === page.script;

/**
 * Is the candidate part of a title in another language: in an Indonesian text, "Dreaming of Ireland" names a song? A name
 * that the page's own language has is left to its tables, and an abbreviation is international.
 */
export const isInForeignTitle = (candidate: Candidate, evidence: Evidence): boolean =>
  candidate.form !== 'abbreviation' &&
  isForeign(candidate, evidence.pageLexicon) &&
  isInShortQuotation(candidate, evidence.text);
