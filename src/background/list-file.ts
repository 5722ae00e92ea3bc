import type { ListFile } from '../core/pacts/export-formats.ts';
import type { Pact } from '../core/pacts/pact.ts';
import type { ListQuery } from '../platform/messages.ts';
import { exportList } from '../wording/export-list.ts';
import { wordCitation } from '../wording/word-citation.ts';
import { speak } from './citation.ts';

/** @throws PackageFileMissingError */
export async function writeListFile(
  pacts: readonly Pact[],
  { format, lang }: Omit<ListQuery, 'ids'>,
): Promise<ListFile> {
  const translator = await speak(lang);
  return exportList(pacts, format, (pact) => wordCitation(pact, translator));
}
