import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/page/index.ts';
import { makePage } from '../fixtures/lines.ts';
import { HEADLINE, paragraph, sentences, story } from '../fixtures/news-page.ts';
import { blocksOf } from '../fixtures/read-page.ts';

const TITLE = `<h1>${HEADLINE}</h1>`;
const LINKS = Array.from(
  { length: 8 },
  (_, index) => `<li><a href="/${index}">Another story, number ${index}</a></li>`,
);

/** The blocks of a page with this in its only region, each as `kind: its first words`. */
function choose(inside: string, head = ''): readonly string[] {
  const page = makePage(`<main>${inside}</main>`);
  page.head.insertAdjacentHTML('beforeend', head);
  const article = readArticle(page, { force: true });
  return article ? blocksOf(article).map((block) => block.split(' ').slice(0, 4).join(' ')) : [];
}

/** The same without the paragraphs of the story itself: what stands around and between them. */
const extras = (inside: string, head = ''): readonly string[] =>
  choose(inside, head).filter(
    (block) => !/: (?:The two ministers|Boats from both|It is the|No one could|A commission)/.test(block),
  );

const TOP = `title: ${HEADLINE.split(' ').slice(0, 3).join(' ')}`;
const LEAD = 'Two harbour towns share one ferry, and one timetable, from the first day of spring.';

describe('between headline and text', () => {
  test.each([
    ['a sentence beside the headline', `${TITLE}<p>${LEAD}</p><div>${story(4)}</div>`],
    [
      'a line that names itself a standfirst',
      `<header>${TITLE}</header><div><p class="standfirst">${LEAD}</p>${story(4)}</div>`,
    ],
    ['a smaller heading that is one', `${TITLE}<h2>${LEAD}</h2><div>${story(4)}</div>`],
    [
      'a sentence inside the region, in a box of its own',
      `${TITLE}<div><div class="k1"><div>${LEAD}</div></div>${story(4)}</div>`,
    ],
  ])('%s is the lead', (_, inside) => {
    expect(extras(inside)).toEqual([TOP, 'lead: Two harbour towns']);
  });

  test('a smaller heading of full sentences in a box of its own is the lead', () => {
    const inside = `<header><div>${TITLE}</div><h2>${LEAD} ${LEAD}</h2><p>Ada Skipper</p></header><div>${story(4)}</div>`;
    expect(extras(inside)).toEqual([TOP, 'lead: Two harbour towns']);
  });

  test('what the head gives as the summary is the lead, wherever it stands', () => {
    const inside = `<header>${TITLE}</header><section><div><span>${LEAD}</span></div></section><div>${story(4)}</div>`;
    expect(extras(inside, `<meta name="description" content="${LEAD}">`)).toContain('lead: Two harbour towns');
  });

  test.each([
    ['a name', '<div>Ada Skipper</div>'],
    ['a section with its link', '<div><a href="/world">World and the sea, from both of the towns</a></div>'],
    ['a day', '<div>Friday, 12 July 2024, 8:00</div>'],
    ['a number of minutes', '<div>4 min read</div>'],
    ['a line to share it', '<div class="share">Tell your friends of this story, if you please.</div>'],
    ['a by-line', '<p>By Ada Skipper and Ben Rower</p>'],
  ])('%s is none of the story', (_, between) => {
    expect(extras(`${TITLE}${between}<div>${story(4)}</div>`)).toEqual([TOP]);
  });

  test('without a lead the first paragraph is one', () => {
    expect(choose(`${TITLE}<div>${story(3)}</div>`)).toEqual([
      TOP,
      'lead: The two ministers',
      'paragraph: Boats from both',
      'paragraph: It is the',
    ]);
  });

  test('a short sentence among the paragraphs is the first of them', () => {
    expect(choose(`${TITLE}<div><p>It is cold here.</p>${story(4)}</div>`).slice(0, 2)).toEqual([
      TOP,
      'lead: It is cold',
    ]);
  });
});

