import { ALSO_READ, BYLINE, CREDIT, NOTICE, SITE } from './boilerplate-phrases.ts';
import { hasLetters, NO_LETTER } from './letters.ts';

/** Phrases behind which nothing follows are shorter, in UTF-16 units. */
const MAX_ALONE = 40;

/** From a sign of ASCII to the same in full width, in code units. */
const FULL_WIDTH = 0xfee0;

/** What no phrase begins with. Most lines begin with a plain letter, which a simpler pattern knows. */
const PLAIN_START = /^[a-z0-9]/;
const SIGNS = new RegExp(`^(?:(?![\\d©٠-٩۰-۹०-९])[${NO_LETTER}\u200c\u200d\ufe00-\ufe0f])+`);

/** Signs that phrases have and lines may write in another way. */
const SIGN = /[:/=©：／＝-]/;

/** A line in small letters as the phrases are written: no punctuation before it, no space before a colon. */
function fold(line: string): string {
  // The Turkish capital İ leaves its dot behind.
  const text = line.normalize('NFC').replaceAll('\u0307', '');
  const bare = PLAIN_START.test(text) ? text : text.replace(SIGNS, '');
  // Most lines have none of these signs, and to look for spaces before one takes as long as all the rest.
  if (!SIGN.test(bare)) return bare;
  return bare
    .replace(/[：／＝]/g, (char) => String.fromCharCode(char.charCodeAt(0) - FULL_WIDTH))
    .replace(/\s+(?=[:/=©-])/g, '');
}

/** "Related" begins a line, "relatedness" does not; scripts without spaces go on at once. */
function isStart(text: string, phrase: string): boolean {
  if (!text.startsWith(phrase)) return false;
  const [last = '', next = ''] = [phrase.at(-1), text[phrase.length]];
  return !hasLetters(last) || !hasLetters(next) || last > '\u0e00';
}

/** How lines begin, as a table of `boilerplate-phrases.ts`. */
class Beginnings {
  readonly #table: string;
  /** Phrases by their first letter. To part all of them costs more than a page's lines ask of it. */
  readonly #known = new Map<string, readonly string[]>();

  constructor(phrases: string) {
    this.#table = `|${phrases}|`;
  }

  #search(first: string): readonly string[] {
    const found: string[] = [];
    for (let at = this.#table.indexOf(`|${first}`); at >= 0; at = this.#table.indexOf(`|${first}`, at + 1))
      found.push(this.#table.slice(at + 1, this.#table.indexOf('|', at + 1)));
    this.#known.set(first, found);
    return found;
  }

  /** The phrases that begin like a text, behind a sign. */
  #listLike(text: string, sign = ''): readonly string[] {
    const first = sign + text.charAt(0);
    return this.#known.get(first) ?? this.#search(first);
  }

