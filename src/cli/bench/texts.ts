import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleText, Block } from '../../core/article-text.ts';

/** The parts of a newsroom's article that are text; the others are boilerplate of its page. */
interface StoredArticle {
  readonly title: string;
  readonly lead: string;
  readonly body: readonly (string | Readonly<Record<string, unknown>>)[];
}

const PARAGRAPH_BREAK = '\n\n';

function readStory(file: string): string {
  const { title, lead, body } = JSON.parse(readFileSync(file, 'utf8')) as StoredArticle;
  const parts = [title, lead, ...body.filter((part) => typeof part === 'string')];
  // Links are written as [text].
  return parts.map((part) => part.replace(/\[([^\]]*)\]/g, '$1')).join(PARAGRAPH_BREAK);
}

/** The stories of the newsroom in a language, as plain text. */
export function readStories(newsroom: string, lang: string): readonly string[] {
  const folder = join(newsroom, 'articles', lang);
  return readdirSync(folder)
    .sort()
    .map((name) => readStory(join(folder, name)));
}

/** Languages that the newsroom writes in. */
export function listNewsroomLanguages(newsroom: string): readonly string[] {
  return readdirSync(join(newsroom, 'articles')).sort();
}

/** Stories one behind the other, from the one with this number on, again and again, up to a length in UTF-16 units. */
export function makeText(stories: readonly string[], length: number, first = 0): string {
  const parts: string[] = [];
  for (let at = first, sum = 0; sum < length; at++) {
    const story = stories[at % stories.length] ?? '';
    parts.push(story);
    sum += story.length + PARAGRAPH_BREAK.length;
  }
  // A text that has been put together or cut is slow to read until it is copied; a page's text is in one piece.
  return JSON.parse(JSON.stringify(parts.join(PARAGRAPH_BREAK).slice(0, length))) as string;
}

/** A text with its paragraphs as blocks. */
export function toArticle(text: string, lang: string): ArticleText {
  const blocks: Block[] = [];
  for (const { 0: paragraph, index } of text.matchAll(/[^\n]+/g)) {
    blocks.push({ kind: 'paragraph', start: index, end: index + paragraph.length });
  }
  return { text, blocks, title: '', lang, date: '2026-02-01', dateSource: 'given' };
}
