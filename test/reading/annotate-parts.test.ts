import { describe, expect, it, vi } from 'vitest';
import type { ArticleText } from '../../src/core/article-text.ts';
import type { Mention } from '../../src/core/mention.ts';
import { articleFromPlainText } from '../../src/core/plain-text.ts';
import { type AnnotateAnswer, MAX_TEXT } from '../../src/platform/messages.ts';
import { annotateParts } from '../../src/reading/annotate-parts.ts';
import { splitArticle } from '../../src/reading/split-article.ts';
import fc from '../fuzz.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const NAME = 'Japan';

/** Stands for the background: finds every "Japan". */
async function annotate({ text, title }: ArticleText): Promise<AnnotateAnswer> {
  const mentions = [...text.matchAll(/Japan/g)].map(
    ({ index }): Mention => ({
      ...{ start: index, end: index + NAME.length, kind: 'country', code: 'JP', form: 'name' },
      ...{ strength: 'strong', isPlace: false },
    }),
  );
  const profile = { parties: [{ code: title, weight: 1 }] };
  return { annotation: { mentions, profile, prior: {}, findings: [] }, problem: null } as unknown as AnnotateAnswer;
}

const line = fc
  .stringMatching(/^[A-Za-z ,.]{0,80}$/)
  .map((words) => `${words} Japan and the others agreed on it today.`);
const texts = fc.array(line, { minLength: 1, maxLength: 30 }).map((lines) => articleFromPlainText(lines.join('\n\n')));
const options = (limit: number, onProgress: (share: number) => void = () => undefined) => ({
  signal: new AbortController().signal,
  limit,
  onProgress,
});

describe('a text in parts', () => {
  it('is cut between blocks only, into parts that together hold every block', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 500 }), (article, limit) => {
        const blocks = splitArticle(article, limit).flatMap(({ start, article: part }) =>
          part.blocks.map((block) => ({ start: block.start + start, text: part.text.slice(block.start, block.end) })),
        );
        expect(blocks).toEqual(
          article.blocks.map(({ start, end }) => ({ start, text: article.text.slice(start, end) })),
        );
      }),
    );
  });

  it('has the same mentions as in one', async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 1, max: 500 }), async (article, limit) => {
        const { annotation } = await annotateParts(article, annotate, options(limit));
        const whole = article.blocks.flatMap(({ start, end }) =>
          [...article.text.slice(start, end).matchAll(/Japan/g)].map(({ index }) => index + start),
        );
        expect(annotation.mentions.map(({ start }) => start)).toEqual(expect.arrayContaining(whole));
        for (const { start, end } of annotation.mentions) expect(article.text.slice(start, end)).toBe(NAME);
      }),
    );
  });

  it('tells of its progress up to the end', async () => {
    const article = articleFromPlainText(
      Array.from({ length: 20 }, () => 'Japan and the others agreed on it today, they said.').join('\n\n'),
    );
    const heard: number[] = [];
    await annotateParts(
      article,
      annotate,
      options(200, (share) => heard.push(share)),
    );
    expect(heard.length).toBeGreaterThan(3);
    expect(heard).toEqual(heard.toSorted((a, b) => a - b));
    expect(heard.at(-1)).toBe(1);
  });

  it('stops between two parts when it is cancelled', async () => {
    const article = articleFromPlainText(
      Array.from({ length: 20 }, () => 'Japan and the others agreed on it today, they said.').join('\n\n'),
    );
    const end = new AbortController();
    const asked = vi.fn(annotate);
    const reading = annotateParts(article, asked, { signal: end.signal, limit: 200, onProgress: () => end.abort() });
    await expect(reading).rejects.toThrow(/abort/i);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['one paragraph', (text: string, start: number) => [{ kind: 'paragraph' as const, start, end: text.length }]],
    [
      'a paragraph behind menus that are none',
      (text: string) => [{ kind: 'paragraph' as const, start: text.length - 500, end: text.length }],
    ],
    ['no paragraph at all', () => []],
  ])('of which %s is longer than the background takes is asked about in parts that it takes', async (_, blocksOf) => {
    const text = 'Japan signed it again. '.repeat((2.5 * MAX_TEXT) / 23).trim();
    const blocks = blocksOf(text, 0);
    const article: ArticleText = { text, blocks, title: '', lang: 'en', date: null, dateSource: 'assumed' };
    const asked = vi.fn(annotate);
    const { annotation } = await annotateParts(article, asked, options(50_000));
    for (const [part] of asked.mock.calls) expect(part.text.length).toBeLessThanOrEqual(MAX_TEXT);
    const story = text.slice(blocks[0]?.start ?? text.length);
    expect(annotation.mentions.length).toBeGreaterThanOrEqual(story.split(NAME).length - 1);
    for (const { start, end } of annotation.mentions) expect(text.slice(start, end)).toBe(NAME);
  });

  it('without a single block is asked about as it is', async () => {
    const asked = vi.fn(annotate);
    await annotateParts(articleFromPlainText(''), asked, options(10));
    expect(asked).toHaveBeenCalledTimes(1);
  });
});
