import { describe, expect, test } from 'vitest';
import { paragraph, sentences, story } from './fixtures/news-page.ts';
import { read, TITLE } from './fixtures/read-page.ts';

test('paragraphs that stand each in a box with a number of its own are all read', async () => {
  const part = (index: number) => `<div class="text text-${index}"><p>${sentences(index)}</p></div>`;
  const { text } = await read(
    `<main>${TITLE}<div class="story">${[0, 1, 2, 3, 4, 5, 6, 7, 8].map(part).join('<div class="ad">x</div>')}</div></main>`,
  );
  for (const index of [0, 1, 2, 3, 4]) expect(text).toContain(sentences(index));
});

test('paragraphs in boxes of a page builder, each a widget with a class of its own, are all read', async () => {
  const part = (index: number) =>
    `<div class="maker-element maker-element-7f${index}ab maker-widget"><div class="maker-widget-container">${paragraph(index)}</div></div>`;
  const { text } = await read(`<main>${TITLE}<div class="page">${[0, 1, 2, 3, 4].map(part).join('')}</div></main>`);
  for (const index of [0, 1, 2, 3, 4]) expect(text).toContain(sentences(index));
});

test('what stands in place of each picture of a network is none of the story, however often it is said', async () => {
  const wall =
    '<div class="social-placeholder"><p>Pictures of Atlantis are shown only to those who agree to be followed there, in all the ways that are listed below, by all who ask.</p></div>';
  const { text } = await read(
    `<main>${TITLE}<div class="page">${[0, 1, 2].map((index) => paragraph(index) + wall.repeat(3)).join('')}</div></main>`,
  );
  expect(text).toContain(sentences(2));
  expect(text).not.toContain('Atlantis');
});

test('recommendations between the headline and the story do not push it away', async () => {
  const cards = Array.from(
    { length: 60 },
    (_, index) =>
      `<div><a href="/${index}">What Atlantis says of number ${index}, and why it does not matter</a></div>`,
  );
  const { text } = await read(
    `<main><header>${TITLE}<p>What both sides said of it, and what neither of them would say at all.</p></header><div class="recommended">${cards.join('')}</div><div class="text">${story(3)}</div></main>`,
  );
  expect(text).toContain(sentences(2));
  expect(text).not.toContain('Atlantis');
});

test('a gallery that tells the story is read, whatever notes stand around it', async () => {
  const notes = ['first', 'second', 'third'].map((name) => `<div class="${name}">${paragraph(9)}</div>`).join('');
  const slide = (index: number) => `<div class="slide"><h2>The net of year ${index}</h2>${paragraph(index)}</div>`;
  const { text } = await read(
    `<main>${TITLE}<section class="box">${notes}<div class="slideshow">${[0, 1, 2, 3].map(slide).join('')}</div></section></main>`,
  );
  for (const index of [0, 1, 2, 3]) expect(text).toContain(sentences(index));
});

test('a gallery in the story is none of it, however long it is', async () => {
  const item = (index: number) =>
    `<li><h2>${index}/30</h2><p>A picture of Atlantis, number ${index} of thirty, taken on a Tuesday by nobody in particular.</p></li>`;
  const gallery = `<div class="full-gallery"><ul class="legends">${Array.from({ length: 30 }, (_, index) => item(index)).join('')}</ul></div>`;
  const { text } = await read(`<article>${TITLE}${story(3)}${gallery}${paragraph(3)}${paragraph(4)}</article>`);
  for (const index of [0, 2, 3, 4]) expect(text).toContain(sentences(index));
  expect(text).not.toContain('Atlantis');
});

test('a line behind the story that has the words of the title does not take the story’s place', async () => {
  const article = await read(
    `<main><div class="kicker">By the bay</div><div class="text">${story(5)}</div><p>Ministers sign fisheries pact in the harbour town</p></main>`,
  );
  for (const index of [0, 2, 4]) expect(article.text).toContain(sentences(index));
});

test('nor does one in its second half that is no heading', async () => {
  const article = await read(
    `<main><div class="kicker">By the bay</div><div class="text">${story(3)}<p>Ministers sign fisheries pact in the harbour town</p>${paragraph(3)}${paragraph(4)}</div></main>`,
  );
  for (const index of [0, 2, 4]) expect(article.text).toContain(sentences(index));
});

test('a story that much else outweighs is read though no part of the page is large enough to be its home', async () => {
  const remark = (index: number) =>
    `<div class="remark-${'abcdefghijklmnopqrstuvwxyz'[index % 26]}"><div class="comment"><p>${sentences(index)} Xanadu is behind it, and so is Atlantis, as ever.</p></div></div>`;
  const remarks = Array.from({ length: 60 }, (_, index) => remark(index)).join('');
  const part = (index: number) => `<div class="part-${'abcde'[index]}"><p>${sentences(index)}</p></div>`;
  const { text } = await read(
    `<main><article>${TITLE}${[0, 1, 2, 3, 4].map(part).join('')}</article><section>${remarks}</section></main>`,
  );
  for (const index of [0, 1, 2, 3, 4]) expect(text).toContain(sentences(index));
  expect(text).not.toContain('Xanadu');
});

describe('a story of which a part is named a teaser', () => {
  const locked = (first: string, rest: string): string =>
    `<main>${TITLE}<div class="article-body"><div class="teaser-content">${first}</div><div class="rest">${rest}</div></div></main>`;

  test('is read from its beginning: a site shows that much to everyone', async () => {
    const { text } = await read(locked(paragraph(0), `${paragraph(1)}${paragraph(2)}${paragraph(3)}`));
    expect(text).toContain(sentences(0));
  });

  test('is so where each paragraph is a body of its own', async () => {
    const body = (index: number): string => `<div class="article-body">${paragraph(index)}</div>`;
    const { text } = await read(
      `<main>${TITLE}<div><div class="teaser-content">${body(0)}</div>${[1, 2, 3, 4].map(body).join('')}</div></main>`,
    );
    expect(text).toContain(sentences(0));
  });

  test('is not where that part leads elsewhere', async () => {
    const teaser = `<h3><a href="/a">All that is known of Atlantis and of its harbours</a></h3><p>In Atlantis, they say, nobody has asked for a treaty, ever, and nobody will.</p>`;
    const { text } = await read(locked(teaser, story(4)));
    expect(text).not.toContain('Atlantis');
  });
});

test('a story in an element for headings is a story', async () => {
  const text = [0, 1, 2, 3].map((index) => `${sentences(index)}<br>`).join('');
  const article = await read(`<main>${TITLE}<h4><div id="text">${text}</div></h4></main>`);
  for (const index of [0, 1, 2, 3]) expect(article.text).toContain(sentences(index));
  expect(article.blocks.filter(({ kind }) => kind === 'heading')).toEqual([]);
});

test('a story behind a wall is read where comments outweigh it', async () => {
  const comment = (index: number) => `<div class="comment"><p>Shangri-La ${sentences(index)}</p></div>`;
  const comments = Array.from({ length: 12 }, (_, index) => comment(index)).join('');
  const { text } = await read(
    `<main><article class="has-paywall">${TITLE}<div class="entry__content steady-paywall-container">${story(3)}</div></article><div id="comments">${comments}</div></main>`,
  );
  expect(text).toContain(sentences(2));
  expect(text).not.toContain('Shangri-La');
});
