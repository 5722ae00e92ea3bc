import { browser, listen } from './browser.ts';
import { callBackground } from './messages.ts';
import { migrate } from './settings-migrations.ts';
import {
  DEFAULT_SETTINGS,
  findDamage,
  isFields,
  type MarkedClass,
  parseSettings,
  type Settings,
} from './settings-schema.ts';
import { loadStored, SETTINGS_KEY } from './settings-store.ts';
import { holdsSite } from './site-list.ts';
import { createTaskQueue } from './task-queue.ts';

export { type ColourSet, DEFAULT_SETTINGS, type MarkedClass, parseSettings, type Settings } from './settings-schema.ts';

/** What is wrong with the stored settings: nothing can be read, or these ones cannot be understood. */
export type StorageProblem = 'unreadable' | readonly (keyof Settings)[];

/** The settings and what is wrong with them, for a page that can tell the reader. */
export async function inspectSettings(): Promise<{ settings: Settings; problem: StorageProblem }> {
  try {
    const stored = (await loadStored()) ?? {};
    if (!isFields(stored)) return { settings: DEFAULT_SETTINGS, problem: 'unreadable' };
    const fields = migrate(stored);
    return { settings: parseSettings(fields), problem: findDamage(fields) };
  } catch {
    return { settings: DEFAULT_SETTINGS, problem: 'unreadable' };
  }
}

/** The stored settings, or the defaults where storage cannot be read. */
export async function readSettings(): Promise<Settings> {
  return (await inspectSettings()).settings;
}

/** One page's wishes are made in its order, also where one of them has to be sent again. */
const inTurn = createTaskQueue();

/**
 * Changes some settings and keeps the others.
 * @throws CallError where storage is full or cannot be read, the browser's own error where nobody answers; what was stored stays.
 */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await inTurn(() => callBackground('changeSettings', change));
}

/**
 * Switches one site on or off in the list that is stored: the one that a page shows may be older, or stand in for a list that
 * could not be read.
 * @throws as `changeSettings`.
 */
export async function switchSite(site: string, isOn: boolean): Promise<void> {
  await inTurn(() => callBackground('switchSite', { site, isOn }));
}

/**
 * Has words of one class marked or left alone, and leaves the other classes as they are stored.
 * @throws as `changeSettings`.
 */
export async function switchClass(markedClass: MarkedClass, isOn: boolean): Promise<void> {
  await inTurn(() => callBackground('switchClass', { markedClass, isOn }));
}

/** Calls back with the new settings whenever they change in any page, until the signal aborts. */
export function onSettingsChange(callback: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = area === 'local' ? changes[SETTINGS_KEY] : undefined;
    if (change) callback(parseSettings(change.newValue));
  };
  listen(browser.storage.onChanged, listener, signal);
}

/** True where the reader wants Pactlight on a host. */
export function isOnFor(settings: Settings, host: string): boolean {
  return settings.isEnabled && !holdsSite(settings.disabledSites, host);
}
