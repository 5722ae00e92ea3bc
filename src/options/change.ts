import type { MarkedClass, Settings } from '../platform/settings-schema.ts';

/** What each part of the page gets: the settings, and the way to change some of them. */
export interface PartProps {
  readonly settings: Settings;
  onChange(change: Partial<Settings>): void;
}

/** What the list of classes gets: it says what to do with one class, for another window may switch the others meanwhile. */
export interface ClassProps {
  readonly settings: Settings;
  onSwitchClass(markedClass: MarkedClass, isOn: boolean): void;
}

/** What the list of sites gets: it says what to do with one site, for the list that is stored may be longer than the one shown. */
export interface SiteProps {
  readonly settings: Settings;
  onSwitchSite(site: string, isOn: boolean): void;
}
