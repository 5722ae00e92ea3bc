import type { Page } from 'playwright';
import { collectMarks, locateMark, type PaintedMark, type Spot } from './in-page.ts';

export type { PaintedMark } from './in-page.ts';

/** Every mark the page shows, by highlight in the order of the text. */
export function readMarks(page: Page): Promise<PaintedMark[]> {
  return page.evaluate(collectMarks);
}

/** Scrolls the first mark with this text outside of links into view and returns its middle, CSS px of the viewport. */
export function findMark(page: Page, highlight: string, text?: string): Promise<Spot> {
  return page.evaluate(locateMark, [highlight, text ?? null] as const);
}
