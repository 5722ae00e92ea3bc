import type { ArticleText, Block, BlockKind } from '../../../../src/core/article-text.ts';
import type { Mention } from '../../../../src/core/mention.ts';

/** A text with the mentions that recognition would find in it. */
export interface Marked {
  readonly article: ArticleText;
  readonly mentions: readonly Mention[];
}

const KINDS: Readonly<Record<string, Pick<Mention, 'kind' | 'form'>>> = {
  c: { kind: 'country', form: 'name' },
  C: { kind: 'country', form: 'capital' },
  g: { kind: 'group', form: 'name' },
  t: { kind: 'term', form: 'instrument' },
  k: { kind: 'topic', form: 'topic' },
  p: { kind: 'pact', form: 'title' },
};

/** `[c JP|Japan]`, `[C JP|Tokyo]` for a capital; `~` before the code makes the mention weak, `@` makes it a place. */
const MARK = /\[([cCgtkp]) ([~@]?)([\w-]+)\|([^\]]*)\]/g;

/**
 * Reads blocks such as `title: [c JP|Japan] and [c GB|Britain] [t sign|sign] a pact`, one a line. What stands in brackets
 * is a mention: its kind, its code, the words of the text.
 */
export function mark(lines: readonly string[], facts: Partial<ArticleText> = {}): Marked {
  let text = '';
  const blocks: Block[] = [];
  const mentions: Mention[] = [];
  for (const line of lines) {
    const [, kind = 'paragraph', body = ''] = /^(\w[\w-]*): (.*)$/s.exec(line) ?? [];
    const start = text.length;
    let from = 0;
    for (const found of body.matchAll(MARK)) {
      const [whole, key = '', sign, code = '', words = ''] = found;
      text += body.slice(from, found.index);
      const role = KINDS[key];
      const span = { start: text.length, end: text.length + words.length };
      if (role)
        mentions.push({ ...span, ...role, code, strength: sign === '~' ? 'weak' : 'strong', isPlace: sign === '@' });
      text += words;
      from = found.index + whole.length;
    }
    text += body.slice(from);
    blocks.push({ kind: kind as BlockKind, start, end: text.length });
    text += '\n\n';
  }
  const title = '';
  return { article: { text, blocks, title, lang: 'en', date: '2025-06-01', dateSource: 'given', ...facts }, mentions };
}
