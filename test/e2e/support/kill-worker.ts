import type { Extension } from './extension.ts';

/** Ends the background worker as the browser may at any time; whoever waits for its answer wakes it again at once. */
export async function killWorker(extension: Extension, { isWaitedFor = false } = {}): Promise<void> {
  const internals = await extension.context.newPage();
  await internals.goto('chrome://serviceworker-internals/');
  const registration = internals.locator('.serviceworker-registration', { hasText: extension.origin });
  await registration.getByRole('button', { name: 'Stop' }).click();
  if (!isWaitedFor) await registration.getByText('Running Status: STOPPED').waitFor();
  await internals.close();
}
