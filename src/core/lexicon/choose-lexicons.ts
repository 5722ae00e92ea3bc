/** Always loaded beside the page's language: news everywhere carries English names. */
const COMPANION = 'en';

/** Languages read with the tables of another: the written standards of Norwegian share their names, and so do Bosnian and Croatian. */
const SHARED: ReadonlyMap<string, string> = new Map([
  ['bs', 'hr'],
  ['nb', 'no'],
  ['nn', 'no'],
]);

/** Does not fall back to `sr`, whose tables are Cyrillic. */
const LATIN_SERBIAN = 'sr-Latn';

/**
 * The lexicons a text is read with, its own language first.
 * @param lang BCP 47 language of the text; `zh-Hant` falls back to `zh`
 * @param available the languages that have a lexicon
 */
export function chooseLexicons(lang: string, available: readonly string[]): readonly string[] {
  const base = lang.split('-')[0] ?? lang;
  const candidates = lang === LATIN_SERBIAN ? [lang] : [lang, base, SHARED.get(base) ?? base];
  const own = candidates.find((each) => available.includes(each));
  return own === undefined || own === COMPANION ? [COMPANION] : [own, COMPANION];
}
