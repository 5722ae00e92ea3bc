import { lexiconsFor } from '../core/lexicon/languages.ts';
import { type Lexicon, loadLexicon } from '../core/lexicon/lexicon.ts';
import { loadPacts } from '../core/pacts/load-pacts.ts';
import type { PactIndex } from '../core/pacts/pact-index.ts';
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

/** The lexicons that a text in `lang` is read with. */
export function getLexicons(lang: string): Promise<Lexicon[]> {
  return Promise.all(lexiconsFor(lang).map((each) => once(`lexicon-${each}.bin`, loadLexicon)));
}

export function getPacts(): Promise<PactIndex> {
  return once('pacts.bin', loadPacts);
}
