import { describe, expect, test } from 'vitest';
import { toMarks } from '../../src/article/marks.ts';
import type { Block } from '../../src/core/article-text.ts';
import type { Mention, MentionKind } from '../../src/core/mention.ts';
import { MARKED_CLASSES } from '../../src/platform/settings-schema.ts';

/** Two paragraphs; a mention every ten units. */
const BLOCKS: readonly Block[] = [
  { kind: 'paragraph', start: 0, end: 50 },
  { kind: 'paragraph', start: 51, end: 100 },
];

function mention(start: number, kind: MentionKind, code: string): Mention {
  return { start, end: start + 5, kind, code, form: 'name', strength: 'strong', isPlace: false };
}

const MENTIONS = [
  mention(0, 'country', 'JP'),
  mention(10, 'term', 'sign'),
  mention(20, 'country', 'JP'),
  mention(30, 'topic', 'cyber'),
  mention(40, 'group', 'NATO'),
  mention(60, 'country', 'JP'),
  mention(70, 'pact', 'accord'),
  mention(80, 'pact', 'accord'),
];

const shown = (change: Partial<Parameters<typeof toMarks>[2]> = {}) =>
  toMarks(MENTIONS, BLOCKS, { markedClasses: MARKED_CLASSES, density: 'all', ...change });

describe('the marks of an article', () => {
  test('are all mentions but topics, each with its place among the mentions', () => {
    expect(shown().map(({ index }) => index)).toEqual([0, 1, 2, 4, 5, 6, 7]);
    expect(shown().map(({ markClass }) => markClass)).not.toContain('topic');
  });

  test('are stronger for the first of each in its paragraph, but never for words of agreement', () => {
    expect(shown().flatMap(({ index, isFirst }) => (isFirst ? [index] : []))).toEqual([0, 4, 5, 6]);
  });

  test('are only the first of each in its paragraph where the reader wants it so, or none', () => {
    expect(shown({ density: 'first-in-paragraph' }).map(({ index }) => index)).toEqual([0, 1, 4, 5, 6]);
    expect(shown({ density: 'none' })).toEqual([]);
  });

  test('leave out the classes that the reader does without', () => {
    expect(shown({ markedClasses: ['pact'] }).map(({ index }) => index)).toEqual([6, 7]);
    expect(shown({ markedClasses: [] })).toEqual([]);
  });
});
