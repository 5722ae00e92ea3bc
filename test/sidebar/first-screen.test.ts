import { describe, expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { LOCALE_CODES } from './locales.ts';
import { type OpenSidebar, openSidebar } from './open-sidebar.ts';
import { makeFullView, makeView } from './sample-view.ts';

/** Height of the window that the first screen is made for, CSS px. */
const HEIGHT = 800;

/**
 * A machine that has no fonts but DejaVu sets words a sixth wider than systems do whose readers look at them; the narrow cut
 * stands for theirs, where it is there.
 */
const FONTS = `.panel {
  --sans: "DejaVu Sans Condensed", system-ui, sans-serif;
  --serif: "DejaVu Serif Condensed", serif;
}`;

async function setWindow(): Promise<void> {
  const before = { width: window.innerWidth, height: window.innerHeight };
  onTestFinished(() => page.viewport(before.width, before.height));
  await page.viewport(1280, HEIGHT);
}

/** Lower edges of the parts that must be whole, in the order of the page; CSS px from the window's top. */
function measure({ find, findAll }: OpenSidebar): readonly (readonly [string, number])[] {
  const parts = ['.answer', '.findings', '.about .chips', '.pacts .pact-title'];
  expect(find('.body').scrollTop).toBe(0);
  return parts.map((selector) => [selector, findAll(selector)[0]?.getBoundingClientRect().bottom ?? Infinity]);
}

describe.each(LOCALE_CODES)('without scrolling the reader of %s sees', (locale) => {
  it.each([
    ['the answer, the switches, what stands out and the first pact', makeView],
    ['the same where as much stands out as ever can', makeFullView],
  ] as const)('%s', async (_, make) => {
    await setWindow();
    const parts = measure(openSidebar({ locale, view: make(locale), rules: FONTS }));
    expect(parts.filter(([, bottom]) => bottom > HEIGHT)).toEqual([]);
  });
});
