import type { InterfaceLanguage } from '../platform/interface-language.ts';
import { readPackageJson } from '../platform/package-files.ts';

type MessageFile = Readonly<Record<string, { readonly message: string }>>;

/**
 * The interface's messages in one language, out of `_locales`.
 * @throws PackageFileMissingError
 */
export async function readMessages(language: InterfaceLanguage): Promise<Record<string, string>> {
  const file = (await readPackageJson(`_locales/${language}/messages.json`)) as MessageFile;
  return Object.fromEntries(Object.entries(file).map(([key, { message }]) => [key, message]));
}
