import { describe, expect, test } from 'vitest';
import { readFacts } from '../../../src/page/facts/page-facts.ts';
import { judgePage } from '../../../src/page/gate/gate.ts';
import { isArticlePage } from '../../../src/page/gate/is-article-page.ts';
import { OTHER_GENERATORS, PUBLISHED_META } from '../../../src/page/gate/weights.ts';
import { HEADLINE, newsPage, sentences, story, TEASERS } from '../fixtures/news-page.ts';
import { openPage } from '../fixtures/open-page.ts';

const ARTICLE = `<article><h1>${HEADLINE}</h1>${story(6)}</article>`;

/** Paragraphs that follow upon one another, and are no prose. */
const BARE = `<main><h1>${HEADLINE}</h1><p>Rain</p><p>Wind</p><p>Snow</p><div>${sentences(3)}</div></main>`;

const meta = (name: string, content: string, key = 'property'): string =>
  `<meta ${key}="${name}" content="${content}">`;
const linked = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const classed = (html: string, name: string): string => html.replace('<body>', `<body class="${name}">`);

const TYPED = meta('og:type', 'article');
const DATED = TYPED + meta('article:published_time', '2024-07-12');
const NEWS = linked({ '@type': 'NewsArticle', headline: HEADLINE });
const OTHER_TYPES = ['profile', 'Product', 'book', 'music.song', 'object', 'game', 'business', 'place', 'restaurant'];
const NUMBER = '/nets-1234567';

const page = (head: string, body = BARE): string => newsPage(body, { head });

/** Whether the glance lets a page at this path through. */
const isPassed = async (html: string, path = '/x'): Promise<boolean> => isArticlePage(await openPage(html, path));

test.each([
  ['its address', page(''), NUMBER],
  ['og:type', page(TYPED)],
  ['og:type under another key, in capitals', page(meta('OG:Type', 'NewsArticle', 'name'))],
  ...PUBLISHED_META.map((name): [string, string] => [`a day, by ${name}`, page(meta(name, '2024-07-12', 'name'))]),
  ['a day on a tag in the body', page('', `${BARE}<p>${meta('datePublished', '2024-07-12', 'itemprop')}</p>`)],
  ['the class of a post', classed(page(''), 'post-template single single-post postid-5585')],
  ['structured data of news', page(NEWS)],
  ['structured data of an article', page(linked({ '@graph': [{ '@type': 'BlogPosting' }] }))],
  ['structured data with a day', page(linked({ '@type': 'WebPage', datePublished: '2024-07-12' }))],
  ['prose alone', page('', ARTICLE)],
  ['prose without an element that is called an article', page('', `<main>${story(4)}</main>`)],
  ['structured data, where an article is made of other elements', page(NEWS, `<article>${sentences(3)}</article>`)],
])('a page passes by %s', async (_, html, path = '/x') => {
  expect(await isPassed(html, path)).toBe(true);
});

test.each([
  ['without any sign', page('')],
  ['of cards with a paragraph of prose in each', page('', `<section>${story(1)}</section>`.repeat(5))],
  ['with a day and no running text', page(meta('pubdate', '2024-07-12', 'name'), `<h1>${HEADLINE}</h1>${story(1)}`)],
  ['of teasers', page(meta('og:type', 'website'), TEASERS)],
  ['at a home’s address, whatever it says', page(DATED + NEWS, ARTICLE), '/'],
  ['in a shop, with the head of an article', page(DATED, ARTICLE), '/shop/nets-1234567'],
  ['in a shop, with structured data alone', page(NEWS, ARTICLE), '/shop/nets-1234567'],
  ...OTHER_TYPES.map((type): [string, string, string] => [
    `that calls itself ${type}`,
    page(meta('og:type', type), ARTICLE),
    NUMBER,
  ]),
  ...OTHER_GENERATORS.split(' ').map((name): [string, string, string] => [
    `made by ${name}`,
    page(DATED + meta('Generator', `${name.toUpperCase()} 1.2`, 'name'), ARTICLE),
    NUMBER,
  ]),
  [
    'whose second generator tells',
    page(DATED + meta('generator', 'A', 'name') + meta('generator', 'Hugo Starlight', 'name'), ARTICLE),
  ],
  ...['page page-id-12', 'x archive', 'error404', 'home blog', 'node-type-page', 'a node--type-landing-b'].map(
    (name): [string, string] => [`of the class ${name}`, classed(page(DATED, ARTICLE), name)],
  ),
])('a page %s is left alone', async (_, html, path = '/x') => {
  expect(await isPassed(html, path)).toBe(false);
});

