import { expect } from 'vitest';
import type { Extension } from './extension.ts';
import { countMarks } from './in-page.ts';

/** Does in the worker what only it can; the function sees nothing but its argument, and both are JSON. */
export async function inWorker<A, R>(
  extension: Pick<Extension, 'worker'>,
  run: (argument: A) => Promise<R>,
  argument: A,
): Promise<R> {
  return (await extension.worker()).evaluate(`(${run})(${JSON.stringify(argument ?? null)})`);
}

/** Runs a function in our world in a tab, which may be one that Playwright has lost or never had. */
export async function inTab<A, R>(
  extension: Pick<Extension, 'worker'>,
  tabId: number,
  run: (argument: A) => R,
  argument: A,
): Promise<R> {
  const about = `{ target: { tabId: ${tabId} }, func: ${run}, args: [${JSON.stringify(argument ?? null)}] }`;
  return (await extension.worker()).evaluate(`chrome.scripting.executeScript(${about}).then(([{ result }]) => result)`);
}

/** Waits until a tab shows marks; while its page loads, no script runs there. */
export async function waitForMarksIn(extension: Pick<Extension, 'worker'>, tabId: number): Promise<void> {
  const count = () => inTab(extension, tabId, countMarks, 'pactlight-country').catch(() => 0);
  await expect.poll(count, { timeout: 20_000 }).toBeGreaterThan(0);
}
