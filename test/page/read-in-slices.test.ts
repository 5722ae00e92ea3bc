import { describe, expect, test } from 'vitest';
import { readArticle, readArticleInSlices } from '../../src/page/index.ts';
import { readArticleSteps } from '../../src/page/read-article.ts';
import { HEADLINE, newsPage, story } from './fixtures/news-page.ts';
import { openPage } from './fixtures/open-page.ts';

const openStory = (paragraphs: number): Promise<Document> =>
  openPage(newsPage(`<article><h1>${HEADLINE}</h1>${story(paragraphs)}</article>`));

const never = new AbortController().signal;

/** The parts of an article that can be compared. */
const plain = (article: Awaited<ReturnType<typeof readArticle>>) =>
  article && {
    ...article,
    root: article.root.localName,
    segments: article.segments.map(({ node: _, ...rest }) => rest),
  };

test('an article read in slices is the same as one read at once', async () => {
  const page = await openStory(30);
  expect(plain(await readArticleInSlices(page, never))).toEqual(plain(readArticle(page)));
});

test('a page that is no article is none in slices either', async () => {
  const page = await openPage('<!doctype html><title>App</title><button>New</button>', '/inbox');
  expect(await readArticleInSlices(page, never)).toBeNull();
});

test('a page that is no article is let go without a pause', async () => {
  const page = await openPage(newsPage(story(5), { head: '' }), '/');
  expect(readArticleSteps(page).next()).toEqual({ done: true, value: null });
});

test('an aborted reading of a long page ends with nothing', async () => {
  const page = await openStory(3000);
  const control = new AbortController();
  const reading = readArticleInSlices(page, control.signal);
  control.abort();
  expect(await reading).toBeNull();
});

describe('pauses', () => {
  test('come all along: a longer page has more of them', async () => {
    const [short, long] = [[...readArticleSteps(await openStory(5))], [...readArticleSteps(await openStory(1000))]];
    expect(short.length).toBeGreaterThan(8);
    expect(long.length).toBeGreaterThan(short.length + 20);
  });

  test('let the page change what was read, without an error', async () => {
    const page = await openStory(400);
    const steps = readArticleSteps(page);
    for (let count = 0; count < 5; count++) steps.next();
    page.body.replaceChildren();
    expect(() => [...steps]).not.toThrow();
  });
});
