import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The add-on's id in the Firefox manifest. */
export const ADD_ON_ID = 'pactlight@pactlight.org';

/** Firefox draws the host of `moz-extension:` addresses by lot, to hide add-ons from pages; the tests must know it. */
const ADD_ON_UUID = 'a3c5d9e1-4b7f-4c62-8d10-5e9f7a2b6c84';

export const ADD_ON_ORIGIN = `moz-extension://${ADD_ON_UUID}/`;

/** Fixes the add-on's address and the language, and keeps Firefox's own windows and errands away. */
const PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON_ID]: ADD_ON_UUID }),
  'intl.locale.requested': 'en-US',
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  // The panel that opens with a download would take the next key.
  'browser.download.alwaysOpenPanel': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

export interface Profile {
  readonly folder: string;
  /** Where files go that the reader saves. */
  readonly downloads: string;
  remove(): void;
}

/** An empty profile in a folder of its own; `isPrivate` makes every window a private one. */
export function createProfile(isPrivate: boolean): Profile {
  const folder = mkdtempSync(join(tmpdir(), 'pactlight-firefox-'));
  const downloads = join(folder, 'downloads');
  mkdirSync(downloads);
  const own = {
    'browser.privatebrowsing.autostart': isPrivate,
    'browser.download.folderList': 2, // The folder of the next line.
    'browser.download.dir': downloads,
  };
  const lines = Object.entries({ ...PREFERENCES, ...own }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(folder, 'user.js'), `${lines.join('\n')}\n`);
  return { folder, downloads, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}
