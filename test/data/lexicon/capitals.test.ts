import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gatherEntries } from '../../../src/data/lexicon/gather-entries.ts';
import { readSettings, TABLES } from '../../../src/data/lexicon/language-settings.ts';
import { readTerritories } from '../../../src/data/lexicon/territories.ts';
import { findNames } from '../../core/mentions/support/find-in.ts';
import { lexiconsFor } from '../../core/mentions/support/real-lexicons.ts';

/** Capitals that are everyday words or persons' names in the language, or have no settled spelling there. */
const WITHOUT: Readonly<Record<string, readonly string[]>> = {
  ar: ['DM', 'JO', 'KN', 'NR'],
  ca: ['PY'],
  cs: ['KW', 'MV'],
  en: ['MV'],
  fa: ['JO'],
  gu: ['DM', 'MV', 'SC'],
  he: ['DM', 'LS', 'MV', 'SC', 'TG'],
  hr: ['MV'],
  it: ['MV'],
  ja: ['MV', 'SC'],
  ko: ['DM', 'MV', 'SC'],
  mr: ['MV', 'SC'],
  ne: ['DM', 'MV', 'SC'],
  pa: ['DM', 'MV', 'SC'],
  pl: ['GT', 'KW'],
  ro: ['KM', 'MV'],
  ru: ['SC'],
  sk: ['MV'],
  sr: ['DM', 'MV'],
  ta: ['DM', 'SC'],
  te: ['DM', 'MV', 'SC'],
  th: ['DM', 'NR', 'SC'],
  tr: ['NR'],
  zh: ['NR', 'SC'],
};

const LANGUAGES =
  'ar bg bn ca cs da de el en es fa fi fr gu he hi hr hu it ja ko mr ne nl no pa pl pt ro ru sk sr sv sw ta te th tr uk ur vi zh'.split(
    ' ',
  );

const states = readTerritories().filter(({ status }) => status === 'state');

function statesWithoutCapital(lang: string): string[] {
  const entries = gatherEntries(readSettings(lang), join(TABLES, lang));
  const named = new Set(
    entries.filter(({ form, strength }) => form === 'capital' && strength !== 'never').map(({ code }) => code),
  );
  return states.map(({ code }) => code).filter((code) => !named.has(code));
}

describe('the capitals of a language', () => {
  it.each(LANGUAGES)('%s: every state has one', (lang) => {
    expect(statesWithoutCapital(lang)).toEqual(WITHOUT[lang] ?? []);
  });
});

describe('a capital in a sentence', () => {
  it.each([
    ['nl', 'Volgens Seoel is er geen haast.', ['Seoel=KR']],
    ['bn', 'মানামা ও আবুজা আপত্তি জানায়', ['মানামা=BH', 'আবুজা=NG']],
    ['he', 'שיחות בין סטוקהולם לזגרב', ['סטוקהולם=SE', 'זגרב=HR']],
    ['el', 'η Μανάμα και το Κίτο συμφώνησαν', ['Μανάμα=BH', 'Κίτο=EC']],
    ['cs', 'Quito a Rabat uzavřely dohodu, řekl zástupce Bridgetownu.', ['Quito=EC', 'Rabat=MA', 'Bridgetownu=BB']],
    ['ja', 'アブダビとドーハが合意した', ['アブダビ=AE', 'ドーハ=QA']],
    ['ko', '아부다비와 도하가 합의했다', ['아부다비=AE', '도하=QA']],
    ['th', 'อาบูจากับราบัตเห็นพ้อง', ['อาบูจา=NG', 'ราบัต=MA']],
    ['ar', 'أكدت سيول وطوكيو وبيونغ يانغ ذلك', ['سيول=KR', 'طوكيو=JP', 'بيونغ يانغ=KP']],
    ['ar', 'سيول جارفة تضرب ليبيا واليابان', ['ليبيا=LY', 'اليابان=JP']],
    ['mr', 'रबात आणि मनामा यांच्यात चर्चा', ['रबात=MA', 'मनामा=BH']],
  ])('%s: %s', (lang, text, expected) => {
    expect(findNames(text, ...lexiconsFor(lang))).toEqual(expected);
  });

  it.each([
    ['it', 'Moroni ha firmato il libro.', []],
    ['it', 'Le Comore tacciono; Moroni ha firmato.', ['Comore=KM', 'Moroni=KM~']],
    ['de', 'Die Suva zahlt dem Verletzten eine Rente.', []],
    ['pl', 'Georgetown to uczelnia w Ameryce.', ['Ameryce=US@~']],
  ])('%s: one that many people or places share needs its state: %s', (lang, text, expected) => {
    expect(findNames(text, ...lexiconsFor(lang))).toEqual(expected);
  });
});
