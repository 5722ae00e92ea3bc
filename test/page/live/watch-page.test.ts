import { describe, expect, onTestFinished, test, vi } from 'vitest';
import {
  type PageChange,
  readArticle,
  readArticleInSlices,
  watchPage,
  whenActivated,
} from '../../../src/page/index.ts';
import { HEADLINE, newsPage, paragraph, sentences, story } from '../fixtures/news-page.ts';
import { openPage } from '../fixtures/open-page.ts';

const ARTICLE = `<article><h1>${HEADLINE}</h1>${story(4)}</article>`;

function watch(page: Document) {
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  const changes: PageChange[] = [];
  const watched = watchPage(page, (change) => changes.push(change), controller.signal);
  return { controller, changes, watched };
}

/** Until the watch has told of this change. */
const told = (changes: readonly PageChange[], change: PageChange): Promise<void> =>
  vi.waitFor(() => expect(changes).toContain(change), { timeout: 5000 });

describe('watching a page', () => {
  test('tells of a new address in the same document', async () => {
    const page = await openPage(newsPage(ARTICLE));
    const { changes } = watch(page);
    page.defaultView?.history.pushState(null, '', '/world/another-story-1234567');
    await told(changes, 'address');
    expect(changes).toEqual(['address']);
  });

  test('takes a fragment for no new address, but a path behind it for one', async () => {
    const page = await openPage(newsPage(ARTICLE));
    const { changes } = watch(page);
    page.defaultView?.history.pushState(null, '', '#comments');
    page.defaultView?.history.pushState(null, '', '#/another-story');
    await told(changes, 'address');
    expect(changes).toHaveLength(1);
  });

  test('tells of an article that comes late', async () => {
    const page = await openPage(newsPage('<main></main>'));
    const { changes } = watch(page);
    expect(readArticle(page)).toBeNull();
    const main = page.querySelector('main');
    if (main) main.innerHTML = ARTICLE;
    await told(changes, 'content');
    expect(readArticle(page)?.text).toContain(sentences(3));
  });

  test('hears nothing of the head or of what hangs beside the body, and all of a new body', async () => {
    const page = await openPage(newsPage('<main></main>'));
    const { changes } = watch(page);
    const timer = vi.spyOn(globalThis, 'setTimeout');
    onTestFinished(() => timer.mockRestore());
    page.title = '(1) Inbox';
    page.documentElement.append(page.createElement('div'));
    // Observers are called in the order they were made: the watch has heard of it before.
    await new Promise<void>((resolve) => {
      new MutationObserver(() => resolve()).observe(page.documentElement, { childList: true });
      page.documentElement.append(page.createElement('div'));
    });
    expect(timer).not.toHaveBeenCalled();
    const body = page.createElement('body');
    body.innerHTML = ARTICLE;
    page.body.replaceWith(body);
    await told(changes, 'content');
  });

  test('tells of more text in the article, once for a burst', async () => {
    const page = await openPage(newsPage(ARTICLE));
    const { changes, watched } = watch(page);
    watched.watchElement(readArticle(page)?.root ?? null);
    for (let index = 4; index < 8; index++)
      page.querySelector('article')?.insertAdjacentHTML('beforeend', paragraph(index));
    await told(changes, 'content');
    expect(changes).toEqual(['content']);
  });

  describe('for text that was folded away', () => {
    const FOLDED = `<main><article><h1>${HEADLINE}</h1>${story(4)}
      <div id="rest" style="display:none">${paragraph(4)}</div><i id="wheel"></i></article></main>`;

    async function watchFolded() {
      const page = await openPage(newsPage(FOLDED));
      const { changes, watched } = watch(page);
      const article = readArticle(page);
      const read = new Set(article?.segments.map(({ node }) => node));
      watched.watchElement(article?.root ?? null, (text) => read.has(text));
      return { page, changes };
    }

    test('tells when it is unfolded', async () => {
      const { page, changes } = await watchFolded();
      expect(readArticle(page)?.text).not.toContain(sentences(4));
      page.getElementById('rest')?.removeAttribute('style');
      await told(changes, 'content');
      expect(readArticle(page)?.text).toContain(sentences(4));
    });

    test('hears nothing of a wheel that turns or a paragraph that is coloured', async () => {
      const { page, changes } = await watchFolded();
      page.getElementById('wheel')?.setAttribute('style', 'rotate:40deg');
      for (const each of page.querySelectorAll('article > p')) each.className = 'seen';
      page.getElementById('rest')?.setAttribute('class', 'still-folded');
      page.defaultView?.history.pushState(null, '', '/world/another-story-1234567');
      await told(changes, 'address');
      expect(changes).toEqual(['address']);
    });
  });

  test('hears nothing of changes beside the article, and all of its replacement', async () => {
    const page = await openPage(newsPage(`<main>${ARTICLE}</main>`));
    const { changes, watched } = watch(page);
    watched.watchElement(readArticle(page)?.root ?? null);
    page.body.insertAdjacentHTML('beforeend', '<div>An advertisement</div>');
    const main = page.querySelector('main');
    await Promise.resolve();
    expect(changes).toEqual([]);
    if (main) main.innerHTML = ARTICLE;
    await told(changes, 'content');
    expect(changes).toEqual(['content']);
  });

  test('hears changes inside a shadow root that holds the article', async () => {
    const page = await openPage(newsPage('<x-article></x-article>'));
    const root = page.querySelector('x-article')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = ARTICLE;
    const { changes, watched } = watch(page);
    watched.watchElement(readArticle(page)?.root ?? null);
    root?.querySelector('article')?.insertAdjacentHTML('beforeend', paragraph(5));
    await told(changes, 'content');
  });

  test('tells of a return from the back/forward cache', async () => {
    const page = await openPage(newsPage(ARTICLE));
    const { changes } = watch(page);
    page.defaultView?.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await told(changes, 'restored');
  });

  test('an idle page sets no timer, and the end of the signal ends a waiting one', async () => {
    const page = await openPage(newsPage(ARTICLE));
    const setTimer = vi.spyOn(globalThis, 'setTimeout');
    onTestFinished(() => setTimer.mockRestore());
    const { controller, changes } = watch(page);
    expect(setTimer).not.toHaveBeenCalled();
    page.querySelector('article')?.append('x');
    await Promise.resolve();
    expect(setTimer).toHaveBeenCalledOnce();
    controller.abort();
    setTimer.mockRestore();
    const other = watch(page);
    page.querySelector('article')?.append('y');
    await told(other.changes, 'content');
    expect(changes).toEqual([]);
  });
});

