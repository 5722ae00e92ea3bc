import type { Settings } from '../platform/settings-schema.ts';

/** What each part of the page gets: the settings, and the way to change some of them. */
export interface PartProps {
  readonly settings: Settings;
  onChange(change: Partial<Settings>): void;
}
