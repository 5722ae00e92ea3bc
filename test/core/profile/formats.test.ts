import { describe, expect, test } from 'vitest';
import { codes, profile, sorted } from './support/profile.ts';

describe('a round of talks that is called by its first place', () => {
  test.each([
    ['The Normandy Four', 'en'],
    ['Normandy-format', 'en'],
    ['Normandie-Format', 'de'],
    ['format Normandie', 'fr'],
    ['formato de Normandía', 'es'],
    ['quartetto di Normandia', 'it'],
    ['formacie normandzkim', 'pl'],
    ['formatu normandzkiego', 'pl'],
    ['normandského formátu', 'cs'],
    ['нормандской четвёрки', 'ru'],
    ['Нормандська четвірка', 'uk'],
    ['Normandiya Dörtlüsü', 'tr'],
    ['诺曼底四国', 'zh'],
    ['ノルマンディー形式', 'ja'],
    ['노르망디 형식', 'ko'],
    ['صيغة نورماندي', 'ar'],
  ])('is one of the four who sit there: %s', (name, lang) => {
    const { parties } = profile([`paragraph: ${name} [t ceasefire|XX].`], { lang });
    expect(sorted(parties)).toEqual(['DE', 'FR', 'RU', 'UA']);
  });

  test.each([
    'Astana trio',
    'troika d’Astana',
    'Astana üçlüsü',
    'стран-гарантов астанинского процесса',
    '阿斯塔纳三国',
  ])('or of the three who vouch for the other: %s', (name) => {
    const { parties } = profile([`paragraph: ${name} [t ceasefire|XX].`]);
    expect(sorted(parties)).toEqual(['IR', 'RU', 'TR']);
  });

  test('does not hide who is named beside it', () => {
    const { parties } = profile([
      'title: [c UA|Ukraine] and [c RU|Russia] [t agree|agree] on a [t ceasefire|ceasefire]',
      'paragraph: Advisers of the Normandy Four had met in [C @DE|Berlin]. [c UA|Ukraine] and [c RU|Russia] will [t sign|sign] tomorrow.',
    ]);
    expect(codes(parties)).toEqual(expect.arrayContaining(['UA', 'RU']));
  });

  test.each([
    'The beaches of Normandy, four of them, are full of [c FR|French] families.',
    '[C KZ|Astana] hosts the [c FR|French] film festival.',
  ])('is no beach and no city: %s', (text) => {
    expect(codes(profile([`paragraph: ${text}`]).parties)).not.toEqual(expect.arrayContaining(['RU']));
  });
});
