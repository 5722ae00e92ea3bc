/** Always loaded beside the page's language: news everywhere carries English names. */
const COMPANION = 'en';

/**
 * The lexicons a text is read with, its own language first.
 * @param lang BCP 47 language of the text; `zh-Hant` falls back to `zh`
 * @param available the languages that have a lexicon
 */
export function chooseLexicons(lang: string, available: readonly string[]): readonly string[] {
  const own = [lang, lang.split('-')[0] ?? lang].find((each) => available.includes(each));
  return own === undefined || own === COMPANION ? [COMPANION] : [own, COMPANION];
}
