import type { ArticleText, BlockKind } from '../core/article-text.ts';
import type { Article, Segment } from '../page/index.ts';

const ELEMENTS: Readonly<Record<BlockKind, string>> = {
  title: 'h2',
  lead: 'p',
  heading: 'h3',
  paragraph: 'p',
  'list-item': 'p',
  quote: 'blockquote',
  caption: 'p',
};

/**
 * Draws a plain text into an element, a child for each block and for each stretch between them (menus, credits: drawn,
 * but no part of the article), every one with a single text node.
 * @returns the text as an article on this page
 */
export function drawText(text: ArticleText, root: HTMLElement): Article {
  const segments: Segment[] = [];
  const add = (name: string, start: number, end: number): HTMLElement => {
    const element = root.ownerDocument.createElement(name);
    const node = root.ownerDocument.createTextNode(text.text.slice(start, end));
    element.dir = 'auto';
    element.append(node);
    segments.push({ node, start, from: 0, length: end - start });
    root.append(element);
    return element;
  };
  const addAside = (start: number, end: number): void => {
    if (text.text.slice(start, end).trim()) add('p', start, end).className = 'aside';
  };
  root.replaceChildren();
  let end = 0;
  for (const block of text.blocks) {
    addAside(end, block.start);
    add(ELEMENTS[block.kind], block.start, block.end);
    end = block.end;
  }
  addAside(end, text.text.length);
  return { ...text, segments, otherDate: null, root };
}
