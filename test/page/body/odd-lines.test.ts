import { describe, expect, test } from 'vitest';
import { isAddress, isContact, isDateLine, isPromotion } from '../../../src/page/body/odd-lines.ts';
import { linesOf } from '../fixtures/lines.ts';

const lineOf = (text: string) => {
  const [line] = linesOf(`<p>${text}</p>`);
  if (!line) throw new Error('no line');
  return line;
};

describe('a line about the time', () => {
  test.each([
    'Published on 12 July 2024',
    'July 12, 2024 | 10:30',
    '2024-07-12 10:30',
    'Updated: 12/07/24, 10.30',
    '2024年7月12日 10時30分',
    '١٢ يوليو ٢٠٢٤',
    '१२ जुलाई २०२४',
    '12 กรกฎาคม 2567',
    'เผยแพร่ 12 ก.ค. 2567 เวลา 10:30 น.',
    'Maria Example, Oslo · 12 July 2024 · updated 13 July 2024, 09:15',
    '4 min read',
    'Lesezeit: 12 Min.',
    'Lecture 3 mn',
    'Чтение: 5 мин',
    'قراءة 3 دقائق',
    '約5分で読めます',
    'PUBLISHED: July 12, 2024 at 9:06 a.m. | UPDATED: July 12, 2024 at 9:26 a.m.',
    'Par A. EXEMPLE - 05:01 - Temps de lecture :',
    'By Ada Example | 9.15',
  ])('is no sentence: %s', (text) => {
    expect(isDateLine(lineOf(text))).toBe(true);
  });

  test.each([
    'The ministers signed the pact in the harbour town on 12 July 2024, at 10:30, and then they went on to the fair.',
    'Both sides had asked for 90 minutes.',
    'Nobody answered.',
    'The score was 3:2, as the year before, and the one before that.',
    'In 1999 he was 12.',
    'By noon it was 9.15 metres.',
    'Von Anfang an stand es 2:1, und dabei blieb es.',
    'par exemple 05:01',
    'เรือ 12 ลำจับปลาได้ตั้งแต่เช้ามืด 2500 ตัว',
  ])('is not what a sentence says of one: %s', (text) => {
    expect(isDateLine(lineOf(text))).toBe(false);
  });
});

describe('a line to reach someone', () => {
  test.each([
    'Reach Maria Example at maria@example.org.',
    'maria.example+desk@news.example.org',
    'Kontakt: redaktion@example.org, Telefon 12345',
    '홍길동 기자 hong@example.co.kr',
    'She writes of boats and nets for the harbour desk. Write to her: ada@example.org',
  ])('names an address: %s', (text) => {
    expect(isContact(lineOf(text))).toBe(true);
  });

  test.each([
    'She wrote to @example that she would not come.',
    'Two nets @ 12 crowns each were sold.',
    '두 장관은 항구 도시에서 어업 협정에 서명하고 다음 달에 다시 만나기로 했다고 밝혔다. 홍길동 기자 hong@example.co.kr',
    `${'In a mail to fish@example.org the skippers asked for an answer before the summer. '.repeat(5)}`,
  ])('is not one of a story: %s', (text) => {
    expect(isContact(lineOf(text))).toBe(false);
  });
});

test.each([
  ['https://www.example.org/nets/and/ropes', true],
  ['  www.example.org ', true],
  ['See https://www.example.org', false],
  ['The address www.example.org was closed.', false],
])('"%s" is nothing but an address: %s', (text, expected) => {
  expect(isAddress(text)).toBe(expected);
});

describe('a line with a link to where the site wants its readers', () => {
  const lead = 'News of the bay each morning, for all who rise early:';

  test.each([
    'https://www.example.org/newsletter/',
    '/newsletters?from=story',
    'https://www.whatsapp.com/channel/00299',
    'https://t.me/example_daily',
    'https://apps.apple.com/app/id1',
    'https://play.google.com/store/apps/details?id=x',
    'https://news.google.com/publications/x',
    '/donate',
    'https://shop.example.org/abo?x=1',
  ])('is a promotion: %s', (target) => {
    expect(isPromotion(lineOf(`${lead} <a href="${target}">here</a>`))).toBe(true);
  });

  test.each([
    ['elsewhere', `${lead} <a href="/story/newsletters-are-dying">here</a>`],
    ['to a message', `He wrote so <a href="https://t.me/example/1234">in a message</a>.`],
    [
      'in a long paragraph',
      `${'The app of the harbour counts the fish. '.repeat(10)}<a href="https://apps.apple.com/x">It</a>`,
    ],
    [
      'that is a small part of a sentence',
      `The harbour master said on Tuesday that his app, which is <a href="https://apps.apple.com/x">back</a>, counts the boats of both coasts, the nets in them, and all of the fish, too.`,
    ],
    [
      'among others',
      `<a href="https://play.google.com/store/x">One</a>, <a href="/2">two</a>, <a href="/3">three</a> films of the sea.`,
    ],
    ['nowhere', lead],
  ])('is none with a link %s', (_, html) => {
    expect(isPromotion(lineOf(html))).toBe(false);
  });
});
