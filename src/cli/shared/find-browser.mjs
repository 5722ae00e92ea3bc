import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names under which Chromium-family browsers are installed, most wanted first. */
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
  'brave-browser',
  'brave',
];

/** Where macOS and Windows keep them. */
const FIXED_PATHS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The release for organisations comes first: where both are installed it is the older one, and the floor matters. */
const FIREFOX_COMMANDS = ['firefox-esr', 'firefox'];

const FIREFOX_FIXED_PATHS = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * @param {string | undefined} wanted path that wins over all others, also where nothing is there
 * @param {string} path the environment's PATH
 * @param {readonly string[]} commands most wanted first
 * @param {readonly string[]} fixedPaths
 * @returns {string | null}
 */
function findProgram(wanted, path, commands, fixedPaths) {
  if (wanted) return isExecutable(wanted) ? wanted : null;
  const folders = path.split(delimiter).filter(Boolean);
  const candidates = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...candidates, ...fixedPaths].find(isExecutable) ?? null;
}

/**
 * Path of a Chromium-family browser, or null. CHROME_PATH wins when it is set.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | null}
 */
export function findBrowser(env = process.env) {
  return findProgram(env.CHROME_PATH, env.PATH ?? '', COMMANDS, FIXED_PATHS);
}

/**
 * Path of Firefox, or null. FIREFOX_PATH wins when it is set.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | null}
 */
export function findFirefox(env = process.env) {
  return findProgram(env.FIREFOX_PATH, env.PATH ?? '', FIREFOX_COMMANDS, FIREFOX_FIXED_PATHS);
}
