/** The long mark is of no script, but stands in katakana alone. */
const LETTERS: ReadonlyMap<string, RegExp> = new Map([
  ['Hani', /\p{Script=Han}/u],
  ['Hira', /\p{Script=Hiragana}/u],
  ['Kana', /[\p{Script=Katakana}ー]/u],
  ['Latn', /\p{Script=Latin}/u],
]);

/** Scripts that rules can ask for, by their ISO 15924 codes. */
export const SCRIPTS: ReadonlySet<string> = new Set(LETTERS.keys());

/** Is the unit a letter of the script? False for one that is not known, and where there is no unit. */
export const isOfScript = (unit: string | undefined, script: string): boolean =>
  unit !== undefined && LETTERS.get(script)?.test(unit) === true;
