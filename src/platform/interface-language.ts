/** The folders of `_locales`: languages that the interface speaks. */
export const INTERFACE_LANGUAGES = ['ar', 'en', 'hi', 'it'] as const;

export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

export function isInterfaceLanguage(value: unknown): value is InterfaceLanguage {
  return INTERFACE_LANGUAGES.includes(value as InterfaceLanguage);
}
