import { describe, expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import type { ReadyView } from '../../src/sidebar/view.ts';
import { LOCALE_CODES } from './locales.ts';
import { openSidebar } from './open-sidebar.ts';
import { makeFocus, makeFullView, makeView } from './sample-view.ts';

function withoutFindings(): ReadyView {
  const view = makeView('en');
  return { ...view, annotation: { ...view.annotation, findings: [] } };
}

/** What is read, without the marks that keep directions apart. */
function plain(text: string | null | undefined): string {
  return (text ?? '').replaceAll(/[\u2068\u2069]/g, '');
}

/** How many lines a text takes up on the screen. */
function countLines(text: Node | null): number {
  if (!text) throw new Error('There is no text.');
  const range = document.createRange();
  range.selectNodeContents(text);
  return range.getClientRects().length;
}

describe('what stands out', () => {
  it('is said in one sentence with the article’s words and the pacts', () => {
    const { find, findAll } = openSidebar();
    expect(find('.findings h3').textContent).toBe('What stands out');
    expect(findAll('.findings li').map(({ textContent }) => plain(textContent))).toEqual([
      'The article says “first joint statement”. Earlier pacts between these parties on this subject:2023 Hiroshima Accord2022 Digital Partnership',
    ]);
    expect(find('.findings bdi').lang).toBe('en');
  });

  it('quotes without marks of the article’s own, whose other half may lie beyond the words', () => {
    const view = makeView('en');
    const text = view.article.text.replace('first joint', 'first “oint');
    const { find } = openSidebar({ view: { ...view, article: { ...view.article, text } } });
    expect(plain(find('.findings li').textContent)).toContain('“first oint statement”');
  });

  it('speaks of one pact in the singular', () => {
    const view = makeView('en');
    const findings = view.annotation.findings.map((each) =>
      each.type === 'novelty' ? { ...each, ids: each.ids.slice(0, 1) } : each,
    );
    const { find } = openSidebar({ view: { ...view, annotation: { ...view.annotation, findings } } });
    expect(find('.findings').textContent).toContain('An earlier pact between these parties');
  });

  it('names instruments and parties in the reader’s language', () => {
    const { findAll } = openSidebar({ view: makeFullView() });
    expect(findAll('.findings li').map(({ textContent }) => plain(textContent))).toEqual([
      expect.stringContaining('first joint statement'),
      'The headline says “joint statement”, usually less binding than the strongest earlier pact between these parties on this subject:2023 Reciprocal Access Agreement',
      'Not in the last pact of nearly the same parties on this subject: Australia.2023 GCAP Convention',
    ]);
    expect(openSidebar({ locale: 'it', view: makeFullView('it') }).find('.findings').textContent).toContain(
      'Australia.2023 Convenzione GCAP',
    );
  });

  it.each(['en', 'ar'] as const)('cut a long English name at its end, not at its beginning, beside %s', (locale) => {
    const view = makeView(locale);
    const title = `Treaty of Friendship, Navigation and Commerce between ${'the Contracting Parties and '.repeat(6)}others`;
    const ranked = view.annotation.prior.ranked.map((each) => ({
      ...each,
      pact: { ...each.pact, title, shortTitle: title, names: {} },
    }));
    const annotation = { ...view.annotation, prior: { ...view.annotation.prior, ranked } };
    const { find } = openSidebar({ locale, view: { ...view, annotation } });
    const name = find('.pact-link .pact-name');
    const text = document.createTreeWalker(name, NodeFilter.SHOW_TEXT).nextNode();
    if (!text) throw new Error('The name is empty.');
    const first = document.createRange();
    first.setStart(text, 0);
    first.setEnd(text, 6);
    const box = find('.pact-link').getBoundingClientRect();
    const { left, right, bottom } = first.getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(box.left);
    expect(right).toBeLessThanOrEqual(box.right);
    expect(bottom).toBeLessThanOrEqual(box.bottom);
    expect(name.scrollHeight).toBeGreaterThan(name.clientHeight);
    expect(getComputedStyle(name).textAlign).toBe(locale === 'ar' ? 'right' : 'left');
    expect(countLines(find('.pact-link').firstChild)).toBe(1);
  });

  it('says of a pact in the answer that it had ended', () => {
    const view = makeView('en');
    const { annotation } = view;
    const ranked = annotation.prior.ranked.map((each, at) =>
      at === 0 ? { ...each, statusAtDate: 'terminated' as const } : each,
    );
    const ended = { ...annotation, findings: [], prior: { ...annotation.prior, ranked } };
    const { findAll } = openSidebar({ view: { ...view, annotation: ended } });
    expect(findAll('.findings li').map(({ textContent }) => plain(textContent))).toEqual([
      'No longer in force at the date of this article:2023 Hiroshima Accord',
    ]);
  });

  it.each(LOCALE_CODES)('never parts the words from their quotation marks, in %s', async (locale) => {
    const before = { width: window.innerWidth, height: window.innerHeight };
    onTestFinished(() => page.viewport(before.width, before.height));
    for (const width of [320, 345, 370, 1280]) {
      await page.viewport(width, 800);
      const { findAll, controller } = openSidebar({ locale, view: makeFullView(locale), width: 300 });
      for (const quoting of findAll('.quoting')) {
        const box = quoting.querySelector('button')?.getBoundingClientRect();
        const marks = [...quoting.childNodes].filter((node) => node instanceof Text);
        expect(marks.length).toBeGreaterThan(0);
        for (const mark of marks) {
          const range = document.createRange();
          range.selectNode(mark);
          const { top, bottom, right } = range.getBoundingClientRect();
          expect((top + bottom) / 2).toBeGreaterThan(box?.top ?? Infinity);
          expect((top + bottom) / 2).toBeLessThan(box?.bottom ?? 0);
          expect(right).toBeLessThanOrEqual(window.innerWidth);
        }
      }
      controller.abort();
    }
  });

  it('shows the words in the page', () => {
    const { find, callbacks } = openSidebar();
    find('.findings .inline-link').click();
    const index = makeView('en').annotation.mentions.findIndex(({ code }) => code === 'joint_statement');
    expect(callbacks.onJump).toHaveBeenCalledExactlyOnceWith(index);
  });

  it('opens a pact in the list, whatever hides it there, and takes the keyboard to it', async () => {
    const { button, host, findAll, find } = openSidebar();
    button('Critical minerals').click();
    await expect.poll(() => findAll('[data-pact="gb-jp-2022-digital"]').length).toBe(0);
    button('2022 Digital Partnership').click();
    await expect.poll(() => findAll('[data-pact="gb-jp-2022-digital"] .details').length).toBe(1);
    const title = find('[data-pact="gb-jp-2022-digital"] button');
    await expect.poll(() => host.root.activeElement).toBe(title);
    title.click();
    await expect.poll(() => findAll('[data-pact="gb-jp-2022-digital"] .details').length).toBe(0);
    button('2022 Digital Partnership').click();
    await expect.poll(() => findAll('[data-pact="gb-jp-2022-digital"] .details').length).toBe(1);
  });

  it('is silent where there is nothing to say, where the pacts are missing, and in the view of one entity', () => {
    const views = [
      withoutFindings(),
      makeView('en', { problem: 'data-missing' }),
      makeView('en', { focus: makeFocus(makeView('en')) }),
    ];
    for (const view of views) expect(openSidebar({ view }).findAll('.findings')).toEqual([]);
  });

  it.each(LOCALE_CODES)('leaves no slot empty in %s', (locale) => {
    const { findAll } = openSidebar({ locale, view: makeFullView(locale) });
    const sentences = findAll('.findings li').map(({ textContent }) => textContent ?? '');
    expect(sentences).toHaveLength(3);
    for (const sentence of sentences) expect(sentence).not.toMatch(/[\uE000-\uE003$]|“”|«»|: ?[.।]/u);
  });
});
