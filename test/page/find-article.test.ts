import { describe, expect, test } from 'vitest';
import { type Article, readArticle } from '../../src/page/index.ts';
import {
  COMMENTS,
  FOOTER,
  HEADLINE,
  NAVIGATION,
  newsPage,
  OUTSIDE,
  paragraph,
  sentences,
  story,
  TEASERS,
} from './fixtures/news-page.ts';
import { openPage } from './fixtures/open-page.ts';

async function read(html: string): Promise<Article> {
  const article = readArticle(await openPage(html));
  if (!article) throw new Error('the page was taken for no article');
  return article;
}

/** Each block as `kind: text`. */
const blocksOf = ({ blocks, text }: Article): string[] =>
  blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

/** The blocks of the plain story with its headline. */
const plainStory = (count: number): string[] => [
  `title: ${HEADLINE}`,
  `lead: ${sentences(0)}`,
  ...Array.from({ length: count - 1 }, (_, index) => `paragraph: ${sentences(index + 1)}`),
];

const TITLE = `<h1>${HEADLINE}</h1>`;

describe('a story', () => {
  test('is read with its headline and nothing around it', async () => {
    const article = await read(newsPage(`<main><article>${TITLE}${story(5)}</article></main>`));
    expect(blocksOf(article)).toEqual(plainStory(5));
    expect(article.title).toBe(HEADLINE);
    expect(article.lang).toBe('en');
  });

  test.each([
    [
      'plain divisions',
      `<div id="x1">${TITLE}<div>${[0, 1, 2, 3].map((index) => `<div>${sentences(index)}</div>`).join('')}</div></div>`,
    ],
    ['one division with line breaks', `<div>${TITLE}<div>${[0, 1, 2, 3].map(sentences).join('<br><br>')}</div></div>`],
    ['single line breaks', `<div>${TITLE}<div>${[0, 1, 2, 3].map(sentences).join('<br>')}</div></div>`],
    ['a table', `<table><tr><td>${TITLE}${story(4)}</td></tr></table>`],
    [
      'halves that an advertisement parts',
      `${TITLE}<div class="part">${paragraph(0)}${paragraph(1)}</div><div class="ad-slot">Buy Atlantis</div><div class="part">${paragraph(2)}${paragraph(3)}</div>`,
    ],
    ['a region whose name misleads', `<div class="sidebar-wrapper social-page">${TITLE}<div>${story(4)}</div></div>`],
    ['custom elements', `<x-story>${TITLE}<x-text>${story(4)}</x-text></x-story>`],
  ])('in %s is read whole', async (_, main) => {
    expect(blocksOf(await read(newsPage(main)))).toEqual(plainStory(4));
  });

  test('in a page that is one form is read whole', async () => {
    const page = newsPage('')
      .replace('<body>', '<body><form method="post">')
      .replace(TEASERS, `<div>${TITLE}<div>${story(4)}</div></div>${TEASERS}`);
    expect(blocksOf(await read(page))).toEqual(plainStory(4));
  });

  test('of one short paragraph among many teasers is read', async () => {
    const html = newsPage(`${TEASERS}<div>${TITLE}<div itemprop="articleBody">${paragraph(0)}</div></div>`);
    expect(blocksOf(await read(html))).toEqual(plainStory(1));
  });

  test('keeps quotes, lists and headings with their kinds', async () => {
    const html = newsPage(
      `<article>${TITLE}${story(2)}<h2>What is in it</h2><ul><li>${sentences(3)}</li></ul><blockquote><p>${sentences(4)}</p></blockquote></article>`,
    );
    expect(blocksOf(await read(html)).slice(3)).toEqual([
      'heading: What is in it',
      `list-item: ${sentences(3)}`,
      `quote: ${sentences(4)}`,
    ]);
  });

  test('keeps its standfirst, its captions and its short sentences', async () => {
    const html =
      newsPage(`<article><header>${TITLE}<p class="standfirst">Forty pages, and a bay to share among neighbours.</p></header>
      <figure><img alt=""><figcaption>Boats in the harbour of the town on Monday.</figcaption></figure>${story(2)}<p>He laughed.</p>${paragraph(3)}<p>Nobody answered.</p></article>`);
    expect(blocksOf(await read(html))).toEqual([
      `title: ${HEADLINE}`,
      'lead: Forty pages, and a bay to share among neighbours.',
      'caption: Boats in the harbour of the town on Monday.',
      `paragraph: ${sentences(0)}`,
      `paragraph: ${sentences(1)}`,
      'paragraph: He laughed.',
      `paragraph: ${sentences(3)}`,
      'paragraph: Nobody answered.',
    ]);
  });

  test('in a live blog keeps its entries', async () => {
    const entry = (index: number) =>
      `<div class="entry"><time>1${index}:05</time><h2>Hour ${index} of the talks</h2>${paragraph(index)}</div>`;
    const blocks = blocksOf(
      await read(newsPage(`<main>${TITLE}<div class="feed">${[0, 1, 2, 3].map(entry).join('')}</div></main>`)),
    );
    expect(blocks).toHaveLength(9);
    expect(blocks).toContain('heading: Hour 3 of the talks');
  });

  test('with names that are linked keeps them', async () => {
    const linked =
      '<p>In force for: <a href="/a">Norland</a>, <a href="/b">Southland</a>, <a href="/c">Eastland</a>.</p>';
    const { text } = await read(newsPage(`<article>${TITLE}${story(2)}${linked}${paragraph(3)}</article>`));
    expect(text).toContain('In force for: Norland, Southland, Eastland.');
  });

  test('in an open shadow root is read', async () => {
    const page = await openPage(newsPage('<main><x-article></x-article></main>'));
    const root = page.querySelector('x-article')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = `<div>${TITLE}<div>${story(4)}</div></div>`;
    const article = readArticle(page);
    expect(article && blocksOf(article)).toEqual(plainStory(4));
  });

  test('that is slotted into a component is read where it is shown', async () => {
    const page = await openPage(newsPage(`<main><x-frame>${TITLE}${story(4)}</x-frame></main>`));
    const root = page.querySelector('x-frame')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<div><slot></slot></div><p>Shadow of Atlantis</p>';
    const article = readArticle(page);
    expect(article && blocksOf(article)).toEqual(plainStory(4));
  });
});

