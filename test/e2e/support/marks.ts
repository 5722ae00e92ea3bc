import type { Page } from 'playwright';

export interface PaintedMark {
  readonly highlight: string;
  readonly text: string;
  /** The whole data of the text node in which the mark starts. */
  readonly nodeText: string;
  /** True where a link or control is around it. */
  readonly isInControl: boolean;
}

/** Every mark the page shows, by highlight in the order of the text. */
export function readMarks(page: Page): Promise<PaintedMark[]> {
  return page.evaluate(() => {
    const names = ['pactlight-country', 'pactlight-group', 'pactlight-term', 'pactlight-pact'];
    return names.flatMap((highlight) =>
      [...(CSS.highlights.get(highlight) ?? [])].map((fixed) => {
        const range = document.createRange();
        range.setStart(fixed.startContainer, fixed.startOffset);
        range.setEnd(fixed.endContainer, fixed.endOffset);
        const element = fixed.startContainer.parentElement;
        return {
          highlight,
          text: range.toString(),
          nodeText: fixed.startContainer.textContent ?? '',
          isInControl: element?.closest('a[href], button') != null,
        };
      }),
    );
  });
}

/** Scrolls the first mark with this text outside of links into view and returns its middle, CSS px of the viewport. */
export function findMark(
  page: Page,
  highlight: string,
  text?: string,
): Promise<{ x: number; y: number; text: string }> {
  return page.evaluate(
    ([name, wanted]) => {
      for (const fixed of CSS.highlights.get(name ?? '') ?? []) {
        const range = document.createRange();
        range.setStart(fixed.startContainer, fixed.startOffset);
        range.setEnd(fixed.endContainer, fixed.endOffset);
        const element = fixed.startContainer.parentElement;
        if ((wanted && range.toString() !== wanted) || element?.closest('a[href], button')) continue;
        element?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const rect = range.getClientRects()[0] as DOMRect;
        return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2, text: range.toString() };
      }
      throw new Error(`no mark ${wanted ?? ''} in ${name}`);
    },
    [highlight, text],
  );
}
