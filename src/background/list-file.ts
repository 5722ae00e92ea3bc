import type { Pact } from '../core/pacts/pact.ts';
import { createLookup } from '../platform/i18n.ts';
import type { ListQuery } from '../platform/messages.ts';
import { createTranslator } from '../sidebar/i18n.ts';
import { exportList, type ListFile } from '../sidebar/model/export-list.ts';
import { wordCitation } from '../sidebar/model/word-citation.ts';
import { readMessages } from './interface-messages.ts';

/** @throws PackageFileMissing */
export async function writeListFile(
  pacts: readonly Pact[],
  { format, lang }: Omit<ListQuery, 'ids'>,
): Promise<ListFile> {
  const translator = createTranslator(createLookup(await readMessages(lang)), lang);
  return exportList(pacts, format, (pact) => wordCitation(pact, translator));
}
