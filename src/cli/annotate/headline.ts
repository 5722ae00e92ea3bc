import type { Document } from './documents.ts';

/** Characters of a text in which its headline stands, where it is in the text: behind a dateline or a section at most. */
const HEAD = 300;

const collapse = (text: string): string => text.replace(/\s+/gu, ' ').trim();

export interface Headed {
  readonly text: string;
  /** UTF-16 units of the headline that was put before the text; 0 where the text has it. */
  readonly shift: number;
}

/** The text under its headline: who acts stands there, and a caller who gives it apart has taken it out of the text. */
export function putHeadline({ text, title = '' }: Pick<Document, 'text' | 'title'>): Headed {
  // To compare the beginning of every text with no headline at all took a hundredth of an annotation.
  if (title === '') return { text, shift: 0 };
  const headline = collapse(title);
  const isThere = collapse(text.slice(0, title.length + HEAD)).includes(headline);
  if (headline === '' || isThere) return { text, shift: 0 };
  const head = `${headline}\n\n`;
  return { text: head + text, shift: head.length };
}
