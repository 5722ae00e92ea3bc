import { createTranslator, type Lookup, type Translator } from '../../src/sidebar/i18n.ts';

export type Messages = Readonly<Record<string, { readonly message: string; readonly description?: string }>>;

/** As the package serves them: files of the public folder are no modules. */
async function load(code: string): Promise<Messages> {
  return (await fetch(`/_locales/${code}/messages.json`)).json() as Promise<Messages>;
}

export const LOCALES = {
  en: await load('en'),
  hi: await load('hi'),
  ar: await load('ar'),
  it: await load('it'),
} as const;
export type LocaleCode = keyof typeof LOCALES;
export const LOCALE_CODES = Object.keys(LOCALES) as LocaleCode[];

/** Answers as the browser's `i18n.getMessage` does. */
export function lookupIn(locale: LocaleCode): Lookup {
  return (key, substitutions = []) =>
    (LOCALES[locale][key]?.message ?? '').replace(
      /\$([1-9])/g,
      (_, digit: string) => substitutions[Number(digit) - 1] ?? '',
    );
}

export function translatorFor(locale: LocaleCode): Translator {
  return createTranslator(lookupIn(locale), locale);
}
