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

/** A nasal consonant without a vowel before another consonant: ट्रम्प for ट्रंप. */
const NASAL = /[ङञणनम]\u094d(?=[क-ह])/g;

/** Most words of most texts: nothing to fold. */
const ASCII = /^[\x20-\x7f]*$/;

/** A word or name brought to the form in which spellings of one name are alike. Not for display. */
export function foldName(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(NASAL, 'ं')
    .replace(FOLDABLE, (letter) => FOLDED[letter] ?? letter);
}

/** Scripts written without spaces between words, and Hangul, whose particles hang on to a name. */
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Hiragana}\\p{Script=Katakana}\u30fc\\p{Script=Thai}\\p{Script=Myanmar}';

const KATAKANA_RUN = '[\u30a1-\u30fa\u30fc-\u30fe]+';
/** A class with a difference is one look at each character, where a look ahead is two. */
const WORD = new RegExp(`${KATAKANA_RUN}|[[\\p{L}\\p{M}\\p{Nd}\u200c\u200d]--[${UNSPACED}]]+`, 'gv');

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
  return Array.from(text.matchAll(WORD), ({ 0: raw, index }) => ({
    word: foldName(raw),
    start: index,
    end: index + raw.length,
    isName: !/^\p{Ll}/u.test(raw),
  }));
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

const PROCLITIC = /^[وفبل](?=\p{Script=Arabic}{3,}$)/u;

const GENITIVE = /^[a-z]{5,}s$/;

/** Few words are of these scripts, and the patterns of their endings are slow to say so. */
const CYRILLIC = /^[\u0400-\u052f]/;
const GREEK_WORD = /^[\u0370-\u03ff]/;

/** A word as names are compared: Cyrillic and Greek ones without their ending. */
export function stemName(word: string): string {
  if (CYRILLIC.test(word)) return word.replace(CYRILLIC_ENDING, '');
  return GREEK_WORD.test(word) ? word.replace(GREEK_ENDING, '') : word;
}

/** Names that end in a consonant and и have no cases: Моди, Мелони. A vowel stands before the и that was й: Сергей. */
const WITHOUT_CASES = /[^аеёиоуыэюяіїє][иі]$/u;

/** A word of a name as it is kept: nobody takes мода for Моди. */
export const keepName = (word: string): string =>
  CYRILLIC.test(word) && WITHOUT_CASES.test(word) ? word : stemName(word);

/** What a word of a text may stand for: itself, without an Arabic proclitic, without a German or Danish genitive. */
export function nameReadings(word: string): readonly string[] {
  if (ASCII.test(word)) return GENITIVE.test(word) ? [word, word.slice(0, -1)] : [word];
  if (CYRILLIC.test(word) && WITHOUT_CASES.test(word)) return [stemName(word), word];
  const bare = word.replace(PROCLITIC, '');
  return bare === word ? [stemName(word)] : [stemName(word), bare];
}
