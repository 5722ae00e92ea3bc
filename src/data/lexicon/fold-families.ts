import { KOREAN_DOTS } from '../../core/list-marks.ts';

/** Families of scripts whose letters are unified in the same way. A language names its family in `language.json`. */
export const FOLD_FAMILIES = [
  'plain',
  'turkish',
  'cyrillic',
  'greek',
  'hebrew',
  'romanian',
  'arabic',
  'persian',
  'urdu',
  'devanagari',
  'gujarati',
  'gurmukhi',
  'bengali',
  'chinese',
] as const;
export type FoldFamily = (typeof FOLD_FAMILIES)[number];

const pairs = (from: string, to: string): [string, string][] =>
  [...from].map((char, i) => [char, [...to][i] as string]);

const ARABIC_LETTERS = pairs('أإآٱىةکی', 'ااااي\u0647كي');
const PERSIAN_LETTERS = pairs('أإآٱيىكةۀ', 'ااااییکهه');
const URDU_LETTERS = pairs('أإٱيىكهةۃ', 'اااییکہہہ');

/**
 * Nukta letters lose their dot, candrabindu becomes anusvara, candra o becomes aa (ऑस्ट्रेलिया = आस्ट्रेलिया), and long i and u
 * are short: foreign names are written with either (सूडान = सुडान, ईरान = इरान).
 */
const DEVANAGARI_LETTERS = pairs(
  '\u0929\u0931\u0934\u0958\u0959\u095A\u095B\u095C\u095D\u095E\u095F\u0901\u0911\u0949\u0970\u0908\u090A\u0940\u0942',
  'नरळकखगजडढफयंआा.इउिु',
);

/** As Devanagari: candra vowels, long i and u (ઑસ્ટ્રેલિયા = ઓસ્ટ્રેલિયા, ઈરાન = ઇરાન, યૂક્રેન = યુક્રેન). */
const GUJARATI_LETTERS = pairs('\u0A81\u0A8D\u0A91\u0AC5\u0AC9\u0A88\u0A8A\u0AC0\u0AC2', 'ંએઓેોઇઉિુ');

/**
 * Letters with a dot below, as one unit or as two, lose it (ਫ਼ਰਾਂਸ = ਫਰਾਂਸ, ਸ਼ from any keyboard); the nasal sign above is one,
 * and long i and u are short.
 */
const GURMUKHI_LETTERS = pairs('\u0A33\u0A36\u0A59\u0A5A\u0A5B\u0A5E\u0A70\u0A08\u0A0A\u0A40\u0A42', 'ਲਸਖਗਜਫਂਇਉਿੁ');

/** The dot of i is part of the letter; the circumflex of long vowels is written by some (zekâ = zeka). */
const TURKISH_LETTERS = pairs('Iİâîû', 'ıiaiu');

const BENGALI_LETTERS: [string, string][] = [
  ['\u09DC', 'ড'],
  ['\u09DD', 'ঢ'],
  ['\u09DF', 'য'],
];

/** What a family does to single letters, beyond lower case and compatibility forms. */
const LETTERS: Record<FoldFamily, ReadonlyMap<string, string>> = {
  plain: new Map(),
  turkish: new Map(TURKISH_LETTERS),
  cyrillic: new Map(pairs('ёґ', 'ег')),
  greek: new Map(pairs('άέήίόύώϊϋΐΰς', 'αεηιουωιυιυσ')),
  hebrew: new Map(pairs('׳״', `'"`)),
  romanian: new Map(pairs('şţ', 'șț')),
  arabic: new Map(ARABIC_LETTERS),
  persian: new Map(PERSIAN_LETTERS),
  urdu: new Map(URDU_LETTERS),
  devanagari: new Map(DEVANAGARI_LETTERS),
  gujarati: new Map(GUJARATI_LETTERS),
  gurmukhi: new Map(GURMUKHI_LETTERS),
  bengali: new Map(BENGALI_LETTERS),
  chinese: new Map(),
};

const APOSTROPHES = new Set('’‘ʼʻ′＇`´');
const HYPHENS = new Set('‐‑‒–—―−﹣－');
const DOTS = new Set(KOREAN_DOTS);
const SPACE = /\s/u;
const DIGIT = /\p{Nd}/u;
/** Marks that carry no meaning for a name, as ranges of code units. */
const IGNORED_RANGES: readonly (readonly [number, number])[] = [
  [0x00ad, 0x00ad], // soft hyphen
  [0x0300, 0x036f], // accents left over by decomposition
  [0x0591, 0x05bd], // Hebrew points
  [0x05bf, 0x05bf],
  [0x05c1, 0x05c2],
  [0x05c4, 0x05c5],
  [0x05c7, 0x05c7],
  [0x0610, 0x061a], // Arabic vowels and signs
  [0x0640, 0x0640], // tatweel
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06ed],
  [0x0903, 0x0903], // visarga, often typed for a colon
  [0x093c, 0x093c], // nukta
  [0x09bc, 0x09bc],
  [0x0a3c, 0x0a3c],
  [0x0abc, 0x0abc],
  [0x200b, 0x200f], // joiners and direction marks
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x2069],
  [0xfe00, 0xfe0f], // variation selectors
  [0xfeff, 0xfeff],
];

const isIgnored = (code: number): boolean => IGNORED_RANGES.some(([from, to]) => code >= from && code <= to);

/** Value of a decimal digit of any script: digits of one script are consecutive and begin at a multiple they share. */
function digitValue(char: string): string {
  let zero = char.codePointAt(0) as number;
  const code = zero;
  while (DIGIT.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--;
  return String(code - zero);
}

/** The compatibility form where it is one code unit (Ｇ → G, ｱ → ア), else the character itself. */
function compatible(char: string): string {
  const normal = char.normalize('NFKC');
  return normal.length === 1 ? normal : char;
}

/** The small letter, without the dot that Unicode leaves over of İ: TÜRKİYE also stands in English headlines. */
function lower(char: string): string {
  const small = char.toLowerCase().replace(/\u0307$/u, '');
  return small.length === 1 ? small : char;
}

function findForm(char: string, family: FoldFamily): string {
  if (isIgnored(char.charCodeAt(0))) return '';
  if (APOSTROPHES.has(char)) return "'";
  if (HYPHENS.has(char)) return '-';
  if (DOTS.has(char)) return '·';
  if (SPACE.test(char)) return ' ';
  if (DIGIT.test(char)) return digitValue(char);
  const table = LETTERS[family];
  const known = table.get(char);
  if (known !== undefined) return known;
  const plain = lower(compatible(char));
  return table.get(plain) ?? plain;
}

/** Forms that were looked for before: the tables of a language hold a million units, and few different ones. */
const KNOWN_FORMS = new Map(FOLD_FAMILIES.map((family) => [family, new Map<string, string>()]));

/**
 * The canonical form of one UTF-16 unit in a family: one unit, or nothing where the unit is dropped. One table per script,
 * no rule that looks at neighbours: so the packed file can carry the whole of it.
 */
export function foldUnit(char: string, family: FoldFamily): string {
  const known = KNOWN_FORMS.get(family)?.get(char);
  if (known !== undefined) return known;
  const form = findForm(char, family);
  KNOWN_FORMS.get(family)?.set(char, form);
  return form;
}

/** A surface as the trie holds it; runs of spaces are one space. */
export function foldText(text: string, family: FoldFamily): string {
  const folded = text.split('').map((unit) => foldUnit(unit, family));
  return folded.join('').replace(/ +/g, ' ').trim();
}
