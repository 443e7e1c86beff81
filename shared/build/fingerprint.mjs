import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

/*
 * One number for the content of a set of files and folders: the same content, the same number,
 * whatever the files' dates say (a fresh clone has new dates and old content).
 */

/**
 * SHA-256 over the paths and bytes of everything under `inputs`; documents (.md) do not count.
 * @param {readonly string[]} inputs files or folders, relative to the project's folder; a missing
 *   one counts as empty
 * @returns {string} 64 hex digits
 */
export function fingerprint(inputs) {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap(filesUnder).toSorted()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} input
 * @returns {string[]}
 */
function filesUnder(input) {
  const stat = statSync(path.join(root, input), { throwIfNoEntry: false });
  if (stat === undefined) return [];
  if (stat.isFile()) return input.endsWith('.md') ? [] : [input];
  return readdirSync(path.join(root, input)).flatMap((name) => filesUnder(`${input}/${name}`));
}
