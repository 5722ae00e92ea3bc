import { countText } from '../count-text.ts';

/** Paragraphs looked at: the story comes within them, or the page is a list. */
const MAX_PARAGRAPHS = 80;

/** A paragraph of prose, in Latin letters. */
const MIN_PROSE = 120;

/** Shorter texts are prose in no script: sorted out before anything is counted. In UTF-16 units. */
const MIN_LENGTH = 30;

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
  const text = paragraph.textContent ?? '';
  if (text.length < MIN_LENGTH) return false;
  if (paragraph.closest('a') || paragraph.getElementsByTagName('a').length > 2) return false;
  const { weight, marks } = countText(text);
  return weight >= MIN_PROSE && marks >= 2;
}
