import { ALSO_READ, BYLINE, CREDIT, NOTICE, SITE } from './furniture-phrases.ts';

/** Phrases by their first two letters: a line is compared with a handful of them. */
type Phrases = ReadonlyMap<string, readonly string[]>;

const KEY_LENGTH = 2;

function index(table: string): Phrases {
  const phrases = new Map<string, string[]>();
  for (const phrase of table.normalize('NFC').split('|')) {
    const key = phrase.replace(/^=/, '').slice(0, KEY_LENGTH);
    const same = phrases.get(key);
    if (same) same.push(phrase);
    else phrases.set(key, [phrase]);
  }
  return phrases;
}

/** Each list is read when the first line is held against it. */
function readLater(table: string): () => Phrases {
  let phrases: Phrases | undefined;
  return () => {
    phrases ??= index(table);
    return phrases;
  };
}

const ALSO_READ_LINE = readLater(ALSO_READ);
const SITE_LINE = readLater(SITE);
const CREDIT_LINE = readLater(CREDIT);
const BYLINE_LINE = readLater(BYLINE);

const FULL_WIDTH: Readonly<Record<string, string>> = { '：': ':', '／': '/', '＝': '=' };

/** What no phrase begins with. Most lines begin with a plain letter, which a simpler pattern knows. */
const PLAIN_START = /^[a-z0-9]/;
const withoutSigns = (text: string): string => text.replace(/^[^\p{L}\p{N}©]+/u, '');

/** A line as the phrases are written: lower case, no punctuation before it, no space before a colon. */
function fold(line: string): string {
  const text = line
    .normalize('NFC')
    .toLowerCase()
    .replace(/\u0307/g, ''); // The Turkish capital İ leaves its dot behind.
  return (PLAIN_START.test(text) ? text : withoutSigns(text))
    .replace(/[：／＝]/g, (char) => FULL_WIDTH[char] ?? char)
    .replace(/\s+(?=[:/=©-])/g, '');
}

function begins(text: string, readPhrases: () => Phrases): boolean {
  const phrases = readPhrases();
  const fits = (phrase: string): boolean => (phrase.startsWith('=') ? text === phrase.slice(1) : isStart(text, phrase));
  return !!phrases.get(text.slice(0, KEY_LENGTH))?.some(fits) || !!phrases.get(text.slice(0, 1))?.some(fits);
}

const isLetter = (char: string): boolean => /[\p{L}\p{M}]/u.test(char);

/** "Related" begins a line, "relatedness" does not; scripts without spaces go on at once. */
function isStart(text: string, phrase: string): boolean {
  if (!text.startsWith(phrase)) return false;
  const [last = '', next = ''] = [phrase.at(-1), text[phrase.length]];
  return !isLetter(last) || !isLetter(next) || last > '\u0e00';
}

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
  /\bwe (?:may|might|could) (?:earn|receive|get) (?:an? )?(?:small |modest |affiliate )?(?:commission|compensation)\b|\baffiliate[- ]links?\b|\bpartner-links?\b|\bliens? affiliés?\b|\blink di affiliazione\b|\benlaces? de afiliad/i;

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
export type FurnitureKind = 'also-read' | 'site' | 'credit' | 'byline' | 'breadcrumb';

/** A longer line is a paragraph, whatever it begins with. In UTF-16 units. */
const MAX_LINE = 220;
const MAX_CREDIT = 120;
const MAX_BYLINE = 90;
const MAX_AGENCY = 60;
const MAX_CONTRIBUTORS = 320;
const MAX_PAID_LINKS = 400;
const MAX_NOTICE = 160;
const MAX_LONG_NOTICE = 600;

/** What kind of furniture a line of text is by its words, or null where it may be of the story. */
export function furnitureKind(line: string): FurnitureKind | null {
  const text = line.trim();
  if (text.length <= MAX_CONTRIBUTORS && CONTRIBUTED.test(text)) return 'byline';
  if (text.length <= MAX_PAID_LINKS && PAID_LINKS.test(text)) return 'site';
  if (text.length <= MAX_LONG_NOTICE && LONG_NOTICE.test(text)) return 'site';
  if (text.length > MAX_LINE) return null;
  const folded = fold(text);
  if (begins(folded, ALSO_READ_LINE)) return 'also-read';
  if (begins(folded, SITE_LINE) || (text.length <= MAX_NOTICE && isNotice(folded))) return 'site';
  if (BREADCRUMB.test(text)) return 'breadcrumb';
  if (text.length <= MAX_CREDIT && (begins(folded, CREDIT_LINE) || INLINE_CREDIT.test(text) || isStroked(text)))
    return 'credit';
  return isByline(text, folded) ? 'byline' : null;
}

const isStroked = (text: string): boolean => STROKED_CREDIT.test(text) && !/[.!?]["”’)]?$/.test(text);

/** Whether a text says who made a picture: what `furnitureKind` calls a credit, at a part of its cost. */
export function isCreditText(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length <= MAX_CREDIT && (begins(fold(trimmed), CREDIT_LINE) || INLINE_CREDIT.test(trimmed));
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
  if (begins(folded, BYLINE_LINE)) return true;
  if (BY_WORD.test(text) && isByNames(text.slice(0, 1).toLowerCase() + text.slice(1))) return true;
  return text.length <= MAX_AGENCY && !/[.!?।؟。]$/.test(text) && AGENCY.test(text);
}
