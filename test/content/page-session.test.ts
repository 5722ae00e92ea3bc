import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ArticleInterface } from '../../src/article/article-interface.ts';
import type { Article } from '../../src/page/index.ts';
import type { Settings } from '../../src/platform/settings.ts';
import { drawText } from '../../src/reading/draw-text.ts';
import { makeView } from '../sidebar/sample-view.ts';

/** The background, the storage and the page as far as a session of a page hears of them. */
const around = vi.hoisted(() => ({
  calls: [] as [name: string, argument: unknown][],
  answers: {} as Record<string, () => unknown>,
  settings: {} as object,
  tellSettings: (_: never): void => undefined,
  tellPage: (_: 'address' | 'restored' | 'content'): void => undefined,
}));
vi.mock('../../src/platform/browser.ts', () => ({ browser: {}, isContextAlive: () => true, listen: () => undefined }));
vi.mock('../../src/platform/messages.ts', async (original) => ({
  ...(await original<object>()),
  callBackground: async (name: string, argument: unknown) => {
    around.calls.push([name, argument]);
    return around.answers[name]?.() ?? null;
  },
}));
vi.mock('../../src/platform/settings.ts', async (original) => ({
  ...(await original<object>()),
  readSettings: async () => around.settings,
  onSettingsChange: (tell: (settings: never) => void) => {
    around.tellSettings = tell;
  },
}));
vi.mock('../../src/page/index.ts', async (original) => ({
  ...(await original<object>()),
  isArticlePage: () => true,
  watchPage: (_: Document, tell: (change: 'address' | 'restored' | 'content') => void) => {
    around.tellPage = tell;
    return { watchElement: () => undefined };
  },
}));
const { createPageAnswers } = await import('../../src/content/page-answers.ts');
const { CallError } = await import('../../src/platform/messages.ts');
const { PageSession } = await import('../../src/content/page-session.ts');
const { DEFAULT_SETTINGS } = await import('../../src/platform/settings.ts');

const view = makeView();
const ANSWER = { annotation: view.annotation, problem: null };
const COUNT = view.annotation.prior.priorCount;
const settle = () => new Promise((resolve) => setTimeout(resolve));
const countMarks = (name: string): number => CSS.highlights.get(`pactlight-${name}`)?.size ?? 0;

/** The numbers that the badge was told to show. */
const badges = () => around.calls.flatMap(([name, argument]) => (name === 'badge' ? [argument] : []));

let life: AbortController;
let place: HTMLElement;
let article: Article | null;
/** Sidebars that were opened. */
let opened: number;

const openInterface = async (): Promise<ArticleInterface> => ({
  isOpen: false,
  follow: async () => undefined,
  open: () => void opened++,
  update: () => undefined,
  close: () => undefined,
  point: () => undefined,
  arrive: () => undefined,
  cardEntity: null,
  dismissCard: () => undefined,
});

const start = () =>
  new PageSession(
    document,
    { openInterface, finder: { find: async () => article, rest: () => undefined } },
    life.signal,
  );

/** Has the background answer for articles when the returned function is called, and not before. */
function holdAnswer(): () => void {
  let answer = (_: typeof ANSWER): void => undefined;
  const promise = new Promise<typeof ANSWER>((resolve) => {
    answer = resolve;
  });
  around.answers.annotate = () => promise;
  return () => answer(ANSWER);
}

function change(settings: Partial<Settings>): void {
  around.settings = { ...around.settings, ...settings };
  around.tellSettings(around.settings as never);
}

beforeEach(() => {
  life = new AbortController();
  place = document.createElement('article');
  document.body.append(place);
  article = drawText(view.article, place);
  opened = 0;
  Object.assign(around, { calls: [], settings: DEFAULT_SETTINGS, answers: { annotate: () => ANSWER } });
});

afterEach(() => {
  life.abort();
  place.remove();
});

test('an article is marked, and its badge tells the number of prior pacts', async () => {
  start();
  await settle();
  expect(countMarks('country')).toBeGreaterThan(0);
  expect(badges()).toEqual([COUNT]);
});

