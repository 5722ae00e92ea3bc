import { whenActivated } from '../page/index.ts';
import { answerCalls, CallError, type FailureReason, type PageCalls } from '../platform/messages.ts';
import { createFinder } from './finder.ts';
import { leaveWhenOrphaned } from './leave-when-orphaned.ts';
import { loadInterface } from './load-interface.ts';
import { createPageAnswers, PAGE_VALIDATORS } from './page-answers.ts';
import { PageSession } from './page-session.ts';
import { getPageWorld } from './page-world.ts';

const toReason = (error: unknown): FailureReason => (error instanceof CallError ? error.reason : 'internal');

async function start(life: AbortController): Promise<void> {
  const { signal } = life;
  await whenActivated(document, signal);
  leaveWhenOrphaned(document, life);
  const session = new PageSession(document, { openInterface: loadInterface, finder: createFinder(signal) }, signal);
  answerCalls<PageCalls>(createPageAnswers(session), PAGE_VALIDATORS, toReason, signal);
}

const world = getPageWorld();
// Gate, popup and commands may all ask for the reader.
if (!world.reader) {
  const life = new AbortController();
  world.reader = life;
  life.signal.addEventListener('abort', () => delete world.reader);
  // One that cannot start must not stand in the way of the next.
  start(life).catch(() => life.abort());
}
