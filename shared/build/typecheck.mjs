import { commandOf, run } from './run.mjs';
import { say } from './root.mjs';

/*
 * Checks the types of every realm. Each realm sees only what its programs will find at run time,
 * so the compiler itself proves that the rules touch neither the browser nor Node.
 */

/** The realms: folders with a tsconfig.json of their own. */
const realms = [
  'shared/domain',
  'shared/protocol',
  'shared/client',
  'shared/ui',
  'shared/build',
  'kiosk',
  'counter',
  'dashboard',
  'server',
  'tests',
];

/** TypeScript 7 uses several cores itself: two realms at a time are enough. */
const atOnce = 2;

const tsc = commandOf('typescript', 'tsc');
const asked = process.argv.slice(2);
const queue = asked.length === 0 ? [...realms] : asked;
const failed = /** @type {string[]} */ ([]);

await Promise.all(Array.from({ length: atOnce }, checkNext));
say(failed.length === 0 ? 'Types hold in every realm.' : `Types fail in: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;

/** @returns {Promise<void>} */
async function checkNext() {
  const realm = queue.shift();
  if (realm === undefined) return;
  const { code, text } = await run(process.execPath, [tsc, '-p', realm], { capture: true });
  if (code !== 0) {
    failed.push(realm);
    say(text.trimEnd());
  }
  await checkNext();
}
