import { type OfficeHolders, type PackedHolder, unpackOfficeHolders } from '../core/dates/period/office-holders.ts';
import { type ClaimTable, type ClaimWord, chooseClaims } from '../core/findings/claim-words.ts';
import { chooseLexicons } from '../core/lexicon/choose-lexicons.ts';
import { type Lexicon, loadLexicon } from '../core/lexicon/lexicon.ts';
import { loadCommon } from '../core/lexicon/lexicon-common.ts';
import { loadPacts } from '../core/pacts/packed/load-pacts.ts';
import type { PactIndex } from '../core/pacts/packed/pact-index.ts';
import { readPackedFile } from '../platform/package-files.ts';

/** Results live as long as the worker; a failure is forgotten, so that the next call tries again. */
const loaded = new Map<string, Promise<unknown>>();

function once<T>(file: string, parse: (bytes: Uint8Array) => T | Promise<T>): Promise<T> {
  const known = loaded.get(file) as Promise<T> | undefined;
  if (known) return known;
  const fresh = readPackedFile(file).then(parse);
  loaded.set(file, fresh);
  fresh.catch(() => loaded.delete(file));
  return fresh;
}

function parseJson<T>(bytes: Uint8Array): T {
  return JSON.parse(new TextDecoder().decode(bytes)) as T;
}

/** Languages of the lexicons in the package. */
export function getLanguages(): Promise<readonly string[]> {
  return once('languages.json', parseJson<readonly string[]>);
}

/** The lexicons that a text in `lang` is read with. */
export async function getLexicons(lang: string): Promise<Lexicon[]> {
  const common = once('lexicon-common.bin', loadCommon);
  const languages = chooseLexicons(lang, await getLanguages());
  const load = async (bytes: Uint8Array): Promise<Lexicon> => loadLexicon(bytes, await common);
  return Promise.all(languages.map((each) => once(`lexicon-${each}.bin`, load)));
}

/** Null where they cannot be read: they only make a guess better. */
export function getOfficeHolders(): Promise<OfficeHolders | null> {
  const holders = once('office-holders.json', (bytes) =>
    unpackOfficeHolders(parseJson<readonly PackedHolder[]>(bytes)),
  );
  return holders.catch(() => null);
}

/** The words that claim novelty in `lang`; none where they cannot be read: the pacts are shown without them. */
export function getClaims(lang: string): Promise<readonly ClaimWord[]> {
  const table = once('claims.json', parseJson<ClaimTable>);
  return table.then((known) => chooseClaims(lang, known)).catch(() => []);
}

export function getPacts(): Promise<PactIndex> {
  return once('pacts.bin', loadPacts);
}