describe('headings in the text', () => {
  test('are of the story where text of it follows', () => {
    const inside = `${TITLE}<div>${paragraph(0)}<h2>What the towns say</h2>${paragraph(1)}<h3>What it costs</h3>${paragraph(2)}</div>`;
    expect(extras(inside)).toEqual([TOP, 'heading: What the towns', 'heading: What it costs']);
  });

  test('are not where links follow, or nothing', () => {
    const over = (what: string): string => `${TITLE}<div>${story(4)}<h2>More of the sea</h2>${what}</div>`;
    expect(extras(over(`<ul>${LINKS.join('')}</ul>`))).toEqual([TOP]);
    expect(extras(over(''))).toEqual([TOP]);
    const between = `${TITLE}<div>${story(2)}<h2>More of the sea</h2><ul>${LINKS.join('')}</ul>${paragraph(2)}</div>`;
    expect(extras(between)).toEqual([TOP]);
  });

  test('are where a time and a name stand between, and not where more does', () => {
    const entry = (between: string): string =>
      `${TITLE}<div>${story(2)}<h2>The towns answer</h2>${between}${paragraph(2)}</div>`;
    expect(extras(entry('<div>14:05, Ada Skipper</div>'))).toContain('heading: The towns answer');
    expect(extras(entry(`<div class="k4">${'Signed up already '.repeat(6)}</div>`))).not.toContain(
      'heading: The towns answer',
    );
  });

  test('a heading upon a heading counts with the text of the second', () => {
    const inside = `${TITLE}<div>${story(2)}<h2>Day two of the talks</h2><h3>In the morning</h3>${paragraph(2)}</div>`;
    expect(extras(inside)).toEqual([TOP, 'heading: Day two of', 'heading: In the morning']);
  });

  test('of a letter or two apart from the text are ornaments', () => {
    expect(extras(`${TITLE}<div>${story(2)}<div class="k5"><h2>II</h2></div>${paragraph(2)}</div>`)).toEqual([TOP]);
  });
});

describe('kinds', () => {
  test.each([
    ['quote', `<blockquote><p>It is the sea that decides, not we, and so it always was, he said.</p></blockquote>`],
    ['list-item', '<ul><li>It is the sea that decides, not we, and so it always was here.</li></ul>'],
    ['paragraph', '<p>It is the sea that decides, not we.</p>'],
    ['caption', '<figure><img alt=""><figcaption>It is the sea that decides.</figcaption></figure>'],
  ])('%s', (kind, part) => {
    const found = choose(`${TITLE}<div>${story(2)}${part}${paragraph(2)}</div>`);
    expect(
      found.filter((block) => block.endsWith('It is the') && !block.startsWith('paragraph: It is the third')),
    ).toContain(`${kind}: It is the`);
  });
});

