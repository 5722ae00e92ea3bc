import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { SavedList } from '../../src/sidebar/view.ts';
import { LOCALE_CODES } from './locales.ts';
import { findViolations, openSidebar } from './open-sidebar.ts';
import { NAMED_ID } from './sample-pacts.ts';
import { ACCORD, makeStars, PAIR, SAMPLE_STARS } from './sample-stars.ts';
import { makeFocus, makeView } from './sample-view.ts';

const TITLE = 'The Hiroshima Accord: an enhanced Japan–UK global strategic partnership';
const STAR = 'Star this pact: Hiroshima Accord';
const FOLLOW = 'Follow Japan and the United Kingdom';

const isPressed = (control: HTMLElement): string | null => control.getAttribute('aria-pressed');

async function setWindow(width: number, height = 800): Promise<void> {
  const before = { width: window.innerWidth, height: window.innerHeight };
  onTestFinished(() => page.viewport(before.width, before.height));
  await page.viewport(width, height);
}

function withParties(...codes: string[]) {
  const view = makeView();
  const parties = codes.map((code) => ({ code, weight: 1 }));
  return { ...view, annotation: { ...view.annotation, profile: { ...view.annotation.profile, parties } } };
}

describe('a star', () => {
  it('stands beside every pact of the list, says whose it is, and asks for what it does', () => {
    const { button, findAll, callbacks } = openSidebar();
    expect(findAll('.pact .star')).toHaveLength(findAll('.pact').length);
    expect(isPressed(button(STAR))).toBe('false');
    button(STAR).click();
    expect(callbacks.onStar).toHaveBeenCalledExactlyOnceWith({ kind: 'pact', id: NAMED_ID, title: TITLE }, true);
    expect(isPressed(button(STAR))).toBe('false');
  });

  it('is given and taken away as the stars come', async () => {
    const { button, callbacks, handle } = openSidebar({ stars: makeStars([], [ACCORD]) });
    await expect.poll(() => isPressed(button(STAR))).toBe('true');
    button(STAR).click();
    expect(callbacks.onStar).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: NAMED_ID }), false);
    handle.showStars(makeStars([]));
    await expect.poll(() => isPressed(button(STAR))).toBe('false');
  });

  it('differs by its filling, not by colour alone', async () => {
    const { button, handle } = openSidebar();
    const fill = () => getComputedStyle(button(STAR).querySelector('path') as Element).fill;
    expect(fill()).toBe('none');
    handle.showStars(makeStars([], [ACCORD]));
    await expect.poll(fill).not.toBe('none');
  });

  it('is there when the pact is opened, in the search, and beside what one country signed', async () => {
    const { button, find, findAll } = openSidebar();
    button('Hiroshima Accord').click();
    await expect.poll(() => findAll('.details').length).toBe(1);
    expect(find('.pact:has(.details) .star')).toBe(button(STAR));
    find('[data-search]').click();
    await expect.poll(() => findAll('.search input').length).toBe(1);
    await userEvent.type(find('.search input'), 'x');
    await expect.poll(() => findAll('.search .pact .star').length).toBe(4);
    const focused = openSidebar({ view: makeView('en', { focus: makeFocus(makeView('en')) }) });
    expect(focused.findAll('.pact .star').length).toBeGreaterThan(0);
  });

  it('is reached and pressed by keys alone, and keeps the focus', async () => {
    await setWindow(1280);
    const { host, callbacks, button, handle } = openSidebar({ takeFocus: true });
    for (let presses = 0; presses < 60 && host.root.activeElement !== button(STAR); presses++) await userEvent.tab();
    await userEvent.keyboard(' ');
    expect(callbacks.onStar).toHaveBeenCalledOnce();
    handle.showStars(makeStars([], [ACCORD]));
    await expect.poll(() => isPressed(button(STAR))).toBe('true');
    expect(host.root.activeElement).toBe(button(STAR));
  });

  it('is large enough to hit', () => {
    for (const star of openSidebar().findAll('.star')) {
      const { width, height } = star.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24); // CSS px; WCAG 2.2, 2.5.8.
    }
  });
});

describe('the parties of the article', () => {
  it('can be followed together', async () => {
    const { button, callbacks, handle } = openSidebar();
    button(FOLLOW).click();
    expect(callbacks.onStar).toHaveBeenCalledExactlyOnceWith({ kind: 'pair', parties: ['JP', 'GB'] }, true);
    handle.showStars(makeStars([], [PAIR]));
    await expect.poll(() => isPressed(button(FOLLOW))).toBe('true');
  });

  it('cannot where there is one alone, or more than a circle', () => {
    const many = Array.from({ length: 41 }, (_, index) => `A${String.fromCharCode(65 + (index % 26))}${index}`);
    for (const view of [withParties('JP'), withParties(...many)]) {
      const { findAll } = openSidebar({ view });
      expect(findAll('.headline-row .star')).toHaveLength(0);
    }
  });
});

