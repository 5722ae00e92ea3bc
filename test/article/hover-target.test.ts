import { expect, test, vi } from 'vitest';
import type { Mention } from '../../src/core/mention.ts';
import type { PriorPacts } from '../../src/core/pacts/ranked-pact.ts';
import type { AnnotateAnswer } from '../../src/platform/messages.ts';

vi.mock('../../src/platform/messages.ts', async (original) => ({
  ...(await original<object>()),
  callBackground: async () => null,
}));
vi.mock('../../src/platform/browser.ts', () => ({ browser: {}, isContextAlive: () => true, listen: () => undefined }));
const { sessionOf } = await import('../../src/article/article-session.ts');
const { toHoverTarget } = await import('../../src/article/hover-target.ts');

const TEXT = 'Norway and Iceland';
const named = (start: number, end: number, code: string): Mention => {
  return { start, end, kind: 'country', code, form: 'name', strength: 'strong', isPlace: false };
};

/** What the card tells of the first state's part in the article. */
function partOf(prior: Partial<PriorPacts>): boolean | undefined {
  const blocks = [{ kind: 'paragraph', start: 0, end: TEXT.length }] as const;
  const facts = { title: '', lang: 'en', date: null, dateSource: 'assumed', otherDate: null } as const;
  const article = { text: TEXT, blocks, segments: [], root: document.body, ...facts };
  const mentions = [named(0, 6, 'NO'), named(11, 18, 'IS')];
  const parties = [{ code: 'NO', weight: 1 }];
  const profile = { parties, context: [], topics: [], date: '2026-01-31', isDateAssumed: false };
  const coverage = { parties: [], count: 0, firstYear: null, lastYear: null };
  const annotation = { mentions, profile, prior: { ranked: [], priorCount: 0, coverage, ...prior }, findings: [] };
  const session = sessionOf(article, { annotation } as unknown as AnnotateAnswer);
  return toHoverTarget(session, { index: 0, start: 0, end: 6, markClass: 'country' }, new DOMRect(), 'en')?.isParty;
}

test('the card tells whether a state is a party', () => {
  expect(partOf({})).toBe(true);
});

test('and says nothing of it where the story is about no agreement', () => {
  expect(partOf({ isSilent: true })).toBeUndefined();
});
