import { vi } from 'vitest';
import { ANSWERS } from '../../src/background/answers.ts';
import { toFailureReason } from '../../src/background/failure-reason.ts';
import { VALIDATORS } from '../../src/background/validators.ts';
import { answerCalls, type BackgroundCalls } from '../../src/platform/messages.ts';

/** Our background, in the browser that stands in for the real one; and pages that never come back from a cache. */
export function answerAsBackground(): void {
  vi.stubGlobal('addEventListener', () => undefined);
  answerCalls<BackgroundCalls>(ANSWERS, VALIDATORS, toFailureReason);
}