test('structured data of news outweighs what else speaks against a page', async () => {
  expect(await isPassed(classed(page(DATED + NEWS), 'page page-id-12'), NUMBER)).toBe(true);
  expect(await isPassed(page(DATED + NEWS), '/topics/sea')).toBe(true);
  expect(await isPassed(page(meta('generator', 'MediaWiki', 'name') + DATED + NEWS), NUMBER)).toBe(false);
});

describe('a title too short for a headline', () => {
  const titled = (title: string, body = story(4)): string => `<title>${title}</title>${body}`;

  test('is that of a tool where the address says nothing, short or long', async () => {
    expect(await isPassed(titled('Invoices'), '/app')).toBe(false);
    expect(await isPassed(titled('Invoices'), '/invoices/of/harbours')).toBe(false);
    expect(await isPassed(titled('Invoices', `${DATED}${NEWS}`), '/shop/nets')).toBe(false);
  });

  test('is none where the address is that of a story', async () => {
    expect(await isPassed(titled('Pact', sentences(3)), '/2026/01/31/harbour-treaty')).toBe(true);
    expect(await isPassed(titled('Pact', sentences(3)), '/read?id=1234567')).toBe(true);
  });

  test.each(['两国签署渔业合作协定', '', HEADLINE])('is not "%s"', async (title) => {
    expect(await isPassed(titled(title), '/x')).toBe(true);
  });
});

test('a story in an open shadow root passes by its head alone', async () => {
  const opened = await openPage(`<title>${HEADLINE}</title>${DATED}<x-story></x-story>`, '/x');
  const host = opened.querySelector('x-story');
  if (host) host.attachShadow({ mode: 'open' }).innerHTML = story(4);
  expect(isArticlePage(opened)).toBe(true);
});

test.each(['getElementsByTagName', 'querySelector', 'querySelectorAll', 'title', 'head'])(
  'a page whose form hides `%s` is asked nothing that could fail',
  async (name) => {
    for (const path of ['/x', NUMBER]) {
      const opened = await openPage(`<form name="${name}"></form>${story(3)}`, path);
      expect(() => isArticlePage(opened)).not.toThrow();
    }
  },
);

test('structured data that nobody would read to its end is none', async () => {
  const long = linked({ '@type': 'NewsArticle', text: 'net '.repeat(60_000) });
  expect(await isPassed(page(long))).toBe(false);
  expect(await isPassed(page('<script type="application/ld+json">{}</script>'.repeat(20) + NEWS))).toBe(false);
});

test('what `judgePage` takes for an article passes, however its parts are put together', async () => {
  const heads = [
    '',
    TYPED,
    DATED,
    NEWS,
    DATED + NEWS,
    meta('og:type', 'product') + NEWS,
    linked({ '@type': 'Product' }) + DATED,
  ];
  const classes = ['', 'single-post', 'archive', 'page-id-1', 'archive-link mypaged'];
  const paths = ['/x', NUMBER, '/topics/sea', '/ministers-sign-a-fisheries-pact', '/shop/a'];
  const opened = await openPage(page(''));
  for (const head of heads) {
    opened.head.innerHTML = `<title>${HEADLINE}</title>${head}`;
    for (const name of classes) {
      opened.body.className = name;
      for (const path of paths) {
        opened.defaultView?.history.replaceState(null, '', path);
        const isJudged = judgePage(opened, readFacts(opened)) !== 'no';
        if (isJudged) expect([head, name, path, isArticlePage(opened)]).toEqual([head, name, path, true]);
      }
    }
  }
});
