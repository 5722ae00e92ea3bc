import { expect, test } from 'vitest';
import { readArticle } from '../../../src/page/index.ts';

const PARAGRAPH = `<p>${'The ferry company will sail twice a day between the two harbours, the ministers said. '.repeat(4)}</p>`;

function readBlocks(inside: string): { kind: string; text: string }[] {
  const page = document.implementation.createHTMLDocument('Ferries');
  page.body.innerHTML = `<main><div class="x0"><h1>Ministers speak of ferries and of fog</h1></div>${inside}${PARAGRAPH}${PARAGRAPH}</main>`;
  const article = readArticle(page, { force: true });
  return (article?.blocks ?? []).map(({ kind, start, end }) => ({ kind, text: article?.text.slice(start, end) ?? '' }));
}

const kindOf = (inside: string, words: string) => readBlocks(inside).find(({ text }) => text.includes(words))?.kind;

test('text that shares a box with a picture alone is its caption', () => {
  expect(
    kindOf('<div class="x1"><img alt=""><div class="x2">A ferry leaves the quay at dawn.</div></div>', 'dawn'),
  ).toBe('caption');
});

test('a paragraph beside a picture is none', () => {
  expect(kindOf(`<div><img alt="">${PARAGRAPH}</div>`, 'twice a day')).not.toBe('caption');
});

test('a smaller heading that is a sentence, before the first paragraph, is the lead; a caption before it is not', () => {
  const blocks = readBlocks(
    `<h2>Two harbours, one timetable: the ministers promise ferries in fog and in frost.</h2>
     <div><img alt=""><div>A ferry leaves the quay at dawn.</div></div>`,
  );
  expect(blocks.filter(({ kind }) => kind === 'lead').map(({ text }) => text)).toEqual([
    'Two harbours, one timetable: the ministers promise ferries in fog and in frost.',
  ]);
});
