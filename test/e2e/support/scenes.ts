import { listPages } from '../../newsroom/archive.mjs';

const pages = listPages();

/** The newsroom's articles with what is true of each. */
export const ARTICLES = pages.filter((page) => page.kind === 'article');

export const FRONTS = pages.filter((page) => page.kind === 'front');

const normalise = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The marks that stand in no text of the article. */
export function findAstray<M extends { readonly nodeText: string }>(
  marks: readonly M[],
  { inside }: { readonly inside: readonly string[] },
): M[] {
  const text = normalise(inside.join('\n'));
  return marks.filter(({ nodeText }) => !text.includes(normalise(nodeText)));
}
