import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../../shared/build/root.mjs';

/**
 * A copy of the project in which errors are planted, to show that the checks really read the
 * files. The packages are shared with the project; nothing in the project itself is touched.
 */

const left = ['node_modules', 'dist', 'data', '.git'].map((name) => path.join(root, name));

/** What a tool said about the copy. */
export type Finding = { readonly code: number | null; readonly text: string };

/** Copies the project (a few hundred small files) and links its packages. */
export function plantedCopy() {
  const folder = mkdtempSync(path.join(tmpdir(), 'hai-long-planted-'));
  cpSync(root, folder, { recursive: true, filter: (file) => !left.includes(path.resolve(file)) });
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  const planted = new Set<string>();

  return {
    /** Writes a file that is not in the project; `uproot` takes it out again. */
    plant(file: string, text: string | Buffer): void {
      const target = path.join(folder, file);
      planted.add(target);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, text);
    },

    uproot(): void {
      for (const file of planted) rmSync(file);
      planted.clear();
    },

    /** Runs a tool's JavaScript file in the copy; `text` is all it wrote. */
    check(program: string, ...args: readonly string[]): Finding {
      const file = path.resolve(folder, program);
      const env = { ...process.env, NO_COLOR: '1', VITEST: '' };
      const done = spawnSync(process.execPath, [file, ...args], {
        cwd: folder,
        env,
        encoding: 'utf8',
      });
      return { code: done.status, text: `${done.stdout}${done.stderr}` };
    },

    close(): void {
      rmSync(folder, { recursive: true });
    },
  };
}
