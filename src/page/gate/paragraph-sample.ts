import { countText } from '../count-text.ts';

/** Paragraphs looked at: the story comes within them, or the page is a list. */
const MAX_PARAGRAPHS = 80;

/** A paragraph of prose, in Latin letters. */
const MIN_PROSE = 120;

/** Shorter texts are prose in no script, not even in a dense one: sorted out before anything is counted. In UTF-16 units. */
const MIN_LENGTH = 34;

/** Three full paragraphs with hardly a link are prose; the texts of teasers are shorter or linked. */
const MIN_COUNT = 3;

function countsThree(document: Document, isProse: (text: string) => boolean): boolean {
  const paragraphs = document.getElementsByTagName('p');
  let count = 0;
  for (let index = 0; index < Math.min(paragraphs.length, MAX_PARAGRAPHS) && count < MIN_COUNT; index++) {
    const paragraph = paragraphs[index];
    const text = paragraph?.textContent ?? '';
    if (text.length < MIN_LENGTH || !isProse(text)) continue;
    if (!paragraph?.closest('a') && (paragraph?.getElementsByTagName('a').length ?? 0) <= 2) count++;
  }
  return count >= MIN_COUNT;
}

/** Whether the page's `<p>` elements hold running prose. Reads no style and no layout. */
export const hasProse = (document: Document): boolean =>
  countsThree(document, (text) => {
    const { weight, marks } = countText(text);
    return weight >= MIN_PROSE && marks >= 2;
  });

/** Whether they are as long as those of prose: what the gate asks, which goes without the patterns that count. */
export const holdsLongParagraphs = (document: Document): boolean =>
  countsThree(document, (text) => text.length >= MIN_PROSE || /[\u3040-\u9fff\uac00-\ud7af]/.test(text));