test('the badge of a page that goes is taken away', async () => {
  start();
  await settle();
  article = null;
  around.tellPage('address');
  await settle();
  expect(countMarks('country')).toBe(0);
  expect(badges()).toEqual([COUNT, 0]);
});

test('an answer that comes when the page shows something else gives it no badge', async () => {
  const answer = holdAnswer();
  start();
  await settle();
  article = null;
  around.tellPage('address');
  answer();
  await settle();
  expect(badges()).toEqual([]);
});

test('a page that comes back from the cache of the browser, which has taken its badge away, gets it again', async () => {
  start();
  await settle();
  around.tellPage('restored');
  await settle();
  expect(badges()).toEqual([COUNT, COUNT]);
  around.tellPage('content');
  await settle();
  expect(badges()).toEqual([COUNT, COUNT]);
});

test('settings that change while the article is on its way are those it is marked by', async () => {
  const answer = holdAnswer();
  start();
  await settle();
  change({ markedClasses: ['term'] });
  answer();
  await settle();
  expect(countMarks('country')).toBe(0);
  expect(countMarks('term')).toBeGreaterThan(0);
});

test('the sidebar that is asked for comes, though the page changes while it is being read', async () => {
  const hold = holdAnswer();
  const session = start();
  await settle();
  const asked = session.toggleSidebar();
  await settle();
  const answer = holdAnswer();
  around.tellPage('content');
  hold();
  await settle();
  expect(opened).toBe(0);
  answer();
  await asked;
  await settle();
  expect(opened).toBe(1);
});

test('who has a page read all the same is told of it when it is read, though it changes meanwhile', async () => {
  const hold = holdAnswer();
  const session = start();
  const asked = session.readAnyway().then(() => session.status.isAnnotated);
  await settle();
  const answer = holdAnswer();
  around.tellPage('content');
  hold();
  await settle();
  answer();
  expect(await asked).toBe(true);
});

test('what asks how a page is doing while it is being read is told when it is', async () => {
  const answer = holdAnswer();
  const session = start();
  const status = createPageAnswers(session).getStatus(null, { tabId: undefined });
  await settle();
  answer();
  expect(await status).toMatchObject({ isAnnotated: true, priorCount: COUNT });
});

test('rules of the marks that may have come to the page after this one are asked for again', async () => {
  const answer = holdAnswer();
  start();
  await settle();
  around.tellPage('restored');
  await settle();
  answer();
  await settle();
  around.tellPage('restored');
  await settle();
  expect(around.calls.filter(([name]) => name === 'injectMarkRules')).toHaveLength(2);
});

test('who has a page read all the same is told why it cannot be, and a later try may succeed', async () => {
  const session = start();
  await settle();
  article = drawText(view.article, place);
  around.answers.annotate = () => Promise.reject(new CallError('data-corrupt'));
  await expect(session.readAnyway()).rejects.toMatchObject({ reason: 'data-corrupt' });
  around.answers.annotate = () => ANSWER;
  await session.readAnyway();
  expect(session.status.isAnnotated).toBe(true);
});

test('a failure that comes when the page has been read anew takes nothing away', async () => {
  let fail = (_: Error): void => undefined;
  around.answers.annotate = () =>
    new Promise((_, reject) => {
      fail = reject;
    });
  const session = start();
  await settle();
  around.answers.annotate = () => ANSWER;
  around.tellPage('content');
  await settle();
  fail(new Error('The worker is gone.'));
  await settle();
  expect(session.status.isAnnotated).toBe(true);
  expect(countMarks('country')).toBeGreaterThan(0);
});

test('rules of the marks that did not come are asked for again with the next look at the page', async () => {
  around.answers.injectMarkRules = () => Promise.reject(new Error('No document with this id.'));
  start();
  await settle();
  delete around.answers.injectMarkRules;
  for (let looks = 0; looks < 2; looks++) {
    around.tellPage('content');
    await settle();
  }
  expect(around.calls.filter(([name]) => name === 'injectMarkRules')).toHaveLength(2);
});
