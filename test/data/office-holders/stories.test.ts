import { expect, test } from 'vitest';
import { annotateArticle } from '../../../src/core/annotate.ts';
import { unpackOfficeHolders } from '../../../src/core/dates/period/office-holders.ts';
import { articleFromPlainText } from '../../../src/core/plain-text.ts';
import { packOfficeHolders } from '../../../src/data/office-holders/pack-office-holders.ts';
import { lexiconsFor } from '../../core/mentions/support/real-lexicons.ts';

const HOLDERS = unpackOfficeHolders(JSON.parse(packOfficeHolders()));

/** The parties of a story, and of the same story to a reader who knows nobody in office. */
function partiesOf(lang: string, date: string, [title, text]: readonly [string, string]) {
  const article = articleFromPlainText(`${title}\n\n${text}`, { lang, date });
  const [known, unknown] = [HOLDERS, null].map((holders) => {
    const { profile } = annotateArticle(article, { lexicons: lexiconsFor(lang), pacts: null, holders }, '2026-06-01');
    return profile.parties.map(({ code }) => code).toSorted();
  });
  return { known, unknown };
}

test.each<[lang: string, date: string, parties: string[], story: readonly [string, string]]>([
  [
    'fr',
    '2025-08-20',
    ['CI', 'LR'],
    [
      'Ouattara et Boakai signent un accord sur la frontière',
      'Les deux présidents ont signé mercredi un accord sur leur frontière. Alassane Ouattara s’en est félicité.',
    ],
  ],
  [
    'en',
    '2025-08-20',
    ['FJ', 'PG'],
    [
      'Rabuka and Marape sign a defence treaty',
      'The two leaders signed the treaty on Wednesday. Mr Rabuka spoke of new jobs. Mr Marape called it historic.',
    ],
  ],
  [
    'en',
    '2025-10-20',
    ['SS', 'UG'],
    ['Museveni, Kiir sign trade pact', 'The presidents signed the pact on Monday. Salva Kiir thanked his host.'],
  ],
  [
    'ru',
    '2025-08-20',
    ['KG', 'UZ'],
    [
      'Арипов и Касымалиев подписали соглашение о воде',
      'Соглашение подписано в среду. Абдулла Арипов назвал документ важным для региона.',
    ],
  ],
  [
    'ar',
    '2025-08-20',
    ['CI', 'MR'],
    ['الغزواني وواتارا يوقعان اتفاقية للصيد البحري', 'وقع الرئيسان اليوم الأربعاء اتفاقية جديدة للصيد البحري.'],
  ],
])('a story that names states by their leaders alone is one of these states (%s, %s)', (lang, date, parties, story) => {
  expect(partiesOf(lang, date, story)).toEqual({ known: parties, unknown: [] });
});

test.each<[lang: string, date: string, story: readonly [string, string]]>([
  ['de', '2025-08-20', ['Kanzler fordert Frieden und ein Abkommen', 'Der Minister sprach am Montag von Frieden.']],
  ['en', '2026-02-02', ['Prime Minister to sign the treaty on Friday', 'The minister will sign it on Friday.']],
  ['es', '2026-02-02', ['El presidente firma el Acuerdo de Paz', 'El presidente firmó el viernes el Acuerdo de Paz.']],
])('a word that only looks like a leader is no party (%s, %s)', (lang, date, story) => {
  expect(partiesOf(lang, date, story).known).toEqual([]);
});
