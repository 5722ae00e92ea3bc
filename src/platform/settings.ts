import { browser } from './browser.ts';

/** The reader's choices, in extension storage under one key. */
export interface Settings {
  readonly isEnabled: boolean;
  /** Host names on which Pactlight stays off. */
  readonly disabledSites: readonly string[];
  /** `auto`: where a line ends in the reader's language, right for English, left for Arabic. */
  readonly side: 'left' | 'right' | 'auto';
  /** Width of the sidebar in CSS px; the sidebar keeps it within what fits. */
  readonly width: number;
}

export const DEFAULT_SETTINGS: Settings = { isEnabled: true, disabledSites: [], side: 'auto', width: 400 };

const KEY = 'settings';

/** Takes from stored data only what has the right type; anything else falls back to the default. */
export function parseSettings(stored: unknown): Settings {
  const from = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  const { isEnabled, disabledSites, side, width } = from;
  return {
    isEnabled: typeof isEnabled === 'boolean' ? isEnabled : DEFAULT_SETTINGS.isEnabled,
    disabledSites: Array.isArray(disabledSites) ? disabledSites.filter((site) => typeof site === 'string') : [],
    side: side === 'left' || side === 'right' ? side : DEFAULT_SETTINGS.side,
    width: typeof width === 'number' && Number.isFinite(width) && width > 0 ? width : DEFAULT_SETTINGS.width,
  };
}

async function loadSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** The stored settings, or the defaults where storage cannot be read. */
export async function readSettings(): Promise<Settings> {
  return loadSettings().catch(() => DEFAULT_SETTINGS);
}

/**
 * Changes some settings and keeps the others.
 * @throws the browser's own error where storage is full or cannot be read; what was stored stays.
 */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await loadSettings()), ...change } });
}

/** Calls back with the new settings whenever they change in any page, until the signal aborts. */
export function onSettingsChange(callback: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && changes[KEY]) callback(parseSettings(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/** True where the reader wants Pactlight on a host. */
export function isOnFor(settings: Settings, host: string): boolean {
  return settings.isEnabled && !settings.disabledSites.includes(host);
}
