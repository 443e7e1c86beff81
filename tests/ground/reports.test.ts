import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { playwrightCounts, vitestCounts } from '../../shared/build/reports.mjs';

/**
 * The last line of `npm test` comes from the runners' own reports: nothing that failed may be
 * missing from it.
 */

const folder = mkdtempSync(path.join(tmpdir(), 'hai-long-reports-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: unknown): string {
  const file = path.join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const counts = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 0 };

test('[G5] passed, failed and skipped tests are taken as Vitest counted them', () => {
  const file = report({ ...counts, testResults: [] });
  expect(vitestCounts(file)).toEqual({ passed: 7, failed: 1, skipped: 2 });
});

test('[G5] a test file that could not be loaded counts as one failed', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{ status: 'failed' }] },
  ];
  expect(vitestCounts(report({ ...counts, testResults }))?.failed).toBe(2);
});

test('[G5] a journey that only passed when repeated, and an error between journeys, count as failed', () => {
  const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 0 };
  expect(playwrightCounts(report({ stats, errors: [{}] }))).toEqual({
    passed: 3,
    failed: 3,
    skipped: 0,
  });
});

test('[G5] no report is not a report of nothing failed', () => {
  expect(vitestCounts(path.join(folder, 'none.json'))).toBeUndefined();
});
