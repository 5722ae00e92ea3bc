import { describe, expect, test } from 'vitest';
import { shortenTag } from '../../../src/page/facts/page-language.ts';
import { readArticle } from '../../../src/page/index.ts';
import { HEADLINE, newsPage, sentences, story } from '../fixtures/news-page.ts';
import { openPage } from '../fixtures/open-page.ts';

const linked = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...data })}</script>`;
const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;

/** Date, its source, and the other date of a story with this head and these lines between headline and text. */
async function dateOf(
  head: string,
  beside = '',
  first = sentences(0),
  path = '/world/ministers-sign-a-fisheries-pact-7654321',
) {
  const main = `<article><h1>${HEADLINE}</h1>${beside}<p>${first}</p>${story(4)}</article>`;
  const article = readArticle(await openPage(newsPage(main, { head }), path), { force: true });
  return [article?.date, article?.dateSource, article?.otherDate];
}

describe('the day of publication', () => {
  test('is that of the structured data before any other', async () => {
    const head =
      linked({ datePublished: '2024-07-12T23:30:00-05:00', dateModified: '2024-08-01' }) +
      meta('pubdate', '2024-07-13');
    expect(await dateOf(head)).toEqual(['2024-07-12', 'json-ld', '2024-07-13']);
  });

  test.each([
    [
      'of the evening before, which is the next day in Greenwich',
      '2024-07-13T02:30:00Z',
      '/2024/07/12/pact',
      '2024-07-12',
    ],
    [
      'of the morning after, which is still the day before there',
      '2024-07-11T22:04:00Z',
      '/2024/07/12/pact',
      '2024-07-12',
    ],
    ['that is the same', '2024-07-12T09:00:00Z', '/2024/07/12/pact', '2024-07-12'],
    ['of another week, which is that of something else', '2024-07-12T09:00:00Z', '/2024/07/01/pact', '2024-07-12'],
    ['without a day', '2024-07-12T09:00:00Z', '/2024/07/pact', '2024-07-12'],
  ])('is corrected by the address %s', async (_, datePublished, path, date) => {
    expect(await dateOf(linked({ datePublished }), '', undefined, path)).toEqual([date, 'json-ld', null]);
  });

  test.each([
    ['de', '11/01/2023 12:43:42', '2023-11-01'],
    ['de', '11/01/2023', '2023-01-11'],
    ['de', '13/01/2023 12:43:42', '2023-01-13'],
    ['fr', '11/01/2023 12:43:42', '2023-01-11'],
  ])('in a meta tag of a page in %s as %s is %s', async (lang, value, date) => {
    const words = {
      de: 'Die beiden Minister trafen sich am Morgen im Hafen, und sie sprachen lange über Fische. ',
      fr: 'Les deux ministres se sont retrouvés au port le matin, et ils ont longtemps parlé de poissons. ',
    };
    const text = (lang === 'de' ? words.de : words.fr).repeat(3);
    const main = `<article><h1>${text.slice(0, 40)}</h1>${`<p>${text}</p>`.repeat(4)}</article>`;
    const page = await openPage(newsPage(main, { head: meta('date', value), lang }), '/world/7654321');
    expect(readArticle(page, { force: true })?.date).toBe(date);
  });

  test('in a meta tag is corrected likewise, and contradicts no longer', async () => {
    const head = linked({ datePublished: '2024-07-13T02:30:00Z' }) + meta('pubdate', '2024-07-12');
    expect(await dateOf(head, '', undefined, '/2024/07/12/pact')).toEqual(['2024-07-12', 'json-ld', null]);
  });

  test('is that of the line below the headline before that of an element elsewhere', async () => {
    const teaser = '<aside><a href="/n">Gulls</a> <time datetime="2023-03-01">last spring</time></aside>';
    expect(await dateOf('', `${teaser}<div>By Mara Example on 12 July 2024</div>`)).toEqual([
      '2024-07-12',
      'time',
      null,
    ]);
  });

  test('is read of elements of their own for day, month and year, however far apart the source has them', async () => {
    const space = `\n${' '.repeat(90)}`;
    const line = `<div>${space}12${space}<span>Jul</span>${space}<span>2024</span>${space}</div>`;
    expect(await dateOf('', line)).toEqual(['2024-07-12', 'time', null]);
  });

  test('is never a day of change', async () => {
    expect(await dateOf(linked({ dateModified: '2024-08-01' }) + meta('article:modified_time', '2024-08-01'))).toEqual([
      null,
      'assumed',
      null,
    ]);
  });

  test.each([
    ['article:published_time', '2024-07-12T08:00:00Z'],
    ['parsely-pub-date', '2024-07-12'],
    ['DC.date.issued', '2024-07-12'],
    ['pubdate', 'Fri, 12 Jul 2024 08:00:00 +0200'],
    ['publishdate', '20240712'],
    ['sailthru.date', '2024-07-12 08:00'],
  ])('is read from the meta tag %s', async (name, content) => {
    expect(await dateOf(meta(name, content))).toEqual(['2024-07-12', 'meta', null]);
  });

  test.each([
    ['a time element', '<time datetime="2024-07-12T08:00">yesterday</time>'],
    ['a time element without its attribute', '<time>12 July 2024</time>'],
    ['microdata', '<meta itemprop="datePublished" content="2024-07-12">'],
    ['a line under the headline', '<div>Published on July 12, 2024 at 8:00</div>'],
    ['a line glued to the section', '<div>World<span>12-7-2024</span> | 19:30</div>'],
  ])('is read from %s', async (_, beside) => {
    expect((await dateOf('', beside))[0]).toBe('2024-07-12');
  });

  test('is read from the address where the page says nothing, and then not told as printed on it', async () => {
    expect(await dateOf('', '', sentences(0), '/2024/07/12/ministers-sign-a-fisheries-pact')).toEqual([
      '2024-07-12',
      'meta',
      null,
    ]);
  });

  test('is read from the page before the address, and told as printed', async () => {
    expect(await dateOf('', '<div>12 July 2024</div>', sentences(0), '/2024/07/13/pact')).toEqual([
      '2024-07-12',
      'time',
      null,
    ]);
  });

  test('is read from a dateline at last', async () => {
    expect(await dateOf('', '', `HARBOUR, July 12, 2024 (Agency) – ${sentences(0)}`)).toEqual([
      '2024-07-12',
      'dateline',
      null,
    ]);
  });

  test('keeps a dateline that says otherwise', async () => {
    const first = `HARBOUR, July 12, 2023 – ${sentences(0)}`;
    expect(await dateOf(linked({ datePublished: '2024-07-12' }), '', first)).toEqual([
      '2024-07-12',
      'json-ld',
      '2023-07-12',
    ]);
  });

  test('is none where dates stand in the story alone', async () => {
    expect(
      await dateOf('', '', `The older treaty was signed on 12 July 2004 and is still in force. ${sentences(0)}`),
    ).toEqual([null, 'assumed', null]);
  });

  test.each(['0001-01-01T00:00:00', '{{date}}', '1970-01-01', ''])(
    'is not the template leftover "%s"',
    async (leftover) => {
      expect((await dateOf(linked({ datePublished: leftover }), '<time datetime="2024-07-12"></time>'))[0]).toBe(
        '2024-07-12',
      );
    },
  );
});

describe('the language', () => {
  const languageOf = async (lang: string, text: string) =>
    readArticle(
      await openPage(newsPage(`<article><h1>${HEADLINE}</h1>${`<p>${text}</p>`.repeat(3)}</article>`, { lang })),
    )?.lang;
  const ITALIAN =
    'I due ministri hanno firmato martedì un nuovo accordo sulla pesca nella città, e hanno detto che sarà in vigore entro la fine della primavera.';

  test('is that of the text where the page says another', async () => {
    expect(await languageOf('en', ITALIAN)).toBe('it');
  });

  test('is that of the page, cut short, where both agree', async () => {
    expect(await languageOf('it-IT', ITALIAN)).toBe('it');
  });

  test('is that of the nearest element that says one, where the text says too little', async () => {
    const odd =
      'Zanzibar Kigoma 12, 13, 14; Mwanza Arusha 15, 16, 17: Tabora Dodoma 18, 19; Tanga Mbeya Iringa Njombe Songea.';
    expect(await languageOf('sw', odd)).toBe('sw');
  });

  test.each([
    ['en_US', 'en'],
    ['zh-cmn-Hans', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh', 'zh'],
    ['no', 'nb'],
    ['iw', 'he'],
    ['sr-Latn-RS', 'sr-Latn'],
    ['{{lang}}', ''],
    ['', ''],
  ])('tag %s is %s', (tag, short) => {
    expect(shortenTag(tag)).toBe(short);
  });
});
