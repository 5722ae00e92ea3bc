import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SiteList } from '../../src/options/SiteList.tsx';
import { DEFAULT_SETTINGS } from '../../src/platform/settings-schema.ts';
import { withSite } from '../../src/platform/site-list.ts';
import { TranslatorProvider } from '../../src/sidebar/components/context.ts';
import { DRAWN_LOCALES, type LocaleCode, translatorFor } from '../sidebar/locales.ts';
import { findViolations } from '../sidebar/open-sidebar.ts';
import { findFaults, showPage } from './show-page.tsx';

const view = (
  disabledSites: readonly string[],
  onSwitchSite: (site: string, isOn: boolean) => void,
  locale: LocaleCode,
) => (
  <TranslatorProvider value={translatorFor(locale)}>
    <main class="page" lang={locale} dir={translatorFor(locale).dir}>
      <SiteList settings={{ ...DEFAULT_SETTINGS, disabledSites }} onSwitchSite={onSwitchSite} />
    </main>
  </TranslatorProvider>
);

/** A list that keeps its changes, as the page of settings does. */
function show(...sites: string[]) {
  let listed: readonly string[] = sites;
  const onSwitchSite = vi.fn((site: string, isOn: boolean) => {
    listed = withSite(listed, site, isOn);
    shown.redraw(view(listed, onSwitchSite, 'en'));
  });
  const shown = showPage(view(sites, onSwitchSite, 'en'));
  const field = shown.findAll<HTMLInputElement>('input')[0] as HTMLInputElement;
  return {
    ...shown,
    onSwitchSite,
    field,
    listed: () => shown.findAll('.sites bdi').map(({ textContent }) => textContent),
    refusal: () => shown.findAll('[role=alert]')[0]?.textContent?.replaceAll(/[\u2068\u2069]/g, ''),
  };
}

describe('by keys alone', () => {
  it('a site is typed and added, and the keyboard stays where the next one goes', async () => {
    const { field, listed, onSwitchSite } = show('b.example');
    field.focus();
    await userEvent.keyboard('https://www.A.example/politics{Enter}');
    expect(onSwitchSite).toHaveBeenCalledExactlyOnceWith('www.a.example', false);
    await expect.poll(listed).toEqual(['b.example', 'www.a.example']);
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe('');
  });

  it('sites are taken off the list one after the other', async () => {
    const { findAll, field, listed } = show('a.example', 'b.example', 'c.example');
    findAll('.sites button')[1]?.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toContain('c.example');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toContain('a.example');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement).toBe(field);
    expect(listed()).toEqual([]);
  });
});

describe('what is typed', () => {
  it.each(['news', 'ftp://news.example', ''])('“%s” is refused, said so, and kept to be mended', async (typed) => {
    const { field, button, onSwitchSite, refusal } = show();
    field.value = typed;
    button('Switch off there').click();
    await expect.poll(refusal).toBe('This is not the address of a site. It should look like news.example.');
    expect(onSwitchSite).not.toHaveBeenCalled();
    expect(field.value).toBe(typed);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toBeTruthy();
    expect(document.activeElement).toBe(field);
    await userEvent.type(field, 'x');
    await expect.poll(refusal).toBe('');
    expect(field.getAttribute('aria-invalid')).toBe('false');
  });

  it('is not added twice, with or without the www', async () => {
    const { field, button, onSwitchSite, refusal } = show('news.example');
    field.value = 'www.news.example';
    button('Switch off there').click();
    await expect.poll(refusal).toBe('www.news.example is on the list already.');
    expect(onSwitchSite).not.toHaveBeenCalled();
  });

  it('is stored as the browser calls it and shown as its readers do', async () => {
    const { field, button, onSwitchSite, listed } = show();
    field.value = 'समाचार.भारत';
    button('Switch off there').click();
    expect(onSwitchSite).toHaveBeenCalledExactlyOnceWith('xn--61b3bh3a5ab.xn--h2brj9c', false);
    await expect.poll(listed).toEqual(['समाचार.भारत']);
    expect(button('Remove \u2068समाचार.भारत\u2069')).toBeTruthy();
  });
});

it.each(DRAWN_LOCALES)('axe finds nothing wrong in %s, refused or not', async (locale) => {
  expect(await findFaults(() => view(['news.example'], () => undefined, locale))).toEqual([]);
  await page.viewport(320, 800);
  const { root, findAll } = showPage(view([], () => undefined, locale));
  findAll<HTMLButtonElement>('form button')[0]?.click();
  await expect.poll(() => findAll('[role=alert]')[0]?.textContent).toBeTruthy();
  expect(root.scrollWidth).toBeLessThanOrEqual(320);
  expect(await findViolations(root)).toEqual([]);
});
