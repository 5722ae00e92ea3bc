import { ALSO_READ, BYLINE, CREDIT, SITE } from './furniture-phrases.ts';

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

const ALSO_READ_LINE = index(ALSO_READ);
const SITE_LINE = index(SITE);
const CREDIT_LINE = index(CREDIT);
const BYLINE_LINE = index(BYLINE);

const FULL_WIDTH: Readonly<Record<string, string>> = { '：': ':', '／': '/', '＝': '=' };

/** A line as the phrases are written: lower case, no punctuation before it, no space before a colon. */
function fold(line: string): string {
  return line
    .normalize('NFC')
    .toLowerCase()
    .replace(/\u0307/g, '') // The Turkish capital İ leaves its dot behind.
    .replace(/^[^\p{L}\p{N}©]+/u, '')
    .replace(/[：／＝]/g, (char) => FULL_WIDTH[char] ?? char)
    .replace(/\s+(?=[:/=©-])/g, '');
}

function begins(text: string, phrases: Phrases): boolean {
  const candidates = [text.slice(0, KEY_LENGTH), text.slice(0, 1)].flatMap((key) => phrases.get(key) ?? []);
  return candidates.some((phrase) => (phrase.startsWith('=') ? text === phrase.slice(1) : isStart(text, phrase)));
}

const LETTER = /[\p{L}\p{M}]/u;

/** "Related" begins a line, "relatedness" does not; scripts without spaces go on at once. */
function isStart(text: string, phrase: string): boolean {
  if (!text.startsWith(phrase)) return false;
  const [last = '', next = ''] = [phrase.at(-1), text[phrase.length]];
  return !LETTER.test(last) || !LETTER.test(next) || last > '\u0e00';
}

/** "Home › World › Asia" */
const BREADCRUMB = /\s[›»>→]\s.*\s[›»>→]\s|\s›\s/u;

/** Part of the name of a photographer or agency, after a caption. */
const INLINE_CREDIT = /(?:^|[\s(–—-])(?:फोटो|फ़ोटो|photo|foto|bild|фото|写真|사진|صورة)\s?[:：/]/iu;

/** "Rome - News Agency": an agency or a desk alone on its line. */
const AGENCY =
  /\b(?:news agency|agenzia (?:di )?stampa|agence de presse|agencia de noticias|agência de notícias|news desk|web desk|redazione|redacción|rédaction|redaktion)\b|وكالة الأنباء|خبرگزاری|नेटवर्क|डेस्क|न्यूज एजेंसी|информагентство|редакция/iu;

/** Why a line is no part of the story. */
export type FurnitureKind = 'also-read' | 'site' | 'credit' | 'byline' | 'breadcrumb';

/** A longer line is a paragraph, whatever it begins with. In UTF-16 units. */
const MAX_LINE = 220;
const MAX_CREDIT = 120;
const MAX_BYLINE = 90;
const MAX_AGENCY = 60;

/** What kind of furniture a line of text is by its words, or null where it may be of the story. */
export function furnitureKind(line: string): FurnitureKind | null {
  const text = line.trim();
  if (text.length > MAX_LINE) return null;
  const folded = fold(text);
  if (begins(folded, ALSO_READ_LINE)) return 'also-read';
  if (begins(folded, SITE_LINE)) return 'site';
  if (BREADCRUMB.test(text)) return 'breadcrumb';
  if (text.length <= MAX_CREDIT && (begins(folded, CREDIT_LINE) || INLINE_CREDIT.test(text))) return 'credit';
  return isByline(text, folded) ? 'byline' : null;
}

/** Whether a text says who made a picture: what `furnitureKind` calls a credit, at a part of its cost. */
export function isCreditText(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length <= MAX_CREDIT && (begins(fold(trimmed), CREDIT_LINE) || INLINE_CREDIT.test(trimmed));
}

/** The next pattern is slow to compile and seldom needed: this one sorts out what cannot fit it. */
const BY_WORD = /^(?:by|por|par|von|di|av|af|door|de|text:?)\s/i;

/** "By First Last and First Last". */
const BY_NAMES =
  /^(?:by|por|par|von|di|av|af|door|de|text:?)\s+(?:\p{Lu}[\p{L}.'’-]+(?:,| and| und| et| y| e| og| och|) ?){2,6}$/u;

function isByline(text: string, folded: string): boolean {
  if (text.length > MAX_BYLINE) return false;
  if (begins(folded, BYLINE_LINE)) return true;
  if (BY_WORD.test(text) && BY_NAMES.test(text.slice(0, 1).toLowerCase() + text.slice(1))) return true;
  return text.length <= MAX_AGENCY && !/[.!?।؟。]$/.test(text) && AGENCY.test(text);
}
