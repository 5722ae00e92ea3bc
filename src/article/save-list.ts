import type { CitationFormat, ListFormat } from '../core/pacts/export-formats.ts';
import { type InterfaceLanguage, isInterfaceLanguage } from '../platform/interface-language.ts';
import { callBackground } from '../platform/messages.ts';
import { saveFile } from '../platform/save-file.ts';
import type { CopyText, SavedList } from '../sidebar/view.ts';
import { toProblem } from './problems.ts';

function toLanguage(lang: string): InterfaceLanguage {
  return isInterfaceLanguage(lang) ? lang : 'en';
}

/** Words a reference to a pact; never rejects. */
export async function cite(id: string, format: CitationFormat, lang: string): Promise<CopyText> {
  const query = { id, format, lang: toLanguage(lang) };
  return callBackground('citation', query).then((text) => ({ text }), toProblem);
}

/**
 * Hands a list of pacts to the browser to be saved; the page never sees the link. A sandboxed page may save nothing and
 * tells so by its origin alone: there the text is given back.
 */
export async function saveList(
  page: Document,
  ids: readonly string[],
  format: ListFormat,
  lang: string,
): Promise<SavedList> {
  try {
    const query = { ids, format, lang: toLanguage(lang) };
    const { text, type, extension } = await callBackground('listFile', query);
    if (globalThis.origin === 'null') return { text };
    saveFile(page, `pactlight-pacts.${extension}`, text, type);
    return 'saved';
  } catch (error) {
    return toProblem(error);
  }
}
