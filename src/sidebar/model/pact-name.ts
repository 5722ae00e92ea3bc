import type { Pact } from '../../core/pacts/pact.ts';
import type { Translator } from '../../wording/translator.ts';
import { briefTitle } from './brief-title.ts';
import { findTitleLanguage } from './title-language.ts';

/** A name with the language it is in, for `lang` and `dir`. */
export interface PactName {
  readonly text: string;
  readonly lang: string;
}

/** A heading of more characters fills a paragraph, as the full titles of ministries' papers do. */
const MAX_SPELLED = 110;

/** “NSSP” says nothing to who does not know it. */
const ABBREVIATION = /^\p{Lu}[\p{Lu}\p{Nd}-]+$/u;

/** A name cut after the last word that fits, with dots; a short one as it is. */
export function cutAfterWord(text: string, most: number): string {
  if (text.length <= most) return text;
  const space = text.lastIndexOf(' ', most);
  return `${text.slice(0, space > 0 ? space : most).replace(/[\p{P}\s]+$/u, '')}…`;
}

/** The short title; an abbreviation spelled out, as far as a heading goes. */
function nameByTitle({ title, shortTitle }: Pact): string {
  if (!shortTitle) return briefTitle(title);
  if (!ABBREVIATION.test(shortTitle)) return briefTitle(shortTitle);
  const spelled = cutAfterWord(briefTitle(title), MAX_SPELLED);
  return spelled.includes(shortTitle) ? spelled : `${spelled} (${shortTitle})`;
}

const toNamed = (text: string): PactName => ({ text, lang: findTitleLanguage(text) });

/** Sentences write “traité de l'Élysée”; a name by itself begins with a capital, unless it begins as “eIDAS” does. */
function beginName(text: string, lang: string): string {
  return text.replace(/^\p{Ll}(?=\p{Ll}*(?:[\s’'-]|$))/u, (letter) => letter.toLocaleUpperCase(lang));
}

/** What to call a pact in the reader's language; its short or official title where it has no name there. */
export function namePact(pact: Pact, lang: string): PactName {
  const [language = lang] = lang.split('-');
  const known = language === 'en' ? undefined : (pact.names[lang]?.[0] ?? pact.names[language]?.[0]);
  if (known) return { text: beginName(known, language), lang: language };
  return toNamed(nameByTitle(pact));
}

/** Characters of a name within a sentence of the list: with the words around it two lines at the usual width. */
const MAX_WITHIN = 50;

/** “Treaty of Friendship” of “… between …”; no instrument's bare word, and nothing of a title that goes otherwise. */
const BEFORE_PARTIES = /^(\S+ .*?\S),? between /u;

function shorten(text: string): string {
  const [, instrument] = BEFORE_PARTIES.exec(text) ?? [];
  return instrument && instrument.length < MAX_WITHIN ? `${instrument}…` : cutAfterWord(text, MAX_WITHIN);
}

/**
 * What to call a pact in a sentence of a list in which it stands itself: of a long name the short title, or its beginning and
 * its year, which tells joint statements apart. Whose it is need not be said: the story is about them.
 */
export function namePactBriefly(pact: Pact, { lang, year }: Pick<Translator, 'lang' | 'year'>): string {
  const { text } = namePact(pact, lang);
  if (text.length <= MAX_WITHIN) return text;
  const { shortTitle } = pact;
  return shortTitle && shortTitle.length <= MAX_WITHIN ? shortTitle : `${shorten(text)} (${year(pact.signed)})`;
}

/** All other names of a pact, each once, the reader's language first. */
export function listOtherNames(pact: Pact, lang: string): PactName[] {
  const shown = new Set([namePact(pact, lang).text, pact.title]);
  const languages = Object.keys(pact.names).sort((a, b) => Number(b === lang) - Number(a === lang));
  const all = [
    toNamed(nameByTitle(pact)),
    ...languages.flatMap((each) =>
      (pact.names[each] ?? []).map((text) => ({ text: beginName(text, each), lang: each })),
    ),
  ];
  return all.filter(({ text }) => !shown.has(text) && shown.add(text));
}
