import { render } from 'preact';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { Popup, type PopupProps } from '../../src/popup/Popup.tsx';
import popupStyles from '../../src/popup/popup.css?inline';
import base from '../../src/sidebar/styles/base.css?inline';
import tokens from '../../src/sidebar/styles/tokens.css?inline';
import { setText, setWindow } from '../sidebar/emulation.ts';
import { DRAWN_LOCALES, type LocaleCode, translatorFor } from '../sidebar/locales.ts';
import { findViolations } from '../sidebar/open-sidebar.ts';

const ARTICLE = {
  site: 'news.example',
  isArticle: true,
  isAnnotated: true,
  priorCount: 7,
  listedCount: 20,
  isSilent: false,
  isSidebarOpen: false,
};

function show(change: Partial<PopupProps> = {}, locale: LocaleCode = 'en') {
  const props: PopupProps = {
    translator: translatorFor(locale),
    page: ARTICLE,
    isEnabled: true,
    isSiteEnabled: true,
    isOnClick: false,
    links: { options: '/options', about: '/about', reading: '/reading', starred: '/starred' },
    hasStorageFailed: false,
    onToggleEverywhere: vi.fn(),
    onToggleSite: vi.fn(),
    onToggleSidebar: vi.fn(),
    onReadAnyway: vi.fn(),
    ...change,
  };
  const root = document.createElement('div');
  const style = document.createElement('style');
  style.textContent = `${tokens}\n${base}\n${popupStyles}`;
  document.head.append(style);
  document.body.append(root);
  onTestFinished(() => {
    root.remove();
    style.remove();
  });
  render(<Popup {...props} />, root);
  const switches = [...root.querySelectorAll('input')];
  return { root, props, switches, action: root.querySelector<HTMLElement>('.action'), text: root.textContent ?? '' };
}

describe('Popup', () => {
  it('says how many prior pacts the page has and opens the sidebar', () => {
    const { text, action, props } = show();
    expect(text).toContain('7 prior pacts between the parties of this article');
    action?.click();
    expect(props.onToggleSidebar).toHaveBeenCalledOnce();
  });

  it('says that it closes the sidebar where that is open', () => {
    expect(show().action?.textContent).toBe('Open the sidebar');
    expect(show({ page: { ...ARTICLE, isSidebarOpen: true } }).action?.textContent).toBe('Close the sidebar');
  });

  it('offers to read a page that the gate refused', () => {
    const { text, action, props } = show({ page: { ...ARTICLE, isArticle: false, isAnnotated: false, priorCount: 0 } });
    expect(text).toContain('does not look like a news article');
    action?.click();
    expect(props.onReadAnyway).toHaveBeenCalledOnce();
  });

  it('never says “none” of an article without pacts without naming the collection', () => {
    expect(show({ page: { ...ARTICLE, priorCount: 0, listedCount: 0 } }).text).toContain('in the collection');
  });

  it('says how many are listed where the parties alone have none: the sidebar shows them', () => {
    const { text } = show({ page: { ...ARTICLE, priorCount: 0 } });
    expect(text).toContain('Prior pacts: 20 listed.');
    expect(text).not.toContain('No prior pact');
  });

  it('says of an article about no agreement what the sidebar says', () => {
    const page = { ...ARTICLE, priorCount: 0, listedCount: 0, isSilent: true };
    expect(show({ page }).text).toContain('does not seem to be about an agreement');
  });

  it('switches the site and everything', () => {
    const { switches, props } = show();
    expect(switches.map(({ checked }) => checked)).toEqual([true, true]);
    switches[0]?.click();
    expect(props.onToggleSite).toHaveBeenCalledExactlyOnceWith(false);
    switches[1]?.click();
    expect(props.onToggleEverywhere).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('says that it is off, and where', () => {
    expect(show({ isSiteEnabled: false }).text).toContain('off on this site');
    const { text, switches, action } = show({ isEnabled: false });
    expect(text).toContain('off everywhere');
    expect(switches[0]?.disabled).toBe(true);
    expect(action).toBeNull();
  });

  it('waits to be asked where the reader wants it so, and says so', () => {
    const waiting = { ...ARTICLE, isArticle: false, isAnnotated: false, priorCount: 0 };
    const { text, action, props } = show({ isOnClick: true, page: waiting });
    expect(text).toContain('waits until you ask');
    action?.click();
    expect(props.onReadAnyway).toHaveBeenCalledOnce();
    expect(show({ isOnClick: true }).text).toContain('7 prior pacts');
  });

  it('links to the stars, to the page that reads any text, to the settings and to the page about the data', () => {
    const links = [...show().root.querySelectorAll<HTMLAnchorElement>('nav a')];
    expect(links.map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
      ['/starred', 'Stars'],
      ['/reading', 'Read a text'],
      ['/options', 'Settings'],
      ['/about', 'About the data'],
    ]);
  });

  it.each([
    ['unavailable', 'cannot run on this page'],
    ['failed', 'does not answer'],
    ['data-missing', 'is missing from the extension'],
    ['data-corrupt', 'is damaged'],
    ['loading', 'Checking this page'],
  ] as const)('explains itself where the page is %s', (page, words) => {
    const { text, switches } = show({ page });
    expect(text).toContain(words);
    expect(switches).toHaveLength(1);
  });

  it('says that a change could not be kept', () => {
    expect(show({ hasStorageFailed: true }).root.querySelector('[role=alert]')?.textContent).toContain('not be saved');
  });

  it.each(DRAWN_LOCALES)('gives axe nothing to say in %s', async (locale) => {
    const states: Partial<PopupProps>[] = [
      {},
      { isEnabled: false },
      { page: 'unavailable' },
      { hasStorageFailed: true },
    ];
    for (const state of states) {
      const { root } = show(state, locale);
      expect(await findViolations(root)).toEqual([]);
      root.remove();
    }
  });

  it('is as much larger as the text that the reader has set in the browser', async () => {
    await setWindow(800, 600);
    await setText(24);
    const popup = show().root.querySelector('.popup') as HTMLElement;
    expect(getComputedStyle(popup).fontSize).toBe('21px');
    expect(popup.getBoundingClientRect().width).toBe(450);
    expect(popup.scrollWidth).toBeLessThanOrEqual(popup.clientWidth);
  });
});
