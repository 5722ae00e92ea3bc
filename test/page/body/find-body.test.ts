import { describe, expect, test } from 'vitest';
import {
  findBody,
  holdsStory,
  isBoilerplate,
  type PageHints,
  sumUp,
  teaserShare,
} from '../../../src/page/body/find-body.ts';
import type { Line } from '../../../src/page/body/line.ts';
import { SummaryMatcher } from '../../../src/page/body/words.ts';
import { linesOf, lineWith } from '../fixtures/lines.ts';
import { HEADLINE, paragraph, sentences, story } from '../fixtures/news-page.ts';

const NO_HINTS: PageHints = {
  headline: -1,
  around: new Set(),
  summary: new SummaryMatcher(''),
  named: new Map(),
  body: null,
};

/** What `gatherHints` would know where the headline is the first line, or nowhere. */
function hints(lines: readonly Line[], facts: Partial<PageHints> = {}): PageHints {
  const headline = lines.findIndex(({ text }) => text.includes(HEADLINE));
  const around = new Set(boxesAround(lines[headline]));
  return { ...NO_HINTS, headline, around, ...facts };
}

function boxesAround(line: Line | undefined): readonly Line['box'][] {
  const boxes: Line['box'][] = [];
  for (let box = line?.box ?? null; box; box = box.parent) boxes.push(box);
  return boxes;
}

/** The id of the element that holds the story. */
const bodyOf = (body: string, facts: Partial<PageHints> = {}): string | undefined => {
  const lines = linesOf(body);
  return findBody(lines, hints(lines, facts))?.box.element.id;
};

const LINKS = Array.from(
  { length: 12 },
  (_, index) => `<li><a href="/${index}">Another story, number ${index}</a></li>`,
);
const TITLE = `<h1>${HEADLINE}</h1>`;

describe('the region of the story', () => {
  test('is the innermost that has all of its prose', () => {
    expect(bodyOf(`<div id="page"><div id="main"><div id="text">${story(4)}</div></div></div>`)).toBe('text');
  });

  test('is not the box of the headline, though a heading in it has the head’s summary', () => {
    const summary = 'Two harbour towns share one ferry, one timetable and one captain.';
    const body = `<div id="page"><div id="top">${TITLE}<h2>${summary}</h2></div><ul>${LINKS.join('')}</ul><div id="text">${sentences(1)}</div></div>`;
    expect(bodyOf(body, { summary: new SummaryMatcher(summary) })).toBe('text');
  });

  test('is never a paragraph itself', () => {
    expect(bodyOf(`<div id="text"><p id="only">${sentences(0)}</p></div>`)).toBe('text');
    expect(bodyOf(`<ul id="list"><li id="item">${sentences(0)}</li></ul>`)).toBe('list');
  });

  test('is wide enough for prose in two places, and no wider than that pays for the links', () => {
    const two = `<div id="one">${story(3)}</div><div id="two">${story(3)}</div>`;
    expect(bodyOf(`<div id="both">${two}</div>`)).toBe('both');
    const apart = `<div id="one">${story(3)}</div><ul>${LINKS.join('').repeat(4)}</ul><div id="two">${paragraph(3)}</div>`;
    expect(bodyOf(`<div id="both">${apart}</div>`)).toBe('one');
  });

  test('is that behind the headline, not the larger one before it', () => {
    const body = `<div id="all"><div id="before">${story(4)}</div>${TITLE}<div id="after">${story(3)}</div></div>`;
    expect(bodyOf(`${body}`)).not.toBe('before');
    const parted = `<div id="before">${story(4)}</div><ul>${LINKS.join('').repeat(5)}</ul>${TITLE}<div id="after">${story(3)}</div>`;
    expect(bodyOf(`<div id="all">${parted}</div>`)).toBe('after');
  });

  test('is that near the headline, where as much prose stands farther down', () => {
    const far = `${TITLE}<div id="near">${story(3)}</div><ul>${LINKS.join('').repeat(5)}</ul><div id="far">${story(3)}</div>`;
    expect(bodyOf(`<div id="all">${far}</div>`)).toBe('near');
  });

  test('is that which names itself the body, of two alike before the headline', () => {
    const links = `<ul>${LINKS.join('').repeat(5)}</ul>`;
    const two = (attribute: string): string =>
      `<div><div id="x">${story(3)}</div>${links}<div id="y" ${attribute}>${story(3)}</div>${links}${TITLE}</div>`;
    expect(bodyOf(two('class="story-body"'))).toBe('y');
    expect(bodyOf(two('itemprop="articleBody"'))).toBe('y');
    expect(bodyOf(two('class="column"'))).toBe('x');
  });

  test('is not that of comments or of a side column', () => {
    const links = `<ul>${LINKS.join('').repeat(5)}</ul>`;
    const comments = `<div id="comments" class="comments">${story(4)}</div>`;
    expect(bodyOf(`<div>${TITLE}<div id="text">${story(3)}</div>${links}${comments}</div>`)).toBe('text');
    expect(
      bodyOf(`<div>${TITLE}<div id="text">${story(3)}</div>${links}<aside id="side">${story(4)}</aside></div>`),
    ).toBe('text');
  });

  test('is where the summary of the head stands, however short that is', () => {
    const links = `<ul>${LINKS.join('').repeat(5)}</ul>`;
    const lead = 'Two harbour towns share one ferry, and one timetable, from the first day of spring.';
    const body = `<div><div id="x">${story(1)}</div>${links}<div id="y"><p>${lead}</p></div>${links}${TITLE}</div>`;
    expect(bodyOf(body)).toBe('x');
    expect(bodyOf(body, { summary: new SummaryMatcher(lead) })).toBe('y');
  });

  test('is none where nothing is prose', () => {
    expect(bodyOf(`<ul id="menu">${LINKS.join('')}</ul><p>Nets</p>`)).toBeUndefined();
    expect(bodyOf('')).toBeUndefined();
  });
});

