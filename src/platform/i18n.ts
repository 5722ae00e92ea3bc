import { browser } from './browser.ts';
import type { InterfaceLanguage } from './interface-language.ts';
import { callBackground } from './messages.ts';

/** The browser's lookup of a message in `_locales`, in the language of the browser's interface. */
export function getMessage(key: string, substitutions: readonly string[] = []): string {
  return browser.i18n.getMessage(key, [...substitutions]);
}

/** The locale whose messages `getMessage` answers with: the browser falls back to English where we have none. */
export function getMessageLanguage(): string {
  return getMessage('locale_code') || 'en';
}

/** Messages of one language and its BCP 47 code. */
export interface MessageSource {
  readonly lookup: (key: string, substitutions?: readonly string[]) => string;
  readonly lang: string;
}

/** A lookup that puts substitutions in as the browser's does. */
export function createLookup(messages: Readonly<Record<string, string>>): MessageSource['lookup'] {
  return (key, substitutions = []) =>
    (messages[key] ?? '').replace(/\$([1-9])/g, (_, digit: string) => substitutions[Number(digit) - 1] ?? '');
}

/** The messages in the reader's choice of language, or in the browser's where they are not to be had. */
export async function loadMessages(language: 'auto' | InterfaceLanguage): Promise<MessageSource> {
  const own: MessageSource = { lookup: getMessage, lang: getMessageLanguage() };
  if (language === 'auto' || language === own.lang) return own;
  try {
    const lookup = createLookup(await callBackground('messages', language));
    return { lookup, lang: lookup('locale_code') || language };
  } catch {
    return own;
  }
}
