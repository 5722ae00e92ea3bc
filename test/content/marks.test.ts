import { describe, expect, it } from 'vitest';
import { isMarkedAlike, toMarks } from '../../src/content/marks.ts';
import type { Block } from '../../src/core/article-text.ts';
import type { Mention, MentionKind } from '../../src/core/mention.ts';
import { DEFAULT_SETTINGS } from '../../src/platform/settings-schema.ts';

const BLOCKS: readonly Block[] = [
  { kind: 'title', start: 0, end: 20 },
  { kind: 'paragraph', start: 22, end: 60 },
  { kind: 'paragraph', start: 62, end: 90 },
];

function mention(start: number, kind: MentionKind, code: string): Mention {
  return { start, end: start + 5, kind, code, form: 'name', strength: 'strong', isPlace: false };
}

const MENTIONS = [
  mention(0, 'country', 'JP'),
  mention(8, 'term', 'pact'),
  mention(22, 'country', 'JP'),
  mention(30, 'group', 'NATO'),
  mention(40, 'country', 'JP'),
  mention(55, 'topic', 'cyber'),
  mention(84, 'pact', 'hiroshima-accord'),
];

const startsOf = (change: Partial<typeof DEFAULT_SETTINGS>) =>
  toMarks(MENTIONS, BLOCKS, { ...DEFAULT_SETTINGS, ...change }).map(({ start }) => start);

describe('toMarks', () => {
  it('marks everything but topics, with the index of the mention', () => {
    expect(startsOf({})).toEqual([0, 8, 22, 30, 40, 84]);
    expect(toMarks(MENTIONS, BLOCKS, DEFAULT_SETTINGS).at(-1)).toEqual({
      start: 84,
      end: 89,
      markClass: 'pact',
      index: 6,
    });
  });

  it('leaves out the classes that the reader does not want', () => {
    expect(startsOf({ markedClasses: ['country'] })).toEqual([0, 22, 40]);
    expect(startsOf({ markedClasses: [] })).toEqual([]);
  });

  it('marks an entity once in each paragraph, or never', () => {
    expect(startsOf({ density: 'first-in-paragraph' })).toEqual([0, 8, 22, 30, 84]);
    expect(startsOf({ density: 'none' })).toEqual([]);
  });

  it('takes a country and a group of one code for two entities', () => {
    const twins = [mention(22, 'country', 'EU'), mention(30, 'group', 'EU')];
    expect(toMarks(twins, BLOCKS, { ...DEFAULT_SETTINGS, density: 'first-in-paragraph' })).toHaveLength(2);
  });

  it('tells the first mention of a text without blocks', () => {
    const marks = toMarks(MENTIONS, [], { ...DEFAULT_SETTINGS, density: 'first-in-paragraph' });
    expect(marks.map(({ start }) => start)).toEqual([0, 8, 30, 84]);
  });
});

describe('isMarkedAlike', () => {
  it('sees what changes the marks and nothing else', () => {
    expect(isMarkedAlike(DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, width: 500, language: 'it' })).toBe(true);
    for (const change of [{ density: 'none' }, { colours: 'high-contrast' }, { markedClasses: [] }] as const) {
      expect(isMarkedAlike(DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, ...change })).toBe(false);
    }
  });
});
