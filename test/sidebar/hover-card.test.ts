import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createHost, type Host } from '../../src/sidebar/host.ts';
import { createHoverCard, type HoverCardHandle, type HoverTarget } from '../../src/sidebar/hover-card.tsx';
import { translatorFor } from './locales.ts';
import { findViolations } from './open-sidebar.ts';

const LINE = { left: 60, right: 120, top: 300, bottom: 320 };

function target(change: Partial<HoverTarget> = {}): HoverTarget {
  return {
    entity: { kind: 'country', code: 'JP' },
    mentionCount: 3,
    isParty: true,
    isInLink: false,
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
  const host = createHost(document, { signal: controller.signal, mode: 'open' });
  const onOpen = vi.fn();
  const handle = createHoverCard(host, { translator: translatorFor(locale), signal: controller.signal, onOpen });
  return { host, handle, onOpen, card: () => host.root.querySelector<HTMLElement>('.card') };
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
    expect((await open(fixture)).textContent).toBe('JapanA party in this article · 3 mentionsClick for prior pacts');
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

  it('offers a button where a click follows the page’s link', async () => {
    const fixture = setUp();
    const card = await open(fixture, target({ isInLink: true }));
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
    await open(fixture, target({ isInLink: true }));
    expect(await findViolations(fixture.host.root.host)).toEqual([]);
  });
});
