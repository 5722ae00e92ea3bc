import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.mjs';
import { isInstalled, isNodeRecent, isStale } from './freshness.mjs';

/** @typedef {'chromium' | 'firefox' | 'node'} Target */

/**
 * The nearest folder with a `package.json`: this module runs from the source and from `dist/node`.
 * @param {string} folder
 * @returns {string}
 */
const findRoot = (folder) => (existsSync(join(folder, 'package.json')) ? folder : findRoot(dirname(folder)));

/** Folder of the project. */
export const ROOT = findRoot(dirname(fileURLToPath(import.meta.url)));

const NODE_FLOOR = '20.19';

/** What a build is made of. */
// biome-ignore format: one line a file says no more
const SOURCES = [
  'src', 'public', 'manifest.json', 'vite.config.ts', 'package.json', 'package-lock.json', 'LICENSE', 'NOTICE',
];

/** Progress goes to standard error: standard output belongs to the command's answer. @param {string} text */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/** Ends the process with one sentence. @param {string} text @returns {never} */
export function fail(text) {
  say(text);
  process.exit(1);
}

/**
 * Runs a program in the project's folder; what it prints goes to standard error.
 * @param {string} program
 * @param {readonly string[]} args
 * @returns {boolean} whether it ended well
 */
export function run(program, args) {
  const { status } = spawnSync(program, args, { cwd: ROOT, stdio: ['ignore', 2, 2] });
  return status === 0;
}

/**
 * How npm is run: the one that runs us, where there is one.
 * @param {readonly string[]} args
 * @returns {[program: string, args: string[]]}
 */
function callNpm(args) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) return [process.execPath, [npm, ...args]];
  return process.platform === 'win32' ? ['cmd.exe', ['/c', 'npm', ...args]] : ['npm', [...args]];
}

/** @param {readonly string[]} args @returns {boolean} whether it ended well */
function runNpm(args) {
  return run(...callNpm(args));
}

/**
 * Starts npm and goes on; what it prints goes to standard error.
 * @param {readonly string[]} args
 * @returns {Promise<boolean>} whether it ended well
 */
export function startNpm(args) {
  const [program, all] = callNpm(args);
  const child = spawn(program, all, { cwd: ROOT, stdio: ['ignore', 2, 2] });
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('exit', (status) => resolve(status === 0));
  });
}

/** @param {string} name @returns {import('./freshness.mjs').Lock | null} */
function readLock(name) {
  try {
    return JSON.parse(readFileSync(join(ROOT, name), 'utf8'));
  } catch {
    return null;
  }
}

/** Installs what `package-lock.json` asks for, unless it is there. */
export function ensureInstalled() {
  const version = process.versions.node;
  if (!isNodeRecent(version, NODE_FLOOR)) {
    fail(`Pactlight needs Node.js ${NODE_FLOOR} or newer, and this is ${version}: get one from https://nodejs.org.`);
  }
  const wanted = readLock('package-lock.json');
  if (wanted === null) fail('package-lock.json is missing or broken: this is no complete copy of Pactlight.');
  if (isInstalled(wanted, readLock('node_modules/.package-lock.json'))) return;
  say('Installing the dependencies (npm ci) …');
  const isDone = runNpm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (!isDone) fail('npm ci failed; its message stands above.');
}

function isDebianRoot() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** How to get a browser here. */
function adviseBrowser() {
  if (process.platform === 'linux') return 'install the package "chromium" of your distribution';
  return 'install Chromium, Google Chrome, Microsoft Edge or Brave';
}

/**
 * Path of a Chromium-family browser; on Debian, root gets one installed.
 * @returns {string}
 */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) fail(`CHROME_PATH is ${CHROME_PATH}, but there is no program that can be run.`);
  if (isDebianRoot()) {
    say('No browser found: installing chromium (apt-get) …');
    process.env.DEBIAN_FRONTEND = 'noninteractive';
    run('apt-get', ['-qq', 'update']);
    run('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', 'chromium']);
  }
  return findBrowser() ?? fail(`No Chromium-family browser was found: ${adviseBrowser()}, or set CHROME_PATH to one.`);
}

/**
 * Builds a target into `dist/<target>` and notes when.
 * @param {Target} target
 * @returns {boolean} whether it went well
 */
export function tryBuild(target) {
  const start = new Date();
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  if (!run(process.execPath, [vite, 'build', '--mode', target, '--logLevel', 'warn'])) return false;
  const stamp = findStamp(target);
  writeFileSync(stamp, '');
  utimesSync(stamp, start, start);
  return true;
}

/** @param {Target} target */
function findStamp(target) {
  return join(ROOT, 'dist', `.${target}-built`);
}

/**
 * Builds a target, unless it is newer than its sources.
 * @param {Target} target
 */
export function ensureBuilt(target) {
  const sources = SOURCES.map((name) => join(ROOT, name));
  if (!isStale(join(ROOT, 'dist', target), findStamp(target), sources)) return;
  say(`Building dist/${target} …`);
  if (!tryBuild(target)) fail(`The build of ${target} failed; its message stands above.`);
}