describe('the end', () => {
  test.each([
    ['a short sentence', '<p>He smiled.</p>', ['paragraph: He smiled.']],
    ['several', '<p>He smiled.</p><p>She did not.</p>', ['paragraph: He smiled.', 'paragraph: She did not.']],
    ['a name after the last sentence', '<p>He smiled.</p><p>Ada Skipper</p>', ['paragraph: He smiled.']],
    ['a name alone', '<p>Ada Skipper</p>', []],
    [
      'a list behind a table',
      '<div class="k9"><b>Boats</b></div><table><tr><td><i>1. Gull</i></td><td>41 %</td></tr></table><h2>Who came</h2><ul><li>Ada Skipper</li></ul>',
      ['heading: Who came', 'list-item: Ada Skipper'],
    ],
    ['numbered lines', '<p>1) Ropes</p><p>2) Nets</p>', ['paragraph: 1) Ropes', 'paragraph: 2) Nets']],
    ['numbered headings', '<h3>1. Ropes</h3><h3>2. Nets</h3>', ['heading: 1. Ropes', 'heading: 2. Nets']],
    ['a sentence behind a notice', '<p>Newsletter</p><p>He smiled.</p>', []],
    ['a sentence behind links', `<ul>${LINKS.join('')}</ul><p>He smiled.</p>`, []],
    ['a sentence elsewhere', '<div class="k9"><span>All rights are ours.</span></div>', []],
  ])('%s', (_, tail, added) => {
    expect(extras(`${TITLE}<div>${story(4)}${tail}</div>`)).toEqual([TOP, ...added]);
  });

  test('is before the next story of a page that never ends', () => {
    const next = `<article><h1>Another town builds a bridge of its own</h1>${paragraph(3)}${paragraph(4)}</article>`;
    const found = choose(`<article>${TITLE}${story(3)}</article>${next}`);
    expect(found).toHaveLength(4);
    expect(found.at(-1)).toBe('paragraph: It is the');
  });

  test('is there also where its stories stand in no articles, but are made alike', () => {
    const made = (title: string, text: string): string =>
      `<div class="entry"><div class="top"><h1 class="title">${title}</h1></div><div class="text">${text}</div></div>`;
    const next = made('Another town builds a bridge of its own', paragraph(3) + paragraph(4));
    expect(choose(made(HEADLINE, story(3)) + next)).toHaveLength(4);
  });

  test('is not at the top heading that the text stands under, where the headline is found in an article before it', () => {
    const feed = `<article>${TITLE}</article>`;
    const found = choose(`${feed}<article><h1>Fish for both of the towns</h1>${story(3)}</article>`);
    expect(found.filter((block) => block.includes('Boats from both'))).toHaveLength(1);
  });

  test('is not at a top heading that only looks like the headline, in one box with it', () => {
    const second = '<h1 class="title">What the towns say to it now</h1>';
    const found = choose(`<h1 class="title">${HEADLINE}</h1>${story(2)}${second}${paragraph(2)}${paragraph(3)}`);
    expect(found.at(-1)).toBe('paragraph: No one could');
  });

  test('is not at a second top heading in the same article, which is none of the story', () => {
    const second = '<h1>What the towns say to it now</h1>';
    const found = choose(`<article>${TITLE}${story(2)}${second}${paragraph(2)}${paragraph(3)}</article>`);
    expect(found.slice(2)).toEqual(['paragraph: Boats from both', 'paragraph: It is the', 'paragraph: No one could']);
  });
});

test('without a headline the story begins with its first paragraph', () => {
  expect(choose(`<div>${story(3)}</div>`)[0]).toBe('lead: The two ministers');
});

test('a caption before the text is one, and no lead', () => {
  const figure = `<figure><img alt=""><figcaption>${LEAD}</figcaption></figure>`;
  expect(choose(`${TITLE}${figure}<div>${story(3)}</div>`).slice(1, 3)).toEqual([
    'caption: Two harbour towns',
    'lead: The two ministers',
  ]);
});

test('a standfirst that the story begins with is read once, its paragraphs as often as they stand there', () => {
  const inside = `<header>${TITLE}<p class="standfirst">${sentences(0)}</p></header><div>${story(5)}${paragraph(1)}${paragraph(2)}</div>`;
  const found = choose(inside);
  expect(found.filter((block) => block.includes('The two ministers'))).toEqual(['lead: The two ministers']);
  expect(found.filter((block) => block.includes('Boats from both'))).toHaveLength(2);
});

describe('a box that names itself a subheading', () => {
  const box = (name: string, text: string): string => `<div class="${name}">${text}</div>`;
  const withBox = (html: string): string => `${TITLE}<div>${story(2)}${html}${paragraph(3)}${paragraph(4)}</div>`;

  test('is one, among the paragraphs', () => {
    expect(extras(withBox(box('p_subheadline', 'Who pays for it all?')))).toEqual([TOP, 'heading: Who pays for']);
  });

  test.each([
    ['with another name', box('p_label', 'Who pays for it all?')],
    ['that is a link', box('p_subheadline', '<a href="/n">Who pays for it all?</a>')],
    ['in a box beside them', `<div class="x">${box('p_subheadline', 'Who pays for it all?')}</div>`],
    ['over nothing but links', `${box('p_subheadline', 'Who pays for it?')}<ul>${LINKS.join('')}</ul>`],
  ])('is none %s', (_, html) => {
    expect(extras(withBox(html))).toEqual([TOP]);
  });
});
