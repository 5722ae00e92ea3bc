import { expect, test } from 'vitest';
import { countOutcome, formatSummary } from '../../../src/cli/test/summary.mjs';

const report = (numPassedTests: number, numFailedTests: number, broken: string[] = []) => ({
  numPassedTests,
  numFailedTests,
  testResults: broken.map((name) => ({ name, status: 'failed', assertionResults: [] })),
});

const summarise = (...args: Parameters<typeof countOutcome>) => formatSummary(countOutcome(...args));

test('a green run', () => expect(summarise(report(12, 0), true, [])).toBe('12 passed, 0 failed'));

test('failing tests', () => expect(summarise(report(12, 3), false, [])).toBe('12 passed, 3 failed'));

test('a failed step before the tests is a failure of its own', () => {
  const outcome = countOutcome(report(12, 0), true, ['lint', 'build of firefox']);
  expect(formatSummary(outcome)).toBe('12 passed, 2 failed');
  expect(outcome.problems).toEqual(['lint failed', 'build of firefox failed']);
});

test('a file that could not be loaded is a failure, though no test of it ran', () => {
  expect(summarise(report(12, 0, ['a.test.ts']), false, [])).toBe('12 passed, 1 failed');
});

test('a file with failing tests is not counted twice', () => {
  const failing = {
    numPassedTests: 1,
    numFailedTests: 1,
    testResults: [{ name: 'a', status: 'failed', assertionResults: [{}] }],
  };
  expect(summarise(failing, false, [])).toBe('1 passed, 1 failed');
});

test('no test, no report and an error outside of a test are failures', () => {
  expect(summarise(report(0, 0), true, [])).toBe('0 passed, 1 failed');
  expect(summarise(null, true, [])).toBe('0 passed, 1 failed');
  expect(countOutcome(null, true, []).problems).toEqual([expect.stringContaining('no report')]);
  expect(summarise(report(5, 0), false, [])).toBe('5 passed, 1 failed');
});
