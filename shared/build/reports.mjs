import { existsSync, readFileSync } from 'node:fs';

/*
 * Reads how many tests passed and failed out of the runners' own JSON reports.
 */

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/**
 * Vitest's report; a file that could not even be loaded counts as one failed test.
 * @param {string} file
 * @returns {Counts | undefined} undefined when the runner wrote no report
 */
export function vitestCounts(file) {
  /** @type {{ numPassedTests: number, numFailedTests: number, numPendingTests: number,
   *   numTodoTests: number,
   *   testResults: { status: string, assertionResults: { status: string }[] }[] } | undefined} */
  const report = readReport(file);
  if (report === undefined) return undefined;
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Playwright's report; an error outside any test counts as one failed test.
 * @param {string} file
 * @returns {Counts | undefined} undefined when the runner wrote no report
 */
export function playwrightCounts(file) {
  /** @type {{ errors: unknown[], stats: { expected: number, unexpected: number, flaky: number,
   *   skipped: number } } | undefined} */
  const report = readReport(file);
  if (report === undefined) return undefined;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
}

/** @param {string} file */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
