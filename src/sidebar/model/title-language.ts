const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^\p{L}]+/u);

/**
 * Words that few titles of a language do without. A list apart from that of `core/language-words.ts`, which knows the words
 * of stories in fifty languages: it would come into every page that shows the sidebar, and holds no “agreement”, so that 55 of
 * the 13,825 titles would be told wrong (“Declaração Conjunta” as English). Nor is it packed with the pacts: the list would be
 * needed there, and a star that outlives its pact has kept nothing but the title.
 */
const TELLING: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(wordsOf('of the between and on for to in with agreement treaty convention protocol')),
  pt: new Set(
    wordsOf(
      'de do da dos das e em entre o para por sobre na ao acordo memorando declaração ajuste comunicado conjunta conjunto anexo ata',
    ),
  ),
  es: new Set(wordsOf('de del el los las y en entre para por sobre al acuerdo memorándum declaración')),
  fr: new Set(wordsOf('de du des le les et en entre pour sur relatif accord convention protocole')),
};

/** A single word may stand in an English title, too: “Rio de Janeiro”. */
const MIN_WORDS = 2;

/** The language of a pact's official title: a tenth of them come from archives that keep them in Portuguese, Spanish or French. */
export function findTitleLanguage(title: string): string {
  const words = wordsOf(title);
  const count = (lang: string): number => words.filter((word) => TELLING[lang]?.has(word)).length;
  let [best, most] = ['en', Math.max(count('en'), MIN_WORDS - 1)];
  for (const lang of Object.keys(TELLING)) if (count(lang) > most) [best, most] = [lang, count(lang)];
  return best;
}
