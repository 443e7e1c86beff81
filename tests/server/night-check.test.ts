import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { HealthNow } from '#shared/protocol/health.ts';
import { EMPTY_STATE } from '#shared/domain/state.ts';
import { root } from '../../shared/build/root.mjs';
import { nodeBundle } from '../../shared/build/server-bundle.mjs';
import { dataFiles } from '../../server/config.ts';
import { watchNightCheck } from '../../server/office/night-check.ts';
import { verifyBeside, type Verifying } from '../../server/office/verify-beside.ts';
import type { Verified } from '../../server/office/verified.ts';
import { openStore } from '../../server/store/store.ts';
import { giveNumber } from '../rules/support/asks.ts';
import { at } from '../rules/support/facts.ts';
import { OFFICE } from '../rules/support/office.ts';
import { busyOffice } from '../store/busy-days.ts';
import { meddle, ownFile } from '../store/sample-memory.ts';
import { heardLog } from './support/failing-disk.ts';
import { anew, runOffice } from './support/running-office.ts';

/** The whole memory checked once a night, beside the office. */

const SOUND: Verified = { seq: 7, tookMs: 3, count: 0, problems: [] };
const FIVE_MINUTES = 5 * 60_000;
const HOUR = 3_600_000;
/** The thread has the lowest rank: beside a busy machine it takes many times as long as alone. */
const PATIENCE_MS = 60_000;

vi.setConfig({ testTimeout: 2 * PATIENCE_MS });

let folder: string;
let program: URL;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'hai-long-verify-'));
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  await esbuild.build(nodeBundle({ verify: 'server/verify-worker.ts' }, folder));
  program = pathToFileURL(path.join(folder, 'verify.js'));
});

afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.useRealTimers());

/** A check that ends as the test says. */
function ending(done: Promise<Verified>): Verifying {
  return { done, stop: async () => {} };
}

