import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBeside } from '../../server/entered/read-beside.ts';
import { nodeBundle } from '../../shared/build/server-bundle.mjs';
import { root } from '../../shared/build/root.mjs';
import { giveNumber } from '../rules/support/asks.ts';
import { anew } from '../server/support/running-office.ts';
import { BASIS, bytes, csv, manyForms } from './lists.ts';
import { runEnteringOffice } from './office.ts';

/** Lists in a thread of their own, as the made server reads them, and nobody in the hall waits; the bench reads the largest there may be. */

const PATIENCE_MS = 120_000;
/** The thread has the lowest rank, and a machine at work on other tests is slow: the bench looks for 50 ms. */
const HELD_UP_MS = 250;

let folder: string;
let program: URL;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'hai-long-list-'));
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  await esbuild.build(nodeBundle({ list: 'server/list-worker.ts' }, folder));
  program = pathToFileURL(path.join(folder, 'list.js'));
});

afterAll(() => rmSync(folder, { recursive: true }));

test(
  '[R18] ten thousand rows are read, entered and confirmed while numbers go on being given',
  async () => {
    const steps: number[] = [];
    const readList = (onRead: (done: number, of: number) => void) =>
      readBeside(program, (done, of) => {
        steps.push(done);
        onRead(done, of);
      });
    const office = await runEnteringOffice({ readList });
    const { enter, confirm, pair, server, beside, store } = office;
    const kiosk = await pair('kiosk', { point: 'sanh' });
    const waits: number[] = [];
    let isOver = false;
    const hall = (async () => {
      for (let n = 1; !isOver && n < 900; n += 1) {
        const began = performance.now();
        const asked = anew(giveNumber(`A${String(n).padStart(3, '0')}`), server.office.now());
        await office.send(kiosk, asked);
        waits.push(performance.now() - began);
        await new Promise((done) => setTimeout(done, 10));
      }
    })();
    const batch = await enter(bytes(manyForms(10_000)));
    expect((await confirm(batch)).status).toBe(200);
    isOver = true;
    await hall;
    expect(beside().batches).toMatchObject([{ batch, n: 10_000 }]);
    expect(steps.length).toBeGreaterThan(10);
    expect(waits.length).toBeGreaterThan(10);
    const sorted = waits.toSorted((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length * 0.95)]).toBeLessThan(HELD_UP_MS);
    expect([...store.read()].filter(({ event }) => event.type === 'batch-rows')).toHaveLength(40);
  },
  PATIENCE_MS,
);

test(
  '[R18] what the thread says is what is read here; put away, it ends, and whoever still asks is told',
  async () => {
    const reader = readBeside(program, () => {});
    await expect(reader.report()).rejects.toThrow('No list was read.');
    expect(await reader.open(csv('21/11/2026,,Hài lòng,,,,'))).toBeNull();
    await reader.check(null, BASIS);
    expect(await reader.report()).toMatchObject({ rows: 1, accepted: 1 });
    await reader.close();
    await expect(reader.report()).rejects.toThrow('ended');
  },
  PATIENCE_MS,
);
