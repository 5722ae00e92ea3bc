import { describe, expect, test } from 'vitest';
import { findOpeningDate } from '../../../src/core/dates/find-opening-date.ts';
import { articleFromPlainText } from '../../../src/core/plain-text.ts';
import fc from '../../fuzz.ts';

const DAY = '2023-07-06';

describe('a date that a text begins with', () => {
  test.each([
    ['en', 'On 6 July 2023 the two ministers signed a treaty.'],
    ['en', 'On July 6, 2023, the two ministers signed a treaty.'],
    ['en', 'On Thursday, 6 July 2023, the two ministers signed a treaty.'],
    ['en', '6 July 2023 saw the two ministers sign a treaty.'],
    ['en', '“On 6 July 2023 we signed a treaty,” she said.'],
    ['en', 'Thursday, 6 July 2023 was the day of the treaty.'],
    ['fr', 'Le 6 juillet 2023, les deux ministres ont signé un traité.'],
    ['fr', 'Le jeudi 6 juillet 2023, les deux ministres ont signé un traité.'],
    ['de', 'Am 6. Juli 2023 unterzeichneten die Minister einen Vertrag.'],
    ['de', 'Am Donnerstag, dem 6. Juli 2023, unterzeichneten sie einen Vertrag.'],
    ['es', 'El 6 de julio de 2023 los dos ministros firmaron un tratado.'],
    ['it', 'Il 6 luglio 2023 i due ministri hanno firmato un trattato.'],
    ['pt', 'Em 6 de julho de 2023 os dois ministros assinaram um tratado.'],
    ['ru', '6 июля 2023 года министры подписали договор.'],
    ['tr', '6 Temmuz 2023 tarihinde iki bakan bir antlaşma imzaladı.'],
    ['id', 'Pada 6 Juli 2023 kedua menteri menandatangani perjanjian.'],
    ['ar', 'في 6 يوليو 2023 وقع الوزيران معاهدة.'],
    ['hi', '6 जुलाई 2023 को दोनों मंत्रियों ने संधि पर हस्ताक्षर किए।'],
    ['ja', '2023年7月6日、両大臣は条約に署名した。'],
    ['zh', '2023年7月6日，两国部长签署了条约。'],
    ['ko', '2023년 7월 6일 두 장관은 조약에 서명했다.'],
  ])('%s: %s', (lang, text) => {
    expect(findOpeningDate(text, { lang })?.date).toBe(DAY);
  });

  test.each([
    ['en', 'Since 6 July 2023 the two have had a treaty.'],
    ['en', 'Until 6 July 2023 they had none.'],
    ['en', 'The treaty of 6 July 2023 is in force.'],
    ['en', 'The two ministers signed a treaty on 6 July 2023.'],
    ['en', 'On trade they agreed long ago. On 6 July 2023 they signed.'],
    ['en', 'On July 6 the two ministers signed a treaty.'],
    ['de', 'Seit dem 6. Juli 2023 gilt der Vertrag.'],
    ['hi', '6 जुलाई 2023 से संधि लागू है।'],
    ['tr', '6 Temmuz 2023’ten beri antlaşma yürürlükte.'],
    ['ja', '2023年7月6日から条約が有効だ。'],
    ['zh', '2023年7月6日以来条约有效。'],
  ])('%s: none in: %s', (lang, text) => {
    expect(findOpeningDate(text, { lang })).toBeNull();
  });

  test('covers the date in any text, or nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const text = `${before}6 July 2023${after}`;
        const found = findOpeningDate(text, { lang: 'en' });
        if (found) expect(found.start < found.end && found.end <= text.length).toBe(true);
      }),
    );
  });
});

describe('a text that a reader selected', () => {
  const dated = (text: string) => {
    const { date, dateSource } = articleFromPlainText(text, { lang: 'en' });
    return [date, dateSource];
  };

  test('is dated by its first words', () => {
    const text = 'On 6 July 2023 the ministers of Norway and Chile signed a treaty on fisheries.';
    expect(dated(text)).toEqual([DAY, 'dateline']);
    expect(dated(`Norway and Chile sign a treaty\n\n${text}`)).toEqual([DAY, 'dateline']);
  });

  test('is dated by its header and its dateline before', () => {
    const text = 'On 6 July 2023 the ministers of Norway and Chile signed a treaty on fisheries.';
    expect(dated(`Norway and Chile look back\n8 May 2024\n\n${text}`)).toEqual(['2024-05-08', 'time']);
    expect(dated(`${text}\n\nOSLO, 8 May 2024 – The treaty has been ratified by both of them, they said.`)).toEqual([
      '2024-05-08',
      'dateline',
    ]);
  });

  test('is not dated by a later paragraph', () => {
    const text = 'The ministers of Norway and Chile look back at what they signed.';
    expect(dated(`${text}\n\nOn 6 July 2023 they signed a treaty on fisheries in the harbour of Oslo.`)).toEqual([
      null,
      'assumed',
    ]);
  });
});
