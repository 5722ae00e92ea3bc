import { describe, expect, test } from 'vitest';
import { findHeadline } from '../../../src/page/body/headline.ts';
import { linesOf } from '../fixtures/lines.ts';

const TITLE = 'Nets are torn in the whole bay';

/** The text of the line that is taken for the headline, or null. */
function headlineOf(body: string, titles: readonly string[] = [TITLE]): string | null {
  const lines = linesOf(body);
  return lines[findHeadline(lines, titles)]?.text ?? null;
}

test.each([
  ['the top heading, whatever the head says', '<h1>Ropes are lost at sea</h1>', 'Ropes are lost at sea'],
  ['the top heading that says what the head does', `<h1>The Example Daily</h1><h1>${TITLE}</h1>`, TITLE],
  [
    'not the site’s name, where a lower heading has the words of the head',
    `<h1>The Example Daily</h1><h3>${TITLE}</h3>`,
    TITLE,
  ],
  ['the site’s name only where nothing else is', '<h1><a href="/">The Example Daily</a></h1>', 'The Example Daily'],
  ['a lower heading with the words of the head', `<h2>Ropes are lost</h2><h2>${TITLE}</h2>`, TITLE],
  ['a line with the words of the head where no heading is', `<p>By the bay today</p><p>${TITLE}</p>`, TITLE],
  [
    'not a paragraph that has the words of the head and many more',
    `<p>By the bay today</p><p>In the town they say that the nets are torn, as they have been in the whole of the bay for a year.</p>`,
    null,
  ],
  ['not a lower heading with other words', '<h2>Ropes are lost at sea</h2>', null],
  ['a lower heading that is a link, where it says all of it', `<h3><a href="/n">${TITLE}</a></h3>`, TITLE],
  ['not one that says a part of it', '<h3><a href="/n">Nets are torn</a></h3>', null],
  [
    'not one that is a link, where another is none',
    `<h2><a href="/n">${TITLE}</a></h2><h2>${TITLE}.</h2>`,
    `${TITLE}.`,
  ],
  [
    'a line with the words of the head, where the only top heading is the site’s linked name',
    `<h1><a href="/">The Example Daily</a></h1><dl><dt>${TITLE}</dt></dl>`,
    TITLE,
  ],
  [
    'a top heading with some words of the head, though a linked one elsewhere has them all',
    `<h1><a href="/n">${TITLE}</a></h1><h1>Skippers mend what is torn, wholly by the bay</h1>`,
    'Skippers mend what is torn, wholly by the bay',
  ],
  [
    'not the heading over the replies, though the headline itself is a link',
    `<h2><a href="/n">${TITLE}</a></h2><div id="comments"><h3 id="comments-title">12 replies to ${TITLE}</h3></div>`,
    TITLE,
  ],
  [
    'not a heading in the box of the replies',
    `<h2><a href="/n">${TITLE}</a></h2><div class="respond"><h3>12 replies to ${TITLE}</h3></div>`,
    TITLE,
  ],
  ['a heading of a page that is open to comments', `<div class="has-comments"><h1>${TITLE}</h1></div>`, TITLE],
  ['a heading of a commentary', `<div class="commentary responsive"><h1>${TITLE}</h1></div>`, TITLE],
  ['not a heading of a few letters', '<h1>Nets</h1>', null],
  ['not a heading as long as a paragraph', `<h1>${'nets '.repeat(100)}</h1>`, null],
])('the headline is %s', (_, body, headline) => {
  expect(headlineOf(body)).toBe(headline);
});

describe('a top heading that is the site’s name behind the title', () => {
  const NAME = 'The Example Daily';

  test.each([' | ', ' - ', ' — ', ' » '])('parted by “%s”, is no headline', (separator) => {
    expect(headlineOf(`<h1>${NAME}</h1><h2>${TITLE}</h2>`, [TITLE + separator + NAME])).toBe(TITLE);
  });

  test('nor is it one before the title', () => {
    expect(headlineOf(`<h1>${NAME}</h1><h1>${TITLE}</h1>`, [`${NAME} | ${TITLE}`])).toBe(TITLE);
  });

  test('is the headline where no other heading is', () => {
    expect(headlineOf(`<h1>${NAME}</h1><p>Gulls.</p>`, [`${TITLE} | ${NAME}`])).toBe(NAME);
  });

  test('a hyphen parts no title', () => {
    expect(headlineOf('<h1>Half-torn nets</h1>', ['Half-torn nets'])).toBe('Half-torn nets');
  });
});

test('without a title in the head only the top heading is one', () => {
  expect(headlineOf(`<p>${TITLE}</p>`, [])).toBeNull();
  expect(headlineOf(`<h1>${TITLE}</h1>`, [])).toBe(TITLE);
});

test('of two headings with words of the head it is the one that the story follows', () => {
  const paragraph = `<p>${'The skippers looked at their nets, and they counted the holes in them. '.repeat(3)}</p>`;
  const story = `<h2>Nets are torn, boats are lost</h2>${paragraph.repeat(4)}<h3>Nets are torn in the bay</h3>${paragraph}`;
  expect(headlineOf(story)).toBe('Nets are torn, boats are lost');
});

test('behind all prose of the page it is one nevertheless', () => {
  const notice = `<p>${'We use cookies, and so do our partners, of whom there are nine hundred. '.repeat(3)}</p>`;
  expect(headlineOf(`${notice}<h1>${TITLE}</h1><p>More soon.</p>`)).toBe(TITLE);
});

describe('a few words of a long title', () => {
  const titles = ['Nets are torn in the whole bay, and nobody knows who will mend them | The Example Daily'];

  test.each([
    ['the field that searches the site', '<div>Search The Example Daily</div>'],
    ['a subheading', '<h3>The whole bay</h3>'],
  ])('do not make a headline: %s', (_, body) => {
    expect(headlineOf(body, titles)).toBeNull();
  });

  test('nor does the site’s linked name, which is a part of it', () => {
    const line = 'Nets are torn in the whole bay, and nobody knows who will mend them';
    expect(
      headlineOf(
        `<h1><a href="/">The Example Daily</a></h1><div>${line}</div><p>${'Gulls, gulls. '.repeat(40)}</p>`,
        titles,
      ),
    ).toBe(line);
  });
});
