import { describe, expect, test } from 'vitest';
import { findDateline } from '../../../src/core/dates/find-dateline.ts';

const date = (paragraph: string, lang?: string): string | null => findDateline(paragraph, { lang })?.date ?? null;

describe('what ends a dateline', () => {
  test.each([
    'OSLO, 9 May 2021 - Two states have signed.',
    'OSLO, 9 May 2021 – Two states have signed.',
    'OSLO, 9 May 2021 — Two states have signed.',
    'OSLO, 9 May 2021: Two states have signed.',
    'OSLO, 9 May 2021 (Agency) - Two states have signed.',
    'OSLO, 9 May 2021 /Agency/ - Two states have signed.',
    'OSLO, 9 May 2021 /Agency/. Two states have signed.',
    'OSLO, 9 May 2021 AGENCY - Two states have signed.',
    'OSLO, 9 May 2021 [Agency] Two states have signed.',
    'OSLO, 9 May 2021 | Two states have signed.',
    '(OSLO, 9 May 2021) - Two states have signed.',
    'OSLO, 9 May 2021',
  ])('%s', (paragraph) => {
    expect(date(paragraph)).toBe('2021-05-09');
  });
});

describe('a place, a date and a full stop', () => {
  test.each([
    ['Oslo, 9 May 2021. "We have signed," said both.', 'en'],
    ['Oslo, 9 May 2021. «We have signed», said both.', 'en'],
    ['Saint-Denis, le 9 mai 2021. Deux États ont signé.', 'fr'],
    ['Santiago, el 9 mayo 2021. Dos países firmaron.', 'es'],
    ['Milano, il 9 maggio 2021. Due Stati hanno firmato.', 'it'],
    ['Praha, dne 9. května 2021. Dva státy podepsaly.', 'cs'],
    ['Lisboa, em 9 de maio de 2021. Dois países assinaram.', 'pt'],
    ['Москва, 9 мая 2021 года. Два государства подписали договор.', 'ru'],
    ['Київ, 9 травня 2021 року. Дві держави підписали угоду.', 'uk'],
    ['Київ, 9 травня 2021 р. Дві держави підписали угоду.', 'uk'],
    ['नई दिल्ली, 9 मई 2021। दो देशों ने समझौता किया।', 'hi'],
    ['ریاض، 9 مئی 2021۔ دو ملکوں نے معاہدہ کیا۔', 'ur'],
    ['Addis Ababa, Ethiopia, 9 May 2021. Two states have signed.', 'en'],
  ])('%s', (paragraph, lang) => {
    expect(date(paragraph, lang)).toBe('2021-05-09');
  });

  test.each([
    ['goes on in small letters', 'Oslo, 9 May 2021. and then they left.'],
    ['follows no comma', 'Oslo 9 May 2021. Two states have signed.'],
    ['follows words in small letters', 'talks in Oslo, 9 May 2021. Two states have signed.'],
    ['follows too many names', 'A B C D E F G, 9 May 2021. Two states have signed.'],
    ['stands far in', `${'Northern Harbour '.repeat(4)}, 9 May 2021 – Two states have signed.`],
    ['has no day', 'Oslo, May 2021 – Two states have signed.'],
  ])('is no dateline where it %s', (_, paragraph) => {
    expect(date(paragraph)).toBeNull();
  });
});
