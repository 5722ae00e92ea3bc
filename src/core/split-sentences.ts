/** Full stops that need no space after them, of Devanagari, Arabic, Urdu and East Asian scripts, and the Latin two. */
const CERTAIN_END = '।॥؟۔。！？!?';
const SPACE = /\s/u;
const LOWER = /\p{Ll}/u;
/** The dot of an initial or of "U.S.": a single capital before it. */
const INITIAL = /(?:^|[\s.(«„“"'’-])\p{Lu}$/u;

/**
 * Titles that are written short before a name, in the languages of the lexicon. The list is closed: a word that also ends
 * sentences ("no", "on") is not in it.
 */
const TITLES = [
  'Mr|Mrs|Ms|Dr|Drs|Prof|Sen|Rep|Gov|Gen|Lt|Col|Maj|Capt|Cmdr|Adm|Brig|Sgt|Hon|Rev|St|Sr|Sra|Srta|Sta|Dra|Dott|Ing|Lic',
  'Mgr|MM|Dkt|Mhe|Bw|Ir|Tn|Ny|Yth|prof|dr|gen|płk|ks|św|mgr|inż|hab|κ|κα|κκ|г|им|ул|проф|акад|ген|ім|вул|डॉ|प्रो|ড|মো',
].join('|');
const TITLE = new RegExp(`(?:^|[\\s(«„“"'’.-])(?:${TITLES})$`, 'u');
/** "2024 г.", the year, ends a sentence as often as not. */
const YEAR_SIGN = /\d\sг$/u;
/** Months that are written short before the day, and what numbers are called: "Jan. 5", "No. 12". */
const COUNTED = /(?:^|[\s(])(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Nos?|Nr|Art|art|nr|č|čl|ст|№)$/u;
/** A day or a month as a number: "18. 2. 2026", "am 18. Februar", "2021. 5. 3." */
const NUMBER = /(?<![\p{L}\d])\d{1,4}$/u;
const GERMAN_MONTH =
  /^(?:Jan|Jän|Feb|März|Apr|Mai|Jun|Jul|Aug|Sept|Okt|Nov|Dez)(?:uar|ner|ruar|er|il|i|ust|ember|ober)?(?!\p{L})/u;
/** A date goes on with its month, in Korean with the next word. */
const GOES_ON = /^[\d\p{Script=Hangul}]/u;

/** Characters before a dot in which all these stand, and behind it. */
const REACH_BEFORE = 8;
const REACH_BEHIND = 12;

/** Whether a dot before a capital or a number stands within a sentence: behind an initial, a title, a month, a day. */
function isShort(before: string, next: string): boolean {
  if (INITIAL.test(before)) return true;
  if (TITLE.test(before)) return !YEAR_SIGN.test(before);
  if (GOES_ON.test(next)) return NUMBER.test(before) || COUNTED.test(before);
  return GERMAN_MONTH.test(next) && NUMBER.test(before);
}

/** A dot ends a sentence when a space and no small letter follow, and it does not close an abbreviation. */
function isFinalDot(text: string, at: number, end: number): boolean {
  if (at + 1 >= end) return true;
  if (!SPACE.test(text.charAt(at + 1))) return false;
  const next = text.slice(at + 1, Math.min(end, at + REACH_BEHIND)).trimStart();
  return !LOWER.test(next.charAt(0)) && !isShort(text.slice(Math.max(0, at - REACH_BEFORE), at), next);
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
