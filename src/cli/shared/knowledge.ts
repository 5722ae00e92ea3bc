import { readFileSync } from 'node:fs';
import type { Knowledge } from '../../core/annotate.ts';
import { type OfficeHolders, type PackedHolder, unpackOfficeHolders } from '../../core/dates/period/office-holders.ts';
import { type ClaimTable, chooseClaims } from '../../core/findings/claim-words.ts';
import { chooseLexicons } from '../../core/lexicon/choose-lexicons.ts';
import { type Lexicon, loadLexicon } from '../../core/lexicon/lexicon.ts';
import { type LexiconCommon, loadCommon } from '../../core/lexicon/lexicon-common.ts';
import { loadPacts } from '../../core/pacts/packed/load-pacts.ts';
import type { PactIndex } from '../../core/pacts/packed/pact-index.ts';

const lexicons = new Map<string, Lexicon>();
let common: LexiconCommon | undefined;
let pacts: PactIndex | undefined;
let holders: OfficeHolders | undefined;
let claims: ClaimTable | undefined;
let languages: readonly string[] | undefined;

/** The packed files stand beside the built script. */
function readPacked(name: string): Buffer {
  return readFileSync(new URL(`./data/${name}`, import.meta.url));
}

function getLexicon(lang: string): Lexicon {
  common ??= loadCommon(readPacked('lexicon-common.bin'));
  const known = lexicons.get(lang) ?? loadLexicon(readPacked(`lexicon-${lang}.bin`), common);
  lexicons.set(lang, known);
  return known;
}

function getOfficeHolders(): OfficeHolders {
  holders ??= unpackOfficeHolders(JSON.parse(readPacked('office-holders.json').toString()) as readonly PackedHolder[]);
  return holders;
}

/** Knowledge for a text in `lang`, loaded once per language. */
export function knowledgeFor(lang: string): Knowledge {
  pacts ??= loadPacts(readPacked('pacts.bin'));
  claims ??= JSON.parse(readPacked('claims.json').toString()) as ClaimTable;
  languages ??= JSON.parse(readPacked('languages.json').toString()) as readonly string[];
  return {
    lexicons: chooseLexicons(lang, languages).map(getLexicon),
    pacts,
    holders: getOfficeHolders(),
    claims: chooseClaims(lang, claims),
  };
}
