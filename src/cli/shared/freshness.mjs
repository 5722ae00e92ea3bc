import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {boolean} [optional]
 */

/** @typedef {{packages?: Record<string, LockedPackage>}} Lock */

/**
 * Whether everything the lock file asks for stands in `node_modules`. Times say nothing here: a checkout touches
 * files without changing them. Optional packages may be absent; most are meant for other platforms.
 * @param {Lock} wanted `package-lock.json`
 * @param {Lock | null} installed `node_modules/.package-lock.json`, null where there is none
 */
export function isInstalled(wanted, installed) {
  if (installed === null) return false;
  return Object.entries(wanted.packages ?? {}).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const found = installed.packages?.[path];
    return found ? found.version === version : optional === true;
  });
}

/**
 * Time of the last change below a path, in milliseconds since 1970; 0 where there is nothing. Folders count too: their
 * own time tells of deleted files.
 * @param {string} path
 * @returns {number}
 */
export function findLastChange(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => findLastChange(join(path, name))));
}

/**
 * Whether a build has to be made again.
 * @param {string} output the built folder
 * @param {string} stamp a file whose time is the start of the last complete build
 * @param {readonly string[]} sources
 */
export function isStale(output, stamp, sources) {
  const built = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs;
  if (built === undefined || !statSync(output, { throwIfNoEntry: false })) return true;
  return sources.some((source) => findLastChange(source) > built);
}

/**
 * Whether a Node version is at least the wanted one.
 * @param {string} version like `20.19.0`
 * @param {string} floor like `20.19`
 */
export function isNodeRecent(version, floor) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [floorMajor = 0, floorMinor = 0] = floor.split('.').map(Number);
  return major > floorMajor || (major === floorMajor && minor >= floorMinor);
}