describe('what is none of the story', () => {
  test.each([
    ['a link to another story', '<p><a href="/x">What Atlantis thinks of it, and why it matters</a></p>'],
    ['"also read"', '<p><strong>Also read:</strong> <a href="/x">Atlantis objects to the pact</a></p>'],
    ['"also read" without a link', '<p>Also read: Atlantis objects to the pact</p>'],
    [
      'a related box',
      '<div class="related-stories"><h3>Related</h3><p>Atlantis has objected to the pact, and nobody knows why it did so.</p></div>',
    ],
    [
      'an aside',
      '<aside><p>Atlantis is a place in the sea that has never been found, whatever they say about it.</p></aside>',
    ],
    [
      'a newsletter box',
      '<div class="newsletter-signup"><p>Get our letter from Atlantis every morning, free of charge, in your mailbox.</p><input type="email"></div>',
    ],
    ['a button', '<button>Share Atlantis with your friends, all of them, and at once.</button>'],
    ['tags', '<ul class="tags"><li><a href="/t">Atlantis</a></li><li><a href="/u">Fish</a></li></ul>'],
    ['a by-line', '<p class="byline">By Maria Atlantis</p>'],
    [
      'an embed',
      '<blockquote class="twitter-tweet"><p>So Atlantis has signed at last, they say, but I do not believe any of it.</p></blockquote>',
    ],
    [
      'hidden text',
      '<p style="visibility:hidden">Atlantis is hidden in this paragraph, which no reader of the page can see.</p>',
    ],
    [
      'text hidden by a style sheet',
      '<style>.x9{display:none}</style><p class="x9">Atlantis is hidden in this paragraph, which no reader can see.</p>',
    ],
    [
      'text for screen readers only',
      '<p><span class="visually-hidden">Atlantis advertisement follows here, you can skip it.</span></p>',
    ],
    ['code', '<pre>country = "Atlantis"; print(country)</pre>'],
    [
      'a comment form',
      '<div id="respond"><p class="comment-notes">Your comments on Atlantis are welcome, but please be kind to each other.</p></div>',
    ],
    ['an address', '<p>https://www.example.org/atlantis/Atlantis-pact-signed</p>'],
    ['a date line', '<p>Atlantis, 12 July 2024, 10:30</p>'],
    ['a template', '<template><p>Atlantis, in a template, is not shown to anyone, and may never be.</p></template>'],
    [
      'a dialog',
      '<div role="dialog"><p>Atlantis wants your consent, and so do our nine hundred partners, please.</p></div>',
    ],
  ])('%s is left out', async (_, insert) => {
    const { text } = await read(
      newsPage(`<article>${TITLE}${story(3)}${insert}${paragraph(3)}${paragraph(4)}</article>`),
    );
    expect(text).not.toContain('Atlantis');
    expect(text).toContain(sentences(3));
    expect(text).toContain(sentences(4));
  });

  test('navigation, teasers, comments and footer', async () => {
    const { text } = await read(newsPage(`<div>${TITLE}<div>${story(5)}</div></div>`));
    for (const name of OUTSIDE) expect(text).not.toContain(name);
  });

  test('teasers in the same element as the story', async () => {
    const inner = TEASERS.replace(/^<div class="bottom">|<\/div>$/g, '');
    const { text } = await read(newsPage(`<div>${TITLE}${story(5)}${inner}</div>`));
    for (const name of OUTSIDE) expect(text).not.toContain(name);
  });

  test('the readings of ruby', async () => {
    const ruby = '<ruby>日本<rp>(</rp><rt>にほん</rt><rp>)</rp></ruby>';
    const text = `<p>${ruby}と隣の国は火曜日、港町で漁業に関する新しい協定に署名した。協定は夏までに発効する見通しだ。</p>`;
    const article = await read(
      newsPage(`<article><h1>漁業協定に署名</h1>${text}${text}${text}</article>`, {
        title: '漁業協定に署名',
        lang: 'ja',
      }),
    );
    expect(article.text).toContain('日本と隣の国は');
    expect(article.text).not.toContain('にほん');
    expect(article.lang).toBe('ja');
  });
});

