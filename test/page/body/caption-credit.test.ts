import { describe, expect, test } from 'vitest';
import { startOfCredit } from '../../../src/page/body/caption-credit.ts';
import fc from '../../fuzz.ts';
import { paragraph, story } from '../fixtures/news-page.ts';
import { blocksOf, read, TITLE } from '../fixtures/read-page.ts';

const CAPTION = 'Boats of both coasts in the harbour on Tuesday.';

describe('a credit behind a caption', () => {
  test.each([
    'Photo: A. Example',
    '(Image: GETTY )',
    '(REUTERS/Maria Example)',
    '(AP)',
    '[사진 출처 = 예시일보]',
    '（圖／路透）',
    'Foto: Mario Esempio/ANSA',
    '© Maria Example/PA Wire',
    '| dpa',
    'Maria Example / Reuters',
    'Maria Example/AFP via Getty Images',
    'Courtesy of the Harbour Museum',
    'Quelle: dpa',
    'الصورة: رويترز',
    'Фото: Мария Пример / ТАСС',
    '— Picture by Maria Example',
    'Pexels/AS Photography',
  ])('is none of it: %s', (credit) => {
    const text = `${CAPTION} ${credit}`;
    expect(text.slice(0, startOfCredit(text)).trim()).toBe(CAPTION);
  });

  test.each([
    'Maria Example / AP',
    'Maria Example/Ritzau Scanpix',
    'Maria Example via Getty Images',
    'Getty Images',
    'EPA',
    'मारिया | पीटीआई',
  ])('is all there is: %s', (text) => {
    expect(startOfCredit(text)).toBe(0);
  });

  test.each(['The logo of AP', 'Boats / nets', 'The harbour, AP says', 'A poster of Reuters'])(
    'is not all there is: %s',
    (text) => {
      expect(startOfCredit(text)).toBe(text.length);
    },
  );

  test.each([
    'The harbour in 1999 (the old pier on the left).',
    'Fish: the only thing that they agree on.',
    'The ministers at the table. They talked for three hours.',
    'The offices of Reuters in the harbour town were closed on Tuesday, as were those of the other agencies.',
    'A bay / a harbour',
    'Norland, 12 July 2024.',
    'The U.S. delegation arrives. Nobody had slept.',
  ])('is none where the caption goes on: %s', (text) => {
    expect(startOfCredit(text)).toBe(text.length);
  });

  test('may be all there is', () => {
    expect(startOfCredit('© Maria Example')).toBe(0);
  });

  test('behind a state that is cut short is found where it begins', () => {
    const text = 'Traders at the market in Harbour, U.S., November 18, 2019. REUTERS/Maria Example';
    expect(text.slice(0, startOfCredit(text))).toBe('Traders at the market in Harbour, U.S., November 18, 2019.');
  });

  test('begins within the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const start = startOfCredit(text);
        return start >= 0 && start <= text.length;
      }),
    );
  });
});

describe('in an article', () => {
  const figure = (caption: string) => `<figure><img src="/f.png" alt=""><figcaption>${caption}</figcaption></figure>`;

  test('the caption ends before its credit, and so do its live nodes', async () => {
    const article = await read(
      `<article>${TITLE}${story(2)}${figure(`${CAPTION} (Photo: Getty/AP)`)}${paragraph(2)}${paragraph(3)}</article>`,
    );
    expect(blocksOf(article)).toContain(`caption: ${CAPTION}`);
    expect(article.text).not.toContain('Getty');
    for (const { node, start, from, length } of article.segments)
      expect(node.data.slice(from, from + length).replace(/\s/g, ' ')).toBe(article.text.slice(start, start + length));
  });

  test('a caption that is a credit alone leaves no trace', async () => {
    const article = await read(
      `<article>${TITLE}${story(2)}${figure('Maria Example / Reuters')}${paragraph(2)}${paragraph(3)}</article>`,
    );
    expect(article.text).not.toContain('Reuters');
    expect(article.text).not.toMatch(/\n{3}/);
    expect(article.blocks.every(({ start, end }) => end > start)).toBe(true);
  });

  test('a paragraph keeps what reads like one', async () => {
    const end = 'Nobody knows who made the film (source: Reuters)';
    const { text } = await read(`<article>${TITLE}${story(3)}<p>${paragraph(3)} ${end}</p>${paragraph(4)}</article>`);
    expect(text).toContain(end);
  });
});
