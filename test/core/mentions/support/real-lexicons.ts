import type { Lexicon } from '../../../../src/core/lexicon/lexicon.ts';
import { compileLexicon } from '../../../../src/data/lexicon/compile-lexicon.ts';
import type { PactNames } from '../../../../src/data/lexicon/pact-names.ts';
import { collectPactNames } from '../../../../src/data/pacts/collect-pact-names.ts';
import { realPacts } from '../../pacts/support/real-pacts.ts';
import { loadDraft } from './load-draft.ts';

/** Asks once for each language: packing a lexicon takes up to half a second, and a run of tests shares its modules. */
function remember<T>(make: (lang: string) => T): (lang: string) => T {
  const known = new Map<string, T>();
  return (lang) => {
    const value = known.get(lang) ?? make(lang);
    known.set(lang, value);
    return value;
  };
}

/** The lexicon that the project's own tables give for a language, without pacts. */
export const lexiconOf = remember((lang) => loadDraft(compileLexicon(lang)));

/** As the worker loads them for a text in `lang`, without pacts. */
export const lexiconsFor = (lang: string): Lexicon[] =>
  lang === 'en' ? [lexiconOf('en')] : [lexiconOf(lang), lexiconOf('en')];

let pactNames: PactNames | undefined;

/** What ships of a language, with the names of all pacts. */
export const shippedDraftOf = remember((lang) => {
  pactNames ??= collectPactNames(realPacts());
  return compileLexicon(lang, pactNames);
});

export const shippedLexiconOf = remember((lang) => loadDraft(shippedDraftOf(lang)));

/** As the worker loads them for a text in `lang`, with the names of all pacts. */
export const shippedLexiconsFor = (lang: string): Lexicon[] =>
  lang === 'en' ? [shippedLexiconOf('en')] : [shippedLexiconOf(lang), shippedLexiconOf('en')];
