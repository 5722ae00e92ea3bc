import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ArticleController } from '../../src/article/article-controller.ts';
import { rangeOf } from '../../src/page/index.ts';
import { drawText } from '../../src/reading/draw-text.ts';
import { STYLES } from '../../src/sidebar/styles.ts';
import { lookupIn } from '../sidebar/locales.ts';
import { makeView } from '../sidebar/sample-view.ts';

const browser = vi.hoisted(() => ({
  runtime: { id: 'pactlight', sendMessage: vi.fn() },
  i18n: { getMessage: (key: string, substitutions?: string[]): string => `${key}${substitutions ?? ''}` },
  storage: { onChanged: {} },
}));
vi.mock('../../src/platform/browser.ts', () => ({ browser, isContextAlive: () => true, listen: () => undefined }));
const { ArticleController: Controller } = await import('../../src/article/article-controller.ts');
const { openInterface } = await import('../../src/article/reader-interface.ts');
const { sessionOf } = await import('../../src/article/article-session.ts');
const { DEFAULT_SETTINGS } = await import('../../src/platform/settings.ts');

const view = makeView();
const answer = { annotation: view.annotation, problem: null };
/** Where the controller's closed shadow roots are looked into. */
const roots: ShadowRoot[] = [];
let life: AbortController;
let place: HTMLElement;
let controller: ArticleController;

beforeEach(async () => {
  // Wide enough for the sidebar to stand beside the article and not over it.
  await page.viewport(1280, 800);
  browser.i18n.getMessage = lookupIn('en');
  browser.runtime.sendMessage.mockImplementation(async ({ pactlight }: { pactlight: string }) => {
    const { prior } = view.annotation;
    const values: Record<string, unknown> = { rankFor: prior, previewEntity: null, stars: [], interfaceStyles: STYLES };
    return { ok: true, value: pactlight in values ? values[pactlight] : '' };
  });
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, options) {
    const root = attach.call(this, options);
    roots.push(root);
    return root;
  });
  life = new AbortController();
  place = document.createElement('article');
  place.style.width = '500px';
  document.body.append(place);
  controller = new Controller(document, openInterface, DEFAULT_SETTINGS, life.signal);
});

afterEach(() => {
  life.abort();
  place.remove();
  roots.length = 0;
  vi.restoreAllMocks();
  browser.runtime.sendMessage.mockReset();
});

const openArticle = () => sessionOf(drawText(view.article, place), answer);
const countMarks = (name: string): number => CSS.highlights.get(`pactlight-${name}`)?.size ?? 0;
const textOfSidebar = (): string => roots[0]?.querySelector('.body')?.textContent ?? '';
const calls = (name: string) => browser.runtime.sendMessage.mock.calls.filter(([{ pactlight }]) => pactlight === name);

/** A text from elsewhere, which says that it is the article of two other parties. */
function makeSelection() {
  const parties = ['IT', 'AL'].map((code) => ({ code, weight: 1 }));
  const profile = { ...view.annotation.profile, parties };
  const article = { ...view.article, segments: [], otherDate: null, root: document.documentElement };
  return sessionOf(article, { annotation: { ...view.annotation, profile }, problem: null });
}

/** Clicks the middle of a mention as a reader would. */
async function clickMention(code: string): Promise<void> {
  const mention = view.annotation.mentions.find((each) => each.code === code);
  const range = mention && rangeOf(controller.session?.article.segments ?? [], mention);
  if (!range) throw new Error(`no mention of ${code}`);
  const [rect, frame] = [range.getBoundingClientRect(), place.getBoundingClientRect()];
  const position = { x: rect.x + rect.width / 2 - frame.x, y: rect.y + rect.height / 2 - frame.y };
  await userEvent.click(place, { position });
}

test('an article that is put here is marked; cleared, nothing is left of it', async () => {
  await controller.put(openArticle());
  const countries = view.annotation.mentions.filter(({ kind }) => kind === 'country');
  expect(countMarks('country')).toBe(countries.length);
  controller.openSidebar({ takeFocus: false });
  expect(controller.isSidebarOpen).toBe(true);
  controller.clear();
  expect(controller.session).toBeNull();
  expect(controller.isSidebarOpen).toBe(false);
  expect(countMarks('country')).toBe(0);
});

test('a put that was aborted leaves the controller as it was', async () => {
  await controller.put(openArticle(), AbortSignal.abort());
  expect(controller.session).toBeNull();
  expect(countMarks('country')).toBe(0);
});

test('without an article there is no sidebar to open', () => {
  controller.openSidebar({ takeFocus: true });
  expect(controller.isSidebarOpen).toBe(false);
});

test('a click on a mark opens the sidebar on its entity, and closing takes the stress off the mark', async () => {
  await controller.put(openArticle());
  await clickMention('CN');
  expect(controller.isSidebarOpen).toBe(true);
  expect(countMarks('current')).toBe(1);
  await vi.waitFor(() => expect(textOfSidebar()).toContain('China'));
  expect(calls('rankFor')).toHaveLength(1);
  expect(calls('rankFor')[0]?.[0].argument).toEqual({ profile: view.annotation.profile, focus: 'CN' });
  controller.closeSidebar();
  expect(countMarks('current')).toBe(0);
});