describe('what was starred before', () => {
  it('is said at the top, with a way to the first of the pacts', async () => {
    const { button, findAll, text } = openSidebar({ stars: SAMPLE_STARS });
    await expect.poll(text).toContain('You follow Japan and the United Kingdom.');
    button('2 pacts you starred concern this article.').click();
    await expect.poll(() => findAll('.details').length).toBe(1);
    expect(findAll('.pact:has(.details)')[0]?.dataset.pact).toBe(NAMED_ID);
  });

  it('is said beside the pact with its day, and not of a star given just here', async () => {
    const { find, findAll } = openSidebar({ stars: SAMPLE_STARS });
    await expect.poll(() => findAll('.pact .starred').length).toBe(2);
    expect(find(`[data-pact="${NAMED_ID}"] .starred`).textContent).toBe('You starred this on 20 November 2025');
  });

  it('is left out at the top where there is nothing of it', () => {
    expect(openSidebar({ stars: makeStars([], [ACCORD, PAIR]) }).findAll('.starred')).toHaveLength(0);
  });

  it('is kept while the sidebar is closed', async () => {
    const { handle, text } = openSidebar();
    handle.close();
    handle.showStars(SAMPLE_STARS);
    handle.open(makeView());
    await expect.poll(text).toContain('2 pacts you starred');
  });
});

describe('a star that cannot be kept', () => {
  it.each([
    ['internal', 'storage is full or cannot be used. Nothing was changed.'],
    ['disconnected', 'Reload the page'],
  ] as const)('is explained, wherever the list is scrolled to: %s', async (problem, words) => {
    await setWindow(1280, 500);
    const { find, findAll, handle } = openSidebar();
    find('.body').scrollTo(0, 2000);
    handle.showStars({ ...makeStars([]), problem });
    await expect
      .poll(() => findAll('[role=alert]').map(({ textContent }) => textContent))
      .toEqual([expect.stringContaining(words)]);
    const { top, bottom } = find('[role=alert]').getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(window.innerHeight);
    handle.showStars(makeStars([]));
    await expect.poll(() => findAll('[role=alert]').length).toBe(0);
  });
});

describe('the list as a file', () => {
  const choose = (saved: SavedList) => {
    const sidebar = openSidebar();
    sidebar.callbacks.onSaveList.mockResolvedValue(saved as never);
    return sidebar;
  };

  it('holds what is listed, in the chosen format and order', async () => {
    const { button, findAll, callbacks, find } = openSidebar();
    button('Critical minerals').click();
    await expect.poll(() => find('.count').textContent).toBe('1 listed');
    const [csv, json, ris] = findAll('.list-tools .small');
    for (const each of [csv, json, ris]) each?.click();
    expect(callbacks.onSaveList.mock.calls).toEqual(
      ['csv', 'json', 'ris'].map((each) => [['gb-jp-2023-minerals'], each]),
    );
  });

  it('is copied where the page cannot save it, and shown where that is refused, too', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce().mockRejectedValue(new Error('no'));
    onTestFinished(() => write.mockRestore());
    const { find, findAll } = choose({ text: 'id,title' });
    find('.list-tools .small').click();
    await expect.poll(() => find('.list-tools [role=status]').textContent).toBe('Copied');
    find('.list-tools .small').click();
    await expect
      .poll(() => findAll<HTMLTextAreaElement>('.list-tools textarea').map(({ value }) => value))
      .toEqual(['id,title']);
  });

  it('that cannot be made says why', async () => {
    const { find, findAll } = choose('data-missing');
    find('.list-tools .small').click();
    await expect.poll(() => findAll('.list-tools [role=alert]').length).toBe(1);
  });

  it('stands beside the way to all stars', () => {
    const { button, callbacks } = openSidebar();
    button(/What you follow/).click();
    expect(callbacks.onOpenStars).toHaveBeenCalledOnce();
  });

  it('is not offered where nothing is listed', async () => {
    const { button, findAll } = openSidebar();
    button('Cyber security').click();
    button('Critical minerals').click();
    button('Filter').click();
    await expect.poll(() => findAll('.filters input[type=search]').length).toBe(1);
    await userEvent.type(findAll('.filters input[type=search]')[0] as HTMLElement, 'nothing has this name');
    await expect.poll(() => findAll('.list-tools').length).toBe(0);
  });
});

describe.each(LOCALE_CODES)('axe finds nothing wrong with stars in %s', (locale) => {
  it.each(['light', 'dark'] as const)('in %s', async (theme) => {
    await setWindow(1280);
    const { find, findAll, host } = openSidebar({ locale, stars: { ...SAMPLE_STARS, problem: 'internal' } });
    find('.panel').dataset.theme = theme;
    await expect.poll(() => findAll('.starred').length).toBe(3);
    expect(await findViolations(host.root.host)).toEqual([]);
  });

  it('and nothing runs over in a window of 320 px', async () => {
    await setWindow(320, 640);
    const { find, findAll } = openSidebar({ locale, stars: SAMPLE_STARS });
    await expect.poll(() => findAll('.starred').length).toBe(3);
    expect(find('.body').scrollWidth).toBeLessThanOrEqual(find('.body').clientWidth);
  });
});

it('stars stand at the end of the line, mirrored from right to left', () => {
  const offset = (locale: 'en' | 'ar'): number => {
    const sidebar = openSidebar({ locale });
    const [star, row] = ['.facts-row .star', '.facts-row'].map((each) => sidebar.find(each).getBoundingClientRect());
    sidebar.controller.abort();
    return (star as DOMRect).x - (row as DOMRect).x;
  };
  expect(offset('en')).toBeGreaterThan(100);
  expect(offset('ar')).toBeLessThan(10);
});
