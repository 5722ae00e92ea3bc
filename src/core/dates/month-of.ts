import { IRANIAN_MONTHS, MONTH_LANGUAGES, MORE_MONTHS, UNASKED } from './month-names.ts';

/** Shorter prefixes fit too many words: "ma", "ju". */
const MIN_PREFIX = 3;

/** Diacritics, nukta and tatweel are left out of many headers; Arabic writes alef with or without hamza. */
function foldMonth(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u064b-\u0655\u0640\u093c\u09bc\u0a3c\u200b-\u200f]/g, '')
    .replace(/ي/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/ı/g, 'i');
}

/** Months 1–12 by their folded names. */
type Names = ReadonlyMap<string, number>;

function addNames(names: Map<string, number>, list: readonly string[]): void {
  for (const [index, name] of list.entries()) {
    const folded = foldMonth(name.replace(/ /g, '_'));
    if (name && name !== '-' && !names.has(folded)) names.set(folded, index + 1);
  }
}

const splitSets = (table: string): string[][] => table.split('|').map((set) => set.split(' '));

/** With a day and alone: many languages decline the name before or after a day. */
const STYLES: readonly Intl.DateTimeFormatOptions[] = [{ month: 'long', day: 'numeric' }, { month: 'long' }];

/** Any year: the names are the same in all. */
const YEAR = 2024;

function* browserNames(lang: string, style: Intl.DateTimeFormatOptions): Generator<void, string[]> {
  const format = new Intl.DateTimeFormat(lang, { ...style, calendar: 'gregory', timeZone: 'UTC' });
  yield;
  return Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(Date.UTC(YEAR, month, 1));
    return parts.find(({ type }) => type === 'month')?.value ?? '-';
  });
}

/** A page may say it is in any language; one with a malformed tag has no months. The first question takes the browser milliseconds. */
function isKnown(lang: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(lang).length > 0;
  } catch {
    return false;
  }
}

/** A page may call its language `__proto__`: only what the table itself holds is a row of it. */
function moreMonths(lang: string): string {
  const base = baseOf(lang);
  return Object.hasOwn(MORE_MONTHS, base) ? (MORE_MONTHS[base] ?? '') : '';
}

/** Pauses whenever the browser has been asked for something: each answer takes it milliseconds, the first time. */
function* readNames(lang: string): Generator<void, Names> {
  const names = new Map<string, number>();
  const isAsked = !UNASKED.has(baseOf(lang)) && isKnown(lang);
  for (const style of isAsked ? STYLES : []) {
    yield;
    addNames(names, yield* browserNames(lang, style));
  }
  for (const set of splitSets(moreMonths(lang))) addNames(names, set);
  return names;
}

/** Tables are made when they are first asked for: most pages need their own language's or none. */
const tables = new Map<string, Names>();

function* prepareNames(lang: string): Generator<void, Names> {
  const known = tables.get(lang) ?? (yield* readNames(lang));
  tables.set(lang, known);
  return known;
}

function namesOf(lang: string): Names {
  const steps = prepareNames(lang);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

const baseOf = (lang: string): string => lang.split('-')[0] ?? '';

function findName(languages: readonly string[], word: string): number {
  for (const lang of languages) {
    const month = namesOf(lang).get(word);
    if (month) return month;
  }
  return 0;
}

function findBeginning(languages: readonly string[], word: string): number {
  for (const lang of languages) {
    for (const [name, month] of namesOf(lang)) if (name.startsWith(word)) return month;
  }
  return 0;
}

const searched = new Map<string, readonly string[]>();

/** The text's own language and English; where nothing is known of its language, those of any. */
function languagesFor(lang: string): readonly string[] {
  const known = searched.get(lang);
  if (known) return known;
  const isNamed =
    lang !== '' && (Object.hasOwn(MORE_MONTHS, baseOf(lang)) || UNASKED.has(baseOf(lang)) || isKnown(lang));
  const languages = isNamed ? [lang, 'en'] : MONTH_LANGUAGES.split(' ');
  searched.set(lang, languages);
  return languages;
}

/** Gets ready what `monthOf` needs for a text in a known language, with pauses; for any other nothing. */
export function* prepareMonths(lang: string): Generator<void, void> {
  const languages = languagesFor(lang);
  if (languages.includes(lang)) for (const each of languages) yield* prepareNames(each);
}

/**
 * The month 1–12 that a word names, in full or cut short, or 0. Where the language is known, its names and the English
 * ones count; else those of any language, full names before abbreviations.
 */
export function monthOf(word: string, lang?: string): number {
  const folded = foldMonth(word);
  const languages = languagesFor(lang ?? '');
  return findName(languages, folded) || (folded.length >= MIN_PREFIX ? findBeginning(languages, folded) : 0);
}

let iranian: Names | undefined;

/** The month 1–12 of the Iranian calendar that a word names, or 0. */
export function iranianMonthOf(word: string): number {
  iranian ??= readIranian();
  return iranian.get(foldMonth(word)) ?? 0;
}

function readIranian(): Names {
  const names = new Map<string, number>();
  for (const set of splitSets(IRANIAN_MONTHS)) addNames(names, set);
  return names;
}