describe('a page that is shown', () => {
  test('is active at once', async () => {
    await expect(whenActivated(document, new AbortController().signal)).resolves.toBeUndefined();
  });

  test('after prerendering is active when it is opened', async () => {
    const page = Object.assign(new EventTarget(), { prerendering: true }) as unknown as Document;
    const active = vi.fn();
    void whenActivated(page, new AbortController().signal).then(active);
    await Promise.resolve();
    expect(active).not.toHaveBeenCalled();
    page.dispatchEvent(new Event('prerenderingchange'));
    await vi.waitFor(() => expect(active).toHaveBeenCalledOnce());
  });
});

describe('reading in slices', () => {
  test('reads what reading at once reads', async () => {
    const page = await openPage(newsPage(ARTICLE));
    const article = await readArticleInSlices(page, new AbortController().signal);
    expect(article).toEqual(readArticle(page));
  });

  test('lets the page work in between, on a page of many elements', async () => {
    const list = '<div><span>An item</span> <b>of</b> a list</div>'.repeat(20_000);
    const page = await openPage(newsPage(ARTICLE + list));
    let turns = 0;
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      turns++;
      channel.port2.postMessage(null);
    };
    channel.port2.postMessage(null);
    const article = await readArticleInSlices(page, new AbortController().signal);
    channel.port1.close();
    expect(article?.text).toContain(sentences(3));
    expect(turns).toBeGreaterThan(3);
  });

  test('gives nothing after the end', async () => {
    const page = await openPage(newsPage(ARTICLE + '<p>More</p>'.repeat(20_000)));
    const controller = new AbortController();
    const reading = readArticleInSlices(page, controller.signal);
    controller.abort();
    expect(await reading).toBeNull();
  });
});
