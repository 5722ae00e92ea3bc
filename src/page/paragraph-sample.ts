import { countText } from './count-text.ts';

/** Paragraphs looked at: the story comes within them, or the page is a list. */
const MAX_PARAGRAPHS = 80;

/** A paragraph of prose, in Latin letters. */
const MIN_PROSE = 120;

/** Three full paragraphs with hardly a link are prose; the texts of teasers are shorter or linked. */
const MIN_COUNT = 3;

/** Whether the page's `<p>` elements hold running prose. Reads no style and no layout. */
export function hasProse(document: Document): boolean {
  const paragraphs = document.getElementsByTagName('p');
  let count = 0;
  for (let index = 0; index < Math.min(paragraphs.length, MAX_PARAGRAPHS) && count < MIN_COUNT; index++) {
    const paragraph = paragraphs[index];
    if (paragraph && isProse(paragraph)) count++;
  }
  return count >= MIN_COUNT;
}

function isProse(paragraph: Element): boolean {
  if (paragraph.closest('a') || paragraph.getElementsByTagName('a').length > 2) return false;
  const { weight, marks } = countText(paragraph.textContent ?? '');
  return weight >= MIN_PROSE && marks >= 2;
}
