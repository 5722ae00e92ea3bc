/**
 * @typedef {object} JsonReport what vitest's `json` reporter writes
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {{name: string, status: string, assertionResults: readonly unknown[]}[]} testResults
 */

/**
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} problems what failed beside the tests themselves, a sentence each
 */

/**
 * Counts a run of the tests. A step that failed, a file that could not be loaded and a run that failed without a
 * failing test count as one failure each: nothing red may end as "0 failed".
 * @param {JsonReport | null} report null where vitest wrote none
 * @param {boolean} isRunGreen whether vitest ended with status 0
 * @param {readonly string[]} failedSteps names of the steps before the tests that failed
 * @returns {Outcome}
 */
export function countOutcome(report, isRunGreen, failedSteps) {
  const problems = failedSteps.map((step) => `${step} failed`);
  const passed = report?.numPassedTests ?? 0;
  const failedTests = report?.numFailedTests ?? 0;
  const broken = (report?.testResults ?? []).filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  problems.push(...broken.map(({ name }) => `${name} could not be run`));
  if (report === null) problems.push('vitest wrote no report: it crashed or ran out of time');
  else if (passed + failedTests === 0) problems.push('no test ran');
  else if (!isRunGreen && failedTests + broken.length === 0) problems.push('vitest failed outside of a test');
  return { passed, failed: failedTests + problems.length, problems };
}

/** The last line of `npm test`. @param {Outcome} outcome */
export function formatSummary({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}
