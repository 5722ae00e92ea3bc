import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openSidebar } from './open-sidebar.ts';
import { makeFocus, makeView } from './sample-view.ts';

async function setWindow(width: number, height = 800): Promise<void> {
  const before = { width: window.innerWidth, height: window.innerHeight };
  onTestFinished(() => page.viewport(before.width, before.height));
  await page.viewport(width, height);
}

/** A long page, as articles are. */
function fillPage(): HTMLElement {
  const article = document.createElement('article');
  article.innerHTML = Array.from(
    { length: 60 },
    (_, index) => `<p>Paragraph ${index}: ${'words and words '.repeat(30)}</p>`,
  ).join('');
  document.body.append(article);
  onTestFinished(() => article.remove());
  return article;
}

function rootMargin(side: 'left' | 'right'): string {
  return getComputedStyle(document.documentElement)[side === 'left' ? 'marginLeft' : 'marginRight'];
}

describe('where none of our scripts runs any more', () => {
  it('the browser itself closes the sidebar', () => {
    const { find, button } = openSidebar();
    const panel = find('.panel');
    const close = button('Close');
    // As good as dead: nobody of ours hears of the click.
    window.addEventListener('click', (event) => event.stopImmediatePropagation(), { capture: true, once: true });
    close.click();
    expect(panel.matches(':popover-open')).toBe(false);
    expect(panel.isConnected).toBe(true);
  });
});

describe('the page', () => {
  it('is as it was, our one host aside, and exactly as it was after closing', async () => {
    await setWindow(1280);
    const before = document.documentElement.outerHTML;
    const { handle, host } = openSidebar();
    const element = host.root.host;
    expect(document.documentElement.outerHTML.replace(element.outerHTML, '')).toBe(before);
    expect(element.attributes).toHaveLength(0);
    handle.close();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });

  it('makes room where 480 px stay for the article, and gives it back', async () => {
    await setWindow(1280);
    const { handle } = openSidebar({ width: 400 });
    expect(rootMargin('right')).toBe('400px');
    handle.place({ side: 'left', width: 320 });
    expect([rootMargin('left'), rootMargin('right')]).toEqual(['320px', '0px']);
    handle.close();
    expect(rootMargin('left')).toBe('0px');
  });

  it('is covered, not squeezed, where there is no room', async () => {
    await setWindow(800);
    const { find } = openSidebar({ width: 400 });
    expect(find('.panel').dataset.layout).toBe('over');
    expect(rootMargin('right')).toBe('0px');
  });

  it('keeps the line being read in its place', async () => {
    await setWindow(1280);
    const article = fillPage();
    const line = article.children[20] as HTMLElement;
    scrollTo(0, line.offsetTop - innerHeight / 3);
    const before = line.getBoundingClientRect().top;
    const { handle } = openSidebar();
    expect(Math.abs(line.getBoundingClientRect().top - before)).toBeLessThanOrEqual(30);
    handle.close();
    expect(Math.abs(line.getBoundingClientRect().top - before)).toBeLessThanOrEqual(30);
  });

  it('keeps its own adopted sheets', () => {
    const own = new CSSStyleSheet();
    document.adoptedStyleSheets = [own];
    onTestFinished(() => {
      document.adoptedStyleSheets = [];
    });
    openSidebar().handle.close();
    expect(document.adoptedStyleSheets).toEqual([own]);
  });

  it('does not hear what the reader does in the sidebar', async () => {
    const heard = vi.fn();
    const types = ['click', 'keydown', 'pointerdown', 'input'];
    for (const type of types) document.addEventListener(type, heard);
    onTestFinished(() => {
      for (const type of types) document.removeEventListener(type, heard);
    });
    const { button, find } = openSidebar();
    button('Filter').click();
    await expect.poll(() => find('input[type=search]')).toBeTruthy();
    await userEvent.type(find('input[type=search]'), 'j');
    expect(heard).not.toHaveBeenCalled();
  });

  it('cannot hide the sidebar with important rules', async () => {
    const style = document.createElement('style');
    style.textContent = `* { all: unset !important; }
      html > div { display: none !important; visibility: hidden !important; opacity: 0 !important; transform: scale(0) !important; }`;
    document.head.append(style);
    onTestFinished(() => style.remove());
    await setWindow(1280);
    const { find } = openSidebar();
    const { width, height } = find('.panel').getBoundingClientRect();
    expect([width, height]).toEqual([400, 800]);
    expect(getComputedStyle(find('.subject')).visibility).toBe('visible');
    expect(getComputedStyle(find('.subject')).fontSize).toBe('18px');
  });

  it('gets the host back where it had removed it', () => {
    const { handle, host, find } = openSidebar();
    host.root.host.remove();
    handle.update(makeView('en'));
    expect(host.root.host.isConnected).toBe(true);
    expect(find('.panel').matches(':popover-open')).toBe(true);
  });
});

