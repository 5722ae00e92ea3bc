import { LexiconFormatError, type Lexicon, loadLexicon } from '../core/lexicon/lexicon.ts';
import { loadPacts, type PactIndex, PactsFormatError } from '../core/pacts/pact-index.ts';
import { readPackedFile } from '../platform/package-files.ts';

/** Results live as long as the worker; a failure is forgotten, so that the next call tries again. */
const loaded = new Map<string, Promise<unknown>>();

function once<T>(file: string, parse: (bytes: Uint8Array) => T): Promise<T> {
  const known = loaded.get(file) as Promise<T> | undefined;
  if (known) return known;
  const fresh = readPackedFile(file).then(parse);
  loaded.set(file, fresh);
  fresh.catch(() => loaded.delete(file));
  return fresh;
}

/** Lexicons for a text in `lang`: its own where there is one, and English. */
export function getLexicons(lang: string, available: readonly string[]): Promise<Lexicon[]> {
  const wanted = available.includes(lang) && lang !== 'en' ? [lang, 'en'] : ['en'];
  return Promise.all(wanted.map((each) => once(`lexicon-${each}.bin`, loadLexicon)));
}

export function getPacts(): Promise<PactIndex> {
  return once('pacts.bin', loadPacts);
}

export { LexiconFormatError, PactsFormatError };
