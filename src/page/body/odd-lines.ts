import { isCapital } from '../../core/letters.ts';
import { type Line, linkShare } from './line.ts';

/** A line up to this weight with a date in it is no sentence. */
const MAX_DATE_LINE = 70;

/** A day and a year in ASCII, behind a Thai or Lao month one of the Buddhist era; in Arabic, Persian or Indic digits. */
const DATE_LIKE =
  /(?<!\d)\d{1,2}(?:\D{1,20}(?:19|20)|[ .\u0E01-\u0EDF]{4,14}25)\d\d(?!\d)|(?:19|20)\d\d\D{1,6}\d{1,2}\D{1,6}\d{1,2}|[٠-٩۰-۹०-९০-৯]{1,2}\D{1,20}[٠-٩۰-۹०-९০-৯]{4}/u;

/** With the time of day beside it, a line may be longer: it names both publication and update, or the author too. */
const MAX_TIME_LINE = 120;
const CLOCK = /(?<![\d:.])\d{1,2}[:.]\d{2}(?![\d.])/;
const SHORT_DATE = /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}(?!\d)/;
const SENTENCE_END = /(?<!\b[ap]\.\s?m)[.!?।؟。]["”»’)]?\s*$/i;

/** "4 min read": what sites reckon a reader needs, in any language that writes minutes so. */
const MAX_READING_TIME = 30;
const READING_TIME = /(?:^|\D)\d{1,2}\s?(?:min|mn|dk|мин|хв|دقيق|دقائق|मिनट|分|분)/i;

/** A name behind "by", and the time of day: "By A. Name - 05:01 - Reading time:". */
const MAX_BYLINE = 70;
const BY_NAME = /^(?:[Bb]y|BY|[Pp]ar|PAR|[Pp]or|POR|[Vv]on|VON|[Dd][iae]|D[IAE]|[Aa][vf]|[Dd]oor)\s(\S)/;

/** Whether a line tells the time of day. */
export const hasClock = ({ text }: Line): boolean => CLOCK.test(text);

/** In digits of the scripts that write dates with their own; whatever says when has one. */
const DIGIT = /[\d٠-٩۰-۹०-९০-৯]/;

/** Whether a line says when, or by whom and when, and is no sentence. */
export function isDateLine(line: Line): boolean {
  const { text } = line;
  if (line.weight > MAX_TIME_LINE || !DIGIT.test(text)) return false;
  const isDated = DATE_LIKE.test(text);
  if (line.weight <= MAX_DATE_LINE && isDated) return true;
  if (line.weight <= MAX_READING_TIME && READING_TIME.test(text)) return true;
  if (line.weight <= MAX_BYLINE && isCapital(BY_NAME.exec(text.trim())?.[1] ?? '') && CLOCK.test(text))
    return !SENTENCE_END.test(text);
  return (
    line.weight <= MAX_TIME_LINE && (isDated || SHORT_DATE.test(text)) && CLOCK.test(text) && !SENTENCE_END.test(text)
  );
}

const MAX_PROMOTION = 320;

/** Where sites send readers who shall sign up, follow, pay or load an app. */
const PROMOTED =
  /[/.=](?:newsletters?|subscribe|subscription|abonn\w*|abo|sign-?up|donate|spenden?)(?:[/.?#]|$)|whatsapp\.com\/channel|\/\/(?:t|telegram)\.me\/\w+\/?$|\/\/(?:apps|itunes)\.apple\.com|play\.google\.com\/store|news\.google\.com\/publications/i;

/** A longer line with a smaller part of it in links tells of such a place. */
const MAX_BARE_PROMOTION = 120;
const MIN_PROMOTED = 0.08;
/** Both stores, or both messengers; more links are a list of sources. */
const MAX_PROMOTED = 2;

/** Whether a line is short and has a link to where the site wants its readers. */
export function isPromotion(line: Line): boolean {
  const { nodes, weight, linkCount } = line;
  if (linkCount === 0 || linkCount > MAX_PROMOTED || weight > MAX_PROMOTION) return false;
  if (weight > MAX_BARE_PROMOTION && linkShare(line) < MIN_PROMOTED) return false;
  return nodes.some((node) => PROMOTED.test(node.parentElement?.closest('a[href]')?.getAttribute('href') ?? ''));
}

/** Whether a line is the address of a page and nothing else. */
export const isAddress = (text: string): boolean => /^\s*(?:https?:\/\/|www\.)\S+\s*$/.test(text);

const MAX_CONTACT = 300;
const MAIL = /[\w.+-]+@[\w-]+\.\w{2,}/;

/** The Korean press signs the last paragraph right behind its last sentence: "…했다. 기자 a@b.kr". */
const SIGNED = /[\u3040-\u9fff\uac00-\ud7af].{20,}[.。!?]["”’]?[^.。!?]{0,24}[\w.+-]+@[\w-]+(?:\.\w+)+\s*$/;

/** Whether a line is short and has an address for mail: it says how to reach the reporter or the desk. */
export const isContact = ({ text, weight }: Line): boolean =>
  weight <= MAX_CONTACT && text.includes('@') && MAIL.test(text) && !SIGNED.test(text);