describe('what a line adds to the boxes around it', () => {
  const proseOf = (body: string, id: string, facts: Partial<PageHints> = {}): number => {
    const lines = linesOf(body);
    const found = [...sumUp(lines, hints(lines, facts))].find(([box]) => box.element.id === id);
    return found?.[1].prose ?? 0;
  };

  test('is its prose, in each of them', () => {
    const body = `<div id="out"><div id="in">${story(2)}</div></div>`;
    expect(proseOf(body, 'in')).toBeGreaterThan(300);
    expect(proseOf(body, 'out')).toBe(proseOf(body, 'in'));
  });

  test('is half of it before the headline', () => {
    const body = (before: string, after: string): string => `<div>${before}${TITLE}${after}</div>`;
    const text = `<div id="x"><p>${sentences(0)}</p></div>`;
    expect(proseOf(body(text, ''), 'x')).toBeCloseTo(proseOf(body('', text), 'x') / 2);
  });

  test('is no more for one endless line than for a long one', () => {
    const line = (count: number): string => `<div id="x">${sentences(0).repeat(count)}</div>`;
    expect(proseOf(line(20), 'x')).toBe(proseOf(line(40), 'x'));
  });

  test.each([
    ['a list’s item', `<ul id="x"><li>${sentences(0)}</li></ul>`],
    ['a caption', `<figure id="x"><figcaption>${sentences(0)}</figcaption></figure>`],
    ['something named like boilerplate', `<div id="x" class="promo">${paragraph(0)}</div>${story(4)}`],
  ])('is less for %s', (_, body) => {
    expect(proseOf(body, 'x')).toBeLessThan(proseOf(`<div id="x">${paragraph(0)}</div>${story(4)}`, 'x') * 0.8);
  });

  test('is nothing for the headline itself', () => {
    const long = `${HEADLINE}, and nobody in either of the two towns knows what will become of the old one.`;
    expect(proseOf(`<div id="x"><h1>${long}</h1></div>${story(2)}`, 'x')).toBe(0);
  });
});

