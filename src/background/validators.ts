import type { BlockKind, DateSource } from '../core/article-text.ts';
import { CITATION_FORMATS, LIST_FORMATS } from '../core/pacts/export-formats.ts';
import { isDay } from '../core/pacts/partial-date.ts';
import { isInterfaceLanguage } from '../platform/interface-language.ts';
import { type BackgroundCalls, MAX_TEXT, type Validators } from '../platform/messages.ts';
import { isOwnPage } from '../platform/own-pages.ts';
import { PAGE_SCRIPTS } from '../platform/script-request.ts';
import { isFields, isMarkedClass, isSettingsChange, isSite } from '../platform/settings-schema.ts';
import { parseStar, STARS_VERSION } from '../platform/stars-schema.ts';
import { MARK_RULES } from './mark-rules.ts';

/** Longest search, in UTF-16 units: a title pasted whole. */
const MAX_WORDS = 300;

/** More than there are states, groups and topics together: a story may name them all. */
const MAX_CODES = 1000;

/** More pacts than anybody stars. */
const MAX_IDS = 20_000;

/** Longest tag of a language, UTF-16 units: RFC 5646 lets senders stop there. */
const MAX_LANG = 35;

/** What ids of pacts, keys of groups and topics and codes of states are made of, as the tables hold them. */
const KEY = /^[\w.-]{1,200}$/;

const BLOCK_KINDS: Readonly<Record<BlockKind, true>> = {
  title: true,
  lead: true,
  heading: true,
  paragraph: true,
  'list-item': true,
  quote: true,
  caption: true,
};
const DATE_SOURCES: Readonly<Record<DateSource, true>> = {
  'json-ld': true,
  meta: true,
  time: true,
  dateline: true,
  given: true,
  assumed: true,
};

const isNameIn = (names: object, value: unknown): boolean => typeof value === 'string' && Object.hasOwn(names, value);

const isNull = (value: unknown): boolean => value === null;

const isOneOf = (allowed: readonly unknown[], value: unknown): boolean => allowed.includes(value);

const isFullDay = (value: unknown): boolean => typeof value === 'string' && isDay(value);

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

const isKey = (value: unknown): boolean => typeof value === 'string' && KEY.test(value);

const isKeyList = (value: unknown, most: number): boolean =>
  Array.isArray(value) && value.length <= most && value.every(isKey);

/** Where a block ends, or nothing where it is none: it begins no sooner than the one before has ended. */
function endOfBlock(value: unknown, from: number, length: number): number | undefined {
  if (!isFields(value) || !isNameIn(BLOCK_KINDS, value.kind)) return undefined;
  const { start, end } = value;
  if (!Number.isInteger(start) || !Number.isInteger(end)) return undefined;
  return from <= Number(start) && Number(start) <= Number(end) && Number(end) <= length ? Number(end) : undefined;
}

/** In order and without a letter twice: all that is read of them is no longer than the text. */
function areBlocks(value: unknown, length: number): boolean {
  if (!Array.isArray(value) || value.length > length) return false;
  let from: number | undefined = 0;
  for (const block of value) if (from !== undefined) from = endOfBlock(block, from, length);
  return from !== undefined;
}

const isTextUpTo = (value: unknown, most: number): value is string => typeof value === 'string' && value.length <= most;

function isArticleText(value: unknown): boolean {
  if (!isFields(value) || !isTextUpTo(value.text, MAX_TEXT) || !isTextUpTo(value.title, MAX_TEXT)) return false;
  const { text, blocks, lang, date, dateSource } = value;
  if (!isTextUpTo(lang, MAX_LANG) || !(date === null || isFullDay(date))) return false;
  return isNameIn(DATE_SOURCES, dateSource) && areBlocks(blocks, text.length);
}

const isWeight = (value: unknown): boolean => Number.isFinite(value) && Number(value) >= 0;

function isWeightedList(value: unknown): boolean {
  if (!Array.isArray(value) || value.length > MAX_CODES) return false;
  return value.every((item) => isFields(item) && isKey(item.code) && isWeight(item.weight));
}

const isAbsentOr = (isRight: (value: unknown) => boolean, value: unknown): boolean =>
  value === undefined || isRight(value);

const isBoolean = (value: unknown): boolean => typeof value === 'boolean';

function isProfile(value: unknown): boolean {
  if (!isFields(value) || !isFullDay(value.date) || !isBoolean(value.isDateAssumed)) return false;
  if (![value.parties, value.context, value.topics].every(isWeightedList)) return false;
  return (
    isAbsentOr((groups) => isKeyList(groups, MAX_CODES), value.impliedGroups) &&
    isAbsentOr(isWeight, value.agreement) &&
    isAbsentOr(isBoolean, value.isDateInferred)
  );
}

function isFocusQuery(value: unknown): boolean {
  return isFields(value) && isKey(value.focus) && isProfile(value.profile);
}

function isPreviewQuery(value: unknown): boolean {
  return isFields(value) && isKey(value.code) && isFullDay(value.date) && isKeyList(value.parties, MAX_CODES);
}

function isPactQuery(value: unknown): boolean {
  return isFields(value) && isKey(value.id) && isFullDay(value.date);
}

function isSearchQuery(value: unknown): boolean {
  return (
    isFields(value) && isTextUpTo(value.words, MAX_WORDS) && isInterfaceLanguage(value.lang) && isFullDay(value.date)
  );
}

const isIdList = (value: unknown): boolean => isKeyList(value, MAX_IDS);

function isCitationQuery(value: unknown): boolean {
  return (
    isFields(value) && isKey(value.id) && isOneOf(CITATION_FORMATS, value.format) && isInterfaceLanguage(value.lang)
  );
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
  injectScript: (argument) => isOneOf(PAGE_SCRIPTS, argument),
  injectMarkRules: isNull,
  annotate: isArticleText,
  rankFor: isFocusQuery,
  previewEntity: isPreviewQuery,
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
  markRules: (argument) => isNameIn(MARK_RULES, argument),
};
