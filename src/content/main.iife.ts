import { whenActivated } from '../page/index.ts';
import { answerCalls, type PageCalls } from '../platform/messages.ts';
import { createPageAnswers, PAGE_VALIDATORS } from './page-answers.ts';
import { PageSession } from './page-session.ts';

async function start(signal: AbortSignal): Promise<void> {
  await whenActivated(document, signal);
  const session = new PageSession(document, signal);
  answerCalls<PageCalls>(createPageAnswers(session), PAGE_VALIDATORS, () => 'internal', signal);
}

void start(new AbortController().signal);
