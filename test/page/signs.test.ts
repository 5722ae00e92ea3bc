import { describe, expect, test } from 'vitest';
import { PUBLISHED_META } from '../../src/page/gate.ts';
import { isArticlePage } from '../../src/page/index.ts';
import { hasSigns } from '../../src/page/signs.ts';
import { HEADLINE, sentences, story } from './fixtures/news-page.ts';
import { openPage } from './fixtures/open-page.ts';

const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;
const linked = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('a page without any sign', () => {
  const PROSE = story(4);

  test('is no article, and nothing in it is looked at', async () => {
    const page = await openPage('<main><table><tr><td>12.50</td></tr></table></main>', '/app');
    expect(hasSigns(page)).toBe(false);
    expect(isArticlePage(page)).toBe(false);
  });

  test.each([
    ['a paragraph', '<p>Rain</p>'],
    ['structured data', linked({ '@type': 'NewsArticle' })],
    ['a type', meta('og:type', 'article')],
    ['a type by another key', '<meta name="og:type" content="article">'],
    ...PUBLISHED_META.flatMap((name) =>
      ['property', 'name', 'itemprop'].map((key) => [
        `${name} as ${key}`,
        `<meta ${key}="${name.toUpperCase()}" content="2026">`,
      ]),
    ),
  ])('is none with %s', async (_, html) => {
    expect(hasSigns(await openPage(html, '/x'))).toBe(true);
  });

  test.each(['single-post', 'home postid-12', 'node-type-article', 'node--type-news'])(
    'is none where the content system calls the body %s',
    async (name) => {
      const page = await openPage('<div></div>', '/x');
      page.body.className = name;
      expect(hasSigns(page)).toBe(true);
    },
  );

  test('is none where a form hides the function that would tell', async () => {
    const page = await openPage(`<form name="querySelector"></form>${PROSE}`, '/x');
    expect(hasSigns(page)).toBe(true);
    expect(() => isArticlePage(page)).not.toThrow();
  });

  test('may be an article by its address alone', async () => {
    const text = sentences(3);
    const page = await openPage(`<h1>${HEADLINE}</h1><div>${text}</div>`, '/2026/01/31/harbour-treaty');
    expect(hasSigns(page)).toBe(false);
    expect(isArticlePage(page)).toBe(true);
  });
});
