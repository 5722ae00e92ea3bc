import type { ArticleText } from '../../../src/core/article-text.ts';
import { findMentions } from '../../../src/core/find-mentions.ts';
import type { Lexicon } from '../../../src/core/lexicon/lexicon.ts';
import type { FoundMentions, Mention, MentionKind } from '../../../src/core/mention.ts';
import { lexiconsFor } from '../../core/mentions/support/real-lexicons.ts';

const NAMES: readonly MentionKind[] = ['country', 'group'];
const WORDS: readonly MentionKind[] = ['term', 'topic'];

const MARK = /\{([^{}|]*)\|[^{}]*\}/gu;

/** `{Japans|JP} Premier` → `Japans Premier`. */
const withoutMarks = (marked: string): string => marked.replace(MARK, '$1');

function asArticle(text: string, lang: string): ArticleText {
  const block = { kind: 'paragraph', start: 0, end: text.length } as const;
  return { text, blocks: [block], title: '', lang, date: null, dateSource: 'assumed' };
}

function withMarks(text: string, mentions: readonly Mention[]): string {
  let marked = '';
  let at = 0;
  for (const { start, end, code, strength } of mentions) {
    marked += `${text.slice(at, start)}{${text.slice(start, end)}|${code}${strength === 'weak' ? '~' : ''}}`;
    at = end;
  }
  return marked + text.slice(at);
}

/** Marks texts of one language, read beside English as on a page. */
export class Marker {
  readonly #lexicons: readonly Lexicon[];

  readonly #lang: string;

  constructor(lang: string) {
    this.#lang = lang;
    this.#lexicons = lexiconsFor(lang);
  }

  find = (text: string): FoundMentions => findMentions(asArticle(text, this.#lang), this.#lexicons);

  #mark(marked: string, kinds: readonly MentionKind[]): string {
    const text = withoutMarks(marked);
    const { mentions } = this.find(text);
    return withMarks(
      text,
      mentions.filter(({ kind }) => kinds.includes(kind)),
    );
  }

  /** A text whose marks say what is expected, marked again with the countries and groups found in it; `~` is weak. */
  names = (marked: string): string => this.#mark(marked, NAMES);

  /** The same for terms and topics. */
  words = (marked: string): string => this.#mark(marked, WORDS);

  /** The same for terms alone. */
  terms = (marked: string): string => this.#mark(marked, ['term']);

  /** A text marked again with the code of all that is found in it, weak or not. */
  codes = (marked: string): string => {
    const text = withoutMarks(marked);
    const { mentions } = this.find(text);
    return withMarks(
      text,
      mentions.map((mention) => ({ ...mention, strength: 'strong' })),
    );
  };

  /** Form of each country and group: `Tokio capital`. */
  forms = (text: string): string[] =>
    this.find(text)
      .mentions.filter(({ kind }) => NAMES.includes(kind))
      .map(({ start, end, form }) => `${text.slice(start, end)} ${form}`);

  /** What looked like a country or group, and why it is none: `Indischer other-place`. */
  rejections = (text: string): string[] => [
    ...new Set(
      this.find(text)
        .rejected.filter(({ kind }) => NAMES.includes(kind))
        .map(({ start, end, reason }) => `${text.slice(start, end)} ${reason}`),
    ),
  ];
}
