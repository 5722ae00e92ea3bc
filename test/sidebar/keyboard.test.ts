import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { SidebarView } from '../../src/sidebar/view.ts';
import { type OpenSidebar, openSidebar } from './open-sidebar.ts';
import { makeFocus, makeFullView, makeView } from './sample-view.ts';

const CONTROLS = 'button:enabled, a[href], input, select, textarea, summary, [role=separator]';

function withParties(...codes: string[]): SidebarView {
  const view = makeFullView();
  const parties = codes.map((code) => ({ code, weight: 1 }));
  return { ...view, annotation: { ...view.annotation, profile: { ...view.annotation.profile, parties } } };
}

const VIEWS: Readonly<Record<string, () => SidebarView>> = {
  'the article': () => withParties('JP', 'GB', 'IT'),
  'one country': () => makeView('en', { focus: makeFocus(makeView('en')) }),
  'missing data': () => makeView('en', { problem: 'data-missing' }),
  'an error': () => ({ state: 'error', problem: 'disconnected' }),
};

/** Where the keyboard is. */
function focused({ host }: OpenSidebar): HTMLElement | null {
  return host.root.activeElement as HTMLElement | null;
}

/** A sign of focus that is drawn: an outline on the control, or on the field that it stands in. */
function hasVisibleFocus(control: Element): boolean {
  return [control, control.closest('.search-form')].some((each) => {
    if (!each) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(each);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
  });
}

/** Presses Tab until the wanted control has the focus. */
async function tabTo(sidebar: OpenSidebar, isWanted: (control: HTMLElement) => boolean): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    const control = focused(sidebar);
    if (control && isWanted(control)) return;
    await userEvent.tab();
  }
  throw new Error('The keyboard does not reach it.');
}

const named =
  (name: string) =>
  (control: HTMLElement): boolean =>
    (control.getAttribute('aria-label') ?? control.textContent ?? '').trim() === name;

async function setWindow(): Promise<void> {
  const before = { width: window.innerWidth, height: window.innerHeight };
  onTestFinished(() => page.viewport(before.width, before.height));
  await page.viewport(1280, 800);
}

describe('by keys alone, with a focus that can be seen, the reader reaches every control of', () => {
  it.each(Object.entries(VIEWS))('%s', async (_, makeOne) => {
    await setWindow();
    const sidebar = openSidebar({ view: makeOne(), takeFocus: true });
    // What hides controls is opened by keys, too, since it is among the controls.
    for (const name of ['Filter', 'Who signed with whom', 'Hiroshima Accord']) {
      if (!sidebar.findAll('button, summary').some((each) => named(name)(each))) continue;
      await tabTo(sidebar, named(name));
      await userEvent.keyboard('{Enter}');
    }
    const wanted = new Set(sidebar.findAll(CONTROLS).filter((each) => each.checkVisibility()));
    expect(wanted.size).toBeGreaterThan(2);
    for (let presses = 0; presses < 200 && wanted.size > 0; presses++) {
      const control = focused(sidebar);
      if (control && wanted.delete(control)) expect(hasVisibleFocus(control), control.outerHTML).toBe(true);
      await userEvent.tab();
    }
    expect([...wanted].map(({ outerHTML }) => outerHTML.slice(0, 120))).toEqual([]);
  });
});

describe('by keys alone the reader can', () => {
  it('search all pacts, open one, and come back', async () => {
    await setWindow();
    const sidebar = openSidebar({ takeFocus: true });
    await tabTo(sidebar, named('Search all pacts'));
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => focused(sidebar)?.tagName).toBe('INPUT');
    expect(hasVisibleFocus(focused(sidebar) as HTMLElement)).toBe(true);
    await userEvent.keyboard('neutrality');
    await expect.poll(() => sidebar.findAll('.search .pact').length).toBe(4);
    await tabTo(sidebar, (control) => control.textContent?.startsWith('Soviet–Japanese') ?? false);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => sidebar.findAll('.search .details').length).toBe(1);
    await tabTo(sidebar, named('Whole article'));
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => focused(sidebar)?.getAttribute('aria-label')).toBe('Search all pacts');
  });

  it('narrow the list by a switch and by a filter, and take both back', async () => {
    await setWindow();
    const sidebar = openSidebar({ takeFocus: true });
    const count = () => sidebar.find('.bar [role=status]').textContent;
    await tabTo(sidebar, named('Cyber security'));
    await userEvent.keyboard(' ');
    await expect.poll(count).toBe('2 listed');
    await tabTo(sidebar, named('Filter'));
    await userEvent.keyboard('{Enter}');
    await tabTo(sidebar, (control) => control instanceof HTMLInputElement && control.type === 'checkbox');
    await userEvent.keyboard(' ');
    await expect.poll(count).toBe('0 listed');
    await tabTo(sidebar, named('Clear'));
    await userEvent.keyboard('{Enter}');
    await expect.poll(count).toBe('10 listed');
  });

  it('copy a citation', async () => {
    await setWindow();
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    onTestFinished(() => write.mockRestore());
    const sidebar = openSidebar({ takeFocus: true });
    await tabTo(sidebar, named('Hiroshima Accord'));
    await userEvent.keyboard('{Enter}');
    await tabTo(sidebar, named('BibTeX'));
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => write.mock.calls).toEqual([[expect.stringContaining('@misc{gb-jp-2023-hiroshima')]]);
  });

  it('jump to the words that a reason rests on, and to a mention', async () => {
    await setWindow();
    const sidebar = openSidebar({ takeFocus: true });
    await tabTo(sidebar, named('Hiroshima Accord'));
    await userEvent.keyboard('{Enter}');
    await tabTo(sidebar, (control) => control.matches('.words'));
    await userEvent.keyboard('{Enter}');
    expect(sidebar.callbacks.onJump).toHaveBeenCalledOnce();
    await tabTo(sidebar, (control) => control.matches('.entity'));
    await userEvent.keyboard('{Enter}');
    expect(sidebar.callbacks.onFocusEntity).toHaveBeenCalledOnce();
  });
});
