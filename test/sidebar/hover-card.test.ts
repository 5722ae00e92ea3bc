import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { EntityPreview } from '../../src/core/pacts/rank/preview-entity.ts';
import { createHost, type Host } from '../../src/sidebar/host.ts';
import { createHoverCard, type HoverCardHandle, type HoverTarget } from '../../src/sidebar/hover-card.tsx';
import { STYLES } from '../../src/sidebar/styles.ts';
import { translatorFor } from './locales.ts';
import { findViolations } from './open-sidebar.ts';
import { SAMPLE_FOUND } from './sample-pacts.ts';

const LINE = { left: 60, right: 120, top: 300, bottom: 320 };

function target(change: Partial<HoverTarget> = {}): HoverTarget {
  return {
    entity: { kind: 'country', code: 'JP' },
    mentionCount: 3,
    isParty: true,
    date: '2026-01-31',
    rect: LINE,
    ...change,
  };
}

interface Fixture {
  readonly host: Host;
  readonly handle: HoverCardHandle;
  readonly onOpen: ReturnType<typeof vi.fn>;
  card(): HTMLElement | null;
}

function setUp(locale: 'en' | 'ar' = 'en'): Fixture {
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  const host = createHost(document, { signal: controller.signal, styles: STYLES, mode: 'open' });
  const onOpen = vi.fn();
  const handle = createHoverCard(host, { translator: translatorFor(locale), signal: controller.signal, onOpen });
  return { host, handle, onOpen, card: () => host.root.querySelector<HTMLElement>('.card') };
}

/** What is read, without the marks that keep directions apart. */
function plain({ textContent }: HTMLElement): string {
  return (textContent ?? '').replaceAll(/[\u2068\u2069]/g, '');
}

async function open(fixture: Fixture, which = target()): Promise<HTMLElement> {
  fixture.handle.point(which);
  await expect.poll(fixture.card).not.toBeNull();
  return fixture.card()!;
}

describe('createHoverCard', () => {
  it('names the word under the pointer after a delay', async () => {
    const fixture = setUp();
    fixture.handle.point(target());
    expect(fixture.card()).toBeNull();
    expect((await open(fixture)).textContent).toBe('JapanA party in this article · named 3 timesShow prior pacts');
  });

  it('tells the prior pacts with the article’s parties and the latest of them', async () => {
    const [latest = null] = SAMPLE_FOUND.best;
    const card = await open(setUp(), target({ preview: Promise.resolve({ count: 14, latest }) }));
    await expect.poll(() => plain(card)).toContain('14 prior pacts with the parties of this article');
    expect(plain(card)).toContain('Latest: Hiroshima Accord, 2 years 8 months before this article');
  });

  it('says so where the collection holds none', async () => {
    const card = await open(setUp(), target({ preview: Promise.resolve({ count: 0, latest: null }) }));
    await expect.poll(() => plain(card)).toContain('holds no prior pact with the parties');
  });

  it('says of a named pact what it is and how it stands', async () => {
    const [latest = null] = SAMPLE_FOUND.best;
    const { isParty: _, ...pact } = target({
      entity: { kind: 'pact', code: 'gb-jp-2023-hiroshima' },
      name: 'the accord',
      preview: Promise.resolve({ count: 0, latest }),
    });
    const card = await open(setUp(), pact);
    await expect
      .poll(() => plain(card))
      .toBe('Hiroshima Accordnamed 3 timesPartnership · 18 May 2023 · Political commitmentShow prior pacts');
  });

  it('keeps the line free when it grows, and forgets what comes for a word that was left', async () => {
    const fixture = setUp();
    let answer: (preview: EntityPreview) => void = () => undefined;
    const preview = new Promise<EntityPreview>((resolve) => {
      answer = resolve;
    });
    const card = await open(fixture, target({ preview }));
    const [latest = null] = SAMPLE_FOUND.best;
    answer({ count: 14, latest });
    await expect.poll(() => plain(card)).toContain('14 prior');
    expect(card.getBoundingClientRect().bottom).toBeLessThanOrEqual(LINE.top);
    const other = target({ entity: { kind: 'country', code: 'CN' }, preview: Promise.resolve(null) });
    fixture.handle.point(other);
    await expect.poll(() => plain(card)).toContain('China');
    expect(plain(card)).not.toContain('14 prior');
  });

  it('does not open for a pointer that only crosses', async () => {
    vi.useFakeTimers();
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const { handle, card } = setUp();
    handle.point(target());
    vi.advanceTimersByTime(200);
    handle.point(null);
    vi.advanceTimersByTime(2000);
    expect(card()).toBeNull();
  });

  it('stays while the pointer is on it and goes when it has left both', async () => {
    const fixture = setUp();
    const card = await open(fixture);
    vi.useFakeTimers();
    onTestFinished(() => {
      vi.useRealTimers();
    });
    fixture.handle.point(null);
    card.dispatchEvent(new PointerEvent('pointerenter'));
    vi.advanceTimersByTime(5000);
    expect(fixture.handle.isOpen).toBe(true);
    card.dispatchEvent(new PointerEvent('pointerleave'));
    vi.advanceTimersByTime(1000);
    expect(fixture.handle.isOpen).toBe(false);
  });

  it('opens once though every move of the pointer is reported', async () => {
    vi.useFakeTimers();
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const { handle, card } = setUp();
    for (let moves = 0; moves < 5; moves++) {
      handle.point(target({ entity: { kind: 'country', code: 'JP' } }));
      vi.advanceTimersByTime(100);
    }
    expect(card()).not.toBeNull();
  });

  it('stays closed after Escape until the pointer has left the word', async () => {
    const fixture = setUp();
    await open(fixture);
    await userEvent.keyboard('{Escape}');
    vi.useFakeTimers();
    onTestFinished(() => {
      vi.useRealTimers();
    });
    fixture.handle.point(target());
    vi.advanceTimersByTime(2000);
    expect(fixture.handle.isOpen).toBe(false);
    fixture.handle.point(null);
    fixture.handle.point(target());
    vi.advanceTimersByTime(2000);
    expect(fixture.handle.isOpen).toBe(true);
  });

  it('goes on Escape without moving the pointer', async () => {
    const fixture = setUp();
    await open(fixture);
    await userEvent.keyboard('{Escape}');
    expect(fixture.handle.isOpen).toBe(false);
  });

  it('never covers the line being read', async () => {
    const fixture = setUp();
    expect((await open(fixture)).getBoundingClientRect().bottom).toBeLessThanOrEqual(LINE.top);
    fixture.handle.dismiss();
    const atTop = { ...LINE, top: 10, bottom: 30 };
    expect((await open(fixture, target({ rect: atTop }))).getBoundingClientRect().top).toBeGreaterThanOrEqual(30);
  });

  it('stays inside the window', async () => {
    const fixture = setUp('ar');
    const atEdge = { ...LINE, left: innerWidth - 10, right: innerWidth - 2 };
    const rect = (await open(fixture, target({ rect: atEdge }))).getBoundingClientRect();
    expect(rect.right).toBeLessThanOrEqual(innerWidth);
    expect(rect.left).toBeGreaterThanOrEqual(0);
  });

  it('offers a button, since a click on a word in a link follows the link', async () => {
    const fixture = setUp();
    const card = await open(fixture, target());
    card.querySelector('button')?.click();
    expect(fixture.onOpen).toHaveBeenCalledExactlyOnceWith({ kind: 'country', code: 'JP' });
    expect(fixture.handle.isOpen).toBe(false);
  });

  it('leaves the page with nothing of ours when closed', async () => {
    const fixture = setUp();
    await open(fixture);
    fixture.handle.dismiss();
    expect(fixture.host.root.host.isConnected).toBe(false);
  });

  it('gives axe nothing to say', async () => {
    const fixture = setUp();
    await open(fixture, target());
    expect(await findViolations(fixture.host.root.host)).toEqual([]);
  });
});

