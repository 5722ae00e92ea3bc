import { render, type VNode } from 'preact';
import { onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import aboutStyles from '../../src/about/about.css?inline';
import optionStyles from '../../src/options/options.css?inline';
import pageStyles from '../../src/pages/page.css?inline';
import readingStyles from '../../src/reading/reading.css?inline';
import base from '../../src/sidebar/styles/base.css?inline';
import controls from '../../src/sidebar/styles/controls.css?inline';
import tokens from '../../src/sidebar/styles/tokens.css?inline';
import starredStyles from '../../src/starred/starred.css?inline';
import { setText } from '../sidebar/emulation.ts';
import { findViolations } from '../sidebar/open-sidebar.ts';

const STYLES = [tokens, base, controls, pageStyles, optionStyles, aboutStyles, readingStyles, starredStyles].join('\n');

export const LINKS = {
  options: '/options',
  about: '/about',
  welcome: '/welcome',
  reading: '#reading',
  starred: '#starred',
};

export interface ShownPage {
  readonly root: HTMLElement;
  readonly text: string;
  /** Draws another state of the page in the place of the one before. */
  redraw(view: VNode): void;
  findAll<E extends Element = HTMLElement>(selector: string): E[];
  button(name: string): HTMLButtonElement;
}

/** Draws a page of ours with its styles; all of it goes when the test ends. */
export function showPage(view: VNode, theme: 'light' | 'dark' = 'light'): ShownPage {
  const root = document.createElement('div');
  const style = document.createElement('style');
  style.textContent = `${STYLES}\nhtml { color-scheme: ${theme} } .page { color-scheme: inherit }`;
  document.head.append(style);
  document.body.append(root);
  onTestFinished(() => {
    render(null, root);
    root.remove();
    style.remove();
  });
  render(view, root);
  const findAll = <E extends Element = HTMLElement>(selector: string): E[] => [...root.querySelectorAll<E>(selector)];
  return {
    root,
    findAll,
    redraw: (next) => render(next, root),
    get text() {
      return root.textContent ?? '';
    },
    button(name) {
      const found = findAll<HTMLButtonElement>('button').find(
        (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
      );
      if (!found) throw new Error(`The page shows no button ${name}.`);
      return found;
    },
  };
}

/** Twice the usual, CSS px: as far as our texts grow. */
const LARGE_TEXT = 32;

/** What axe and a narrow window find wrong in a page, in both themes, and the window alone where the reader wants large text. */
export async function findFaults(view: () => VNode): Promise<string[]> {
  const faults: string[] = [];
  for (const theme of ['light', 'dark'] as const) {
    for (const width of [1280, 320]) {
      await page.viewport(width, 800);
      const { root } = showPage(view(), theme);
      faults.push(...(await findViolations(root)).map((each) => `${theme} ${width}: ${each}`));
      if (root.scrollWidth > width) faults.push(`${theme} ${width}: wider than the window`);
      root.remove();
    }
  }
  await setText(LARGE_TEXT);
  const { root } = showPage(view());
  if (root.scrollWidth > root.clientWidth) faults.push('large text: wider than the window');
  if (Number.parseFloat(getComputedStyle(root.firstElementChild ?? root).fontSize) !== LARGE_TEXT) {
    faults.push('large text: has the usual size');
  }
  root.remove();
  return faults;
}
