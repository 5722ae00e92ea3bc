import { expect, test } from 'vitest';
import { readArticle } from '../../../src/page/index.ts';
import { HEADLINE, newsPage, paragraph, story } from '../fixtures/news-page.ts';
import { openPage } from '../fixtures/open-page.ts';

const HIDDEN =
  'Whoever reads this sentence about a whale, and it is a long one, has read what the page hides from its readers.';

async function textWith(style: string, main: string): Promise<string> {
  const page = await openPage(newsPage(`<style>${style}</style><article><h1>${HEADLINE}</h1>${main}</article>`));
  return readArticle(page)?.text ?? '';
}

test.each(['display:none', 'visibility:hidden'])('a paragraph that a style hides by %s is left out', async (rule) => {
  const text = await textWith(`.off{${rule}}`, `${story(3)}<p class="off">${HIDDEN}</p>${paragraph(4)}`);
  expect(text).toContain('harbour');
  expect(text).not.toContain('whale');
});

test('one inside a hidden box is left out too', async () => {
  const text = await textWith(
    '.off{display:none}',
    `${story(3)}<div class="off"><p>${HIDDEN}</p></div>${paragraph(4)}`,
  );
  expect(text).not.toContain('whale');
});

test('one that stands outside of the window is read', async () => {
  const text = await textWith('.off{margin-top:9000px}', `${story(3)}<p class="off">${HIDDEN}</p>${paragraph(4)}`);
  expect(text).toContain('whale');
});

test('a story that is hidden as a whole until a script has run is read', async () => {
  expect(await textWith('article{visibility:hidden}', `${story(5)}<p>${HIDDEN}</p>`)).toContain('whale');
});

test('what a wall hides is left out, however much it is, where some paragraphs stand before it', async () => {
  const text = await textWith(
    '.wall{display:none}',
    `${story(4)}<div class="wall">${`<p>${HIDDEN}</p>`.repeat(30)}</div>`,
  );
  expect(text).toContain('harbour');
  expect(text).not.toContain('whale');
});

test('captions of pictures that are not shown yet are left out, however many they are', async () => {
  const picture = `<figure class="off"><figcaption>${HIDDEN}</figcaption></figure>`;
  expect(await textWith('.off{display:none}', `${picture.repeat(20)}${story(4)}`)).not.toContain('whale');
});
