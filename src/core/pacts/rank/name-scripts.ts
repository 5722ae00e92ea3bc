/**
 * Scripts of the languages that are not written in Latin letters, by ISO 15924. Chinese and Japanese share characters and
 * stand under one name.
 */
const SCRIPTS: Readonly<Record<string, string>> = {
  ar: 'Arab',
  bg: 'Cyrl',
  bn: 'Beng',
  el: 'Grek',
  fa: 'Arab',
  gu: 'Gujr',
  he: 'Hebr',
  hi: 'Deva',
  ja: 'Hani',
  ko: 'Kore',
  mr: 'Deva',
  my: 'Mymr',
  ne: 'Deva',
  pa: 'Guru',
  ru: 'Cyrl',
  sr: 'Cyrl',
  'sr-Latn': 'Latn',
  ta: 'Taml',
  te: 'Telu',
  th: 'Thai',
  uk: 'Cyrl',
  ur: 'Arab',
  zh: 'Hani',
};

const LATIN = 'Latn';

/** The script of a language (BCP 47); Latin where nothing else is known. */
export function scriptOf(lang: string): string {
  return SCRIPTS[lang] ?? SCRIPTS[lang.split('-')[0] ?? ''] ?? LATIN;
}

/**
 * Whether a story in one script may have words of a name in a language: its own script, or the Latin one, in which stories
 * of any language write some names. What a story has of a third script is too little to look for.
 */
export function mayStandIn(script: string, lang: string): boolean {
  const own = scriptOf(lang);
  return own === LATIN || own === script;
}
