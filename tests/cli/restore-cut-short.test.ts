import type * as Fs from 'node:fs';
import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { openStore } from '../../server/store/store.ts';
import { useConsoleFolder } from './support/console-folder.ts';

/** A restore that ends in its middle, at each step that changes a file. */

const power = vi.hoisted(() => ({ stepsLeft: Number.POSITIVE_INFINITY }));

vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof Fs>();
  // From the cut on nothing is done any more, tidying up least of all.
  const cut = <Args extends unknown[], Made>(work: (...args: Args) => Made) =>
    function step(...args: Args): Made {
      power.stepsLeft -= 1;
      if (power.stepsLeft < 0) throw new Error('power cut');
      return work(...args);
    };
  const { copyFileSync: copy, linkSync, renameSync, rmSync, chmodSync, writeFileSync } = fs;
  return {
    ...fs,
    copyFileSync: cut(copy),
    linkSync: cut(linkSync),
    renameSync: cut(renameSync),
    rmSync: cut(rmSync as never),
    chmodSync: cut(chmodSync),
    writeFileSync: cut(writeFileSync as never),
  };
});

const folder = useConsoleFolder();

test('[X5] a restore cut short at any step leaves the old memory or the new one, whole', async () => {
  const file = folder.pathOf('office.db');
  const backup = folder.pathOf('kept.db');
  folder.configure();
  await folder.cli('backup', backup);
  const store = openStore(file);
  const event = { type: 'day-opened', day: '2026-07-01' } as const;
  const entry = { at: 1, by: 'x', commandId: 'c', payloadHash: 'h', events: [event] };
  store.transaction(() => store.append(entry, null));
  store.close();
  for (const beside of ['', '-head'])
    copyFileSync(file + beside, folder.pathOf(`present.db${beside}`));

  const left = new Set<string>();
  let whole = false;
  for (let steps = 0; !whole; steps += 1) {
    // As after the machine has come up again: the process that held the lock is gone.
    rmSync(folder.pathOf('office.lock.json'), { force: true });
    for (const beside of ['', '-head'])
      copyFileSync(folder.pathOf(`present.db${beside}`), file + beside);
    power.stepsLeft = steps;
    const outcome = await folder.cli('restore', backup, '--yes').catch(() => null);
    power.stepsLeft = Number.POSITIVE_INFINITY;
    whole = outcome?.code === 0;
    expect([steps, existsSync(file)]).toEqual([steps, true]);
    const after = openStore(file);
    expect([steps, after.verify()]).toEqual([steps, []]);
    const last = [...after.read()].at(-1)?.event.type;
    left.add(last === 'epoch-begun' ? 'new' : 'old');
    after.close();
    expect(steps).toBeLessThan(60);
  }
  expect([...left].sort()).toEqual(['new', 'old']);
});
