import { describe, expect, it, onTestFinished } from 'vitest';
import { WIDTH } from '../../src/sidebar/layout.ts';
import { ask, setText, setWindow, USUAL_TEXT } from './emulation.ts';
import { DRAWN_LOCALES } from './locales.ts';
import { openSidebar } from './open-sidebar.ts';
import { makeFullView } from './sample-view.ts';

const TEXTS = ['.brand', '.answer', '.subject', '.dated', '.chip', '.count', '.year', '.day', '.pact-name', '.reasons'];

function measureTexts({ find }: ReturnType<typeof openSidebar>): number[] {
  return TEXTS.map((selector) => Number.parseFloat(getComputedStyle(find(selector)).fontSize));
}

/** @param size of the browser's text, px */
async function measureAt(size: number, root = ''): Promise<number[]> {
  await setText(size);
  document.documentElement.style.fontSize = root;
  onTestFinished(() => document.documentElement.removeAttribute('style'));
  const sidebar = openSidebar();
  const sizes = measureTexts(sidebar);
  sidebar.controller.abort();
  document.documentElement.style.fontSize = '';
  return sizes;
}

describe('who has set larger text in the browser', () => {
  it('finds all of the sidebar as much larger, to twice of it, and never smaller', async () => {
    const usual = await measureAt(USUAL_TEXT);
    expect(await measureAt(24)).toEqual(usual.map((size) => size * 1.5));
    expect(await measureAt(72)).toEqual(usual.map((size) => size * 2));
    expect(await measureAt(9)).toEqual(usual);
  });

  it('finds it the same where the page sizes its own text', async () => {
    const usual = await measureAt(USUAL_TEXT);
    expect(await measureAt(USUAL_TEXT, '10px')).toEqual(usual);
  });

  it.each(DRAWN_LOCALES)('has nothing cut off at the narrowest in %s', async (locale) => {
    await setWindow(1280, 800);
    await setText(2 * USUAL_TEXT);
    const { find, findAll } = openSidebar({ locale, view: makeFullView(locale), width: WIDTH.least });
    const lines =
      find('.brand').getBoundingClientRect().height / Number.parseFloat(getComputedStyle(find('.brand')).lineHeight);
    expect(Math.round(lines)).toBe(1);
    const share = find('.pact-title').clientWidth / find('.body').clientWidth;
    expect(share, 'the titles get most of the width').toBeGreaterThan(0.75);
    for (const button of findAll('.pact-title button, .more, .bar .quiet')) button.click();
    await expect.poll(() => findAll('.details').length).toBeGreaterThan(0);
    expect(find('.body').scrollWidth).toBeLessThanOrEqual(find('.body').clientWidth);
    expect(find('.timeline').getBoundingClientRect().right).toBeLessThanOrEqual(
      find('.body').getBoundingClientRect().right,
    );
  });
});

describe('where the system chooses the colours', () => {
  it('lines and shapes have none of ours', async () => {
    await setWindow(400, 800);
    await ask('forced-colors', 'active');
    const { find, findAll } = openSidebar();
    const text = getComputedStyle(find('.answer')).color;
    const paper = getComputedStyle(find('.panel')).backgroundColor;
    const shapes = findAll('.dot, .ring, .icon, .logo-lines, .axis, .now');
    expect(shapes.length).toBeGreaterThan(20);
    expect(new Set(shapes.map((each) => getComputedStyle(each).stroke))).toEqual(new Set([text]));
    const filled = findAll('.dot').map((each) => getComputedStyle(each).fill);
    expect(new Set(filled)).toEqual(new Set([text, paper]));
    const edged = findAll('.chip, .small').map((each) => getComputedStyle(each));
    expect(edged.length).toBeGreaterThan(3);
    expect(new Set(edged.map(({ forcedColorAdjust }) => forcedColorAdjust))).toEqual(new Set(['none']));
    expect(new Set(edged.map(({ color, borderTopColor }) => color === borderTopColor))).toEqual(new Set([true]));
    expect(getComputedStyle(find('.resizer'), '::after').backgroundColor).toBe(text);
  });
});
