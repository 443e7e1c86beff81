import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import type * as CopyMemory from '../../server/store/copy-memory.ts';
import { useConsoleFolder } from './support/console-folder.ts';

/** A restored memory whose log finds no room to be brought in: SQLite keeps that to itself when a file is closed. */

const disk = vi.hoisted(() => ({ takesLogs: true }));

vi.mock('../../server/store/copy-memory.ts', async (importOriginal) => {
  const real = await importOriginal<typeof CopyMemory>();
  return { ...real, foldLog: (file: string) => disk.takesLogs && real.foldLog(file) };
});

const folder = useConsoleFolder();

test('[X5] [X4] a restore whose new epoch would stay behind in a log is refused, and the present memory stands as it was', async () => {
  folder.configure();
  const backup = folder.pathOf('kept.db');
  const file = folder.pathOf('office.db');
  await folder.cli('backup', backup);
  const present = readFileSync(file);
  disk.takesLogs = false;
  const { code, err } = await folder.cli('restore', backup, '--json');
  disk.takesLogs = true;
  expect([code, JSON.parse(err)]).toMatchObject([1, { error: 'no-room' }]);
  expect(readFileSync(file)).toEqual(present);
  expect(existsSync(`${file}.restoring`)).toBe(false);
  expect(readdirSync(folder.pathOf('.')).join()).not.toContain('before-restore');
  expect(await folder.cli('restore', backup)).toMatchObject({ code: 0 });
});
