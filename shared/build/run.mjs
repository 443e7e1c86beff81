import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './root.mjs';

/*
 * Runs one tool of the workbench in the project's folder and waits for it.
 */

/**
 * @typedef {object} Ran
 * @property {number} code exit code; 1 when the tool was ended by a signal
 * @property {string} text what it wrote, when it was captured
 */

/**
 * Starts a program and resolves when it has ended; never rejects for an exit code.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ capture?: boolean, env?: Readonly<Record<string, string>> }} [options] `capture` keeps
 *   the output instead of showing it
 * @returns {Promise<Ran>}
 */
export function run(program, args, { capture = false, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: capture ? ['ignore', 'pipe', 'pipe'] : ['inherit', 'inherit', 'inherit'],
    });
    let text = '';
    const keep = (/** @type {Buffer} */ part) => {
      text += part.toString('utf8');
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, text }));
  });
}

/**
 * The file a package names as its command, run with this same Node (no shell, no PATH).
 * @param {string} packageName
 * @param {string} [command] the command's name when the package has several
 * @returns {string} absolute path
 */
export function commandOf(packageName, command = packageName) {
  const require = createRequire(path.join(root, 'package.json'));
  const folder = path.join(root, 'node_modules', packageName);
  const { bin } = require(path.join(folder, 'package.json'));
  const file = typeof bin === 'string' ? bin : bin[command];
  return path.join(folder, file);
}