  /** Whether a line, folded, begins with a phrase. */
  isIn(text: string): boolean {
    if (!text) return false;
    if (text.length <= MAX_ALONE && this.#listLike(text, '=').includes(`=${text}`)) return true;
    return this.#listLike(text).some((phrase) => isStart(text, phrase));
  }
}

const ALSO_READ_LINE = new Beginnings(ALSO_READ);
const SITE_LINE = new Beginnings(SITE);
const CREDIT_LINE = new Beginnings(CREDIT);
const BYLINE_LINE = new Beginnings(BYLINE);

/**
 * The browser compiles a pattern when it is first tried, twice over, and few lines of a page need those of many words: they
 * are held only against lines that hold one of these. One short pattern takes half the time of looking for each.
 */
const PIECES =
  /contributed|commission|compensation|affili|partner-link|afiliad|inbox|disclaimer|haftungs|avertissement|descargo/i;

/** "Home › World › Asia" */
const BREADCRUMB = /\s[›»>→]\s.*\s[›»>→]\s|\s›\s/;

/** Part of the name of a photographer or agency, after a caption. */
const INLINE_CREDIT = /(?:^|[\s(–—-])(?:फोटो|फ़ोटो|photo|foto|bild|фото|写真|사진|صورة)\s?[:：/]/i;

/** "Rome - News Agency": an agency or a desk alone on its line. */
const AGENCY =
  /\b(?:news agency|agenzia (?:di )?stampa|agence de presse|agencia de noticias|agência de notícias|news desk|web desk|redazione|redacción|rédaction|redaktion)\b|وكالة الأنباء|خبرگزاری|नेटवर्क|डेस्क|न्यूज एजेंसी|информагентство|редакция/i;

/** Agencies name all who worked on a story behind its end. */
const CONTRIBUTED = /\bcontributed (?:reporting )?to this (?:report|story|article)\b/i;

/** What sites have to say of the links they are paid for. */
const PAID_LINKS =
  /\bwe (?:may|might|could) (?:earn|receive|get) (?:an? )?(?:small |modest |affiliate )?(?:commission|compensation)\b|\baffiliate[- ]links?\b|\bpartner-links?\b|\bliens? affilié|\blink di affiliazione\b|\benlaces? de afiliad/i;

/** What a site says of its rights, or of what it sends by mail, takes a paragraph. */
const LONG_NOTICE =
  /^(?:disclaimer|haftungsausschluss|avertissement|descargo de responsabilidad)\s?:|\b(?:delivered|straight|directly|sent) (?:in)?to your inbox\b/i;

/** A picture's makers and its agency, parted by strokes: "First Last/Agency/Getty Images". */
const STROKED_CREDIT =
  /\S\s?[/|]\s?(?:getty images|afp|reuters|ap(?: photo| images)?|epa|dpa|shutterstock|wireimage|imago|alamy|picture alliance)(?![a-z])/i;

/** Letters of the alphabets with words apart; a property of Unicode takes twice as long. */
const SMALL = 'a-zß-ÿа-яё';

let notice: RegExp | undefined;

/** Whether a line says that what follows has to be paid for, or whose the site is, or asks to sign up. */
function isNotice(folded: string): boolean {
  notice ??= new RegExp(`(?<![${SMALL}])(?:${NOTICE})(?![${SMALL}])`);
  return notice.test(folded);
}

/** Why a line is no part of the story. */
export type BoilerplateKind = 'also-read' | 'site' | 'credit' | 'byline' | 'breadcrumb';

/** A longer line is a paragraph, whatever it begins with. In UTF-16 units. */
const MAX_LINE = 220;
const MAX_CREDIT = 120;
const MAX_BYLINE = 90;
const MAX_AGENCY = 60;
const MAX_CONTRIBUTORS = 320;
const MAX_PAID_LINKS = 400;
const MAX_NOTICE = 160;
const MAX_LONG_NOTICE = 600;

/** What kind of boilerplate a line of text is by its words, or null where it may be of the story. */
export function boilerplateKind(line: string): BoilerplateKind | null {
  const text = line.trim();
  if (text.length > MAX_LONG_NOTICE) return null;
  const kind = PIECES.test(text) ? kindOfLong(text) : null;
  return kind ?? (text.length > MAX_LINE ? null : kindOfShort(text, fold(text.toLowerCase())));
}

function kindOfLong(text: string): BoilerplateKind | null {
  if (text.length <= MAX_CONTRIBUTORS && CONTRIBUTED.test(text)) return 'byline';
  return (text.length <= MAX_PAID_LINKS && PAID_LINKS.test(text)) || LONG_NOTICE.test(text) ? 'site' : null;
}

function kindOfShort(text: string, folded: string): BoilerplateKind | null {
  if (ALSO_READ_LINE.isIn(folded)) return 'also-read';
  if (SITE_LINE.isIn(folded) || (text.length <= MAX_NOTICE && isNotice(folded))) return 'site';
  if (BREADCRUMB.test(text)) return 'breadcrumb';
  if (text.length <= MAX_CREDIT && (CREDIT_LINE.isIn(folded) || INLINE_CREDIT.test(text) || isStroked(text)))
    return 'credit';
  return isByline(text, folded) ? 'byline' : null;
}

const isStroked = (text: string): boolean =>
  (text.includes('/') || text.includes('|')) && STROKED_CREDIT.test(text) && !/[.!?]["”’)]?$/.test(text);

/** Whether a text says who made a picture: what `boilerplateKind` calls a credit, at a part of its cost. */
export function isCreditText(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > MAX_CREDIT) return false;
  return CREDIT_LINE.isIn(fold(trimmed.toLowerCase())) || INLINE_CREDIT.test(trimmed);
}

/** The next pattern is slow to compile and seldom needed: this one sorts out what cannot fit it. */
const BY_WORD = /^(?:by|por|par|von|di|av|af|door|de|text:?)\s/i;

/** "By First Last and First Last". */
const isByNames = (text: string): boolean =>
  /^(?:by|por|par|von|di|av|af|door|de|text:?)\s+(?:\p{Lu}[\p{L}.'’-]+(?:,| and| und| et| y| e| og| och| en|) ?){2,6}$/u.test(
    text,
  );

function isByline(text: string, folded: string): boolean {
  if (text.length > MAX_BYLINE) return false;
  if (BYLINE_LINE.isIn(folded)) return true;
  if (BY_WORD.test(text) && isByNames(text.slice(0, 1).toLowerCase() + text.slice(1))) return true;
  return text.length <= MAX_AGENCY && !/[.!?।؟。]$/.test(text) && AGENCY.test(text);
}
