import type { CitationFormat } from '../core/pacts/export-formats.ts';
import type { Pact } from '../core/pacts/pact.ts';
import { createLookup } from '../platform/i18n.ts';
import type { InterfaceLanguage } from '../platform/interface-language.ts';
import { citePact } from '../wording/citation.ts';
import { createTranslator, type Translator } from '../wording/translator.ts';
import { wordCitation } from '../wording/word-citation.ts';
import { readMessages } from './interface-messages.ts';

/** @throws PackageFileMissingError */
export async function speak(lang: InterfaceLanguage): Promise<Translator> {
  return createTranslator(createLookup(await readMessages(lang)), lang);
}

/** @throws PackageFileMissingError */
export async function writeCitation(pact: Pact, format: CitationFormat, lang: InterfaceLanguage): Promise<string> {
  return citePact(pact, format, wordCitation(pact, await speak(lang)));
}
