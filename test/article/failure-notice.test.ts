import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { FailureNotice } from '../../src/article/failure-notice.ts';
import { setText } from '../sidebar/emulation.ts';
import { lookupIn } from '../sidebar/locales.ts';
import { findViolations } from '../sidebar/open-sidebar.ts';

const state = vi.hoisted(() => ({ isAlive: true }));
const browser = vi.hoisted(() => ({
  runtime: { id: 'pactlight', sendMessage: vi.fn() },
  i18n: { getMessage: vi.fn() },
}));
vi.mock('../../src/platform/browser.ts', () => ({
  browser,
  isContextAlive: () => state.isAlive,
  listen: () => undefined,
}));
const { createFailureNotice } = await import('../../src/article/failure-notice.ts');

/** Where its closed shadow root is looked into. */
let root: ShadowRoot | undefined;
let controller: AbortController;
let note: FailureNotice;

const shown = (): HTMLElement | null => (root?.host.isConnected && root.querySelector<HTMLElement>('.note')) || null;

beforeEach(() => {
  state.isAlive = true;
  browser.i18n.getMessage.mockImplementation(lookupIn('en'));
  browser.runtime.sendMessage.mockRejectedValue(new Error('Nobody is there.'));
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, options) {
    expect(options.mode).toBe('closed');
    // Open, so that axe gets in.
    root = attach.call(this, { mode: 'open' });
    return root;
  });
  controller = new AbortController();
  note = createFailureNotice(document, controller.signal);
});

afterEach(() => {
  controller.abort();
  root = undefined;
  vi.restoreAllMocks();
});

test('says in the page what is wrong, as an announcement and without taking the focus', async () => {
  const focused = document.activeElement;
  await note.tell('auto');
  expect(shown()?.textContent).toContain('Pactlight cannot show the pacts');
  expect(shown()?.role).toBe('alert');
  expect(shown()?.lang).toBe('en');
  expect(document.activeElement).toBe(focused);
  const { left, right, bottom } = shown()?.getBoundingClientRect() ?? new DOMRect();
  expect(left).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(innerWidth);
  expect(bottom).toBeLessThanOrEqual(innerHeight);
});

test('speaks the language that the reader has chosen, and the browser’s where its words do not come', async () => {
  await note.tell('ar');
  expect(shown()?.lang).toBe('en');
  const messages = { locale_code: 'ar', problem_title: 'لا يمكن', problem_internal: 'خطأ', close: 'إغلاق' };
  browser.runtime.sendMessage.mockResolvedValue({ ok: true, value: messages });
  await note.tell('ar');
  expect(shown()?.lang).toBe('ar');
  expect(shown()?.textContent).toContain('لا يمكن');
  expect(getComputedStyle(shown()?.querySelector('p') as Element).direction).toBe('rtl');
});

test('does not wait for the words of a worker that never answers', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  browser.runtime.sendMessage.mockReturnValue(new Promise(() => undefined));
  void note.tell('ar');
  await vi.advanceTimersByTimeAsync(1100);
  expect(shown()?.lang).toBe('en');
});

test('leaves by Escape, and not by one that the page makes up', async () => {
  await note.tell('auto');
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(shown()).not.toBeNull();
  await userEvent.keyboard('{Escape}');
  expect(shown()).toBeNull();
  expect(document.querySelector('html > div')).toBeNull();
});

test('leaves by its button, which the browser itself closes it with', async () => {
  await note.tell('auto');
  const close = shown()?.querySelector('button');
  expect(close?.ariaLabel).toBe('Close');
  close?.click();
  await vi.waitFor(() => expect(shown()).toBeNull());
});

test('leaves by itself, but not while it has the focus', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  await note.tell('auto');
  shown()?.querySelector('button')?.focus();
  await vi.advanceTimersByTimeAsync(16_000);
  expect(shown()).not.toBeNull();
  shown()?.querySelector('button')?.blur();
  await vi.advanceTimersByTimeAsync(16_000);
  expect(shown()).toBeNull();
});

test('stands once, however often it is told', async () => {
  await Promise.all([note.tell('auto'), note.tell('auto')]);
  await note.tell('auto');
  expect(document.querySelectorAll('html > div')).toHaveLength(1);
});

test('leaves with the page’s session, also where its words come after that', async () => {
  await note.tell('auto');
  controller.abort();
  expect(document.querySelector('html > div')).toBeNull();
  const late = createFailureNotice(document, controller.signal);
  await late.tell('auto');
  expect(document.querySelector('html > div')).toBeNull();
});

test('an extension that is gone says nothing', async () => {
  state.isAlive = false;
  browser.i18n.getMessage.mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  await note.tell('auto');
  state.isAlive = true;
  await note.tell('auto');
  expect(document.querySelector('html > div')).toBeNull();
});

test('is easy to read and to use', async () => {
  await note.tell('auto');
  expect(shown()).not.toBeNull();
  expect(await findViolations(root?.host as Element)).toEqual([]);
});

test('is as much larger as the text that the reader has set in the browser', async () => {
  await setText(24);
  await note.tell('auto');
  expect(getComputedStyle(shown() as HTMLElement).fontSize).toBe('21px');
});
