import { describe, expect, test } from 'vitest';
import type { Box } from '../../../src/page/body/box.ts';
import { gatherHints } from '../../../src/page/body/page-hints.ts';
import { readLines } from '../../../src/page/body/read-lines.ts';
import { asksForAddress, InnerArticles, isGallery, isSmallForm } from '../../../src/page/body/side-boxes.ts';
import { readFacts } from '../../../src/page/facts/page-facts.ts';
import { finish, lineWith, makePage } from '../fixtures/lines.ts';
import { paragraph, sentences, story } from '../fixtures/news-page.ts';

function read(body: string) {
  const page = makePage(`<main><h1>Nets are torn in the whole bay</h1>${body}</main>`);
  const lines = finish(readLines(page.body));
  return { lines, hints: finish(gatherHints(lines, readFacts(page), page)) };
}

/** The box with this id around the line with these words, and the outermost one. */
function boxOf(body: string, words: string): { box: Box; main: Box; read: ReturnType<typeof read> } {
  const all = read(body);
  let box: Box | null = lineWith(all.lines, words).box;
  while (box && box.element.id !== 'x') box = box.parent;
  let main: Box | null = box;
  while (main && main.name !== 'main') main = main.parent;
  if (!box || !main) throw new Error('no such box');
  return { box, main, read: all };
}

test('a form that holds the story is none to fill in', () => {
  const { box, main } = boxOf(`<form id="x">${story(3)}<p>Letters</p></form>`, 'Letters');
  expect(isSmallForm(box, main.prose)).toBe(false);
});

test.each([
  ['form', 6, true],
  ['div', 6, false],
])('a box that is a %s beside %i paragraphs is one to fill in: %s', (name, count, expected) => {
  const { box, main } = boxOf(`${story(count)}<${name} id="x"><p>Letters</p></${name}>`, 'Letters');
  expect(isSmallForm(box, main.prose)).toBe(expected);
});

describe('a box with a field for an address', () => {
  const asks = (inside: string): boolean => {
    const { box, main } = boxOf(`${story(6)}<div id="x">${inside}</div>`, 'Letters');
    return asksForAddress(box, main.prose);
  };
  const HEADING = '<h3>Letters from the bay</h3>';

  test.each(['email', 'password'])('of the kind %s asks to sign up or in', (type) => {
    expect(asks(`${HEADING}<form><input type="${type}"></form>`)).toBe(true);
  });

  test.each(['text', 'search', 'checkbox', 'hidden'])('of the kind %s does not', (type) => {
    expect(asks(`${HEADING}<form><input type="${type}"></form>`)).toBe(false);
  });

  test('does not where it holds a part of the story', () => {
    expect(asks(`${HEADING}${[1, 2, 3, 4].map(paragraph).join('')}<input type="email">`)).toBe(false);
  });

  test('is looked for once: in the outermost box that is small enough', () => {
    const inner = '<div id="x"><h3>Letters from the bay</h3><input type="email"></div>';
    const { box, main } = boxOf(`${story(6)}<div><p>Once a week, free of charge.</p>${inner}</div>`, 'Letters');
    expect(asksForAddress(box, main.prose)).toBe(false);
    expect(box.parent && asksForAddress(box.parent, main.prose)).toBe(true);
  });
});

describe('a box that shows pictures one after the other', () => {
  const caption =
    '<figure><img alt=""><p>Letters of a boat on the pier of the harbour town, on a Tuesday in the spring.</p></figure>';
  const isShow = (box: string, around = story(6)): boolean => {
    const { box: found, main } = boxOf(`${around}${box}`, 'Letters');
    return isGallery(found, main.prose);
  };

  test.each(['full-gallery', 'slideshow', 'c-slide-show', 'PictureCarousel', 'slider-module'])(
    'is a gallery: %s',
    (name) => {
      expect(isShow(`<div id="x" class="${name}">${caption.repeat(5)}</div>`)).toBe(true);
    },
  );

  test.each([
    ['of another name', `<div id="x" class="text">${caption.repeat(5)}</div>`],
    ['with one picture', `<div id="x" class="gallery">${caption}</div>`],
    [
      'with some paragraphs to each picture',
      `<div id="x" class="gallery">${`<figure><img alt=""></figure><h2>Letters</h2>${paragraph(1)}${paragraph(2)}`.repeat(4)}</div>`,
    ],
    [
      'that tells a story at each',
      `<div id="x" class="gallery"><p>Letters</p>${`<p>${[0, 1, 2].map(sentences).join(' ')}</p>`.repeat(4)}</div>`,
    ],
  ])('is none %s', (_, box) => {
    expect(isShow(box)).toBe(false);
  });

  test('is none where it is all the page has', () => {
    expect(isShow(`<div id="x" class="gallery">${caption.repeat(5)}</div>`, '')).toBe(false);
  });
});

describe('an article in the story', () => {
  const isTeaser = (body: string, words: string): boolean => {
    const { box, main, read: all } = boxOf(body, words);
    return new InnerArticles(all.lines, main, all.hints).isTeaser(box);
  };

  test('of a headline and a sentence is a teaser', () => {
    const teaser =
      '<article id="x"><h3>Ropes are lost</h3><p>What the ropes were for, and who has seen them last, before they were gone.</p></article>';
    expect(isTeaser(`${story(6)}${teaser}`, 'Ropes')).toBe(true);
  });

  test('is none where articles of its kind are most of the text', () => {
    const entries = [1, 2, 3].map((index) => `<article class="e">${paragraph(index)}</article>`).join('');
    const entry =
      '<article class="e" id="x"><h3>Ropes are lost</h3><p>What the ropes were for, and who has seen them last.</p></article>';
    expect(isTeaser(`${entries}${entry}`, 'Ropes')).toBe(false);
  });

  test('is a teaser where there are some of its kind beside the story', () => {
    const teasers = [1, 2].map((index) => `<article class="e"><h3>Ropes</h3>${paragraph(index)}</article>`).join('');
    const teaser = `<article class="e" id="x"><h3>Ropes are lost</h3>${paragraph(3)}</article>`;
    expect(isTeaser(`${story(7)}${teasers}${teaser}`, 'Ropes are lost')).toBe(true);
  });

  test('is none where it is long, or holds the headline', () => {
    expect(isTeaser(`${story(30)}<article id="x"><h3>Ropes</h3>${story(3)}</article>`, 'Ropes')).toBe(false);
    const page = makePage(`<main>${story(6)}<article id="x"><h1>Nets are torn</h1><p>Short.</p></article></main>`);
    const lines = finish(readLines(page.body));
    const hints = finish(gatherHints(lines, readFacts(page), page));
    const box = lineWith(lines, 'Nets').box.parent;
    const main = box?.parent;
    expect(box && main && new InnerArticles(lines, main, hints).isTeaser(box)).toBe(false);
  });
});
