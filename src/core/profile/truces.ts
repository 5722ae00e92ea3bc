import type { Mention } from '../mention.ts';

/** Instruments that end a war where it is fought. */
const WAR_ENDS: ReadonlySet<string> = new Set(['ceasefire', 'peace_agreement']);

/** Characters between such an instrument and its land: " in ", " în ", " في ", " w ", " на территории " is no longer one. */
const MAX_GAP = 8;

/** What else may stand there ends the phrase: another clause, another sentence. */
const BREAK = /[\p{P}\p{N}]/u;

/** The truce stands right before its land, or right behind it where sentences run the other way (レバノン停戦). */
function isTruceOf(text: string, term: Mention, place: Mention): boolean {
  const [from, to] = term.end <= place.start ? [term.end, place.start] : [place.end, term.start];
  return from <= to && to - from <= MAX_GAP && !BREAK.test(text.slice(from, to));
}

/**
 * Mentions as the profile reads them: the land of a truce ("a ceasefire in X") is no mere place but one of those whose war it ends.
 * Capitals host those who make it.
 */
export function readTruces(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const truces = mentions.filter(({ kind, code }) => kind === 'term' && WAR_ENDS.has(code));
  if (truces.length === 0) return mentions;
  const isLand = (mention: Mention): boolean =>
    mention.isPlace && mention.kind === 'country' && mention.form !== 'capital';
  return mentions.map((mention) =>
    isLand(mention) && truces.some((term) => isTruceOf(text, term, mention)) ? { ...mention, isPlace: false } : mention,
  );
}
