import type messages from '../../public/_locales/en/messages.json';
import { isFormerState } from '../core/pacts/former-states.ts';
import type { PartialDate } from '../core/pacts/pact.ts';
import { createDateFormats, toLocale } from './dates.ts';
import { withArticle } from './english-article.ts';
import { lazy } from './lazy.ts';

/** A key of `_locales/en/messages.json`. */
export type MessageKey = keyof typeof messages;

/** A key that exists in plural forms: `results` for `results_one`, `results_other`… */
export type PluralKey = { [K in MessageKey]: K extends `${infer Base}_other` ? Base : never }[MessageKey];

/** Families of messages whose last part is a code out of the data. */
export type LabelFamily =
  | 'topic'
  | 'kind'
  | 'status'
  | 'form'
  | 'term'
  | 'group'
  | 'relation'
  | 'date_source'
  | 'licence';

/**
 * Answers a key with its message, `$1`…`$9` replaced; unknown keys give an empty string. Firefox notes each question for an
 * unknown key as an error: what can be known to have no message is not asked for.
 */
export type Lookup = (key: string, substitutions?: readonly string[]) => string;

/** The reader's language: messages, names, dates, numbers and lists. */
export interface Translator {
  /** BCP 47 code of the messages' language. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  t(key: MessageKey, ...substitutions: readonly string[]): string;
  /** The plural form for `count`; the count itself is `$1`. */
  n(key: PluralKey, count: number, ...substitutions: readonly string[]): string;
  /** The label of a code of the data, or null where there is none. */
  label(family: LabelFamily, code: string): string | null;
  countryName(code: string): string;
  groupName(key: string): string;
  /** A state's or group's name. */
  partyName(code: string): string;
  /** The same as it stands in a sentence: English has “the United Kingdom”. */
  partyInText(code: string): string;
  languageName(code: string): string;
  date(partial: PartialDate): string;
  /** Day and month in short, empty where the date has no day or month. */
  dayAndMonth(partial: PartialDate): string;
  /** Length of time between two dates, as exact as the less exact of them. */
  span(from: PartialDate, to: PartialDate): string;
  years(count: number): string;
  /** The years from the first to the last, as “1902–2025”; one alone where they are the same. */
  yearRange(first: number, last: number): string;
  /** The year of a date in the digits of the language, without the word that some put behind it. */
  year(of: PartialDate | number): string;
  list(items: readonly string[]): string;
  /** The same with nothing but commas: for items that have the language's “and” in them. */
  enumerate(items: readonly string[]): string;
  number(value: number): string;
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'sd', 'ug', 'yi', 'dv', 'ckb']);

/** Groups whose keys look like the code of a country. */
const TWO_LETTER_GROUPS = new Set(['EU', 'UN']);

/** Their long names in CLDR are diplomatic formulas; newspapers use the short ones, some in some languages only. */
const SHORT_NAMED = new Set([
  'HK',
  'MO',
  'PS',
  ...['de', 'hi', 'ja', 'ru', 'tr', 'ur'].map((lang) => `${lang} US`),
  'ko KR',
]);

/** Unicode tells two states apart by their capitals, “Congo - Kinshasa”; no newspaper does. */
const OWN_NAMED = new Set(['CD', 'CG']);

/** Keeps foreign text from mixing its direction with that of the sentence around it (Unicode isolates). */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

/** ISO 3166-1 alpha-2 by its form alone. */
function isCountryCode(code: string): boolean {
  return /^[A-Z]{2}$/.test(code);
}

function toKeyPart(code: string): string {
  return code.replaceAll('-', '_');
}

function createNames(
  lookup: Lookup,
  lang: string,
): Pick<Translator, 'countryName' | 'groupName' | 'partyName' | 'partyInText' | 'languageName'> {
  const long = lazy(() => new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' }));
  const short = lazy(() => new Intl.DisplayNames([lang], { type: 'region', fallback: 'none', style: 'short' }));
  const languages = lazy(() => new Intl.DisplayNames([lang], { type: 'language' }));
  const countryName = (code: string): string => {
    if (!isCountryCode(code)) return code;
    // The browser gives the name of a state that came after.
    if (isFormerState(code) || OWN_NAMED.has(code)) return lookup(`country_${code}`) || code;
    const isShort = SHORT_NAMED.has(code) || SHORT_NAMED.has(`${lang} ${code}`);
    // In a sentence English has no “Antigua & Barbuda”.
    return (isShort ? short : long)().of(code)?.replace(' & ', ' and ') || code;
  };
  const groupName = (key: string): string => lookup(`group_${key}`) || key.replaceAll('_', ' ');
  const partyName = (code: string): string =>
    isCountryCode(code) && !TWO_LETTER_GROUPS.has(code) ? countryName(code) : groupName(code);
  const partyInText = lang === 'en' ? (code: string) => withArticle(partyName(code)) : partyName;
  return { countryName, groupName, partyName, partyInText, languageName: (code) => languages().of(code) ?? code };
}

/** Lists as the language writes them; the newspapers of Hindi, Persian and Urdu put no comma before the last “and”. */
function createLists(lang: string): Pick<Translator, 'list' | 'enumerate'> {
  const lists = lazy(() => new Intl.ListFormat(toLocale(lang), { type: 'conjunction' }));
  const comma = ['ar', 'fa', 'ur'].includes(lang) ? '، ' : ['ja', 'zh'].includes(lang) ? '、' : ', ';
  return {
    list: (items) => {
      const list = lists().format(items);
      return ['fa', 'hi', 'ur'].includes(lang) ? list.replace(/[,،] (और|اور|و) (?!.*[,،] \1 )/u, ' $1 ') : list;
    },
    enumerate: (items) => items.join(comma),
  };
}

/** Makes a translator over a lookup of messages; `lang` is the language that the lookup answers in. */
export function createTranslator(lookup: Lookup, lang: string): Translator {
  const plurals = lazy(() => new Intl.PluralRules(lang));
  const numbers = lazy(() => new Intl.NumberFormat(lang));
  const bare = lazy(() => new Intl.NumberFormat(lang, { useGrouping: false }));
  const plural = (key: string, count: number, args: readonly string[]): string =>
    lookup(`${key}_${plurals().select(count)}`, args) || lookup(`${key}_other`, args);
  return {
    lang,
    dir: RIGHT_TO_LEFT.has(lang.split('-')[0] ?? lang) ? 'rtl' : 'ltr',
    t: (key, ...substitutions) => lookup(key, substitutions),
    n: (key, count, ...substitutions) => plural(key, count, [numbers().format(count), ...substitutions]),
    label: (family, code) => lookup(`${family}_${toKeyPart(code)}`) || null,
    ...createNames(lookup, lang),
    ...createDateFormats(lang),
    ...createLists(lang),
    number: (value) => numbers().format(value),
    year: (of) => (of === '' ? '' : bare().format(typeof of === 'number' ? of : Number(of.slice(0, 4)))),
  };
}
