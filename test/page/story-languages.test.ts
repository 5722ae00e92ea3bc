import { describe, expect, test } from 'vitest';
import { countText } from '../../src/page/count-text.ts';
import { type Article, readArticle } from '../../src/page/index.ts';
import { openPage } from './fixtures/open-page.ts';
import { blocksOf } from './fixtures/read-page.ts';
import { STORIES, type Story } from './fixtures/stories.ts';

/** When every one of the stories was published. */
const DAY = '2023-08-05';

const SITE = 'example.press';

const weighStory = ({ lead, paragraphs }: Story): number => countText([lead, ...paragraphs].join(' ')).weight;

const WEIGHTS = Object.values(STORIES)
  .map(weighStory)
  .sort((a, b) => a - b);

const USUAL = WEIGHTS[WEIGHTS.length >> 1] ?? 0;

test.each(Object.entries(STORIES))('the story weighs in %s about what it does in others', (_, story) => {
  expect(weighStory(story) / USUAL).toBeGreaterThan(0.75);
  expect(weighStory(story) / USUAL).toBeLessThan(1.33);
});

function pageOf({ headline, lead, dated, caption, credit, paragraphs, also }: Story, lang: string): string {
  const [first, second] = paragraphs;
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${headline} | ${SITE}</title>
    <meta property="og:type" content="article"><meta property="og:title" content="${headline}"></head><body>
    <nav><a href="/a">${SITE}</a> <a href="/b">${also}</a></nav>
    <main><h1>${headline}</h1><p class="k1">${lead}</p><div class="k2">${dated}</div>
    <figure><img alt=""><figcaption>${caption} <span>${credit}</span></figcaption></figure>
    <div class="k3"><p>${first}</p><p><a href="/lighthouse">${also}</a></p><p>${also}</p><p>${second}</p></div></main>
    <footer><p>${SITE}, ${dated}</p></footer></body></html>`;
}

async function read(lang: string, story: Story): Promise<Article> {
  const article = readArticle(await openPage(pageOf(story, lang), '/town/two-cities-share-one-ferry-1234567'));
  if (!article) throw new Error('the page was taken for no article');
  return article;
}

describe.each(Object.entries(STORIES))('a story in %s', (lang, story) => {
  test('is its headline, its lead, its caption without the credit, and its paragraphs, in order', async () => {
    const { headline, lead, caption, paragraphs } = story;
    expect(blocksOf(await read(lang, story))).toEqual([
      `title: ${headline}`,
      `lead: ${lead}`,
      `caption: ${caption}`,
      ...paragraphs.map((text) => `paragraph: ${text}`),
    ]);
  });

  test('has the day under its headline, its language and its title', async () => {
    const { date, title, lang: found } = await read(lang, story);
    expect({ date, title, found }).toEqual({ date: DAY, title: story.headline, found: lang });
  });

  test('stands letter by letter in the nodes of the page', async () => {
    const { text, segments } = await read(lang, story);
    const held = segments.map(({ node, from, length }) => node.data.slice(from, from + length));
    expect(held).toEqual(segments.map(({ start, length }) => text.slice(start, start + length)));
  });
});
