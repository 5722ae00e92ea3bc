import { isInterfaceLanguage } from '../platform/interface-language.ts';
import { type BackgroundCalls, MAX_TEXT, type Validators } from '../platform/messages.ts';
import { isOwnPage } from '../platform/own-pages.ts';
import { PAGE_SCRIPTS } from '../platform/script-request.ts';
import { isFields, isMarkedClass, isSettingsChange, isSite } from '../platform/settings-schema.ts';
import { parseStar, STARS_VERSION } from '../platform/stars-schema.ts';
import { CITATION_FORMATS } from '../wording/citation.ts';
import { LIST_FORMATS } from '../wording/export-list.ts';
import { MARK_RULES } from './mark-rules.ts';

/** Longest search, in UTF-16 units: a title pasted whole. */
const MAX_WORDS = 300;

/** More than there are states, groups and topics together: a story may name them all. */
const MAX_CODES = 1000;

/** More pacts than anybody stars. */
const MAX_IDS = 20_000;

const isNull = (value: unknown): boolean => value === null;

const isOneOf = (allowed: readonly unknown[], value: unknown): boolean => allowed.includes(value);

function isDay(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

const isOffset = (value: unknown): value is number => Number.isInteger(value);

function isBlock(value: unknown, length: number): boolean {
  if (!isFields(value) || typeof value.kind !== 'string') return false;
  const { start, end } = value;
  return isOffset(start) && isOffset(end) && 0 <= start && start <= end && end <= length;
}

function isArticleText(value: unknown): boolean {
  if (!isFields(value) || typeof value.text !== 'string' || value.text.length > MAX_TEXT) return false;
  const { text, blocks, title, lang, date } = value;
  if (typeof title !== 'string' || title.length > MAX_TEXT || typeof lang !== 'string') return false;
  if (!(date === null || isDay(date)) || !Array.isArray(blocks) || blocks.length > text.length) return false;
  return blocks.every((block) => isBlock(block, text.length));
}

function isWeightedList(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length <= MAX_CODES &&
    value.every((item) => isFields(item) && typeof item.code === 'string' && Number.isFinite(item.weight))
  );
}

function isProfile(value: unknown): boolean {
  if (!isFields(value) || !isDay(value.date)) return false;
  return [value.parties, value.context, value.topics].every(isWeightedList);
}

function isFocusQuery(value: unknown): boolean {
  return isFields(value) && typeof value.focus === 'string' && isProfile(value.profile);
}

function isGlanceQuery(value: unknown): boolean {
  if (!isFields(value) || typeof value.code !== 'string' || !isDay(value.date)) return false;
  const { parties } = value;
  return Array.isArray(parties) && parties.length <= MAX_CODES && parties.every((code) => typeof code === 'string');
}

function isPactQuery(value: unknown): boolean {
  return isFields(value) && typeof value.id === 'string' && isDay(value.date);
}

function isSearchQuery(value: unknown): boolean {
  if (!isFields(value) || typeof value.words !== 'string' || value.words.length > MAX_WORDS) return false;
  return isInterfaceLanguage(value.lang) && isDay(value.date);
}

function isIdList(value: unknown): boolean {
  return Array.isArray(value) && value.length <= MAX_IDS && value.every((id) => typeof id === 'string');
}

function isCitationQuery(value: unknown): boolean {
  if (!isFields(value) || typeof value.id !== 'string') return false;
  return isOneOf(CITATION_FORMATS, value.format) && isInterfaceLanguage(value.lang);
}

function isListQuery(value: unknown): boolean {
  return (
    isFields(value) && isIdList(value.ids) && isOneOf(LIST_FORMATS, value.format) && isInterfaceLanguage(value.lang)
  );
}

/** Takes what can be read again as a star. */
function isStarWish(value: unknown): boolean {
  if (!isFields(value) || typeof value.isStarred !== 'boolean' || !isFields(value.starred)) return false;
  return parseStar({ ...value.starred, version: STARS_VERSION, since: '2000-01-01' }) !== null;
}

function isSiteWish(value: unknown): boolean {
  return isFields(value) && typeof value.isOn === 'boolean' && isSite(value.site);
}

function isClassWish(value: unknown): boolean {
  return isFields(value) && typeof value.isOn === 'boolean' && isMarkedClass(value.markedClass);
}

/** The shapes that the background relies on; a page's renderer may be compromised, so nothing is taken on trust. */
export const VALIDATORS: Validators<BackgroundCalls> = {
  bringScript: (argument) => isOneOf(PAGE_SCRIPTS, argument),
  bringMarkRules: isNull,
  annotate: isArticleText,
  rankFor: isFocusQuery,
  glance: isGlanceQuery,
  pactBackground: isPactQuery,
  pactsById: isIdList,
  search: isSearchQuery,
  badge: isCount,
  messages: isInterfaceLanguage,
  citation: isCitationQuery,
  listFile: isListQuery,
  stars: isNull,
  keepStar: isStarWish,
  changeSettings: isSettingsChange,
  switchSite: isSiteWish,
  switchClass: isClassWish,
  openPage: isOwnPage,
  interfaceStyles: isNull,
  markRules: (argument) => typeof argument === 'string' && Object.hasOwn(MARK_RULES, argument),
};
