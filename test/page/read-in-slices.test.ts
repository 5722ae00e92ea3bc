import { describe, expect, test } from 'vitest';
import { readArticle, readArticleInSlices } from '../../src/page/index.ts';
import { readArticleSteps } from '../../src/page/read-article.ts';
import { HEADLINE, NEWS_HEAD, newsPage, paragraph, sentences, story } from './fixtures/news-page.ts';
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

/** A page as large as the largest of newspapers: menus, teasers, a story of 150 paragraphs with pictures, and comments. */
function openLargePage(): Promise<Document> {
  const each = (count: number, make: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => make(index)).join('');
  const menu = each(
    600,
    (index) => `<li class="menu-${index % 40}"><div><a href="/s${index}">Section ${index}</a></div></li>`,
  );
  const teasers = each(
    400,
    (index) =>
      `<div class="card card-${index % 9}"><h3><a href="/t${index}">Story number ${index} of the day, and what it means</a></h3><p>${sentences(index).slice(0, 110)}</p><time>1${index % 10}:30</time></div>`,
  );
  const figure = (index: number) =>
    `<figure><img alt=""><figcaption>Boat ${index} in the bay. <span class="credit">Photo: Ann Example</span></figcaption></figure>`;
  const text = each(150, (index) => paragraph(index) + (index % 5 ? '' : figure(index)));
  const comments = each(400, (index) => `<div class="comment"><b>Reader ${index}</b><p>${sentences(index)}</p></div>`);
  const list = JSON.stringify({
    '@type': 'ItemList',
    itemListElement: Array.from({ length: 900 }, (_, position) => ({
      '@type': 'ListItem',
      position,
      url: `https://example.org/story/${position}`,
    })),
  });
  return openPage(
    newsPage(
      `<ul>${menu}</ul><main><article><h1>${HEADLINE}</h1><div class="text">${text}</div></article><div>${teasers}</div><section id="comments">${comments}</section></main>`,
      { head: `${NEWS_HEAD}<script type="application/ld+json">${list}</script>` },
    ),
  );
}

describe('between two pauses', () => {
  /** With these a frame of 16 ms is not exceeded by what `readArticleInSlices` does after its own 8. */
  const MAX_STEP_MS = 8;
  const RUNS = 9;

  function timesOf(page: Document): number[] {
    const times: number[] = [];
    const steps = readArticleSteps(page);
    for (let isDone = false; !isDone; ) {
      const start = performance.now();
      isDone = steps.next().done === true;
      times.push(performance.now() - start);
    }
    return times;
  }

  test('no step of a large page takes half a frame', async () => {
    const page = await openLargePage();
    expect(page.getElementsByTagName('*').length).toBeGreaterThan(5000);
    const runs = Array.from({ length: RUNS }, () => timesOf(page));
    // What is least of several runs is the step's own time, however busy the machine is.
    const least = runs[0]?.map((_, index) => Math.min(...runs.map((run) => run[index] ?? 0))) ?? [];
    expect(least.length).toBeGreaterThan(50);
    expect(Math.max(...least)).toBeLessThan(MAX_STEP_MS);
  });
});
