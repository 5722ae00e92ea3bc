import { describe, expect, test } from 'vitest';
import { type Article, readArticle } from '../../src/page/index.ts';
import { HEADLINE, newsPage, paragraph, sentences, story } from './fixtures/news-page.ts';
import { openPage } from './fixtures/open-page.ts';

async function read(main: string): Promise<Article> {
  const article = readArticle(await openPage(newsPage(main)));
  if (!article) throw new Error('the page was taken for no article');
  return article;
}

const TITLE = `<h1>${HEADLINE}</h1>`;

const headline = (index: number): string => `News number ${index} of the day from Atlantis, and of what it means there`;

const links = (count: number): string =>
  `<aside><ul>${Array.from({ length: count }, (_, index) => `<li><a href="/n${index}">${headline(index)}</a></li>`).join('')}</ul></aside>`;

/** A list of linked headlines that outweighs any paragraph. */
const LINKS = links(12);

describe('what is set into a story', () => {
  test('is left out however long it is, and the story goes on behind it', async () => {
    const { text } = await read(
      `<div class="text">${TITLE}${story(3)}${LINKS}${paragraph(3)}${LINKS}${paragraph(4)}</div>`,
    );
    expect(text).not.toContain('Atlantis');
    expect(text).toContain(sentences(3));
    expect(text).toContain(sentences(4));
  });

  test('parts it into pieces of the same name, all of which are read', async () => {
    const piece = (...indexes: number[]) => `<div class="piece">${indexes.map(paragraph).join('')}</div>`;
    const { text } = await read(`<main>${TITLE}${piece(0, 1)}${links(5)}${piece(2)}${links(5)}${piece(3, 4)}</main>`);
    for (const index of [0, 1, 2, 3, 4]) expect(text).toContain(sentences(index));
  });

  test('a linked line takes the full paragraphs beside it for no teaser', async () => {
    const pointer = `<p><a href="/n">${headline(1)}</a></p>`;
    const piece = (index: number) => `<div class="piece">${paragraph(index)}${paragraph(index + 1)}${pointer}</div>`;
    const { text } = await read(`<main>${TITLE}${story(3)}${piece(3)}</main>`);
    expect(text).toContain(sentences(3));
    expect(text).toContain(sentences(4));
    expect(text).not.toContain('Atlantis');
  });

  test('a linked line with one sentence below it is a teaser', async () => {
    const teaser = `<div class="piece"><p><a href="/n">${headline(1)}</a></p><p>What the people there think of it, and why our correspondent doubts that they will, in one long sentence.</p></div>`;
    const { text } = await read(`<main>${TITLE}${story(3)}${teaser}${paragraph(3)}</main>`);
    expect(text).not.toContain('correspondent doubts');
    expect(text).toContain(sentences(3));
  });
});

test('a story that goes on in pieces, each a linked heading and some sentences, is read with these', async () => {
  const piece = (index: number) =>
    `<div class="item"><h2><a href="/n${index}">The net that is number ${index} of our list, and where it is sold</a></h2><p>${sentences(index)}</p></div>`;
  const { text } = await read(`<article>${TITLE}<div>${story(2)}${[2, 3, 4, 5].map(piece).join('')}</div></article>`);
  for (const index of [0, 1, 2, 3, 4]) expect(text).toContain(sentences(index));
});

describe('names that mislead', () => {
  test.each([
    ['paragraphs behind a paywall', (index: number) => paragraph(index).replace('<p>', '<p class="paywall">')],
    ['columns of a grid', (index: number) => `<div class="sidebar-grid__content">${paragraph(index)}</div>`],
    [
      'wrappers with classes of style',
      (index: number) => `<div class="my-6 print:hidden md:social">${paragraph(index)}</div>`,
    ],
  ])('are not believed where most of the story is in %s', async (_, wrap) => {
    const { text } = await read(
      `<main><article>${TITLE}${paragraph(0)}<div class="inner">${[1, 2, 3, 4].map(wrap).join('')}</div></article></main>`,
    );
    for (const index of [0, 1, 2, 3, 4]) expect(text).toContain(sentences(index));
  });

  test('are believed of comments, however many there are', async () => {
    const comment = (index: number) => `<div class="comment-item">${paragraph(index)}</div>`;
    const { text } = await read(`<main>${TITLE}${story(2)}<div>${[4, 5, 6, 7, 8].map(comment).join('')}</div></main>`);
    expect(text).toContain(sentences(1));
    expect(text).not.toContain('warned for years that the stock');
  });
});