test('a sidebar that does not come leaves no mark stressed, and the reader is told until the next click', async () => {
  let isRefused = true;
  const open = vi.fn<typeof openInterface>((...about) =>
    isRefused ? Promise.reject(new Error('It did not come.')) : openInterface(...about),
  );
  life.abort();
  life = new AbortController();
  controller = new Controller(document, open, DEFAULT_SETTINGS, life.signal);
  await controller.put(openArticle());
  await clickMention('CN');
  const note = () => roots.find(({ host }) => host.isConnected)?.querySelector('.note');
  await vi.waitFor(() => expect(note()?.textContent).toContain('cannot show the pacts'));
  expect(controller.isSidebarOpen).toBe(false);
  expect(countMarks('current')).toBe(0);
  isRefused = false;
  await clickMention('CN');
  expect(note()).toBeFalsy();
  await vi.waitFor(() => expect(roots.at(-1)?.querySelector('.body')?.textContent).toContain('China'));
  expect(countMarks('current')).toBe(1);
});

test('steps go through the marks from the one that was clicked', async () => {
  const session = openArticle();
  await controller.put(session);
  await clickMention('CN');
  const { position } = session;
  expect(session.marks[position]?.index).toBe(view.annotation.mentions.findIndex(({ code }) => code === 'CN'));
  controller.goToMention('next');
  expect(session.position).toBe(position + 1);
  controller.goToMention('previous');
  expect(session.position).toBe(position);
});

const cardOf = (): HTMLElement | null => roots[0]?.querySelector<HTMLElement>('.card') ?? null;

test('a step shows what the mention is, beside its line, and the shortcut of the sidebar opens on it', async () => {
  const session = openArticle();
  await controller.put(session);
  for (const code of ['JP', 'GB']) {
    controller.goToMention('next');
    await vi.waitFor(() => expect(cardOf()?.textContent).toContain(code === 'JP' ? 'Japan' : 'United Kingdom'));
    const mark = session.marks[session.position];
    const line = mark && rangeOf(session.article.segments, mark)?.getBoundingClientRect();
    const card = cardOf()?.getBoundingClientRect();
    if (!line || !card) throw new Error('no card beside a line');
    expect(card.bottom <= line.top || card.top >= line.bottom).toBe(true);
  }
  controller.openSidebar({ takeFocus: true });
  expect(cardOf()).toBeNull();
  await vi.waitFor(() => expect(textOfSidebar()).toMatch(/^Whole articleUnited Kingdom/));
});

test('a text from elsewhere is shown in place of the article until the sidebar closes', async () => {
  await controller.put(openArticle());
  const marks = countMarks('country');
  controller.showSelection(makeSelection());
  await vi.waitFor(() => expect(textOfSidebar()).toContain('Albania'));
  expect(countMarks('country')).toBe(marks);
  controller.closeSidebar();
  controller.openSidebar({ takeFocus: false });
  await vi.waitFor(() => expect(textOfSidebar()).not.toContain('Albania'));
  expect(controller.isSidebarOpen).toBe(true);
});

test('a click on a mark brings the article back from behind a text from elsewhere', async () => {
  await controller.put(openArticle());
  controller.showSelection(makeSelection());
  await vi.waitFor(() => expect(textOfSidebar()).toContain('Albania'));
  await clickMention('GB');
  await vi.waitFor(() => expect(textOfSidebar()).not.toContain('Albania'));
  expect(controller.isSidebarOpen).toBe(true);
});

test('other settings change the marks; the same look draws nothing anew', async () => {
  await controller.put(openArticle());
  const drawn = CSS.highlights.get('pactlight-term');
  await controller.follow({ ...DEFAULT_SETTINGS, side: 'left' });
  expect(CSS.highlights.get('pactlight-term')).toBe(drawn);
  await controller.follow({ ...DEFAULT_SETTINGS, markedClasses: ['term'] });
  expect(countMarks('country')).toBe(0);
  expect(countMarks('term')).toBeGreaterThan(0);
  await controller.follow({ ...DEFAULT_SETTINGS, density: 'none' });
  expect(countMarks('term')).toBe(0);
});

test('marks that the page has thrown away come back when it scrolls', async () => {
  await controller.put(openArticle());
  const before = countMarks('country');
  CSS.highlights.clear();
  window.dispatchEvent(new Event('scrollend'));
  expect(countMarks('country')).toBe(before);
});

test('when its signal aborts the page is as if there had been no controller', async () => {
  await controller.put(openArticle());
  controller.openSidebar({ takeFocus: false });
  life.abort();
  expect(countMarks('country')).toBe(0);
  expect(document.querySelector('html > div')).toBeNull();
  window.dispatchEvent(new Event('scrollend'));
  expect(countMarks('country')).toBe(0);
});
