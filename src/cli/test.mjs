import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser, ensureInstalled, ROOT, say, startNpm, tryBuild } from './shared/bootstrap.mjs';
import { countOutcome, formatSummary } from './test/summary.mjs';

/** @typedef {import('./test/summary.mjs').JsonReport} JsonReport */

/** @type {readonly import('./shared/bootstrap.mjs').Target[]} */
const TARGETS = ['chromium', 'firefox', 'node'];

/**
 * Lint runs beside the builds: packing the data keeps one processor busy for most of their time.
 * @returns {Promise<string[]>} names of the steps that failed
 */
async function runSteps() {
  say('> lint, and beside it the builds');
  const linting = startNpm(['run', '--silent', 'lint']);
  const failed = TARGETS.filter((target) => {
    say(`> build of ${target}`);
    return !tryBuild(target);
  }).map((target) => `build of ${target}`);
  return (await linting) ? failed : ['lint', ...failed];
}

/**
 * Runs all tests, or those that the arguments name to vitest. TEST_TIME_LIMIT_S ends a run that hangs, so that the
 * summary is still written where somebody waits for it.
 * @param {readonly string[]} args
 */
function runVitest(args) {
  const folder = mkdtempSync(join(tmpdir(), 'pactlight-test-'));
  const file = join(folder, 'report.json');
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const options = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args];
  const timeout = Number(process.env.TEST_TIME_LIMIT_S ?? 0) * 1000 || undefined;
  const { status } = spawnSync(process.execPath, [vitest, ...options], { cwd: ROOT, stdio: ['ignore', 1, 2], timeout });
  /** @type {JsonReport | null} */
  let report = null;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // countOutcome says that there is no report.
  }
  rmSync(folder, { recursive: true, force: true });
  return { report, isGreen: status === 0 };
}

ensureInstalled();
ensureBrowser();
const failedSteps = await runSteps();
const { report, isGreen } = runVitest(process.argv.slice(2));
const outcome = countOutcome(report, isGreen, failedSteps);
for (const problem of outcome.problems) console.log(`✗ ${problem}`);
console.log(formatSummary(outcome));
process.exitCode = outcome.failed === 0 ? 0 : 1;
