import type { Pact } from '../core/pacts/pact.ts';
import { createLookup } from '../platform/i18n.ts';
import type { InterfaceLanguage } from '../platform/interface-language.ts';
import { createTranslator, type Translator } from '../sidebar/i18n.ts';
import { type CitationFormat, citePact } from '../sidebar/model/citation.ts';
import { wordCitation } from '../sidebar/model/word-citation.ts';
import { readMessages } from './interface-messages.ts';

/** @throws PackageFileMissing */
export async function speak(lang: InterfaceLanguage): Promise<Translator> {
  return createTranslator(createLookup(await readMessages(lang)), lang);
}

/** @throws PackageFileMissing */
export async function writeCitation(pact: Pact, format: CitationFormat, lang: InterfaceLanguage): Promise<string> {
  return citePact(pact, format, wordCitation(pact, await speak(lang)));
}
