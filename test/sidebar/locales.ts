import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../src/platform/interface-language.ts';
import { createTranslator, type Lookup, type Translator } from '../../src/wording/translator.ts';

export type Messages = Readonly<Record<string, { readonly message: string; readonly description?: string }>>;

/** As the package serves them: files of the public folder are no modules. */
async function load(code: string): Promise<Messages> {
  return (await fetch(`/_locales/${code}/messages.json`)).json() as Promise<Messages>;
}

export type LocaleCode = InterfaceLanguage;

/** Every language of the interface. */
export const LOCALE_CODES: readonly LocaleCode[] = INTERFACE_LANGUAGES;

/** Those that views are drawn in: both directions, short words and long ones, scripts with and without capitals. */
export const DRAWN_LOCALES = ['en', 'hi', 'ar', 'it', 'de', 'ja'] as const satisfies readonly LocaleCode[];

const loaded = await Promise.all(LOCALE_CODES.map(async (code) => [code, await load(code)] as const));
export const LOCALES = Object.fromEntries(loaded) as Readonly<Record<LocaleCode, Messages>>;

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
