import type { Pact } from '../../core/pacts/pact.ts';

/** A name with the language it is in, for `lang` and `dir`. */
export interface PactName {
  readonly text: string;
  readonly lang: string;
}

/** Titles of the dataset are in English unless a name says otherwise. */
const TITLE_LANGUAGE = 'en';

/** What to call a pact in the reader's language; its short or official title where it has no name there. */
export function namePact(pact: Pact, lang: string): PactName {
  const [language = lang] = lang.split('-');
  const known = language === TITLE_LANGUAGE ? undefined : (pact.names[lang]?.[0] ?? pact.names[language]?.[0]);
  if (known) return { text: known, lang: language };
  return { text: pact.shortTitle ?? pact.title, lang: TITLE_LANGUAGE };
}

/** All other names of a pact, each once, the reader's language first. */
export function listOtherNames(pact: Pact, lang: string): PactName[] {
  const shown = new Set([namePact(pact, lang).text, pact.title]);
  const languages = Object.keys(pact.names).sort((a, b) => Number(b === lang) - Number(a === lang));
  const all = [
    { text: pact.shortTitle ?? pact.title, lang: TITLE_LANGUAGE },
    ...languages.flatMap((each) => (pact.names[each] ?? []).map((text) => ({ text, lang: each }))),
  ];
  return all.filter(({ text }) => !shown.has(text) && shown.add(text));
}
