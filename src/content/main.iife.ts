import { whenActivated } from '../page/index.ts';
import { answerCalls, type PageCalls } from '../platform/messages.ts';
import { leaveWhenOrphaned } from './leave-when-orphaned.ts';
import { createPageAnswers, PAGE_VALIDATORS } from './page-answers.ts';
import { PageSession } from './page-session.ts';

async function start(life: AbortController): Promise<void> {
  const { signal } = life;
  await whenActivated(document, signal);
  leaveWhenOrphaned(document, life);
  const session = new PageSession(document, signal);
  answerCalls<PageCalls>(createPageAnswers(session), PAGE_VALIDATORS, () => 'internal', signal);
}

void start(new AbortController());
