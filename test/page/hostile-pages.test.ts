import { describe, expect, test } from 'vitest';
import { isArticlePage, readArticle } from '../../src/page/index.ts';
import fc from '../fuzz.ts';
import { HEADLINE, NEWS_HEAD, newsPage, sentences, story } from './fixtures/news-page.ts';
import { openPage } from './fixtures/open-page.ts';

const TITLE = `<h1>${HEADLINE}</h1>`;
const ARTICLE = `<article>${TITLE}${story(4)}</article>`;

describe('a hostile page', () => {
  test('of 100,000 elements is read', async () => {
    const page = await openPage(newsPage(`${ARTICLE}<ul>${'<li><b>x</b></li>'.repeat(50_000)}</ul>`));
    expect(readArticle(page)?.text).toContain(sentences(3));
  });

  test('of ten megabytes of text is read', async () => {
    const page = await openPage(newsPage(`<article>${TITLE}${story(3)}<p>${'word, '.repeat(1_700_000)}</p></article>`));
    expect(readArticle(page)?.text.length).toBeGreaterThan(10_000_000);
  });

  test('of three thousand nested elements is read', async () => {
    const page = await openPage(newsPage(`<div id="deep"></div>`));
    let deepest = page.getElementById('deep') as HTMLElement;
    for (let depth = 0; depth < 3000; depth++) deepest = deepest.appendChild(page.createElement('div'));
    deepest.innerHTML = ARTICLE;
    expect(readArticle(page)?.text).toContain(sentences(3));
  });

  test('of broken markup is read', async () => {
    const page = await openPage(
      newsPage(
        `<div>${TITLE}<p>${sentences(0)}<p>${sentences(1)}<div></p>${sentences(2)}</span></b></table><p>${sentences(3)}`,
      ),
    );
    const text = readArticle(page)?.text;
    for (let index = 0; index < 4; index++) expect(text).toContain(sentences(index));
  });

  test('in XHTML is read', () => {
    const source = `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>x</title></head><body><div><h1>${HEADLINE}</h1>${story(4)}</div></body></html>`;
    const page = new DOMParser().parseFromString(source, 'application/xhtml+xml');
    expect(readArticle(page, { force: true })?.text).toContain(sentences(3));
  });

  test('of frames is none', async () => {
    const page = await openPage(
      '<!doctype html><html><head><title>x</title></head><frameset><frame></frameset></html>',
    );
    expect(page.body.localName).toBe('frameset');
    expect(isArticlePage(page)).toBe(false);
    expect(readArticle(page, { force: true })).toBeNull();
  });

  test('without a body is none', () => {
    const page = new DOMParser().parseFromString(
      '<svg xmlns="http://www.w3.org/2000/svg"><text>x</text></svg>',
      'image/svg+xml',
    );
    expect(readArticle(page)).toBeNull();
    expect(readArticle(page, { force: true })).toBeNull();
  });

  test.each([
    ['cut short', '{"@type":"NewsArticle","headline":"'],
    ['no object', '"NewsArticle"'],
    ['null', 'null'],
    ['deep', '['.repeat(50_000)],
    ['with types of all kinds', '{"@type":[1,null,{"@type":"x"}],"headline":{"a":1},"datePublished":[5]}'],
    ['of five megabytes', `{"@type":"NewsArticle","articleBody":"${'x'.repeat(5_000_000)}"}`],
    ['with a prototype', '{"__proto__":{"@type":"NewsArticle"},"constructor":null,"@graph":{"length":-1}}'],
  ])('with JSON-LD that is %s is read by its other signs', async (_, json) => {
    const head = `<script type="application/ld+json">${json}</script><meta property="og:type" content="article"><meta name="pubdate" content="2024-07-12">`;
    const article = readArticle(await openPage(newsPage(ARTICLE, { head })));
    expect(article?.date).toBe('2024-07-12');
  });

  test.each([
    'localName',
    'getAttribute',
    'firstChild',
    'nextSibling',
    'nodeType',
    'parentNode',
    'id',
    'closest',
    'shadowRoot',
  ])('whose form has a field named %s is read around it', async (name) => {
    const page = await openPage(newsPage(`<div>${TITLE}${story(4)}</div><form><b>x</b><input name="${name}"></form>`));
    expect(readArticle(page)?.text).toContain(sentences(3));
    const whole = await openPage(newsPage(`<form><b>x</b><input name="${name}">${TITLE}${story(4)}</form>`));
    expect(() => readArticle(whole)).not.toThrow();
  });

  test('whose form begins with a field is read', async () => {
    const page = await openPage(newsPage(`<form><input name="q">${TITLE}${story(4)}</form>`));
    expect(readArticle(page)?.text).toContain(sentences(3));
  });

  test.each(['body', 'querySelectorAll', 'getElementsByTagName', 'documentElement'])(
    'whose image is named %s is read or left alone',
    async (name) => {
      const page = await openPage(newsPage(`<img name="${name}">${ARTICLE}`));
      expect(() => isArticlePage(page)).not.toThrow();
      expect(() => readArticle(page, { force: true })).not.toThrow();
    },
  );

  test('whose headline is markup gives it as text', async () => {
    const title = 'Ministers &lt;img src=x onerror=alert(1)&gt; sign ‮a pact⁦';
    const article = readArticle(await openPage(newsPage(`<article><h1>${title}</h1>${story(4)}</article>`)));
    expect(article?.title).toBe('Ministers <img src=x onerror=alert(1)> sign \u202ea pact\u2066');
  });

  test('is as it was after reading', async () => {
    const page = await openPage(newsPage(ARTICLE));
    const before = page.documentElement.outerHTML;
    readArticle(page);
    isArticlePage(page);
    expect(page.documentElement.outerHTML).toBe(before);
  });
});

test('any page made of these pieces is read without a fault, to blocks that fit its text', async () => {
  const pieces = fc.constantFrom(
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<br>',
    '<a href=x>',
    '</a>',
    '<h1>',
    '</h1>',
    '<table><td>',
    '<ul><li>',
    '</ul>',
    '<rt>',
    '<svg>',
    '</svg>',
    sentences(0),
    sentences(1),
    'x',
    ' ',
    '\u0000',
    '&#xd800;',
    '\u202e',
    '<!--',
    '-->',
    '<template>',
    '</template>',
    '<select>',
    '</select>',
    '<div class="related promo" id="x">',
    '<p hidden>',
    '<p style="display:none">',
    '<section role="complementary" aria-label="\u202e">',
    '<article itemprop="articleBody">',
    '</article>',
    '<figure><figcaption>',
    '<time datetime="99999-99-99">',
    '<a href="javascript:x" rel="tag">',
    '<slot>',
  );
  const page = await openPage(newsPage('', { head: NEWS_HEAD }));
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      page.body.innerHTML = `<h1>${HEADLINE}</h1>${parts.join('')}`;
      const article = readArticle(page, { force: true });
      if (!article) return;
      let end = 0;
      for (const block of article.blocks) {
        expect(article.text.slice(end, block.start)).toBe(end ? '\n\n' : '');
        expect(block.end).toBeGreaterThan(block.start);
        end = block.end;
      }
      expect(end).toBe(article.text.length);
    }),
    { numRuns: 150 },
  );
});
