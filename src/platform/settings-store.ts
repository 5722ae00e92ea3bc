import { browser } from './browser.ts';
import { migrate } from './settings-migrations.ts';
import {
  canHoldSites,
  type Fields,
  isFields,
  isSite,
  type MarkedClass,
  parseSettings,
  type Settings,
  withClass,
} from './settings-schema.ts';
import { withSite } from './site-list.ts';
import { createTaskQueue } from './task-queue.ts';

/** All settings stand in extension storage under this key. */
export const SETTINGS_KEY = 'settings';

/** Where stored settings go that are no settings at all before new ones take their place. */
const RESCUE_KEY = 'settings-unreadable';

/** What stands in storage, whatever it is; undefined where nothing does. */
export async function loadStored(): Promise<unknown> {
  return (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
}

const inTurn = createTaskQueue();

/** Fields that this version does not know or understand are written back as they were. */
async function write(toFields: (stored: Fields) => Fields): Promise<void> {
  const stored = (await loadStored()) ?? {};
  const rescued = isFields(stored) ? {} : { [RESCUE_KEY]: stored };
  const fields = migrate(toFields(isFields(stored) ? migrate(stored) : {}));
  await browser.storage.local.set({ ...rescued, [SETTINGS_KEY]: fields });
}

/**
 * Changes some settings and keeps the others. For the background alone, which is one where pages are many: who else wrote
 * would write what it had read before another did.
 * @throws the browser's own error where storage is full or cannot be read; what was stored stays.
 */
export function storeSettings(change: Partial<Settings>): Promise<void> {
  return inTurn(() => write((stored) => ({ ...stored, ...change })));
}

/** The sites that are stored, also where something else stands among them: the next change must not switch them all on again. */
const findSites = ({ disabledSites }: Fields): readonly string[] =>
  Array.isArray(disabledSites) ? disabledSites.filter(isSite) : [];

/** @throws RangeError where one site more would make the list one that nobody could read again */
function switchIn(stored: Fields, site: string, isOn: boolean): Fields {
  const sites = withSite(findSites(stored), site, isOn);
  if (!isOn && !canHoldSites(sites)) throw new RangeError('No room for a site more.');
  return { ...stored, disabledSites: sites };
}

/**
 * Switches one site on or off in the list that is stored. For the background alone, as `storeSettings`.
 * @throws the browser's own error where storage is full or cannot be read, RangeError where the list is full; what was stored stays.
 */
export function storeSite(site: string, isOn: boolean): Promise<void> {
  return inTurn(() => write((stored) => switchIn(stored, site, isOn)));
}

/**
 * Switches one class of marks on or off in the list that is stored. For the background alone, as `storeSettings`.
 * @throws the browser's own error where storage is full or cannot be read; what was stored stays.
 */
export function storeClass(markedClass: MarkedClass, isOn: boolean): Promise<void> {
  return inTurn(() =>
    write((stored) => ({
      ...stored,
      markedClasses: withClass(parseSettings(stored).markedClasses, markedClass, isOn),
    })),
  );
}