describe('text that styles hide', () => {
  test('is read where all of the story is hidden until a script has run', async () => {
    const html = newsPage(`<article style="visibility:hidden">${TITLE}${story(4)}</article>`);
    expect(blocksOf(await read(html))).toEqual(plainStory(4));
  });

  test('is left out where a reader sees a part of it', async () => {
    const html = newsPage(
      `<article>${TITLE}${story(3)}<div style="visibility:hidden">${paragraph(3)}${paragraph(4)}</div></article>`,
    );
    expect((await read(html)).text).not.toContain(sentences(4));
  });
});

describe('scripts that are denser or sparser than Latin', () => {
  const PARAGRAPHS: Readonly<Record<string, readonly [headline: string, paragraph: string]>> = {
    'zh-Hans': ['两国签署渔业协议', '两国部长周二在港口城市签署了新的渔业协议，这个协议将在夏天之前生效。'],
    ko: [
      '양국 어업 협정 서명',
      '양국 장관은 화요일 항구 도시에서 새로운 어업 협정에 서명했으며, 협정은 여름 전에 발효된다.',
    ],
    hi: [
      'दोनों देशों ने मछली पालन पर समझौता किया',
      'दोनों देशों के मंत्रियों ने मंगलवार को बंदरगाह शहर में मछली पालन पर नए समझौते पर हस्ताक्षर किए।',
    ],
    ar: [
      'البلدان يوقعان اتفاق الصيد',
      'وقع وزيرا البلدين يوم الثلاثاء في المدينة الساحلية على اتفاق جديد بشأن صيد الأسماك، وقالا إن ذلك سيدخل حيز التنفيذ قبل الصيف.',
    ],
    th: [
      'สองประเทศลงนามข้อตกลงประมง',
      'รัฐมนตรีของทั้งสองประเทศลงนามข้อตกลงประมงฉบับใหม่ในเมืองท่าเมื่อวันอังคาร, และกล่าวว่าจะมีผลบังคับใช้ก่อนฤดูร้อน',
    ],
  };

  test.each(Object.entries(PARAGRAPHS))('a story in %s is read whole', async (lang, [headline, text]) => {
    const html = newsPage(`<article><h1>${headline}</h1>${`<p>${text}</p>`.repeat(3)}</article>`, {
      title: headline,
      lang,
    });
    const article = await read(html);
    expect(blocksOf(article)).toEqual([
      `title: ${headline}`,
      `lead: ${text}`,
      `paragraph: ${text}`,
      `paragraph: ${text}`,
    ]);
    expect(article.lang).toBe(lang);
  });
});

test('a page of boilerplate alone is no article, even on demand', async () => {
  const page = await openPage(`<!doctype html><title>x</title>${NAVIGATION}${FOOTER.replace(/<p>.*<\/p>/, '')}`);
  expect(readArticle(page, { force: true })).toBeNull();
});

test('comments alone are no article', async () => {
  const page = await openPage(`<!doctype html><title>x</title><body>${COMMENTS}</body>`);
  expect(readArticle(page)).toBeNull();
});
