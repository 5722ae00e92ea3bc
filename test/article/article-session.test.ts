import { beforeEach, expect, test, vi } from 'vitest';
import type { ArticleText } from '../../src/core/article-text.ts';
import type { Article } from '../../src/page/index.ts';
import { type AnnotateAnswer, MAX_TEXT } from '../../src/platform/messages.ts';

const sent = vi.hoisted(() => ({ articles: [] as unknown[], isGone: false }));
vi.mock('../../src/platform/messages.ts', async (original) => ({
  ...(await original<object>()),
  callBackground: async (_: string, article: unknown) => {
    if (sent.isGone) throw new Error('gone');
    return sent.articles.push(article);
  },
}));
vi.mock('../../src/platform/browser.ts', () => ({ browser: {}, isContextAlive: () => true, listen: () => undefined }));
const { askPreview, openSession, sessionOf } = await import('../../src/article/article-session.ts');

const HEADLINE = 'Norway and Iceland sign';

function articleOf(body: string): Article {
  const text = `${HEADLINE}\n\n${body}`;
  const blocks = [
    { kind: 'title', start: 0, end: HEADLINE.length },
    { kind: 'paragraph', start: HEADLINE.length + 2, end: text.length },
  ] as const;
  const rest = { title: HEADLINE, lang: 'en', date: null, dateSource: 'assumed', otherDate: null } as const;
  return { text, blocks, segments: [], root: document.body, ...rest };
}

async function send(article: Article): Promise<ArticleText> {
  await openSession(article);
  return sent.articles[0] as ArticleText;
}

beforeEach(() => {
  sent.articles = [];
  sent.isGone = false;
});

test('an article is asked for with its text and blocks, and without its nodes', async () => {
  const article = articleOf('They have signed.');
  const { segments: _, root: __, otherDate: ___, ...rest } = article;
  expect(await send(article)).toEqual(rest);
});

test('of a text longer than the background takes the beginning is asked for, with blocks that fit it', async () => {
  const { text, blocks } = await send(articleOf('word '.repeat(MAX_TEXT)));
  expect(text).toHaveLength(MAX_TEXT);
  expect(text.startsWith(HEADLINE)).toBe(true);
  expect(blocks.map(({ end }) => end)).toEqual([HEADLINE.length, MAX_TEXT]);
});

test('blocks beyond the beginning are left out', async () => {
  const article = articleOf('word '.repeat(MAX_TEXT));
  const late = { kind: 'paragraph', start: MAX_TEXT + 1, end: MAX_TEXT + 5 } as const;
  const { blocks } = await send({ ...article, blocks: [...article.blocks, late] });
  expect(blocks).toHaveLength(2);
});

test('a preview that failed is asked for anew, one that came is not', async () => {
  const profile = { parties: [], context: [], topics: [], date: '2026-01-31', isDateAssumed: false };
  const annotation = { profile } as unknown as AnnotateAnswer['annotation'];
  const session = sessionOf(articleOf(''), { annotation, problem: null });
  const ask = () => askPreview(session, { kind: 'country', code: 'NO' });
  sent.isGone = true;
  expect(await ask()).toBeNull();
  sent.isGone = false;
  expect(await ask()).not.toBeNull();
  await ask();
  expect(sent.articles).toHaveLength(1);
});
