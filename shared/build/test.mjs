import { say } from './root.mjs';
import { steps } from './steps.mjs';

/*
 * `npm test`: every step in order, going on after one that fails, then how each ended and, as the
 * last line, the sum. `npm test -- lint tests` runs only those steps; `--full` the long runs too.
 */

const args = process.argv.slice(2);
if (args.includes('--full')) process.env['FULL'] = '1';
const names = args.filter((name) => name !== '--full');
const unknown = names.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  say(`Unknown step ${unknown.join(', ')}: one of ${steps.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

const results = [];
for (const { name, check } of steps.filter(
  (step) => names.length === 0 || names.includes(step.name),
)) {
  say(`\n== ${name}`);
  const began = performance.now();
  const counts = await check();
  results.push({ name, ...counts, seconds: (performance.now() - began) / 1000 });
}

say('');
for (const { name, passed, failed, skipped, seconds } of results) {
  const state = failed === 0 ? 'passed' : 'FAILED';
  const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  say(`${name.padEnd(10)} ${state}  ${seconds.toFixed(1).padStart(6)} s  ${counts}`);
}
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);
