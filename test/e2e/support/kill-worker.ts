import type { Extension } from './extension.ts';

/** Ends the background worker as the browser may at any time. */
export async function killWorker(extension: Extension): Promise<void> {
  const internals = await extension.context.newPage();
  await internals.goto('chrome://serviceworker-internals/');
  const registration = internals.locator('.serviceworker-registration', { hasText: extension.origin });
  await registration.getByRole('button', { name: 'Stop' }).click();
  await registration.getByText('Running Status: STOPPED').waitFor();
  await internals.close();
}
