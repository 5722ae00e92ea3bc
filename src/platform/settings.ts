import { browser, listen } from './browser.ts';
import { makeQueue } from './in-turn.ts';
import { migrate } from './settings-migrations.ts';
import {
  DEFAULT_SETTINGS,
  type Fields,
  findDamage,
  isFields,
  parseSettings,
  type Settings,
} from './settings-schema.ts';
import { holdsSite, withSite } from './site-list.ts';

export { type ColourSet, DEFAULT_SETTINGS, type MarkedClass, parseSettings, type Settings } from './settings-schema.ts';

/** All settings stand in extension storage under this key. */
const KEY = 'settings';

/** Where stored settings go that are no settings at all before new ones take their place. */
const RESCUE_KEY = 'settings-unreadable';

async function loadStored(): Promise<unknown> {
  return (await browser.storage.local.get(KEY))[KEY];
}

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

const inTurn = makeQueue();

/** Fields that this version does not know or understand are written back as they were. */
async function write(toFields: (stored: Fields) => Fields): Promise<void> {
  const stored = (await loadStored()) ?? {};
  const rescued = isFields(stored) ? {} : { [RESCUE_KEY]: stored };
  await browser.storage.local.set({ ...rescued, [KEY]: migrate(toFields(isFields(stored) ? migrate(stored) : {})) });
}

/**
 * Changes some settings and keeps the others.
 * @throws the browser's own error where storage is full or cannot be read; what was stored stays.
 */
export function changeSettings(change: Partial<Settings>): Promise<void> {
  return inTurn(() => write((stored) => ({ ...stored, ...change })));
}

/**
 * Switches one site on or off in the list that is stored: the one that a page shows may be older, or stand in for a list that
 * could not be read.
 * @throws the browser's own error where storage is full or cannot be read; what was stored stays.
 */
export function switchSite(site: string, isOn: boolean): Promise<void> {
  return inTurn(() =>
    write((stored) => ({ ...stored, disabledSites: withSite(parseSettings(stored).disabledSites, site, isOn) })),
  );
}

/** Calls back with the new settings whenever they change in any page, until the signal aborts. */
export function onSettingsChange(callback: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && changes[KEY]) callback(parseSettings(changes[KEY].newValue));
  };
  listen(browser.storage.onChanged, listener, signal);
}

/** True where the reader wants Pactlight on a host. */
export function isOnFor(settings: Settings, host: string): boolean {
  return settings.isEnabled && !holdsSite(settings.disabledSites, host);
}
