/** What of a page's address is weighed. */
export interface Address {
  readonly host: string;
  readonly path: string;
  readonly query: string;
}

export const ADDRESS_WEIGHT = 1;

/** With a general `og:type` words alone are not yet enough: services and schools have long addresses too. */
const SLUG_WEIGHT = 0.7;
const OTHER_ADDRESS_WEIGHT = -3;

/** No evidence outweighs it. */
export const HOME_WEIGHT = -5;

/*
 * Names stand in one text, and patterns where they are used: this runs on every page before anything of ours is compiled,
 * and to compile a pattern of these names takes ten times as long as to look through the text.
 */

/** Sections whose last pages are lists. */
const LIST_SECTIONS =
  ' tag tags tagged category categories topic topics author authors search suche recherche buscar archive archives user users label tema temas thema theme themen ';

/** Parts that may follow upon the name of such a section, down to a page of the list. */
const LIST_DEPTH = 2;

/** Sections that hold no news, however deep. */
const OTHER_SECTIONS =
  ' wiki wikis question questions thread threads viewtopic showthread forum forums board boards doc docs documentation manual reference api tutorial tutorials guide guides glossary product products shop store cart checkout login register signup sign-up account settings dashboard services solution solutions pricing about about-us contact contact-us privacy privacy-policy terms faq faqs help support career careers course courses ';

/** First parts of the names of hosts that hold none, either. The gate is not even put on their pages. */
export const OTHER_HOSTS = ' doc docs developer developers api wiki forum forums community help support shop store ';

const HOME_FILES = ' index home default ';

/** What stands before the ending of a file's name. */
function stemOf(part: string): string {
  const [stem = '', , another] = part.split('.');
  return another === undefined ? stem : part;
}

const lastOf = (parts: readonly string[]): string => parts.at(-1) || (parts.at(-2) ?? '');

/** A name of more words is that of a story, in whatever section. */
const MAX_NAME_WORDS = 5;

/** What has a long number or a whole sentence in place of a name is no list. */
const endsInName = (parts: readonly string[]): boolean =>
  !/^\d{5,}$/.test(lastOf(parts)) && lastOf(parts).split(/[-_]/, MAX_NAME_WORDS + 1).length <= MAX_NAME_WORDS;

/** Whether a part stands before the last one, which is the number of a page. */
const isBeforeNumber = (at: number, parts: readonly string[]): boolean =>
  parts[at + 1] === lastOf(parts) && /^\d+$/.test(lastOf(parts));

const isLanguage = (part: string): boolean =>
  (part.length === 2 || (part.length === 5 && '-_'.includes(part.charAt(2)))) &&
  /^[a-z]{2}(?:[-_][a-z]{2})?$/.test(part);

/** What the keys end in whose number in a query, however short, is that of an article. */
const NUMBERED_KEYS = 'id= idx= no= num= seq= article=';

/** Numbers of articles are long; a short one in the query is a page of a list. */
function weighQuery(query: string): number {
  // Numbers that networks hang on an address say how the reader came, not what the page is.
  const asked = query.replace(/[?&](?:utm_\w+|\w*clid|srsltid|igshid|mc_[ce]id)=[^&]*/g, '');
  if (/[?&](?:topic|showtopic|thread|product|q|query|search)=/.test(asked)) return OTHER_ADDRESS_WEIGHT;
  return /[?&](?:\w*id|idx|no|num|seq|article)=\w*\d|=[\w-]*\d{5,}/.test(asked) ? ADDRESS_WEIGHT : 0;
}

/** The shortest path with a number, a date or the ending of a page. */
const MIN_TELLING = 6;

/** Digits of the shortest number or date that speaks for a story, and what joins the words of its shortest name. */
const MIN_DIGITS = 5;
const MIN_JOINTS = 4;

/**
 * Whether an address has digits, joints or words enough to speak for an article: those of most pages have not. No pattern
 * is compiled for them, since the first of a page takes more than all else that is done to the address.
 * @param path in small letters, as the query
 */
export function mayAddressSpeak(path: string, query: string): boolean {
  const text = path + query;
  let digits = 0;
  let joints = 0;
  for (let at = 0; at < text.length && digits < MIN_DIGITS && joints < MIN_JOINTS; at++) {
    const letter = text.charAt(at);
    if (letter >= '0' && letter <= '9') digits++;
    else if (at < path.length && (letter === '-' || letter === '_')) joints++;
  }
  if (digits === MIN_DIGITS || joints === MIN_JOINTS) return true;
  if (text.includes('htm') || text.includes('/article') || text.includes('/story') || text.includes('/news'))
    return true;
  return digits > 0 && NUMBERED_KEYS.split(' ').some((key) => query.includes(key));
}

/** In small letters: to compile a pattern for letters of either case takes four times as long. */
function weighPath(path: string): number {
  if (path.length < MIN_TELLING || !mayAddressSpeak(path, '')) return 0;
  const story = /\d{5,}|\/(?:19|20)\d{2}[/-]?\d{1,2}(?:\/|-)|\/(?:article|story|news)s?\/[^/]{12,}|\.s?html?$/;
  if (story.test(path)) return ADDRESS_WEIGHT;
  // Browsers write other letters than these as `%`.
  return /(?:[a-z\d%]+[-_]){4,}/.test(path) ? SLUG_WEIGHT : 0;
}

/**
 * What of a path and of a query is looked at, in UTF-16 units: a title in Hindi, nine letters for each of its own, has a
 * thousand. A longer one carries somebody's token, and patterns that begin anew at each of its letters took seconds.
 */
const MAX_LENGTH = 2000;

/** What an address says for an article (positive) or against it (negative). */
export function weighAddress({ host, path, query }: Address): number {
  const lowered = (path.length > MAX_LENGTH ? path.slice(0, MAX_LENGTH) : path).toLowerCase();
  const parts = lowered.split('/');
  let isHome = true;
  if (OTHER_HOSTS.includes(` ${host.split('.', 1)[0]} `)) return OTHER_ADDRESS_WEIGHT;
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] ?? '';
    if (part === '') continue;
    const word = ` ${part.includes('.') ? stemOf(part) : part} `;
    const isListed = at >= parts.length - 1 - LIST_DEPTH && LIST_SECTIONS.includes(word) && endsInName(parts);
    if (isListed || OTHER_SECTIONS.includes(word)) return OTHER_ADDRESS_WEIGHT;
    if (part === 'page' && isBeforeNumber(at, parts)) return OTHER_ADDRESS_WEIGHT;
    isHome &&= HOME_FILES.includes(word) || (at === 1 && isLanguage(part));
  }
  const asked = query && weighQuery(query.slice(0, MAX_LENGTH).toLowerCase());
  if (asked) return asked;
  if (isHome) return HOME_WEIGHT;
  return weighPath(lowered);
}
