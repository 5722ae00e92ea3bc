import { inject } from 'vitest';
import { type Lexicon, loadLexicon } from '../../../../src/core/lexicon/lexicon.ts';
import { type LexiconCommon, loadCommon } from '../../../../src/core/lexicon/lexicon-common.ts';
import { compileLexicon, LEXICON_LANGUAGES } from '../../../../src/data/lexicon/compile-lexicon.ts';
import { packLexicons } from '../../../../src/data/lexicon/pack-lexicons.ts';
import type { PactNames } from '../../../../src/data/lexicon/pact-names.ts';
import { findPacked, type PackedFiles } from '../../../../src/data/packed-cache.ts';
import { collectPactNames } from '../../../../src/data/pacts/collect-pact-names.ts';
import { realPacts } from '../../pacts/support/real-pacts.ts';
import { makeOnce } from './lexicon-shelf.ts';
import { loadDraft, packAlone } from './load-draft.ts';

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
export const lexiconOf = remember((lang) => {
  const pack = () => packAlone(compileLexicon(lang));
  const { bytes, commonBytes } = makeOnce(inject('lexiconShelf'), lang, ['bytes', 'commonBytes'], pack);
  return loadLexicon(bytes, loadCommon(commonBytes));
});

/** As the worker loads them for a text in `lang`, without pacts. */
export const lexiconsFor = (lang: string): Lexicon[] =>
  lang === 'en' ? [lexiconOf('en')] : [lexiconOf(lang), lexiconOf('en')];

let pactNames: PactNames | undefined;

/** What ships of a language, with the names of all pacts. */
const shippedDraftOf = remember((lang) => {
  pactNames ??= collectPactNames(realPacts());
  return compileLexicon(lang, pactNames);
});

/** The files of the build before the tests, where the tables are still those: one packing takes half a minute. */
let built: PackedFiles | null | undefined;

function findBuilt(name: string): Uint8Array | null {
  if (built === undefined) built = findPacked(process.cwd());
  const file = built?.get(name);
  return file instanceof Uint8Array ? file : null;
}

let common: LexiconCommon | null | undefined;

function findCommon(): LexiconCommon | null {
  const file = findBuilt('lexicon-common.bin');
  common ??= file && loadCommon(file);
  return common;
}

export const shippedLexiconOf = remember((lang) => {
  const file = findBuilt(`lexicon-${lang}.bin`);
  const shared = findCommon();
  return file && shared ? loadLexicon(file, shared) : loadDraft(shippedDraftOf(lang));
});

/** As the worker loads them for a text in `lang`, with the names of all pacts. */
export const shippedLexiconsFor = (lang: string): Lexicon[] =>
  lang === 'en' ? [shippedLexiconOf('en')] : [shippedLexiconOf(lang), shippedLexiconOf('en')];

/** The files of all languages as they ship, and what they have in common. */
export function shippedFiles(): ReturnType<typeof packLexicons> {
  const shared = findBuilt('lexicon-common.bin');
  const files = LEXICON_LANGUAGES.map((lang) => [lang, findBuilt(`lexicon-${lang}.bin`)] as const);
  const lexicons = new Map(files.flatMap(([lang, file]) => (file ? [[lang, file] as const] : [])));
  if (shared && lexicons.size === files.length) return { common: shared, lexicons };
  return packLexicons(new Map(LEXICON_LANGUAGES.map((lang) => [lang, shippedDraftOf(lang)])));
}
