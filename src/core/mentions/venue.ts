import { LONGEST_DATELINE, roleInDateline } from '../dateline.ts';
import { isBoundary } from '../lexicon/boundaries.ts';
import { LAST_OF_SET, NO_CUE, SETTING } from '../lexicon/format.ts';
import { readCode } from '../lexicon/record-fields.ts';
import { TrieWalker } from '../lexicon/trie-walker.ts';
import type { Candidate } from './candidate.ts';
import type { Evidence } from './evidence.ts';

/** No name with its ending is longer than this many units. */
const LONGEST_NAME = 80;

function namesCode({ lexicon, code }: Candidate, set: number): boolean {
  const { sets, records, textOf } = lexicon;
  for (let i = set; ; i++) {
    const entry = sets[i] as number;
    if (textOf(readCode(records, entry & ~LAST_OF_SET)) === code) return true;
    if ((entry & LAST_OF_SET) !== 0) return false;
  }
}

/** Where the longest surface of the candidate's code ends that begins where the candidate does. */
function findStemEnd(candidate: Candidate, wordEnd: number, classes: Uint16Array): number {
  const { lexicon, start } = candidate;
  const walker = new TrieWalker(lexicon, classes);
  walker.begin(start, wordEnd, lexicon.settings[SETTING.root] as number);
  let longest = wordEnd;
  for (let end = walker.next(); end >= 0; end = walker.next()) if (namesCode(candidate, walker.set)) longest = end;
  return longest;
}

/** Does the word say by its ending that something is there: টোকিওতে, टोकियोमध्ये? */
export function hasPlaceSuffix(candidate: Candidate, evidence: Evidence): boolean {
  const list = evidence.fixedCue('place-suffix', candidate.lexicon);
  if (list === NO_CUE) return false;
  const { classes, text } = evidence;
  let wordEnd = candidate.end;
  const limit = Math.min(text.length, candidate.start + LONGEST_NAME);
  while (wordEnd < limit && !isBoundary(classes, wordEnd, text.length)) wordEnd++;
  const stemEnd = findStemEnd(candidate, wordEnd, classes);
  return stemEnd < wordEnd && evidence.beside(candidate.lexicon).isCueWithin(list, stemEnd, wordEnd);
}

/**
 * Does a preposition of place stand inside the word, before the name: بطوكيو? What is written together with a name is
 * often "with" or "by" too; of a city alone it surely says where.
 */
export function hasPlaceProclitic(candidate: Candidate, evidence: Evidence): boolean {
  const { lexicon, start, form } = candidate;
  if (form !== 'capital' || lexicon.proclitics === null) return false;
  const neighbours = evidence.beside(lexicon);
  const list = evidence.fixedCue('place-before', lexicon);
  for (let from = neighbours.wordStart(start); from < start; from++) {
    if (neighbours.isCueWithin(list, from, start)) return true;
  }
  return false;
}

const REPORTED: ReadonlySet<string> = new Set(['lead', 'paragraph']);

/**
 * Is the name part of a dateline: "TOKYO (AP) —", "TBILISI, Georgia —", «القاهرة - »? A sentence that goes on behind the
 * dash with a small letter has its subject before it.
 */
export function isDateline(candidate: Candidate, evidence: Evidence): boolean {
  const { start, form } = candidate;
  const block = evidence.blockAt(start);
  if (!block || !REPORTED.has(block.kind) || start - block.start > LONGEST_DATELINE) return false;
  const dateline = evidence.datelines.of(block);
  const role = dateline && roleInDateline(dateline, candidate);
  return role === 'behind' || (role === 'town' && form === 'capital');
}