/** An office whose time is the test's, and a check that ends as the test says. */
function nightly(begin: number, verify: () => Verifying = () => ending(Promise.resolve(SOUND))) {
  vi.useFakeTimers({ now: begin });
  const store = openStore(':memory:');
  const begun: number[] = [];
  const counts: number[] = [];
  const { lines, log } = heardLog();
  const logger = {
    error: (told: unknown, msg?: string) => log.write(JSON.stringify({ level: 50, told, msg })),
    info: (told: unknown, msg?: string) => log.write(JSON.stringify({ level: 30, told, msg })),
  };
  const watch = () =>
    watchNightCheck({
      office: { now: () => Date.now(), state: () => ({ ...EMPTY_STATE, office: OFFICE }) },
      store,
      health: { checked: (count) => void counts.push(count) },
      logger: logger as never,
      verify() {
        begun.push(Date.now());
        return verify();
      },
    });
  return { store, begun, counts, lines, watch };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test('[X3] the memory is checked soon after a start whose last check is of long ago, then each night from 02:30 on, once', async () => {
  const { store, begun, watch } = nightly(at('08:00'));
  const check = watch();
  await pass(FIVE_MINUTES - 1);
  expect(begun).toEqual([]);
  await pass(2 * 24 * HOUR);
  expect(begun.map((one) => new Date(one).toISOString().slice(0, 16))).toEqual([
    '2026-11-23T01:05',
    '2026-11-23T19:30',
    '2026-11-24T19:30',
  ]);
  expect(check.newest()).toMatchObject({ seq: 7, count: 0 });
  expect(store.checks.newest()).toEqual(check.newest());
  await check.close();
});

test('[X3] a restart does not check again what was checked last night', async () => {
  const { store, begun, watch } = nightly(at('08:00'));
  store.checks.add({ ...SOUND, at: at('02:31') });
  const check = watch();
  await pass(HOUR);
  expect(begun).toEqual([]);
  await check.close();
});

test('[X3] a check that failed of itself is tried again after an hour, and tells nothing about the memory', async () => {
  const { begun, lines, watch } = nightly(at('08:00'), () =>
    ending(Promise.reject(new Error('planted'))),
  );
  const check = watch();
  await pass(FIVE_MINUTES);
  await pass(HOUR - 1);
  expect(begun).toHaveLength(1);
  await pass(FIVE_MINUTES);
  expect(begun).toHaveLength(2);
  expect(check.newest()).toBeNull();
  expect(lines[0]?.msg).toContain('could not be checked');
  await check.close();
});

test('[X3] an office that is stopped during its check has no failed check in its log', async () => {
  const file = ownFile();
  busyOffice({ seed: 21, days: 1, perDay: 200, file }).store.close();
  const { lines, watch } = nightly(at('08:00'), () => verifyBeside(program, file));
  const check = watch();
  await pass(FIVE_MINUTES);
  await check.close();
  await pass(0);
  expect([check.newest(), lines]).toEqual([null, []]);
});

test('[X3] what was found is logged and kept, of about a month the newest nights', async () => {
  const problem = { what: 'row-changed', table: 'journal', row: 3 } as const;
  const { store, counts, lines, watch } = nightly(at('08:00'), () =>
    ending(Promise.resolve({ ...SOUND, count: 1, problems: [problem] })),
  );
  const check = watch();
  for (let night = 0; night < 32; night += 1) await pass(24 * HOUR);
  expect(store.checks.newest()).toMatchObject({ count: 1, problems: [problem] });
  expect(counts.at(-1)).toBe(1);
  expect(lines[0]).toMatchObject({ level: 50, told: { count: 1 } });
  await check.close();
});

test('[X3] of all checks the newest thirty are kept', () => {
  const file = ownFile();
  const store = openStore(file);
  for (let day = 1; day <= 40; day += 1) store.checks.add({ ...SOUND, at: day });
  expect(store.checks.newest()?.at).toBe(40);
  store.close();
  const kept = meddle(file, (db) =>
    db.prepare('SELECT min(checked_at), count(*) FROM checks').raw().get(),
  );
  expect(kept).toEqual([11, 30]);
});

test('[X3] the thread finds a sound memory sound, and names the row that was changed', async () => {
  const file = ownFile();
  const { store } = busyOffice({ seed: 21, days: 1, perDay: 200, file });
  const { seq } = store.head();
  const sound = await verifyBeside(program, file).done;
  expect(sound).toMatchObject({ seq, count: 0, problems: [] });
  store.close();
  meddle(file, (db) => db.exec("UPDATE journal SET command_id = 'other' WHERE seq = 4"));
  const found = await verifyBeside(program, file).done;
  expect(found?.problems).toEqual([{ what: 'row-changed', table: 'journal', row: 4 }]);
});

/** The ranks of this process's threads, 19 the lowest. */
function ranks(): Map<number, number> {
  const threads = readdirSync('/proc/self/task').map(Number);
  return new Map(
    threads.flatMap((thread) => {
      const stat = statOf(thread);
      return stat === null ? [] : [[thread, Number(stat.split(') ')[1]?.split(' ')[16])]];
    }),
  );
}

/** Null for a thread that ended meanwhile. */
function statOf(thread: number): string | null {
  try {
    return readFileSync(`/proc/self/task/${thread}/stat`, 'utf8');
  } catch {
    return null;
  }
}

test.runIf(process.platform === 'linux')(
  '[X3] the thread gives way, and every other keeps its rank',
  async () => {
    const file = ownFile();
    busyOffice({ seed: 21, days: 1, perDay: 200, file }).store.close();
    const before = ranks();
    const verifying = verifyBeside(program, file);
    let isDone = false;
    void verifying.done.then(() => void (isDone = true));
    const lowest = new Set<number>();
    const moved = new Set<number>();
    // With a rest after each look: a loop without one would keep the processor from the thread it waits for.
    while (!isDone) {
      for (const [thread, rank] of ranks()) {
        if (before.has(thread) && rank !== before.get(thread)) moved.add(thread);
        if (!before.has(thread) && rank === 19) lowest.add(thread);
      }
      await sleep(5);
    }
    expect(lowest.size).toBeGreaterThan(0);
    expect([...moved]).toEqual([]);
  },
);

test('[X3] a file that is gone is no finding: the check has failed', async () => {
  await expect(verifyBeside(program, '/nowhere/office.db').done).rejects.toThrow('is gone');
});

test('[X3] a check can be broken off in its middle', async () => {
  const file = ownFile();
  busyOffice({ seed: 21, days: 1, perDay: 200, file }).store.close();
  const verifying = verifyBeside(program, file);
  const ended = verifying.done.catch((error: Error) => error.message);
  await verifying.stop();
  expect(await ended).toBeNull();
});

test('[X3] the office checks itself soon after its start, goes on meanwhile, and health tells what was found', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const { server, config, pair, send, ask } = await runOffice({ verifyProgram: program });
  const token = await pair('kiosk', { point: 'sanh' });
  const health = async () => (await (await ask('/api/health')).json()) as HealthNow;
  expect(await health()).toMatchObject({ status: 'ok', checked: null });
  const { database } = dataFiles(config.dataDir);
  await send(token, anew(giveNumber('A999'), at('08:00')));
  meddle(database, (db) => db.exec("UPDATE visits SET lane = 'other' WHERE number = 999"));
  vi.advanceTimersByTime(FIVE_MINUTES);
  const numbers = Array.from({ length: 40 }, (_, i) => `A${String(i + 1).padStart(3, '0')}`);
  for (const number of numbers) {
    const answers = await send(token, anew(giveNumber(number), at('08:00')));
    expect(answers).toMatchObject([{ outcome: 'accepted' }]);
  }
  await expect.poll(health, { timeout: PATIENCE_MS }).toMatchObject({
    status: 'damaged',
    checked: { at: at('08:00'), problems: 1 },
  });
  await server.close();
  const again = await runOffice({}, config);
  const kept = (await (await again.ask('/api/health')).json()) as HealthNow;
  expect(kept).toMatchObject({ status: 'damaged', checked: { problems: 1 } });
});
