import type * as Fs from 'node:fs';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { stage, writeWhole } from '../../server/office/write-whole.ts';

/** Small files over a power cut: their content is on the disk before they bear their name, and their name after it. */

const disk = vi.hoisted(() => ({ steps: [] as string[], isFull: false, names: new Map() }));

vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof Fs>();
  return {
    ...fs,
    openSync(name: string, flags: string) {
      const opened = fs.openSync(name, flags);
      disk.names.set(opened, name);
      return opened;
    },
    fsyncSync(opened: number) {
      if (disk.isFull) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      const name = String(disk.names.get(opened));
      disk.steps.push(fs.statSync(name).isDirectory() ? 'folder' : fs.readFileSync(name, 'utf8'));
      fs.fsyncSync(opened);
    },
    renameSync(from: string, to: string) {
      disk.steps.push('rename');
      fs.renameSync(from, to);
    },
  };
});

function ownFile(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'hai-long-whole-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  disk.steps.length = 0;
  return path.join(folder, 'pins.json');
}

test('[X1] a small file is on the disk before it takes its place, and its place is on the disk after it', () => {
  const file = ownFile();
  writeWhole(file, 'new');
  const renamed = disk.steps.indexOf('rename');
  expect(disk.steps.slice(0, renamed)).toContain('new');
  expect(disk.steps.slice(renamed + 1)).toEqual(['folder']);
  expect(readFileSync(file, 'utf8')).toBe('new');
});

test('[X4] a disk that only says when it is asked for good that it is full leaves the old file and nothing else', () => {
  const file = ownFile();
  writeWhole(file, 'old');
  disk.isFull = true;
  expect(() => stage(file, 'new')).toThrow('full');
  disk.isFull = false;
  expect(readFileSync(file, 'utf8')).toBe('old');
  expect(readdirSync(path.dirname(file))).toEqual(['pins.json']);
});