describe('layout', () => {
  it('is a sheet at the bottom of a narrow window', async () => {
    await setWindow(320, 640);
    const { find } = openSidebar();
    const rect = find('.panel').getBoundingClientRect();
    expect([rect.left, rect.right, rect.bottom]).toEqual([0, 320, 640]);
    expect(rect.top).toBeGreaterThan(100);
    expect(find('[role=separator]').getAttribute('aria-orientation')).toBe('horizontal');
  });

  it('shows more than its header at 400 % zoom', async () => {
    await setWindow(320, 200);
    const { find } = openSidebar();
    expect(find('.body').getBoundingClientRect().height).toBeGreaterThan(100);
  });

  it('follows the window', async () => {
    await setWindow(1280);
    const { find } = openSidebar();
    await page.viewport(500, 800);
    await expect.poll(() => find('.panel').dataset.layout).toBe('sheet');
  });

  it('as a sheet leaves room above itself for what is scrolled to', async () => {
    await setWindow(360);
    const line = document.createElement('p');
    line.textContent = 'A line in the middle of a long page';
    line.style.marginBlock = '3000px';
    document.body.append(line);
    onTestFinished(() => line.remove());
    const { find } = openSidebar();
    await expect.poll(() => find('.panel').dataset.layout).toBe('sheet');
    line.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { top, bottom } = line.getBoundingClientRect();
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(find('.panel').getBoundingClientRect().top);
  });

  it('moves to the other side and says so', async () => {
    await setWindow(1280);
    const { button, find, callbacks } = openSidebar();
    button('Move to the left').click();
    expect(find('.panel').getBoundingClientRect().left).toBe(0);
    expect(callbacks.onSideChange).toHaveBeenCalledExactlyOnceWith('left');
  });

  it('mirrors in Arabic', async () => {
    await setWindow(1280);
    const { find } = openSidebar({ locale: 'ar' });
    const [title, year] = [find('.pact-title'), find('.when')].map((each) => each.getBoundingClientRect());
    expect(year?.left).toBeGreaterThan(title?.left ?? 0);
  });

  it('leaves the paper alone', () => {
    const { find } = openSidebar();
    const rules = [...(find('.panel').getRootNode() as ShadowRoot).adoptedStyleSheets[0]!.cssRules];
    const shown = rules.flatMap((rule) =>
      rule instanceof CSSMediaRule && rule.conditionText === 'not print' ? [rule.cssText] : [],
    );
    expect(shown.join()).toContain('.panel:popover-open');
  });
});

describe('size', () => {
  it('changes by arrow keys within its bounds', async () => {
    await setWindow(1280);
    const { find, callbacks } = openSidebar();
    const edge = find('[role=separator]');
    edge.focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(callbacks.onWidthChange).toHaveBeenLastCalledWith(424);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(callbacks.onWidthChange).toHaveBeenLastCalledWith(376);
    await userEvent.keyboard('{Home}');
    expect(callbacks.onWidthChange).toHaveBeenLastCalledWith(280);
    expect(edge.getAttribute('aria-valuenow')).toBe('280');
    expect(rootMargin('right')).toBe('280px');
  });

  it('changes by dragging, and is told once', async () => {
    await setWindow(1280);
    const { find, callbacks } = openSidebar();
    const edge = find('[role=separator]');
    edge.setPointerCapture = () => undefined;
    const drag = (type: string, clientX: number): boolean =>
      edge.dispatchEvent(new PointerEvent(type, { clientX, pointerId: 1, button: 0, bubbles: true }));
    drag('pointerdown', 880);
    drag('pointermove', 840);
    expect(find('.panel').getBoundingClientRect().width).toBe(440);
    drag('pointermove', 780);
    drag('pointerup', 780);
    expect(callbacks.onWidthChange).toHaveBeenCalledExactlyOnceWith(500);
    drag('pointermove', 700);
    expect(find('.panel').getBoundingClientRect().width).toBe(500);
  });
});

describe('keyboard', () => {
  it('takes the focus to the heading and gives it back on Escape', async () => {
    const link = document.createElement('a');
    link.href = '#';
    link.textContent = 'a link';
    document.body.append(link);
    onTestFinished(() => link.remove());
    link.focus();
    const { host, handle, callbacks } = openSidebar({ takeFocus: true });
    const heading = host.root.activeElement;
    expect(heading?.className).toBe('subject');
    expect(host.root.getElementById(heading?.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
      'prior pacts',
    );
    await userEvent.keyboard('{Escape}');
    expect(handle.isOpen).toBe(false);
    expect(callbacks.onClose).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(link);
  });

  it('leaves the focus in the page where the reader clicked there', () => {
    const { host } = openSidebar();
    expect(host.root.activeElement).toBeNull();
  });

  it('keeps the focus inside when another view takes the place of the focused control', () => {
    const view = makeView('en');
    const { host, handle, findAll } = openSidebar();
    findAll('.entity')[0]?.focus();
    handle.update({ ...view, focus: makeFocus(view) });
    expect(host.root.activeElement?.textContent).toBe('Japan');
    expect(host.root.activeElement?.className).toBe('headline');
  });

  it('does not take the focus from the page when the view changes', () => {
    const view = makeView('en');
    const { host, handle } = openSidebar();
    handle.update({ ...view, focus: makeFocus(view) });
    expect(host.root.activeElement).toBeNull();
  });

  it('goes on with the first new pact after “show more”', async () => {
    const { host, button, findAll } = openSidebar();
    const shown = findAll('.pact-title').length - 1; // One of them is a later pact.
    button('Show 2 more').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => host.root.activeElement?.textContent).toBe(findAll('.pact-title')[shown]?.textContent);
  });

  it('ignores keys that the page forged', () => {
    const { handle } = openSidebar();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(handle.isOpen).toBe(true);
  });
});

describe('the end', () => {
  it('leaves nothing behind when the signal aborts', () => {
    const { controller, host, handle } = openSidebar();
    controller.abort();
    expect(host.root.host.isConnected).toBe(false);
    expect(handle.isOpen).toBe(false);
    handle.open(makeView('en'));
    expect(host.root.host.isConnected).toBe(false);
  });
});
