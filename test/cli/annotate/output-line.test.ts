import { expect, test } from 'vitest';
import { toLine } from '../../../src/cli/annotate/output-line.ts';
import type { Annotation } from '../../../src/core/annotation.ts';
import type { ArticleText } from '../../../src/core/article-text.ts';
import type { Mention } from '../../../src/core/mention.ts';

const HEADLINE = 'Norway signs\n\n';
const TEXT = 'Norway and Peru agree.';

const article: ArticleText = {
  text: HEADLINE + TEXT,
  blocks: [],
  title: 'Norway signs',
  lang: 'en',
  date: '2020-05-04',
  dateSource: 'given',
};

const mention = (start: number, length: number, code: string): Mention => {
  return { start, end: start + length, kind: 'country', code, form: 'name', strength: 'strong', isPlace: false };
};

const annotation: Annotation = {
  mentions: [mention(0, 6, 'NO'), mention(HEADLINE.length, 6, 'NO'), mention(HEADLINE.length + 11, 4, 'PE')],
  profile: { parties: [], context: [], topics: [], date: '2020-05-04', isDateAssumed: false },
  prior: { ranked: [], priorCount: 0, coverage: { parties: [], count: 0, firstYear: null, lastYear: null } },
  findings: [],
};

test('mentions are those of the given text, by its own offsets, not those of a headline put before it', () => {
  const line = JSON.parse(toLine({ id: 'a', text: TEXT }, article, annotation, HEADLINE.length));
  expect(line).toMatchObject({ id: 'a', lang: 'en', date: '2020-05-04' });
  expect(line.mentions.map(({ start, end, surface, code }: never) => [start, end, surface, code])).toEqual([
    [0, 6, 'Norway', 'NO'],
    [11, 15, 'Peru', 'PE'],
  ]);
});
