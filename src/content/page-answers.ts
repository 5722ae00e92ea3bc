import type { Handlers, PageCalls, Validators } from '../platform/messages.ts';
import type { PageSession } from './page-session.ts';

export function createPageAnswers(session: PageSession): Handlers<PageCalls> {
  return {
    getStatus: async () => {
      await session.whenRead();
      return session.status;
    },
    toggleSidebar: async () => {
      await session.toggleSidebar();
      return null;
    },
    annotateAnyway: async () => {
      await session.readAnyway();
      return session.status;
    },
    goToMention: (direction) => {
      session.goToMention(direction);
      return null;
    },
    showText: async ({ article, answer }) => {
      await session.showText(article, answer);
      return null;
    },
  };
}

const isNull = (argument: unknown): boolean => argument === null;

export const PAGE_VALIDATORS: Validators<PageCalls> = {
  getStatus: isNull,
  toggleSidebar: isNull,
  annotateAnyway: isNull,
  goToMention: (argument) => argument === 'next' || argument === 'previous',
  showText: (argument) =>
    typeof argument === 'object' && argument !== null && 'article' in argument && 'answer' in argument,
};
