import { describe, expect, test } from 'vitest';
import { hasSigns } from '../../../src/page/gate/signs.ts';
import { isArticlePage } from '../../../src/page/index.ts';
import { HEADLINE, sentences, story } from '../fixtures/news-page.ts';
import { openPage } from '../fixtures/open-page.ts';

const PROSE = story(4);
const ARTICLE_HEAD = `<title>${HEADLINE}</title><meta property="og:type" content="article"><meta property="article:published_time" content="2024-07-12">`;
const titled = (title: string, body: string): string => `<title>${title}</title>${body}`;

describe('a page whose address says nothing', () => {
  test.each([
    ['without a paragraph', titled(HEADLINE, '<main><table><tr><td>12.50</td></tr></table></main>')],
    ['with a title too short for a headline', titled('Invoices', PROSE)],
  ])('%s shows no sign of an article', async (_, html) => {
    const page = await openPage(html, '/app');
    expect(hasSigns(page)).toBe(false);
    expect(isArticlePage(page)).toBe(false);
  });

  test.each([
    ['with a headline for a title', titled(HEADLINE, PROSE)],
    ['with a headline in a dense script', titled('两国签署渔业合作协定', PROSE)],
    ['without a title', PROSE],
    ['with paragraphs in an open shadow root, called an article by its head', `${ARTICLE_HEAD}<x-story></x-story>`],
  ])('%s and paragraphs may be one', async (_, html) => {
    const page = await openPage(html, '/x');
    const host = page.querySelector('x-story');
    if (host) host.attachShadow({ mode: 'open' }).innerHTML = PROSE;
    expect(hasSigns(page)).toBe(true);
    expect(isArticlePage(page)).toBe(true);
  });

  test('may be one where a form hides the functions that would tell: whoever reads will see', async () => {
    for (const name of ['getElementsByTagName', 'title', 'head']) {
      const page = await openPage(`<form name="${name}"></form><div>${sentences(1)}</div><p>Rain</p>`, '/x');
      expect(hasSigns(page)).toBe(true);
      expect(() => isArticlePage(page)).not.toThrow();
    }
  });
});

test('an address alone is a sign', async () => {
  const page = await openPage(titled('Pact', `<div>${sentences(3)}</div>`), '/2026/01/31/harbour-treaty');
  expect(hasSigns(page)).toBe(false);
  expect(isArticlePage(page)).toBe(true);
});