describe('what comes behind a story', () => {
  test('and its links, in another place, is none of it', async () => {
    const rules = `<p>${'Whoever writes a comment keeps to the subject, is polite to others, and takes the blame for what is written. '.repeat(3)}</p>`;
    const { text } = await read(`<article>${TITLE}<div class="text">${story(4)}</div>${LINKS}${rules}</article>`);
    expect(text).toContain(sentences(3));
    expect(text).not.toContain('Whoever writes');
  });

  test('under a headline of its own is another story', async () => {
    const next = `<article class="story"><h1>Skippers strike over the price of nets</h1>${[5, 6, 7].map(paragraph).join('')}</article>`;
    const { text, title } = await read(
      `<main><article class="story">${TITLE}${story(5)}</article>${LINKS}${next}</main>`,
    );
    expect(title).toBe(HEADLINE);
    expect(text).toContain(sentences(4));
    expect(text).not.toContain('Skippers strike');
  });
});

describe('lines of the date', () => {
  test.each([
    'By Maria Example - 7/12/24 11:04 PM EST',
    'Published Jul 12, 2024 at 4:07 PM | Updated at 5:36 PM on Jul 13, 2024',
    'Veröffentlicht am 12. Juli 2024 um 16:07 Uhr, zuletzt geändert am 13. Juli 2024 um 17:36 Uhr',
    'प्रकाशित: 12 जुलाई 2024, 16:07 | अपडेट: 13 जुलाई 2024, 17:36',
  ])('"%s" is none of the story', async (line) => {
    const { text } = await read(`<article><header>${TITLE}<div>${line}</div></header>${story(4)}</article>`);
    expect(text).not.toContain(line);
  });

  test('a sentence with a date and a time is', async () => {
    const sentence = 'The boats left the harbour on 12 July 2024 at 16:07, and by then the ministers had signed.';
    const { text } = await read(`<article>${TITLE}${story(2)}<p>${sentence}</p>${paragraph(2)}</article>`);
    expect(text).toContain(sentence);
  });
});

test('pictures of a gallery that share a caption have it once', async () => {
  const caption = 'The two ministers on the quay of the harbour town, with a crate of herring between them.';
  const picture = `<figure><img alt=""><figcaption>${caption}</figcaption></figure>`;
  const { text } = await read(`<article>${TITLE}${picture.repeat(4)}${story(4)}</article>`);
  expect(text.split(caption)).toHaveLength(2);
});

test('a top heading that is a link is the name of the site where a better one follows', async () => {
  const { title, text } = await read(`<h1><a href="/">The Example</a></h1><article>${TITLE}${story(4)}</article>`);
  expect(title).toBe(HEADLINE);
  expect(text.startsWith(HEADLINE)).toBe(true);
});

describe('a page that has changed', () => {
  test('by the translation of the browser is read as before', async () => {
    const page = await openPage(newsPage(`<article>${TITLE}${story(4)}</article>`));
    const before = readArticle(page);
    for (const element of page.querySelectorAll('article h1, article p')) {
      const [outer, inner] = [page.createElement('font'), page.createElement('font')];
      inner.append(...element.childNodes);
      outer.append(inner);
      element.append(outer);
    }
    const after = readArticle(page);
    expect(after?.text).toBe(before?.text);
    expect(after?.blocks).toEqual(before?.blocks);
    expect(after?.segments.every(({ node }) => node.isConnected)).toBe(true);
  });

  test('by opening the rest of the story is read to its end', async () => {
    const rest = `<div id="rest" style="display:none">${paragraph(3)}${paragraph(4)}</div>`;
    const page = await openPage(newsPage(`<article>${TITLE}${story(3)}${rest}</article>`));
    expect(readArticle(page)?.text).not.toContain(sentences(4));
    page.getElementById('rest')?.removeAttribute('style');
    expect(readArticle(page)?.text).toContain(sentences(4));
  });

  test('by a script that has built the story anew is read from the new nodes', async () => {
    const page = await openPage(newsPage(`<main id="root"><article>${TITLE}${story(4)}</article></main>`));
    const before = readArticle(page);
    const root = page.getElementById('root');
    root?.replaceChildren(...Array.from(root.children, (child) => child.cloneNode(true)));
    const after = readArticle(page);
    expect(after?.text).toBe(before?.text);
    expect(before?.root.isConnected).toBe(false);
    expect(after?.root.isConnected).toBe(true);
  });

  test('by a second story at its end is still the first one', async () => {
    const page = await openPage(newsPage(`<main><article class="s">${TITLE}${story(4)}</article></main>`));
    const before = readArticle(page)?.text;
    const next = page.createElement('article');
    next.className = 's';
    next.innerHTML = `<h1>Skippers strike over the price of nets</h1>${[5, 6, 7].map(paragraph).join('')}`;
    page.querySelector('main')?.append(next);
    expect(readArticle(page)?.text).toBe(before);
  });
});
