import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageWorld } from '../../src/content/page-world.ts';

const page = vi.hoisted(() => ({ isArticle: false, change: (): void => undefined, watched: 0, left: 0 }));
/** What the glance at the page says. */
const GLANCED = vi.hoisted(() => 0.7);
vi.mock('../../src/page/gate/glance.ts', () => ({ glanceAt: () => GLANCED }));

const request = vi.hoisted(() => ({
  made: 0,
  answer: true as boolean | Promise<boolean>,
  isElsewhere: false,
  isOurs: true,
}));
vi.mock('../../src/platform/script-request.ts', () => ({
  isStillOurs: () => request.isOurs,
  requestScript: async () => {
    request.made++;
    const isBrought = await request.answer;
    if (isBrought && !request.isElsewhere) holder[KEY] = { reader: new AbortController() };
    return isBrought;
  },
}));
vi.mock('../../src/page/gate/closer-look.ts', () => ({
  mayBeArticle: (_: Document, glanced: number) => glanced === GLANCED && page.isArticle,
}));
vi.mock('../../src/page/live/look-again.ts', () => ({
  lookAgain: (_: Document, look: () => void) => {
    page.watched++;
    page.change = () => page.left || look();
    return () => page.left++;
  },
}));
const { startGate } = await import('../../src/content/gate.ts');

const KEY = Symbol.for('pactlight');
const holder = globalThis as { [KEY]?: PageWorld };
const settle = () => new Promise((resolve) => setTimeout(resolve));

async function run(at: Document = document): Promise<void> {
  startGate(at, () => false);
  await settle();
}

beforeEach(() => {
  delete holder[KEY];
  Object.assign(page, { isArticle: false, watched: 0, left: 0 });
  Object.assign(request, { made: 0, answer: true, isElsewhere: false, isOurs: true });
});

afterEach(() => delete holder[KEY]);

test('a page that is no article gets no message, and is watched', async () => {
  await run();
  expect(request.made).toBe(0);
  expect(page).toMatchObject({ watched: 1, left: 0 });
});

test('an article gets the reader, and the gate leaves', async () => {
  page.isArticle = true;
  await run();
  expect(request.made).toBe(1);
  expect(page.left).toBe(1);
});

test.each(['application/rss+xml', 'text/xml', 'text/plain', 'application/json', 'application/pdf', 'image/svg+xml'])(
  'what the browser shows of a file of type %s is neither asked about nor watched',
  async (contentType) => {
    page.isArticle = true;
    await run({ contentType } as Document);
    expect(request.made).toBe(0);
    expect(page.watched).toBe(0);
  },
);

test.each(['text/html', 'application/xhtml+xml', document.createElement('form')])(
  'a page of type %s is asked about',
  async (contentType) => {
    page.isArticle = true;
    await run({ contentType } as unknown as Document);
    expect(request.made).toBe(1);
  },
);

test('a page that becomes an article gets the reader then, once', async () => {
  await run();
  page.isArticle = true;
  page.change();
  await settle();
  expect(request.made).toBe(1);
  page.change();
  await settle();
  expect(request.made).toBe(1);
});

test('while the reader is on its way it is not asked for again', async () => {
  let bring = (_: boolean): void => undefined;
  request.answer = new Promise((resolve) => {
    bring = resolve;
  });
  page.isArticle = true;
  await run();
  page.change();
  expect(request.made).toBe(1);
  bring(true);
  await settle();
  expect(page.left).toBe(1);
});

test('a reader that did not come is asked for again when the page changes', async () => {
  page.isArticle = true;
  request.answer = false;
  await run();
  expect(request.made).toBe(1);
  expect(page.left).toBe(0);
  request.answer = true;
  page.change();
  await settle();
  expect(request.made).toBe(2);
  expect(page.left).toBe(1);
});

test('once the extension is gone from under the page the gate leaves', async () => {
  page.isArticle = true;
  Object.assign(request, { answer: false, isOurs: false });
  await run();
  expect(page.left).toBe(1);
});

test('the gate leaves where somebody else has brought the reader, with the next change of the page', async () => {
  await run();
  holder[KEY] = { reader: new AbortController() };
  page.change();
  expect(page.left).toBe(1);
  expect(request.made).toBe(0);
});

test('beside a reader that came first nothing is asked for', async () => {
  holder[KEY] = { reader: new AbortController() };
  page.isArticle = true;
  await run();
  expect(page.left).toBe(1);
  expect(request.made).toBe(0);
});

test('a page that is made ready before it is opened waits until it is', async () => {
  const unopened = Object.assign(new EventTarget(), { prerendering: true });
  page.isArticle = true;
  await run(unopened as unknown as Document);
  expect(page.watched).toBe(0);
  expect(request.made).toBe(0);
  unopened.prerendering = false;
  unopened.dispatchEvent(new Event('prerenderingchange'));
  await settle();
  expect(request.made).toBe(1);
});

const showAgain = (persisted: boolean) => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));

test('an article that was put into the cache over the question is asked for again when the reader comes back', async () => {
  page.isArticle = true;
  // A browser may forget the answer of a page that it has put away.
  request.answer = new Promise(() => undefined);
  await run();
  showAgain(false);
  expect(request.made).toBe(1);
  request.answer = true;
  showAgain(true);
  await settle();
  expect(request.made).toBe(2);
  expect(page.left).toBe(1);
  showAgain(true);
  expect(request.made).toBe(2);
});

test('a yes that is about the page that came in its place makes no gate leave', async () => {
  page.isArticle = true;
  request.isElsewhere = true;
  await run();
  expect(page.left).toBe(0);
  request.isElsewhere = false;
  showAgain(true);
  await settle();
  expect(request.made).toBe(2);
  expect(page.left).toBe(1);
});