describe('where the keyboard has come to a mention', () => {
  function useClock(): void {
    vi.useFakeTimers();
    onTestFinished(() => {
      vi.useRealTimers();
    });
  }

  it('the card opens when the page has come to rest, beside where the line lies then', () => {
    useClock();
    const { handle, card } = setUp();
    let top = 900;
    handle.arrive(() => target({ rect: { ...LINE, top, bottom: top + 20 } }));
    for (top = 900; top > 300; top -= 100) {
      vi.advanceTimersByTime(200);
      window.dispatchEvent(new Event('scroll'));
    }
    expect(card()).toBeNull();
    vi.advanceTimersByTime(400);
    expect(handle.entity).toEqual({ kind: 'country', code: 'JP' });
    expect(card()?.getBoundingClientRect().bottom).toBeLessThanOrEqual(top);
  });

  it('the card is read out, that of the pointer is not', async () => {
    const fixture = setUp();
    fixture.handle.arrive(() => target());
    await expect.poll(() => fixture.card()?.role).toBe('status');
    expect(await findViolations(fixture.host.root.host)).toEqual([]);
    fixture.handle.dismiss();
    expect((await open(fixture, target({ entity: { kind: 'country', code: 'CN' } }))).role).toBeNull();
  });

  it('what is known later is added, and the line stays free', async () => {
    const [latest = null] = SAMPLE_FOUND.best;
    const fixture = setUp();
    fixture.handle.arrive(() => target({ preview: Promise.resolve({ count: 14, latest }) }));
    await expect.poll(() => fixture.card()?.textContent).toContain('14 prior pacts');
    expect(fixture.card()?.getBoundingClientRect().bottom).toBeLessThanOrEqual(LINE.top);
  });

  it('it stays until Escape, which no page can make up', async () => {
    const { handle } = setUp();
    handle.arrive(() => target());
    await expect.poll(() => handle.isOpen).toBe(true);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(handle.isOpen).toBe(true);
    await userEvent.keyboard('{Escape}');
    expect(handle.isOpen).toBe(false);
  });

  it('it stays until another scroll, or a mention under the pointer', async () => {
    useClock();
    const { handle } = setUp();
    const arrive = (): void => {
      handle.arrive(() => target());
      vi.advanceTimersByTime(400);
      expect(handle.isOpen).toBe(true);
    };
    arrive();
    vi.advanceTimersByTime(60_000);
    expect(handle.isOpen).toBe(true);
    window.dispatchEvent(new Event('scroll'));
    expect(handle.isOpen).toBe(false);
    arrive();
    handle.point(target({ entity: { kind: 'country', code: 'CN' } }));
    vi.advanceTimersByTime(400);
    expect(handle.entity).toEqual({ kind: 'country', code: 'CN' });
  });

  it('nothing opens where the mention is gone, nor after a pointer that left a word on the way', () => {
    useClock();
    const { handle } = setUp();
    handle.arrive(() => null);
    vi.advanceTimersByTime(1000);
    expect(handle.isOpen).toBe(false);
    handle.arrive(() => target());
    handle.point(null);
    vi.advanceTimersByTime(1000);
    expect(handle.isOpen).toBe(true);
  });
});
