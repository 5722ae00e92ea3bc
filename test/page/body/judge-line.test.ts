import { describe, expect, test } from 'vitest';
import { findBody } from '../../../src/page/body/find-body.ts';
import { containerKind, LineJudge } from '../../../src/page/body/judge-line.ts';
import type { Line } from '../../../src/page/body/line.ts';
import { gatherHints } from '../../../src/page/body/page-hints.ts';
import { readLines } from '../../../src/page/body/read-lines.ts';
import { readFacts } from '../../../src/page/facts/page-facts.ts';
import { finish, lineWith, makePage } from '../fixtures/lines.ts';
import { paragraph, sentences, story } from '../fixtures/news-page.ts';

interface Judged {
  readonly judge: LineJudge;
  readonly line: Line;
}

/** Judges the line that holds "herring" in a story with `html` in its middle. */
function judgeIn(html: string, head = ''): Judged {
  const page = makePage(`<article>${story(3)}${html}${paragraph(3)}${paragraph(4)}</article>`);
  page.head.innerHTML = head;
  const lines = finish(readLines(page.body));
  const hints = finish(gatherHints(lines, readFacts(page), page));
  const body = findBody(lines, hints);
  if (!body) throw new Error('no body');
  return { judge: new LineJudge(lines, body.box, hints), line: lineWith(lines, 'herring') };
}

const LONG =
  'Nobody in the harbour had seen as much herring as on that morning, when the boats came back, one after another.';

describe('a line is of the story', () => {
  test.each([
    ['a full paragraph', `<p>${LONG}</p>`],
    ['a short one', '<p>Only herring.</p>'],
    ['a heading', '<h2>What the herring says</h2>'],
    ['a heading with a date', '<h2>The herring of 12 July 2024</h2>'],
    ['a heading whose own class is about style', '<h2 class="widget">What the herring says</h2>'],
    [
      'a paragraph of names that are links',
      '<p><a href="/a">Ada</a>, <a href="/b">Bo</a> and <a href="/c">Cy</a> like herring.</p>',
    ],
    [
      'a question of which more than half is a link',
      '<p>What does the skipper say of the <a href="/h">herring in the bay, three months later</a>?</p>',
    ],
    [
      'a sentence of which more than half is a link',
      '<p>The herring <a href="/h">was left to the others three months later</a> and last week.</p>',
    ],
    ['a short paragraph that names a day', '<p>The herring is back in the bay since 3 December 2023, a year late.</p>'],
    [
      'an item of a list that names a day',
      '<ul><li>The first herring of the year comes to the bay on 8 November 2023</li><li>The last of the boats leaves by the end of winter</li></ul>',
    ],
    [
      'a sentence that is mostly a link, in a list that says more than its links',
      `<ol><li><a href="/h">Much of the herring of this bay is left to the others</a>, says Ada.</li><li>${sentences(1)}</li></ol>`,
    ],
    [
      'a caption in an aside around its figure',
      `<aside class="inline"><figure><img><figcaption>${LONG}</figcaption></figure></aside>`,
    ],
    [
      'a caption of a figure that says of itself that it is embedded',
      `<figure class="embedded-image"><img><figcaption>${LONG}</figcaption></figure>`,
    ],
    [
      'a sentence with a link',
      '<p>Much of the herring, <a href="/t">as the treaty has it</a>, is left to the others.</p>',
    ],
  ])('%s', (_, html) => {
    const { judge, line } = judgeIn(html);
    expect(judge.isExcluded(line)).toBe(false);
  });

  test('that the head gives as the summary, even where it is named a teaser', () => {
    const html = `<p>${LONG}</p>`;
    const { judge, line } = judgeIn(html, `<meta name="description" content="${LONG}">`);
    expect(judge.isExcluded(line)).toBe(false);
  });
});

