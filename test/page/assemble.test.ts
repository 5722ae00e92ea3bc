import { describe, expect, test } from 'vitest';
import type { BlockKind } from '../../src/core/article-text.ts';
import { assembleText } from '../../src/page/assemble.ts';
import fc from '../fuzz.ts';
import { linesOf } from './fixtures/lines.ts';

/** All lines of a page with this body, each a block of one kind. */
const assemble = (body: string, kind: BlockKind = 'paragraph') =>
  assembleText(linesOf(body).map((line) => ({ line, kind })));

const textOf = (body: string): string => assemble(body).text;

describe('white space', () => {
  test.each([
    ['runs are one space', '<p>nets   and\n\t ropes</p>', 'nets and ropes'],
    ['none stands around a block', '<p>  nets \n</p>', 'nets'],
    ['a line break in the source is a space', '<p>nets\nand ropes</p>', 'nets and ropes'],
    ['a tab is a space', '<p>nets\tand</p>', 'nets and'],
    ['a no-break space stays', '<p>12\u00a0000 nets</p>', '12\u00a0000 nets'],
    ['so does a zero-width joiner', '<p>می\u200cروند</p>', 'می\u200cروند'],
    ['it comes from either of two elements', '<p><b>nets </b>and<i> ropes</i></p>', 'nets and ropes'],
    ['and is one where both have it', '<p><b>nets </b> <i> ropes</i></p>', 'nets ropes'],
    ['but is not made up', '<p>fisher<b>men</b>’s</p>', 'fishermen’s'],
    ['an element of space alone parts words', '<p>nets<b> </b>ropes</p>', 'nets ropes'],
    ['space before the first word of a line is none', '<p> <b> nets</b></p>', 'nets'],
  ])('%s', (_, body, text) => {
    expect(textOf(body)).toBe(text);
  });
});

describe('blocks', () => {
  test('are parted by an empty line, so that no name is found across two of them', () => {
    expect(textOf('<p>Saudi</p><p>Arabia</p>')).toBe('Saudi\n\nArabia');
    expect(textOf('<p>Saudi<br>Arabia</p>')).toBe('Saudi\n\nArabia');
  });

  test('have their kinds and their places, end exclusive', () => {
    const [first, second] = linesOf('<h1>Nets</h1><p>and ropes</p>');
    if (!first || !second) throw new Error('two lines were expected');
    const { text, blocks } = assembleText([
      { line: first, kind: 'title' },
      { line: second, kind: 'lead' },
    ]);
    expect(blocks).toEqual([
      { kind: 'title', start: 0, end: 4 },
      { kind: 'lead', start: 6, end: 15 },
    ]);
    expect(text.slice(6, 15)).toBe('and ropes');
  });

  test('are none where there are no lines', () => {
    expect(assembleText([])).toEqual({ text: '', blocks: [], segments: [] });
  });

  test('take the order that they are given in, not that of the page', () => {
    const lines = linesOf('<p>second</p><p>first</p>').toReversed();
    expect(assembleText(lines.map((line) => ({ line, kind: 'paragraph' }))).text).toBe('first\n\nsecond');
  });
});

describe('segments', () => {
  const held = (body: string) =>
    assemble(body).segments.map(({ node, start, from, length }) => [start, node.data.slice(from, from + length)]);

  test('are the words of each node, with the space between them where it is one space', () => {
    expect(held('<p>nets and <b>ropes</b> of hemp</p>')).toEqual([
      [0, 'nets and'],
      [9, 'ropes'],
      [15, 'of hemp'],
    ]);
  });

  test('end where the page has more space than the text', () => {
    expect(held('<p>nets  and ropes</p>')).toEqual([
      [0, 'nets'],
      [5, 'and ropes'],
    ]);
  });

  test('count UTF-16 units, also of what is more than one', () => {
    expect(held('<p>🐟🐟 <b>海老</b> x</p>')).toEqual([
      [0, '🐟🐟'],
      [5, '海老'],
      [8, 'x'],
    ]);
  });
});

describe('a caption', () => {
  const CREDIT = '© Harbour Studio';
  const held = ({ text, segments }: ReturnType<typeof assemble>): void => {
    for (const { node, start, from, length } of segments)
      expect(node.data.slice(from, from + length)).toBe(text.slice(start, start + length));
    const last = segments.at(-1);
    expect(last ? last.start + last.length : 0).toBe(text.length);
  };

  test('ends before its credit, in the text, in its block and in the nodes behind it', () => {
    const caption = assemble(`<p>The ferry leaves. ${CREDIT}</p>`, 'caption');
    expect(caption.text.trimEnd()).toBe('The ferry leaves.');
    expect(caption.blocks).toEqual([{ kind: 'caption', start: 0, end: caption.text.length }]);
    held(caption);
  });

  test('loses what stands in further nodes, too', () => {
    const caption = assemble(`<p>The <i>ferry</i> leaves. © <b>Harbour</b> Studio</p>`, 'caption');
    expect(caption.text.trimEnd()).toBe('The ferry leaves.');
    held(caption);
  });

  test('that is a credit alone leaves nothing, not even the space before it', () => {
    expect(assemble(`<p>${CREDIT}</p>`, 'caption')).toEqual({ text: '', blocks: [], segments: [] });
    const [first, second] = linesOf(`<p>The ferry leaves.</p><p>${CREDIT}</p>`);
    if (!first || !second) throw new Error('two lines were expected');
    const both = assembleText([
      { line: first, kind: 'paragraph' },
      { line: second, kind: 'caption' },
    ]);
    expect(both.text).toBe('The ferry leaves.');
    expect(both.blocks).toHaveLength(1);
    held(both);
  });

  test('is cut no more than a paragraph is', () => {
    expect(textOf(`<p>The ferry leaves. ${CREDIT}</p>`)).toBe(`The ferry leaves. ${CREDIT}`);
  });
});

test('any nesting of words and space gives a text that is its segments, spaces between them, and block ends', () => {
  const piece = fc.constantFrom('nets', ' ', '\n', '\u00a0', '🐟', '<b>', '</b>', '<br>', '<p>', '</p>', 'و', '網');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const { text, blocks, segments } = assemble(pieces.join(''));
      let covered = 0;
      for (const { start, length } of segments) {
        expect(text.slice(covered, start)).toMatch(/^(?: ?|\n\n)$/);
        covered = start + length;
      }
      expect(covered).toBe(text.length);
      for (const { start, end } of blocks) expect(text.slice(start, end)).toMatch(/^[^ \n].*[^ \n]$|^[^ \n]$/su);
    }),
    { numRuns: 150 },
  );
});
