import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Span } from '../../../src/core/span.ts';
import { createPicker, type PickCallbacks, readArticle } from '../../../src/page/index.ts';
import { HEADLINE, story } from '../fixtures/news-page.ts';

const LINKED =
  '<p>The island of <a id="link" href="#followed">Norland</a> and that of <button id="control">Southland</button> have signed, <span id="plain">Eastland</span> has not, officials said on Monday.</p>';

let controller: AbortController;
let callbacks: { [Name in keyof PickCallbacks<Span>]: ReturnType<typeof vi.fn> };
let host: HTMLElement;

/** Watches the story in the test's own page, so that the browser's real pointer reaches it. */
function watch(...words: string[]): void {
  const article = readArticle(document, { force: true });
  if (!article) throw new Error('no article');
  const spans = words.map((word) => ({
    start: article.text.indexOf(word),
    end: article.text.indexOf(word) + word.length,
  }));
  createPicker(document, callbacks as unknown as PickCallbacks<Span>, controller.signal).setSpans(
    article.segments,
    spans,
  );
}

beforeEach(() => {
  controller = new AbortController();
  callbacks = { onHover: vi.fn(), onPick: vi.fn() };
  host = document.createElement('div');
  host.innerHTML = `<article style="font:16px/1.5 serif;width:600px"><h1>${HEADLINE}</h1>${LINKED}${story(4)}</article>`;
  document.body.append(host);
});

afterEach(() => {
  controller.abort();
  host.remove();
  document.getSelection()?.removeAllRanges();
  window.history.replaceState(null, '', '#');
});

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no element ${id}`);
  return found;
};

test('a click on a span picks it, with its place on the screen', async () => {
  watch('Eastland');
  await userEvent.click(element('plain'));
  expect(callbacks.onPick).toHaveBeenCalledOnce();
  const rect = callbacks.onPick.mock.calls[0]?.[2] as DOMRect;
  expect(rect.left).toBeCloseTo(element('plain').getBoundingClientRect().left, 0);
});

test('a click beside every span picks nothing', async () => {
  watch('Eastland');
  await userEvent.click(host.querySelectorAll('p')[2] as HTMLElement);
  expect(callbacks.onPick).not.toHaveBeenCalled();
});

test('the caret snaps to the end of a line, a click in the empty space behind it does not', async () => {
  watch('Eastland');
  const line = element('plain');
  line.insertAdjacentHTML('afterend', '<br>');
  const { right, top } = line.getBoundingClientRect();
  const box = host.getBoundingClientRect();
  await userEvent.click(host, { position: { x: right - box.left + 60, y: top - box.top + 8 } });
  expect(callbacks.onPick).not.toHaveBeenCalled();
});

test('a click on a link follows it and picks nothing; with Alt it picks and does not follow', async () => {
  watch('Norland');
  await userEvent.click(element('link'));
  expect(callbacks.onPick).not.toHaveBeenCalled();
  expect(location.hash).toBe('#followed');
  window.history.replaceState(null, '', '#');
  await userEvent.keyboard('{Alt>}');
  await userEvent.click(element('link'));
  await userEvent.keyboard('{/Alt}');
  expect(callbacks.onPick).toHaveBeenCalledOnce();
  expect(location.hash).toBe('');
});

test('a click on a control is its own', async () => {
  watch('Southland');
  const clicked = vi.fn();
  element('control').addEventListener('click', clicked);
  await userEvent.click(element('control'));
  expect(clicked).toHaveBeenCalledOnce();
  expect(callbacks.onPick).not.toHaveBeenCalled();
});

test('the end of a selection is no click', async () => {
  watch('Eastland');
  await userEvent.dblClick(element('plain'));
  expect(document.getSelection()?.toString().trim()).toBe('Eastland');
  await userEvent.click(element('plain'), { modifiers: ['Shift'] });
  expect(callbacks.onPick.mock.calls.length).toBeLessThanOrEqual(1);
});

test('events that a script makes up pick nothing', () => {
  watch('Eastland');
  const { left, top } = element('plain').getBoundingClientRect();
  element('plain').dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: left + 5, clientY: top + 8 }));
  expect(callbacks.onPick).not.toHaveBeenCalled();
});

test('a press that a script makes up between the reader’s press and release turns no click into a drag', async () => {
  watch('Eastland');
  const forge = () => element('plain').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, clientX: 500 }));
  element('plain').addEventListener('pointerup', forge);
  await userEvent.click(element('plain'));
  expect(callbacks.onPick).toHaveBeenCalledOnce();
});

test('hovering tells of the span once, and of leaving it', async () => {
  watch('Eastland');
  await userEvent.hover(element('plain'));
  await vi.waitFor(() => expect(callbacks.onHover).toHaveBeenCalledOnce());
  await userEvent.hover(host.querySelectorAll('p')[3] as HTMLElement);
  await vi.waitFor(() => expect(callbacks.onHover).toHaveBeenLastCalledWith(null, null));
  expect(callbacks.onHover).toHaveBeenCalledTimes(2);
});

test('a click before the next frame brings no hover after it: a card would lie over what the click opens', async () => {
  let frames: FrameRequestCallback[] = [];
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((frame) => frames.push(frame));
  vi.spyOn(window, 'cancelAnimationFrame').mockImplementation(() => {
    frames = [];
  });
  watch('Eastland');
  await userEvent.click(element('plain'));
  for (const frame of frames) frame(0);
  vi.restoreAllMocks();
  expect(callbacks.onPick).toHaveBeenCalledOnce();
  expect(callbacks.onHover).not.toHaveBeenCalled();
});

test('the innermost of two spans is picked', async () => {
  watch('Eastland has not', 'Eastland');
  await userEvent.click(element('plain'));
  const [span] = callbacks.onPick.mock.calls[0] as [Span];
  expect(span.end - span.start).toBe('Eastland'.length);
});

test('nothing is heard after the end', async () => {
  watch('Eastland');
  controller.abort();
  await userEvent.click(element('plain'));
  expect(callbacks.onPick).not.toHaveBeenCalled();
});

test('what can be picked is looked through when the pointer first asks, not before', async () => {
  const article = readArticle(document, { force: true });
  let reads = 0;
  const spans = new Proxy([{ start: 0, end: 1 }], {
    get(target, name) {
      reads += name === '0' ? 1 : 0;
      return Reflect.get(target, name, target);
    },
  });
  const picker = createPicker(document, callbacks as unknown as PickCallbacks<Span>, controller.signal);
  picker.setSpans(article?.segments ?? [], spans);
  expect(reads).toBe(0);
  await userEvent.click(element('plain'));
  expect(reads).toBeGreaterThan(0);
});