describe('a line is none of the story', () => {
  test.each([
    ['a link', '<p><a href="/h">All about the herring of the bay</a></p>'],
    ['a short line that is mostly a link', '<p>More: <a href="/h">all about the herring of the whole bay</a></p>'],
    ['a pointer to another story', '<p>Also read: herring is back in the bay</p>'],
    ['a request', '<p>Subscribe to the herring letter</p>'],
    ['a photo credit', '<p>Photo: A. Herring (herring)</p>'],
    ['a by-line', '<p>Written by Mara herring</p>'],
    ['a date', '<p>herring, 12 July 2024</p>'],
    ['a date in a heading that says so', '<h5 class="timestamp">herring desk, 12 July 2024</h5>'],
    ['a day and a name, though among the paragraphs', '<p>Ada Herring, herring desk, 12 July 2024, 8:00</p>'],
    [
      'one of a list of links, though a sentence',
      '<ul><li><a href="/h">All of the herring is gone.</a></li><li><a href="/c">So is the cod.</a></li></ul>',
    ],
    [
      'what other stories begin with, each below its headline in a list',
      `<ul>${[1, 2, 3].map((id) => `<li><div><a href="/${id}">All that is known of a fish</a><div><div><div><p>${LONG}</p></div></div></div></div></li>`).join('')}</ul>`,
    ],
    ['an aside with more than a figure in it', `<aside><figure><img></figure><p>${LONG}</p></aside>`],
    ['a date and a time', '<p>herring desk, updated 12/07/2024 at 14:30 local time</p>'],
    ['a path', '<p>Home › World › herring</p>'],
    ['a web address', '<p>https://fish.example/herring</p>'],
    ['a question that is a link', '<p><a href="/h">What does the skipper say of the herring in the bay?</a></p>'],
    ['a form to write to someone', `<form class="x"><p>${LONG}</p></form>`],
    ['what a story that is sold says of itself', '<p>The rest on herring is reserved for subscribers.</p>'],
    ['an aside', `<aside><p>${LONG}</p></aside>`],
    ['a box named boilerplate', `<div class="newsletter-box"><p>${LONG}</p></div>`],
    ['a credit by its class', '<div class="photo-credit">herring and company</div>'],
    ['a teaser', `<div class="x"><h3><a href="/h">All that is known of a fish</a></h3><p>${LONG}</p></div>`],
  ])('%s', (_, html) => {
    const { judge, line } = judgeIn(html);
    expect(judge.isExcluded(line)).toBe(true);
  });

  test('a heading of full sentences is of the story, and no anchor of it', () => {
    const { judge, line } = judgeIn(`<h2>${LONG}</h2>`);
    expect([judge.isExcluded(line), judge.isAnchor(line)]).toEqual([false, false]);
  });

  test('and is no anchor of it', () => {
    const { judge, line } = judgeIn(`<aside><p>${LONG}</p></aside>`);
    expect(judge.isAnchor(line)).toBe(false);
  });
});

describe('where a line is in a container of the story', () => {
  test('a paragraph among the others is an anchor', () => {
    const { judge, line } = judgeIn(`<p>${LONG}</p>`);
    expect([judge.isInStoryContainer(line), judge.isAnchor(line)]).toEqual([true, true]);
  });

  test('a short line among them is in it, and no anchor', () => {
    const { judge, line } = judgeIn('<p>Only herring.</p>');
    expect([judge.isInStoryContainer(line), judge.isAnchor(line)]).toEqual([true, false]);
  });

  test('an item of a list right in the body is, wherever the paragraphs stand in it', () => {
    const page = makePage(
      `<main>${Array.from({ length: 6 }, (_, index) => `<div class="p${'abcdef'[index]}">${paragraph(index)}</div>`).join('')}<ul><li>Only herring</li></ul></main>`,
    );
    const lines = finish(readLines(page.body));
    const line = lineWith(lines, 'herring');
    const main = line.box.parent?.parent;
    if (!main) throw new Error('the list stands in no box');
    const judge = new LineJudge(lines, main, finish(gatherHints(lines, readFacts(page), page)));
    expect(judge.isInStoryContainer(line)).toBe(true);
  });

  test('a box of its own is not', () => {
    const { judge, line } = judgeIn(`<div class="odd"><p>${LONG}</p></div>`);
    expect(judge.isInStoryContainer(line)).toBe(false);
  });

  test('containers whose classes differ in numbers and order are of one kind', () => {
    const container = (classes: string): string =>
      containerKind(judgeIn(`<div class="${classes}"><p>Only herring.</p></div>`).line);
    expect(container('text text-7 part')).toBe(container('text-12 part text'));
    expect(container('text')).not.toBe(container('text part'));
  });

  test('containers of one tag and class are the same', () => {
    const { line } = judgeIn('<div class="entry"><p>Only herring.</p></div>');
    expect(containerKind(line)).toBe('div.entry');
  });
});
