import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { SidebarView } from '../../src/sidebar/view.ts';
import { ask, setWindow } from './emulation.ts';
import { DRAWN_LOCALES, type LocaleCode } from './locales.ts';
import { findViolations, type OpenSidebar, openSidebar } from './open-sidebar.ts';
import { makeFocus, makeFullView, makeView } from './sample-view.ts';

type Theme = 'light' | 'dark';

/** Every screenful of the sidebar. */
const VIEWS: Readonly<Record<string, (locale: LocaleCode) => SidebarView>> = {
  article: (locale) => makeView(locale),
  entity: (locale) => makeView(locale, { focus: makeFocus(makeView(locale)) }),
  'all that stands out': makeFullView,
  'many parties': (locale) => {
    const view = makeView(locale);
    const parties = ['JP', 'GB', 'IT', 'NATO'].map((code) => ({ code, weight: 1 }));
    return { ...view, annotation: { ...view.annotation, profile: { ...view.annotation.profile, parties } } };
  },
  waiting: (locale) => makeView(locale, { focus: makeFocus(makeView(locale), 'GB', 'loading') }),
  'missing data': (locale) => makeView(locale, { problem: 'data-missing' }),
  loading: () => ({ state: 'loading' }),
  error: () => ({ state: 'error', problem: 'disconnected' }),
};

function openEverything({ findAll }: OpenSidebar): void {
  for (const details of findAll<HTMLDetailsElement>('details')) details.open = true;
  for (const button of findAll('.pact-title button, .more, .bar .quiet')) button.click();
}

function setTheme(sidebar: OpenSidebar, theme: Theme): void {
  sidebar.find('.panel').dataset.theme = theme;
}

function hostOf({ host }: OpenSidebar): Element {
  return host.root.host;
}

/** Colours are those of every language: the dark ones are looked at in one. */
const themesOf = (locale: LocaleCode): readonly Theme[] => (locale === 'en' ? ['light', 'dark'] : ['light']);

describe.each(DRAWN_LOCALES)('axe finds nothing wrong in %s', (locale) => {
  it.each(Object.keys(VIEWS))('in the view: %s', async (name) => {
    await setWindow(1280, 800);
    for (const theme of themesOf(locale)) {
      const sidebar = openSidebar({ locale, view: VIEWS[name]!(locale) });
      setTheme(sidebar, theme);
      openEverything(sidebar);
      await expect.poll(() => sidebar.findAll('.panel').length).toBe(1);
      expect(await findViolations(hostOf(sidebar)), theme).toEqual([]);
      sidebar.controller.abort();
    }
  });

  it('in the search of all pacts', async () => {
    await setWindow(1280, 800);
    for (const theme of themesOf(locale)) {
      const sidebar = openSidebar({ locale });
      setTheme(sidebar, theme);
      sidebar.find('[data-search]').click();
      await expect.poll(() => sidebar.findAll('.search input').length).toBe(1);
      await userEvent.type(sidebar.find('.search input'), 'x');
      await expect.poll(() => sidebar.findAll('.search .pact').length).toBe(4);
      for (const button of sidebar.findAll('.search .pact-title button')) button.click();
      await expect.poll(() => sidebar.findAll('.search .details').length).toBe(4);
      expect(await findViolations(hostOf(sidebar)), theme).toEqual([]);
      sidebar.controller.abort();
    }
  });

  it('in a window of 320 px', async () => {
    await setWindow(320, 640);
    const sidebar = openSidebar({ locale });
    openEverything(sidebar);
    await expect.poll(() => sidebar.findAll('.details').length).toBeGreaterThan(0);
    expect(await findViolations(hostOf(sidebar))).toEqual([]);
    expect(sidebar.find('.body').scrollWidth).toBeLessThanOrEqual(sidebar.find('.body').clientWidth);
  });
});

describe('what screen readers are told', () => {
  it('is one complementary landmark with headings in order', () => {
    const { find, findAll } = openSidebar();
    expect(find('.panel').tagName).toBe('ASIDE');
    expect(find('.panel').getAttribute('aria-label')).toContain('Pactlight');
    const levels = findAll('h2, h3, h4').map(({ tagName }) => Number(tagName[1]));
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 2)).toBeLessThanOrEqual(1);
    });
  });

  it('gives foreign titles their language', () => {
    const { findAll } = openSidebar({ locale: 'hi' });
    const titles = findAll('.pact-name').map((each) => [each.textContent, each.getAttribute('lang')]);
    expect(titles).toContainEqual(['हिरोशिमा समझौता', 'hi']);
    expect(titles).toContainEqual(['Digital Partnership', 'en']);
  });

  it('announces the number of results after a filter', async () => {
    const { button, find } = openSidebar();
    expect(find('.bar [role=status]').textContent).toBe('10 listed');
    button('Critical minerals').click();
    await expect.poll(() => find('.bar [role=status]').textContent).toBe('1 listed');
  });

  it('has a text alternative for the timeline', () => {
    expect(openSidebar().find('.timeline').getAttribute('aria-label')).toBe('10 pacts (1902–\u20602025).');
  });
});

describe('who asks for more contrast', () => {
  const colorOf = (element: Element): string => getComputedStyle(element).color;

  it.each(['light', 'dark'] as const)(
    'reads notes in the ink of the text, and the status no paler: %s',
    async (theme) => {
      const sidebar = openSidebar();
      setTheme(sidebar, theme);
      const [note, text] = [sidebar.find('.dated'), sidebar.find('.pact-title')];
      expect(colorOf(note)).not.toBe(colorOf(text));
      await ask('prefers-contrast', 'more');
      await expect.poll(() => colorOf(note)).toBe(colorOf(text));
      expect(await findViolations(hostOf(sidebar))).toEqual([]);
    },
  );
});
