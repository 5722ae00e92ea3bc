import { packClaims } from './lexicon/claim-table.ts';
import { compileLexicon, LEXICON_LANGUAGES } from './lexicon/compile-lexicon.ts';
import { packLexicons } from './lexicon/pack-lexicons.ts';
import { packOfficeHolders } from './office-holders/pack-office-holders.ts';
import { collectPactNames } from './pacts/collect-pact-names.ts';
import { describeData } from './pacts/describe-data.ts';
import { packPacts } from './pacts/pack-pacts.ts';
import { readPacts } from './pacts/read-pacts.ts';

/**
 * Every file that goes into `data/` of a build, by name.
 * @throws an error naming file, line and field where a table is wrong
 */
export function packAllData(): ReadonlyMap<string, Uint8Array | string> {
  const pacts = readPacts();
  const names = collectPactNames(pacts);
  const drafts = LEXICON_LANGUAGES.map((lang) => [lang, compileLexicon(lang, names)] as const);
  const { common, lexicons } = packLexicons(new Map(drafts));
  return new Map<string, Uint8Array | string>([
    ['languages.json', JSON.stringify(LEXICON_LANGUAGES)],
    ['pacts.bin', packPacts(pacts)],
    ['office-holders.json', packOfficeHolders()],
    ['claims.json', packClaims(LEXICON_LANGUAGES)],
    ['about.json', JSON.stringify(describeData(pacts, LEXICON_LANGUAGES))],
    ['lexicon-common.bin', common],
    ...[...lexicons].map(([lang, bytes]) => [`lexicon-${lang}.bin`, bytes] as const),
  ]);
}
