import { browser } from './browser.ts';

/** The browser's lookup of a message in `_locales`, in the language of the browser's interface. */
export function getMessage(key: string, substitutions: readonly string[] = []): string {
  return browser.i18n.getMessage(key, [...substitutions]);
}

/** The locale whose messages `getMessage` answers with: the browser falls back to English where we have none. */
export function getMessageLanguage(): string {
  return getMessage('locale_code') || 'en';
}

/** The browser's own guess at a text's language (BCP 47), or null where it is unsure. */
export async function detectLanguage(text: string): Promise<string | null> {
  const { isReliable, languages } = await browser.i18n.detectLanguage(text);
  return (isReliable && languages[0]?.language) || null;
}
