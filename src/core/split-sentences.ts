/** Full stops that need no space after them, of Devanagari, Arabic, Urdu and East Asian scripts, and the Latin two. */
const CERTAIN_END = '।॥؟۔。！？!?';
const SPACE = /\s/u;
const LOWER = /\p{Ll}/u;
/** The dot of an initial or of "U.S.": a single capital before it. */
const INITIAL = /(?:^|[\s.(«„“"'’-])\p{Lu}$/u;

/** A dot ends a sentence when a space and no small letter follow, and it does not close an abbreviation. */
function isFinalDot(text: string, at: number, end: number): boolean {
  if (at + 1 >= end) return true;
  if (!SPACE.test(text.charAt(at + 1))) return false;
  const next = text.slice(at + 1, Math.min(end, at + 8)).trimStart();
  return !LOWER.test(next.charAt(0)) && !INITIAL.test(text.slice(Math.max(0, at - 2), at));
}

/** Whatever may end a sentence: to look for it costs a tenth of looking at each character. */
const MAY_END = new RegExp(`[.\\n${CERTAIN_END}]`, 'g');

/** Offset of the next character from `from` that may end a sentence, `end` where there is none before it. */
function nextMark(text: string, from: number, end: number): number {
  MAY_END.lastIndex = from;
  const at = MAY_END.exec(text)?.index ?? end;
  return Math.min(at, end);
}

/** The sentences of one stretch of text as pairs of offsets; together they cover it all. */
export function splitSentences(text: string, start: number, end: number): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  let from = start;
  for (let at = nextMark(text, start, end); at < end; at = nextMark(text, at + 1, end)) {
    if (text.charAt(at) === '.' && !isFinalDot(text, at, end)) continue;
    spans.push([from, at + 1]);
    from = at + 1;
  }
  if (from < end) spans.push([from, end]);
  return spans;
}
