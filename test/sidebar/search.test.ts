import { describe, expect, it, type Mock, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { FoundPacts } from '../../src/core/pacts/found-pacts.ts';
import type { Problem } from '../../src/sidebar/view.ts';
import { type OpenSidebar, openSidebar } from './open-sidebar.ts';
import { SAMPLE_FOUND } from './sample-pacts.ts';
import { makeFocus, makeView, SAMPLE_DATE } from './sample-view.ts';

interface Searching extends OpenSidebar {
  readonly input: HTMLInputElement;
  readonly onSearch: Mock;
  /** What the search says of itself. */
  state(): string;
  titles(): (string | null)[];
}

/** Opens the search of a sidebar whose background answers as told. */
async function openSearch(answer: (words: string) => Promise<FoundPacts | Problem>): Promise<Searching> {
  const sidebar = openSidebar();
  const onSearch = sidebar.callbacks.onSearch as unknown as Mock;
  onSearch.mockImplementation(answer);
  sidebar.button('Search all pacts').click();
  await expect.poll(() => sidebar.findAll('.search input').length).toBe(1);
  return {
    ...sidebar,
    onSearch,
    input: sidebar.find<HTMLInputElement>('.search input'),
    state: () => sidebar.find('.search-state').textContent ?? '',
    titles: () => sidebar.findAll('.search .pact-title').map(({ textContent }) => textContent),
  };
}

const found = (change: Partial<FoundPacts> = {}) => Promise.resolve({ ...SAMPLE_FOUND, ...change });
const NOTHING: Partial<FoundPacts> = { total: 0, best: [] };

describe('the search of all pacts', () => {
  it('takes the keyboard to its field and has itself made ready', async () => {
    const { host, input, onSearch } = await openSearch(() => found());
    await expect.poll(() => host.root.activeElement).toBe(input);
    await expect.poll(() => onSearch.mock.calls.length).toBe(1);
    expect(onSearch).toHaveBeenCalledExactlyOnceWith('', SAMPLE_DATE);
  });

  it('shows what it finds and announces the number', async () => {
    const { input, state, titles, find } = await openSearch(() => found());
    await userEvent.type(input, 'hiroshima');
    await expect.poll(state).toBe('41 pacts found. The best 4 are shown.');
    expect(find('.search-state').getAttribute('role')).toBe('status');
    expect(titles()).toContain('Hiroshima Accord');
  });

  it('asks once for words typed without a pause', async () => {
    const { input, state, onSearch } = await openSearch(() => found());
    await userEvent.type(input, 'accord');
    await expect.poll(state).toContain('found');
    const asked = onSearch.mock.calls.map(([words]) => words);
    expect(asked[0]).toBe('');
    expect(asked.at(-1)).toBe('accord');
    expect(asked.length).toBeLessThan(6);
  });

  it('drops an answer that later words have overtaken', async () => {
    let answerFirst: (value: FoundPacts) => void = () => undefined;
    const first = new Promise<FoundPacts>((resolve) => {
      answerFirst = resolve;
    });
    const { input, state, onSearch } = await openSearch((words) =>
      words === 'a' ? first : found(words === '' ? NOTHING : { total: 4 }),
    );
    await userEvent.type(input, 'a');
    await expect.poll(() => onSearch.mock.calls.length).toBe(2);
    await userEvent.type(input, 'b');
    await expect.poll(state).toBe('4 pacts found');
    answerFirst({ ...SAMPLE_FOUND, total: 99, isLoose: false });
    await Promise.resolve();
    expect(state()).toBe('4 pacts found');
  });

  it('opens a result with the same details as any pact', async () => {
    const { input, titles, findAll, find } = await openSearch(() => found());
    await userEvent.type(input, 'neutrality');
    await expect.poll(() => titles().length).toBe(4);
    findAll('.search .pact-title button')[1]?.click();
    await expect.poll(() => findAll('.search .details').length).toBe(1);
    expect(find('.search .details').textContent).toContain('Soviet Union (today Russia)');
    expect(find('.search .details').textContent).not.toContain('Why it is here');
    expect(findAll('.search .parties-line').map(({ textContent }) => textContent)).toContain(
      'Japan and the United Kingdom',
    );
    expect(findAll('.search .citation button')).toHaveLength(5);
  });

  it('says of a pact that it was signed after the article', async () => {
    const { input, titles, findAll } = await openSearch(() => found());
    await userEvent.type(input, 'review');
    await expect.poll(() => titles().length).toBe(4);
    expect(findAll('.search .pact')[3]?.textContent).toContain('Signed after this article');
    expect(findAll('.search .pact')[0]?.textContent).not.toContain('Signed after this article');
  });
});

describe('a search says in words', () => {
  it.each([
    ['that nothing was found', () => found(NOTHING), 'No pact found.'],
    ['that only some words were found', () => found({ isLoose: true }), 'No pact has all these words.'],
    ['that it is at work', () => new Promise<FoundPacts>(() => undefined), 'Searching…'],
  ])('%s', async (_, answer, expected) => {
    const { input, state } = await openSearch(answer);
    await userEvent.type(input, 'x');
    await expect.poll(state).toContain(expected);
  });

  it('what is wrong where it fails', async () => {
    const { input, find } = await openSearch(() => Promise.resolve('data-corrupt' as const));
    await userEvent.type(input, 'x');
    await expect.poll(() => find('.search').textContent).toContain('damaged');
    expect(find('.search [role=alert]')).toBeTruthy();
  });

  it('nothing while nothing is typed, even after results', async () => {
    const { input, state, titles } = await openSearch(() => found());
    expect(state()).toBe('');
    await userEvent.type(input, 'x');
    await expect.poll(() => titles().length).toBe(4);
    await userEvent.clear(input);
    await expect.poll(() => titles().length).toBe(0);
    expect(state()).toBe('');
  });
});

describe('the way back', () => {
  it.each(['{Escape}', 'button'])('leads to the article as it was left, by %s', async (way) => {
    const { host, button, findAll, handle } = await openSearch(() => found());
    if (way === 'button') button('Whole article').click();
    else await userEvent.keyboard(way);
    await expect.poll(() => findAll('.search').length).toBe(0);
    expect(handle.isOpen).toBe(true);
    expect(host.root.activeElement).toBe(button('Search all pacts'));
  });

  it('keeps what was open and how far the reader had scrolled', async () => {
    const { button, find, findAll } = openSidebar();
    button('Reciprocal Access Agreement').click();
    await expect.poll(() => findAll('.details').length).toBe(1);
    const scrolled = new Promise((resolve) => find('.body').addEventListener('scroll', resolve, { once: true }));
    find('.body').scrollTop = 300;
    await scrolled;
    button('Search all pacts').click();
    await expect.poll(() => findAll('.search').length).toBe(1);
    button('Search all pacts').click();
    await expect.poll(() => findAll('.search').length).toBe(0);
    expect(findAll('.details')).toHaveLength(1);
    expect(find('.body').scrollTop).toBe(300);
  });

  it('is taken by a word that the reader clicks in the page', async () => {
    const { handle, findAll, find } = await openSearch(() => found());
    const view = makeView('en');
    handle.update({ ...view, focus: makeFocus(view) });
    await expect.poll(() => findAll('.search').length).toBe(0);
    expect(find('.headline').textContent).toBe('Japan');
  });

  it('is not needed where there is no article to search from', () => {
    const { findAll } = openSidebar({ view: { state: 'error', problem: 'disconnected' } });
    expect(findAll('[data-search]')).toEqual([]);
  });
});

it('an answer that comes after the sidebar was closed harms nobody', async () => {
  const warn = vi.spyOn(console, 'error');
  onTestFinished(() => warn.mockRestore());
  let answer: (value: FoundPacts) => void = () => undefined;
  const late = new Promise<FoundPacts>((resolve) => {
    answer = resolve;
  });
  const { input, handle, onSearch } = await openSearch((words) => (words === '' ? found() : late));
  await userEvent.type(input, 'x');
  await expect.poll(() => onSearch.mock.calls.length).toBe(2);
  handle.close();
  answer(SAMPLE_FOUND);
  await late;
  expect(warn).not.toHaveBeenCalled();
});
