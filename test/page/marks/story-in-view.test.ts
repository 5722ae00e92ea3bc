import { describe, expect, test } from 'vitest';
import { findStoryInView, readArticle } from '../../../src/page/index.ts';
import { HEADLINE, newsPage, sentences, story, TEASERS } from '../fixtures/news-page.ts';
import { openPage } from '../fixtures/open-page.ts';

const NEXT = `<section id="next"><h1>Skippers of the north ask for a bay of their own</h1>
  <time datetime="2024-07-11">yesterday</time>${story(3)}</section>`;
const FIRST = `<section id="first"><h1>${HEADLINE}</h1>${story(4)}</section>`;

/** A page that never ends, scrolled so that this element covers the middle. */
async function openScrolled(selector: string, markup = `${FIRST}<div style="height:900px"></div>${NEXT}`) {
  const page = await openPage(newsPage(markup, { head: `<style>section { min-height: 90vh }</style>${HEAD}` }));
  page.querySelector(selector)?.scrollIntoView({ block: 'center', behavior: 'instant' });
  return page;
}

const HEAD = `<meta property="og:type" content="article"><meta property="article:published_time" content="2024-07-09">`;

const known = (page: Document, within?: Element | null) => {
  const article = readArticle(page, within ? { within } : {});
  if (!article) throw new Error('the page was not read');
  return article;
};

describe('the story in view', () => {
  test('is no other one while the reader is at the known one', async () => {
    const page = await openScrolled('#first');
    expect(findStoryInView(page, known(page, page.querySelector('#first')))).toBeNull();
  });

  test('is the next one when the reader has come to it, and the first again on the way back', async () => {
    const page = await openScrolled('#next');
    const [first, next] = [page.querySelector('#first'), page.querySelector('#next')];
    expect(findStoryInView(page, known(page, first))?.contains(next)).toBe(true);
    first?.scrollIntoView({ block: 'center', behavior: 'instant' });
    expect(findStoryInView(page, known(page, next))?.contains(first)).toBe(true);
  });

  test('is none where a second top heading has no text below it', async () => {
    const page = await openScrolled(
      '#name',
      `${FIRST}<div id="name" style="min-height:90vh"><h1>Evening paper</h1></div>`,
    );
    expect(findStoryInView(page, known(page, page.querySelector('#first')))).toBeNull();
  });

  test('is none on a page of one story, however far the reader has scrolled', async () => {
    const page = await openScrolled('footer', `${FIRST}<div style="height:2000px"></div>`);
    expect(findStoryInView(page, known(page))).toBeNull();
  });

  test('is none where the page has taken the known one away', async () => {
    const page = await openScrolled('#next');
    const article = known(page, page.querySelector('#first'));
    page.querySelector('#first')?.remove();
    expect(findStoryInView(page, article)).toBeNull();
  });
});

describe('a story of several', () => {
  test('is read alone, with its own headline and its own date', async () => {
    const page = await openScrolled('#next');
    const article = known(page, page.querySelector('#next'));
    expect(article.title).toBe('Skippers of the north ask for a bay of their own');
    expect(article.date).toBe('2024-07-11');
    expect(article.text).toContain(sentences(2));
    expect(article.text).not.toContain(HEADLINE);
  });

  test('has the day of the address where it names none, not that of the head, which speaks of another', async () => {
    const page = await openScrolled('#next');
    page.querySelector('#next time')?.remove();
    expect(known(page, page.querySelector('#next')).date).toBe('2024-07-12');
  });

  test('is none where a heading stands over a few lines beside links to other stories', async () => {
    const notice = `<p>${sentences(2)}</p>`;
    const teasers = TEASERS.replaceAll('<p>', '<p class="summary">');
    const page = await openScrolled(
      '#first',
      `${FIRST}<div id="more"><h1>More of the week</h1>${notice}${teasers}</div>`,
    );
    expect(readArticle(page, { within: page.querySelector('#more') as Element })).toBeNull();
  });

  test('is none where the element holds no text', async () => {
    const page = await openScrolled('#first');
    expect(readArticle(page, { within: page.querySelector('header') as Element })).toBeNull();
  });
});
