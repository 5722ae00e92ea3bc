import { isContextAlive } from '../platform/browser.ts';
import { CallError, type FailureReason } from '../platform/messages.ts';
import type { Problem } from '../sidebar/view.ts';

const PROBLEMS: Record<FailureReason, Problem> = {
  'data-missing': 'data-missing',
  'data-corrupt': 'data-corrupt',
  'bad-request': 'internal',
  internal: 'internal',
};

/** What the reader is told about a failed call. */
export function toProblem(failure: unknown): Problem {
  if (!isContextAlive()) return 'disconnected';
  if (failure instanceof CallError) return PROBLEMS[failure.reason];
  return typeof failure === 'string' && failure in PROBLEMS ? PROBLEMS[failure as FailureReason] : 'internal';
}
