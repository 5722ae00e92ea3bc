import type { Side } from './view.ts';

/** How the sidebar stands in the window. */
export type Layout = 'beside' | 'over' | 'sheet';

/** Where the reader wants the sidebar. */
export interface Placement {
  readonly side: Side;
  /** CSS px. */
  readonly width: number;
}

/** The sidebar's place in the window. Sizes in CSS px. */
export interface Frame {
  readonly layout: Layout;
  readonly side: Side;
  /** Width beside or over the page, height as a sheet. */
  readonly size: number;
  readonly least: number;
  readonly most: number;
}

/** The article keeps at least this, CSS px: some 60 characters a line at 16 px. Below that the sidebar lies over it. */
const MIN_ARTICLE = 480;

/** Windows narrower than this (phones, 400 % zoom) get a sheet at the bottom; a column would leave no line whole. */
const MIN_SIDE_WINDOW = 600;

export const WIDTH = { least: 280, most: 720 } as const;
const STRIP = 40; // CSS px of the page that stay in sight beside the widest sidebar.

/** Shares of the window's height that the sheet may take. */
const SHEET = { least: 0.25, usual: 0.55, most: 0.9 } as const;

export function clamp(value: number, least: number, most: number): number {
  return Math.round(Math.min(Math.max(value, least), Math.max(least, most)));
}

/** In windows as low as this allows (400 % zoom) half a sheet would show no more than its header, CSS px. */
const MIN_SHEET = 320;

/** Fits the sidebar into a window of this size. `sheetHeight` is null until the reader has chosen one. */
export function chooseFrame(
  { innerWidth, innerHeight }: Pick<Window, 'innerWidth' | 'innerHeight'>,
  { side, width }: Placement,
  sheetHeight: number | null,
): Frame {
  if (innerWidth < MIN_SIDE_WINDOW) {
    const [least, most] = [Math.round(innerHeight * SHEET.least), Math.round(innerHeight * SHEET.most)];
    const size = clamp(sheetHeight ?? Math.max(innerHeight * SHEET.usual, MIN_SHEET), least, most);
    return { layout: 'sheet', side, size, least, most };
  }
  const most = Math.min(WIDTH.most, innerWidth - STRIP);
  const size = clamp(width, WIDTH.least, most);
  return { layout: innerWidth - size >= MIN_ARTICLE ? 'beside' : 'over', side, size, least: WIDTH.least, most };
}
