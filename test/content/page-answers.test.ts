import { expect, test, vi } from 'vitest';
import type { PageSession } from '../../src/content/page-session.ts';
import fc from '../fuzz.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { createPageAnswers, PAGE_VALIDATORS } = await import('../../src/content/page-answers.ts');

const STATUS = {
  site: 'example.org',
  isArticle: true,
  isAnnotated: true,
  priorCount: 3,
  listedCount: 20,
  isSilent: false,
  isSidebarOpen: false,
};

function makeSession(): { asked: string[]; session: PageSession } {
  const asked: string[] = [];
  const session = {
    status: STATUS,
    whenRead: async () => undefined,
    toggleSidebar: () => void asked.push('toggle'),
    readAnyway: async () => void asked.push('read'),
    goToMention: (direction: string) => void asked.push(direction),
  };
  return { asked, session: session as unknown as PageSession };
}

test('each call reaches the page and answers what it promises', async () => {
  const { asked, session } = makeSession();
  const answers = createPageAnswers(session);
  const caller = { tabId: undefined };
  expect(await answers.getStatus(null, caller)).toEqual(STATUS);
  expect(await answers.toggleSidebar(null, caller)).toBeNull();
  expect(await answers.annotateAnyway(null, caller)).toEqual(STATUS);
  expect(await answers.goToMention('previous', caller)).toBeNull();
  expect(asked).toEqual(['toggle', 'read', 'previous']);
});

test('arguments of another shape are refused', () => {
  expect(PAGE_VALIDATORS.goToMention('next')).toBe(true);
  expect(PAGE_VALIDATORS.goToMention('sideways')).toBe(false);
  fc.assert(
    fc.property(
      fc.anything().filter((argument) => argument !== null),
      (argument) => {
        expect(PAGE_VALIDATORS.getStatus(argument)).toBe(false);
        expect(PAGE_VALIDATORS.toggleSidebar(argument)).toBe(false);
      },
    ),
  );
});
