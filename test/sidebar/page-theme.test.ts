import { describe, expect, it, onTestFinished } from 'vitest';
import { isDarkPage, luminanceOf } from '../../src/sidebar/page-theme.ts';
import { openSidebar } from './open-sidebar.ts';

function paint(body: string, root = ''): void {
  document.body.style.background = body;
  document.documentElement.style.background = root;
  onTestFinished(() => {
    document.body.style.background = '';
    document.body.style.color = '';
    document.documentElement.style.background = '';
  });
}

const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;

/** What the page says of its colour scheme: in its head, in the style of its root. */
function setScheme(meta: string, style: string): void {
  const { documentElement: root, head } = document;
  const element = document.createElement('meta');
  element.name = 'color-scheme';
  element.content = meta;
  if (meta) head.append(element);
  root.style.colorScheme = style;
  onTestFinished(() => {
    element.remove();
    root.style.colorScheme = '';
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

  it.each([
    ['', 'normal', false],
    ['', 'light', false],
    ['', 'dark', true],
    ['', 'only dark', true],
    ['', 'light dark', prefersDark],
    ['dark', 'normal', true],
    ['light dark', 'normal', prefersDark],
    ['dark', 'light', false],
  ])('of a page without a ground takes the canvas: meta %j, style %j', (meta, style, isDark) => {
    setScheme(meta, style);
    expect(isDarkPage(document)).toBe(isDark);
  });

  it.each([
    ['rgb(240 240 240)', true],
    ['#222', false],
  ])('of a page over a picture takes the other side of its text, %s', (color, isDark) => {
    paint('');
    document.body.style.backgroundImage = 'linear-gradient(red, blue)';
    document.body.style.color = color;
    expect(isDarkPage(document)).toBe(isDark);
  });

  it('looks at the ground before the scheme', () => {
    setScheme('', 'dark');
    paint('#fff');
    expect(isDarkPage(document)).toBe(false);
  });

  it('makes the sidebar dark and light again', () => {
    paint('#111');
    const { find, handle } = openSidebar();
    expect(getComputedStyle(find('.panel')).backgroundColor).toBe('rgb(26, 27, 29)');
    document.body.style.background = '#fff';
    handle.update({ state: 'loading' });
    expect(find('.panel').dataset.theme).toBe('light');
  });
});

describe('the sidebar and the card beside the text', () => {
  it('are light on a white page and dark on a black one, whatever the system prefers', () => {
    for (const [ground, scheme] of [
      ['#fff', 'light'],
      ['#111', 'dark'],
    ] as const) {
      paint(ground);
      const { find } = openSidebar();
      expect(getComputedStyle(find('.panel')).colorScheme).toBe(scheme);
    }
  });

  it('stay readable on either ground', () => {
    for (const ground of ['#fff', '#111']) {
      paint(ground);
      const { color, backgroundColor } = getComputedStyle(openSidebar().find('.panel'));
      const [ink = 0, paper = 0] = [luminanceOf(color), luminanceOf(backgroundColor)].map((value) => value ?? 0);
      const [dark, light] = [Math.min(ink, paper), Math.max(ink, paper)];
      expect((light + 0.05) / (dark + 0.05)).toBeGreaterThan(7);
    }
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
