import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ArticleText } from '../../src/core/article-text.ts';

const calls = vi.hoisted(() => ({
  annotate: vi.fn(),
  callReader: vi.fn(),
  keepSelection: vi.fn(),
  openOwnPage: vi.fn(),
}));
vi.mock('../../src/background/answers.ts', () => ({ ANSWERS: { annotate: calls.annotate } }));
vi.mock('../../src/platform/page-scripts.ts', () => ({ callReader: calls.callReader }));
vi.mock('../../src/platform/selection.ts', () => ({ keepSelection: calls.keepSelection }));
vi.mock('../../src/platform/own-pages.ts', () => ({ openOwnPage: calls.openOwnPage }));

const { showSelection } = await import('../../src/background/show-selection.ts');

const TEXT = 'Japan and the United Kingdom signed a treaty on lighthouses on Tuesday, after three years of talks.';
const ANSWER = { annotation: 'what was found', problem: null };
const TAB = 7;

beforeEach(() => {
  vi.resetAllMocks();
  calls.annotate.mockResolvedValue(ANSWER);
  calls.keepSelection.mockResolvedValue(undefined);
});

/** What the page that reads texts was given. */
const kept = (): unknown => calls.keepSelection.mock.calls[0]?.[0];

describe('a selected text', () => {
  test('is shown in the sidebar of its page, with what was found in it', async () => {
    await showSelection({ text: TEXT, tabId: TAB });
    expect(calls.callReader).toHaveBeenCalledExactlyOnceWith(TAB, 'showText', {
      article: expect.objectContaining({ text: TEXT, lang: 'en' }) as ArticleText,
      answer: ANSWER,
    });
    expect(calls.openOwnPage).not.toHaveBeenCalled();
    expect(calls.keepSelection).not.toHaveBeenCalled();
  });

  test('sets no number on the button of its page: that tells of the article', async () => {
    await showSelection({ text: TEXT, tabId: TAB });
    expect(calls.annotate).toHaveBeenCalledExactlyOnceWith(expect.anything(), { tabId: undefined });
  });

  test.each([
    ['on no tab', (): unknown => undefined, undefined, TEXT],
    ['on a page of the browser', (): unknown => calls.callReader.mockRejectedValue(new Error('no script')), TAB, TEXT],
    ['that cannot be read here', (): unknown => calls.annotate.mockRejectedValue(new Error('no data')), TAB, TEXT],
    ['of a whole book', (): unknown => undefined, TAB, `${TEXT} `.repeat(600)],
  ] as const)('%s is read on the page for texts', async (_, arrange, tabId, text) => {
    arrange();
    await showSelection({ text, tabId });
    expect(kept()).toBe(text);
    expect(calls.openOwnPage).toHaveBeenCalledExactlyOnceWith('reading');
  });

  test('waits before the page opens, so that it is there when that asks for it', async () => {
    const order: string[] = [];
    calls.keepSelection.mockImplementation(async () => void order.push('kept'));
    calls.openOwnPage.mockImplementation(async () => void order.push('opened'));
    await showSelection({ text: TEXT, tabId: undefined });
    expect(order).toEqual(['kept', 'opened']);
  });

  test('that is too much to wait for the page opens it all the same: there it can be pasted', async () => {
    calls.keepSelection.mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await showSelection({ text: TEXT, tabId: undefined });
    expect(calls.openOwnPage).toHaveBeenCalledExactlyOnceWith('reading');
  });

  test.each([50_000, 50_001])('of %i characters stays in the sidebar or not', async (length) => {
    await showSelection({ text: 'x'.repeat(length), tabId: TAB });
    expect(calls.callReader).toHaveBeenCalledTimes(length > 50_000 ? 0 : 1);
  });
});
