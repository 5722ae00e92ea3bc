import { describe, expect, test } from 'vitest';
import { findNamedBody } from '../../../src/page/body/named-body.ts';
import { linesOf } from '../fixtures/lines.ts';
import { paragraph, sentences, story } from '../fixtures/news-page.ts';
import { read, TITLE } from '../fixtures/read-page.ts';

const bodyIn = (body: string): string | null => findNamedBody(linesOf(body))?.element.id ?? null;

describe('the box that names itself the body', () => {
  test('is the one with the most prose', () => {
    expect(
      bodyIn(
        `<div id="a" class="article-body">${paragraph(1)}</div><div id="b" class="article-body">${story(6)}</div>`,
      ),
    ).toBe('b');
  });

  test('is the innermost of several around one another', () => {
    expect(bodyIn(`<div id="a" class="main-body"><div id="b" class="article-body">${story(6)}</div></div>`)).toBe('b');
  });

  test('is not one in a box that is named something else', () => {
    expect(
      bodyIn(`<main>${story(6)}<div class="comments"><div id="a" class="text-body">${story(5)}</div></div></main>`),
    ).toBeNull();
  });

  test('is one nevertheless where that box is the whole page', () => {
    expect(bodyIn(`<div class="ad-portal"><div id="a" class="article-body">${story(6)}</div></div>`)).toBe('a');
  });

  test.each([
    ['says too little', `<div id="a" class="article-body">${paragraph(1)}</div>`],
    ['is not there', `<div id="a">${story(6)}</div>`],
  ])('is none where it %s', (_, body) => {
    expect(bodyIn(body)).toBeNull();
  });
});

test('beside it an aside is none of the story, though it holds most of the page’s prose', async () => {
  const entry = '<p>Atlantis has no fish any more, said its harbour master, and he went home to his wife and sons.</p>';
  const { text } = await read(
    `<main><article>${TITLE}<div class="article-body">${story(4)}</div></article><aside id="sidebar" class="mod">${entry.repeat(40)}</aside></main>`,
  );
  expect(text).toContain(sentences(3));
  expect(text).not.toContain('Atlantis');
});
