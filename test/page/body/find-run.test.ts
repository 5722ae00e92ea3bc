import { expect, test } from 'vitest';
import { findBody } from '../../../src/page/body/find-body.ts';
import { findRun } from '../../../src/page/body/find-run.ts';
import { LineJudge } from '../../../src/page/body/judge-line.ts';
import { gatherHints } from '../../../src/page/body/page-hints.ts';
import { readLines } from '../../../src/page/body/read-lines.ts';
import { readFacts } from '../../../src/page/facts/page-facts.ts';
import { finish, makePage } from '../fixtures/lines.ts';
import { sentences, story } from '../fixtures/news-page.ts';

const links = (count: number): string =>
  `<ul>${Array.from({ length: count }, (_, index) => `<li><a href="/${index}">What became of boat number ${index}</a></li>`).join('')}</ul>`;

/** Beginnings of the first and last line of the stretch that holds the story, or null. */
function runOf(body: string): string[] | null {
  const page = makePage(body);
  const lines = finish(readLines(page.body));
  const hints = finish(gatherHints(lines, readFacts(page), page));
  const found = findBody(lines, hints);
  if (!found) return null;
  const run = findRun(lines, [...lines.keys()], new LineJudge(lines, found.box, hints));
  return run && [run.first, run.last].map((index) => lines[index]?.text ?? '');
}

test('the run goes from the first full paragraph to the last', () => {
  expect(runOf(`<main><p>Short.</p>${story(4)}<p>End.</p></main>`)).toEqual([sentences(0), sentences(3)]);
});

test('a few links between paragraphs do not end it', () => {
  expect(runOf(`<main>${story(3)}${links(3)}<p>${sentences(4)}</p></main>`)).toEqual([sentences(0), sentences(4)]);
});

test('many links do not either, where paragraphs in a container like theirs go on behind them', () => {
  expect(runOf(`<main>${story(3)}${links(40)}<p>${sentences(4)}</p></main>`)).toEqual([sentences(0), sentences(4)]);
});

test('another top heading does', () => {
  const next = `${links(40)}<h1>Another story of the same bay</h1><p>${sentences(4)}</p>`;
  expect(runOf(`<main>${story(3)}${next}</main>`)).toEqual([sentences(0), sentences(2)]);
});

test('without a full paragraph there is none', () => {
  expect(runOf('<main><p>Nets.</p><p>Ropes.</p></main>')).toBeNull();
});
