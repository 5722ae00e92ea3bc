import type { FoundPacts } from '../../core/pacts/found-pacts.ts';
import type { PactIndex } from '../../core/pacts/packed/pact-index.ts';
import type { InterfaceLanguage } from '../../platform/interface-language.ts';
import type { SearchQuery } from '../../platform/messages.ts';
import { readMessages } from '../interface-messages.ts';
import { getLanguages, getLexicons, getPacts } from '../knowledge.ts';
import type { SearchIndex } from './match-wanted.ts';
import { indexNames, type NameIndex } from './name-index.ts';
import { indexPactWords } from './pact-words.ts';
import { searchPacts } from './search-pacts.ts';
import type { WordIndex } from './word-index.ts';

/** Made with the first search and kept as long as the worker lives; a failure is forgotten. */
let pactWords: Promise<WordIndex> | undefined;
const names = new Map<InterfaceLanguage, Promise<NameIndex>>();

function getPactWords(pacts: PactIndex): Promise<WordIndex> {
  if (pactWords) return pactWords;
  const made = indexPactWords(pacts);
  pactWords = made;
  made.catch(() => {
    pactWords = undefined;
  });
  return made;
}

async function makeNames(pacts: PactIndex, lang: InterfaceLanguage): Promise<NameIndex> {
  const labels = [...new Set<InterfaceLanguage>([lang, 'en'])].map(readMessages);
  return indexNames(pacts, await getLanguages(), await Promise.all(labels));
}

function getNames(pacts: PactIndex, lang: InterfaceLanguage): Promise<NameIndex> {
  const known = names.get(lang);
  if (known) return known;
  const made = makeNames(pacts, lang);
  names.set(lang, made);
  made.catch(() => names.delete(lang));
  return made;
}

async function getIndex(lang: InterfaceLanguage): Promise<SearchIndex> {
  const pacts = await getPacts();
  const [words, known] = await Promise.all([getPactWords(pacts), getNames(pacts, lang)]);
  return { pacts, words, names: known };
}

/**
 * Searches all pacts. Without words it finds nothing and makes the index ready for what the reader is about to type.
 * @throws PackageFileMissingError, PactsFormatError, LexiconFormatError
 */
export async function search(asked: SearchQuery): Promise<FoundPacts> {
  const [index, lexicons] = await Promise.all([getIndex(asked.lang), getLexicons(asked.lang)]);
  return searchPacts(index, lexicons, asked);
}
