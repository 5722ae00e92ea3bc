import { describe, expect, it, onTestFinished } from 'vitest';
import { isDarkPage, luminanceOf } from '../../src/sidebar/page-theme.ts';
import { openSidebar } from './open-sidebar.ts';

function paint(body: string, root = ''): void {
  document.body.style.background = body;
  document.documentElement.style.background = root;
  onTestFinished(() => {
    document.body.style.background = '';
    document.documentElement.style.background = '';
  });
}

describe('isDarkPage', () => {
  it.each([
    ['#111', '', true],
    ['#fff', '', false],
    ['transparent', '#0b0b10', true],
    ['', '', false],
    ['#f4ecd8', '#000', false],
    ['rgb(0 0 0 / 10%)', '', false],
  ])('takes the ground of body %j and root %j', (body, root, isDark) => {
    paint(body, root);
    expect(isDarkPage(document)).toBe(isDark);
  });

  it('makes the sidebar dark and light again', () => {
    paint('#111');
    const { find, handle } = openSidebar();
    expect(getComputedStyle(find('.panel')).backgroundColor).toBe('rgb(26, 27, 29)');
    document.body.style.background = '#fff';
    handle.update({ state: 'loading' });
    expect(find('.panel').dataset.theme).toBeUndefined();
  });
});

describe('luminanceOf', () => {
  it('measures computed colours and leaves the others', () => {
    expect(luminanceOf('rgb(255, 255, 255)')).toBeCloseTo(1);
    expect(luminanceOf('rgb(0, 0, 0)')).toBe(0);
    expect(luminanceOf('rgba(0, 0, 0, 0)')).toBeNull();
    expect(luminanceOf('color(display-p3 0 0 0)')).toBeNull();
  });
});
