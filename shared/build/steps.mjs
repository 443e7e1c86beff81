import { rmSync } from 'node:fs';
import path from 'node:path';
import { ensureChromium, installChromium } from './chromium.mjs';
import { ensureBuilt } from './outputs.mjs';
import { playwrightCounts, vitestCounts } from './reports.mjs';
import { apps, root, say } from './root.mjs';
import { commandOf, run } from './run.mjs';

/*
 * The steps of `npm test`, in their order: first what needs no running program, last the browser.
 */

/** @typedef {import('./reports.mjs').Counts} Counts */
/** @typedef {{ name: string, check: () => Promise<Counts> }} Step */

/** @type {readonly Step[]} */
export const steps = [
  { name: 'types', check: () => tool([path.join(root, 'shared/build/typecheck.mjs')]) },
  { name: 'lint', check: () => tool([commandOf('oxlint'), '--deny-warnings']) },
  {
    name: 'format',
    check: () => tool([commandOf('@biomejs/biome', 'biome'), 'format', '--error-on-warnings']),
  },
  { name: 'dead-code', check: () => tool([commandOf('knip'), '--no-progress']) },
  { name: 'build', check: build },
  { name: 'budgets', check: () => tool([path.join(root, 'shared/build/budgets.mjs')]) },
  { name: 'tests', check: vitest },
  { name: 'journeys', check: journeys },
];

/** A step that is one tool counts as one: passed or failed. */
function tool(/** @type {readonly string[]} */ command) {
  return run(process.execPath, command).then(({ code }) => one(code === 0));
}

async function build() {
  try {
    await ensureBuilt([...apps, 'server']);
    return one(true);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return one(false);
  }
}

function vitest() {
  const report = path.join(root, 'dist/reports/vitest.json');
  const args = ['run', '--config', 'tests/vitest.config.ts'];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return counted(report, vitestCounts, [commandOf('vitest'), ...args, ...reporters]);
}

async function journeys() {
  const browser = await ensureChromium();
  if (browser === undefined) {
    say(`No Chromium for the browser journeys. Install it:\n  ${installChromium}`);
    return one(false);
  }
  const report = path.join(root, 'dist/reports/playwright.json');
  const command = [commandOf('@playwright/test', 'playwright'), 'test', '-c', 'tests'];
  return counted(report, playwrightCounts, command, {
    CHROMIUM_PATH: browser,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
}

/**
 * Runs a test runner and counts from its report; a runner that fails without a failed test (no
 * report, an error between tests) counts as one failed.
 * @param {string} report
 * @param {(file: string) => Counts | undefined} read
 * @param {readonly string[]} command
 * @param {Readonly<Record<string, string>>} [env]
 */
async function counted(report, read, command, env = {}) {
  rmSync(report, { force: true });
  const { code } = await run(process.execPath, command, { env });
  const counts = read(report) ?? { passed: 0, failed: 0, skipped: 0 };
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/**
 * @param {boolean} passed
 * @returns {Counts}
 */
function one(passed) {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}
