import { browser } from './browser.ts';

/** A command of the manifest and its keys as the browser writes them, empty where it has none. */
export interface Shortcut {
  readonly command: string;
  readonly keys: string;
}

/** Empty where the browser has no shortcuts, as Firefox for Android. */
export async function listShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands?.getAll();
  return (commands ?? []).flatMap(({ name, shortcut }) => (name ? [{ command: name, keys: shortcut ?? '' }] : []));
}

interface ShortcutSettings {
  openShortcutSettings?(): Promise<void>;
}

/** Opens the browser's page of shortcuts, or null where it has no call for that (Chromium): links to it are forbidden. */
export function findShortcutSettings(): (() => void) | null {
  const commands: ShortcutSettings | undefined = browser.commands;
  return commands?.openShortcutSettings ? () => void commands.openShortcutSettings?.() : null;
}
