import type { ArticleText, Block, BlockKind } from '../../../../src/core/article-text.ts';
import { findMentions } from '../../../../src/core/find-mentions.ts';
import type { Lexicon } from '../../../../src/core/lexicon/lexicon.ts';
import type { Mention } from '../../../../src/core/mention.ts';

/** An article whose lines are its blocks. */
export function articleOf(text: string, lang = 'en', kind: BlockKind = 'paragraph'): ArticleText {
  const blocks: Block[] = [...text.matchAll(/[^\n]+/gu)].map(({ 0: line, index }) => {
    return { kind, start: index, end: index + line.length };
  });
  return { text, blocks, title: '', lang, date: null, dateSource: 'assumed' };
}

const KINDS: ReadonlySet<string> = new Set(['country', 'group']);

function describe(text: string, { start, end, kind, code, strength, isPlace }: Mention): string {
  const label = KINDS.has(kind) ? code : `${kind}:${code}`;
  return `${text.slice(start, end)}=${label}${isPlace ? '@' : ''}${strength === 'weak' ? '~' : ''}`;
}

/** Mentions as `surface=code`, with `@` where the country is only a place and `~` where it counts little. */
export function findIn(text: string, ...lexicons: readonly Lexicon[]): string[] {
  return findMentions(articleOf(text), lexicons).mentions.map((mention) => describe(text, mention));
}

/** Countries and groups alone. */
export const findNames = (text: string, ...lexicons: readonly Lexicon[]): string[] =>
  findIn(text, ...lexicons).filter((found) => !/=(?:term|topic|pact):/u.test(found));

/** Rejections as `surface:reason`. */
export function rejectedIn(text: string, ...lexicons: readonly Lexicon[]): string[] {
  const { rejected } = findMentions(articleOf(text), lexicons);
  return rejected.map(({ start, end, reason }) => `${text.slice(start, end)}:${reason}`);
}
