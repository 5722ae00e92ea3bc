import { eachNameWord } from './name-units.ts';

/** Latin letters that no decomposition brings to ASCII. */
const LATIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'e',
};

/** Letters that writers of Arabic, Persian and Urdu take for one another, or for the same foreign sound. */
const ARABIC: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ى: 'ي',
  ی: 'ي',
  ے: 'ي',
  ک: 'ك',
  گ: 'ك',
  غ: 'ك',
  ج: 'ك',
  ں: 'ن',
};

/** Hindi writes one nasal in several ways, and long or short vowels in foreign names; so do Bengali and Gujarati. */
const INDIC: Readonly<Record<string, string>> = {
  'ँ': 'ं',
  'ी': 'ि',
  'ू': 'ु',
  ई: 'इ',
  ऊ: 'उ',
  'ী': 'ি',
  'ূ': 'ু',
  ঈ: 'ই',
  ঊ: 'উ',
  'ી': 'િ',
  'ૂ': 'ુ',
  ઈ: 'ઇ',
  ઊ: 'ઉ',
};

/** A sigma at the end of its word, which a word in capitals has none of. */
const GREEK: Readonly<Record<string, string>> = { ς: 'σ' };

const FOLDED: Readonly<Record<string, string>> = { ...LATIN, ...ARABIC, ...INDIC, ...GREEK };
const FOLDABLE = new RegExp(`[${Object.keys(FOLDED).join('')}]`, 'gu');

/** Accents of Latin and Cyrillic, Arabic vowel signs, hamza and tatweel, nukta, joiners. */
const MARKS = /[\u0300-\u036f\u064b-\u065f\u0670\u0640\u093c\u200b-\u200f]/g;

/** Takes the vowel from a consonant of Hindi. */
const VIRAMA = '\u094d';
/** A nasal consonant without a vowel before another consonant: ट्रम्प for ट्रंप. */
const NASAL = /[ङञणनम]\u094d(?=[क-ह])/g;

/** Most words of most texts: nothing to fold. */
const ASCII = /^[\x20-\x7f]*$/;

/** A word or name brought to the form in which spellings of one name are alike, letter by letter or not. */
function foldWhole(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(FOLDABLE, (letter) => FOLDED[letter] ?? letter);
}

/** Signs of vowels and the like that no letter and no sign before or behind them changes. */
const DEVANAGARI_SIGN = /[\u0900-\u0903\u093a-\u094f]/;
/** What does change with its neighbours: signs of other scripts, parts of Hangul syllables, halves of a character. */
const JOINS_OTHERS = /[\p{M}\u1100-\u11ff\ua960-\ua97f\ud7b0-\udfff]/u;

/** What folding makes of a code unit, whatever stands around it. */
const SAME = 1;
const OTHER = 2;
/** It depends on what stands around it. */
const OPEN = 3;

/** By code unit, 0 for one that has not come up: to fold a word as a whole takes ten times as long as to look at its letters. */
const CHANGES = new Uint8Array(1 << 16);
/** By code unit, what those of the second kind become. */
const CHANGED = new Map<number, string>();

function learn(code: number): number {
  const char = String.fromCharCode(code);
  const folded = foldWhole(char);
  const isOpen = DEVANAGARI_SIGN.test(char) ? false : JOINS_OTHERS.test(folded === '' ? folded : char + folded);
  const change = isOpen ? OPEN : folded === char ? SAME : OTHER;
  if (change === OTHER) CHANGED.set(code, folded);
  CHANGES[code] = change;
  return change;
}

/** A text folded unit by unit; null where one of them depends on its neighbours. */
function foldUnits(text: string): string | null {
  let folded = '';
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const change = (CHANGES[code] as number) || learn(code);
    if (change === SAME) continue;
    if (change === OPEN) return null;
    folded += text.slice(done, at) + CHANGED.get(code);
    done = at + 1;
  }
  return done === 0 ? text : folded + text.slice(done);
}

/** A word or name brought to the form in which spellings of one name are alike. Not for display. */
export function foldName(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  const folded = foldUnits(text) ?? foldWhole(text);
  return folded.includes(VIRAMA) ? folded.replace(NASAL, 'ं') : folded;
}

/** A word of a text, folded. Offsets are UTF-16 units into the text, end exclusive. */
export interface NameToken {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** False for a word in small letters, where its script has capitals. */
  readonly isName: boolean;
}

/** The words of a text in scripts with spaces, and its runs of katakana. */
export function tokenizeNames(text: string): NameToken[] {
  const tokens: NameToken[] = [];
  eachNameWord(text, (start, end, isSmall) =>
    tokens.push({ word: foldName(text.slice(start, end)), start, end, isName: !isSmall }),
  );
  return tokens;
}

const HAS_UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}\p{Script=Myanmar}]/u;

/** Whether a form must be looked for letter by letter, because its script does not part words. */
export const isUnspaced = (form: string): boolean => HAS_UNSPACED.test(form);

/**
 * Of folded words: й has lost its sign. Russian endings and those that Ukrainian has besides. No `еи`, which Сергей has of
 * itself.
 */
const CYRILLIC_ENDING =
  /(?<=^\p{Script=Cyrillic}{3,})(?:ого|его|ому|ему|ові|еві|єві|ыми|ими|ои|ом|ем|єм|ым|им|ою|ею|єю|ая|ую|ии|ыи|а|у|е|ы|и|ю|я|ь|о|і|є)$/u;

/** Of folded words; the names of foreigners seldom have any. */
const GREEK_ENDING = /(?<=^\p{Script=Greek}{4,})(?:ουσ|οσ|ησ|ασ|ου|ο|η|α)$/u;

const PROCLITICS = 'وفبل';
const PROCLITIC = new RegExp(`^[${PROCLITICS}](?=\\p{Script=Arabic}{3,}$)`, 'u');

const GENITIVE = /^[a-z]{5,}s$/;

/** Few words are of these scripts, and the patterns of their endings are slow to say so. */
const isCyrillic = (word: string): boolean => word.charCodeAt(0) >= 0x400 && word.charCodeAt(0) < 0x530;
const isGreek = (word: string): boolean => word.charCodeAt(0) >= 0x370 && word.charCodeAt(0) < 0x400;

/** A word as names are compared: Cyrillic and Greek ones without their ending. */
export function stemName(word: string): string {
  if (isCyrillic(word)) return word.replace(CYRILLIC_ENDING, '');
  return isGreek(word) ? word.replace(GREEK_ENDING, '') : word;
}

/** Names that end in a consonant and и have no cases: Моди, Мелони. A vowel stands before the и that was й: Сергей. */
const WITHOUT_CASES = /[^аеёиоуыэюяіїє][иі]$/u;

/** A word of a name as it is kept: nobody takes мода for Моди. */
export const keepName = (word: string): string =>
  isCyrillic(word) && WITHOUT_CASES.test(word) ? word : stemName(word);

/** What a word of a text may stand for: itself, without an Arabic proclitic, without a German or Danish genitive. */
export function nameReadings(word: string): readonly string[] {
  // A pattern is tried on those few words alone whose first or last letter may fit it.
  if (word.endsWith('s') && GENITIVE.test(word)) return [word, word.slice(0, -1)];
  const stem = stemName(word);
  if (isCyrillic(word)) return WITHOUT_CASES.test(word) ? [stem, word] : [stem];
  const bare = PROCLITICS.includes(word.charAt(0)) ? word.replace(PROCLITIC, '') : word;
  return bare === word ? [stem] : [stem, bare];
}