describe('how far a line is part of a teaser', () => {
  const shareOf = (body: string, words: string): number => {
    const lines = linesOf(body);
    return teaserShare(lineWith(lines, words), hints(lines));
  };
  const SUMMARY = 'The harbour master would believe it in autumn, he said.';

  test('is the share of links in the line itself', () => {
    expect(shareOf(`<div>${story(9)}<p>nets <a href="/n">nets</a></p></div>`, 'nets')).toBeCloseTo(0.5, 0);
    expect(shareOf(`<div>${story(9)}<p>${SUMMARY}</p></div>`, 'harbour master would')).toBe(0);
  });

  test('is high below a linked headline, in a small box', () => {
    const card = `<div><h3><a href="/a">A story about something else entirely</a></h3><p>${SUMMARY}</p></div>`;
    expect(shareOf(`<div>${card}${story(9)}</div>`, 'harbour master would')).toBeGreaterThanOrEqual(0.7);
  });

  test('is not where the box has most of the page’s prose: what is shown of a story that is sold', () => {
    const snippet = `<div><a href="/d">Mara Dorsch, reporter</a>${paragraph(1)}</div>`;
    expect(shareOf(`<div>${snippet}<p>Short.</p></div>`, sentences(1))).toBeLessThan(0.3);
  });

  test('is not where the box is large, holds the headline or names itself the body', () => {
    const head = '<h3><a href="/a">A story about something else</a></h3>';
    expect(shareOf(`<div>${head}<p>${SUMMARY}</p>${story(9)}</div>`, 'master would')).toBe(0);
    expect(shareOf(`<div>${TITLE}${head}<p>${SUMMARY}</p></div>`, 'master would')).toBe(0);
    expect(shareOf(`<div class="article-body">${head}<p>${SUMMARY}</p></div>`, 'master would')).toBe(0);
  });
});

describe('a name is believed', () => {
  /** Whether the box with the id `x` is boilerplate to a region with this much prose. */
  const isOut = (body: string, facts: Partial<PageHints> = {}): boolean => {
    const lines = linesOf(body);
    const box = lines.flatMap(boxesAround).find(({ element }) => element.id === 'x');
    const root = lines[0] && boxesAround(lines[0]).at(-1);
    if (!box || !root) throw new Error('there is no such box');
    return isBoilerplate(box, root.prose, hints(lines, facts));
  };
  const named = (name: string, inside: string, rest: string): string =>
    `<div id="x" class="${name}">${inside}</div>${rest}`;

  test('where the region holds little of the prose', () => {
    expect(isOut(named('promo', paragraph(0), story(8)))).toBe(true);
    expect(isOut(`<aside id="x">${paragraph(0)}</aside>${story(8)}`)).toBe(true);
  });

  test('not where it has no such name', () => {
    expect(isOut(named('column', paragraph(0), story(8)))).toBe(false);
  });

  test('not where it holds most of the prose', () => {
    expect(isOut(named('promo', story(8), paragraph(0)))).toBe(false);
  });

  test('not where it holds the headline', () => {
    expect(isOut(named('promo', TITLE + paragraph(0), story(8)))).toBe(false);
  });

  test('not where most of the prose is in boxes of its name, unless readers or lawyers write these', () => {
    const share = new Map([
      ['sticky', 5000],
      ['comments', 5000],
    ]);
    expect(isOut(named('sticky', `${paragraph(0)}<a href="/n">${'Another story '.repeat(5)}</a>`, story(8)))).toBe(
      true,
    );
    expect(isOut(named('sticky', paragraph(0), story(8)), { named: share })).toBe(false);
    expect(isOut(named('comments', paragraph(0), story(8)), { named: share })).toBe(true);
  });

  test('a box that names itself the body and has most of the prose holds the story', () => {
    const [line] = linesOf(`<div class="article-body">${story(3)}</div>`);
    const box = line?.box.parent;
    if (!box) throw new Error('the paragraph stands in no box');
    expect([holdsStory(box, box.prose), holdsStory(box, box.prose * 3)]).toEqual([true, false]);
  });
});
