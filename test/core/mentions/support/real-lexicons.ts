import { type Lexicon, loadLexicon } from '../../../../src/core/lexicon/lexicon.ts';
import { compileLexicon } from '../../../../src/data/lexicon/compile-lexicon.ts';

const known = new Map<string, Lexicon>();

/** The lexicon that the project's own tables give for a language, without pacts. */
export function lexiconOf(lang: string): Lexicon {
  const lexicon = known.get(lang) ?? loadLexicon(compileLexicon(lang));
  known.set(lang, lexicon);
  return lexicon;
}

/** As the worker loads them for a text in `lang`. */
export const lexiconsFor = (lang: string): Lexicon[] =>
  lang === 'en' ? [lexiconOf('en')] : [lexiconOf(lang), lexiconOf('en')];
