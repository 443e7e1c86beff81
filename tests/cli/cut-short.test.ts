import { WORDS } from '#shared/ui/words/words.ts';
import { copyFileSync, existsSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { io } from 'socket.io-client';
import { expect, onTestFinished, test } from 'vitest';
import { CONSOLE } from '#shared/domain/access.ts';
import type { JournalNow } from '#shared/protocol/messages.ts';
import { PROTOCOL } from '#shared/protocol/version.ts';
import { startServer } from '../../server/app.ts';
import { CannotStart } from '../../server/office/configure.ts';
import { hashOfToken } from '../../server/office/secrets.ts';
import { giveNumber } from '../rules/support/asks.ts';
import { anew } from '../server/support/running-office.ts';
import { NOW, useConsoleFolder } from './support/console-folder.ts';

/** A log whose end is damaged: SQLite leaves out what it acknowledged. The office says so, and there is a way on. */

const folder = useConsoleFolder();
const clock = () => NOW;
const TOKEN = 'token-of-the-kiosk';
const KIOSK = { id: 'kiosk-one', role: 'kiosk', counter: null, point: 'sanh' } as const;
const BESIDE = ['', '-wal', '-head'];

/** Leaves the folder as a crash does after five numbers were given, with the end of the log gone. @returns the newest event acknowledged */
async function crashWithDamagedLog(): Promise<number> {
  const { server, stop } = await folder.running();
  await server.office.command(CONSOLE, {
    id: 'pair',
    at: NOW,
    type: 'pair-device',
    device: KIOSK.id,
    role: 'kiosk',
    label: 'kiosk',
    counter: null,
    point: KIOSK.point,
    tokenHash: hashOfToken(TOKEN),
  });
  for (const number of ['A001', 'A002', 'A003', 'A004', 'A005']) {
    await server.office.command(KIOSK, anew(giveNumber(number), NOW));
  }
  const { seq } = server.store.head();
  for (const one of BESIDE)
    copyFileSync(folder.pathOf(`office.db${one}`), folder.pathOf(`at-crash${one}`));
  await stop();
  for (const one of BESIDE) {
    copyFileSync(folder.pathOf(`at-crash${one}`), folder.pathOf(`office.db${one}`));
    rmSync(folder.pathOf(`at-crash${one}`));
  }
  const log = folder.pathOf('office.db-wal');
  truncateSync(log, readFileSync(log).length - 20_000);
  return seq;
}

test('[X2] what was acknowledged and is gone from a damaged log is missed at the start, in the language of the console', async () => {
  await crashWithDamagedLog();
  const log = readFileSync(folder.pathOf('office.db-wal'));
  const start = startServer(folder.config(), { clock });
  await expect(start).rejects.toThrow(CannotStart);
  await expect(start).rejects.toThrow('npm run cli -- backup FILE');
  await expect(start).rejects.toThrow(`DATA_DIR=${folder.pathOf('').replace(/\/$/, '')}`);
  const vietnamese = startServer({ ...folder.config(), language: 'vi' }, { clock });
  await expect(vietnamese).rejects.toThrow('thiếu những dòng mới nhất');
  expect(readFileSync(folder.pathOf('office.db-wal'))).toEqual(log);
  expect(await folder.told('verify')).toMatchObject({
    ok: false,
    problems: [{ what: 'cut-short' }],
  });
});

test('[X2] no verb of the console writes in a memory that is shorter than it was', async () => {
  await crashWithDamagedLog();
  for (const args of [
    ['rebuild'],
    ['simulate', '--days', '1'],
    ['pin', '--staff', 'cong-chuc-1'],
  ]) {
    expect(await folder.told(...args)).toMatchObject({ code: 1, error: 'file-cut-short' });
  }
  await expect(startServer(folder.config(), { clock })).rejects.toThrow(CannotStart);
});

test('[X2] [O7] backup and restore of what is left begin a new epoch, of which a kiosk is told, so that it sends again', async () => {
  const acknowledged = await crashWithDamagedLog();
  const kept = folder.pathOf('kept.db');
  const backup = await folder.told('backup', kept);
  expect(backup).toMatchObject({ code: 0 });
  const left = Number(backup['seq']);
  expect(left).toBeLessThan(acknowledged);
  const log = readFileSync(folder.pathOf('office.db-wal'));
  const restored = await folder.told('restore', kept, '--yes');
  expect(restored).toMatchObject({ code: 0, seq: left });
  expect(readFileSync(`${String(restored['aside'])}-wal`)).toEqual(log);

  const { server } = await folder.running();
  expect(server.office.state().epochs).toMatchObject([{ epoch: expect.any(String), after: left }]);
  const socket = io(server.url, {
    auth: { protocol: PROTOCOL, token: TOKEN },
    transports: ['websocket'],
    reconnection: false,
  });
  onTestFinished(() => void socket.disconnect());
  const told = await new Promise<JournalNow>((resolve) => socket.once('journal', resolve));
  expect(told).toMatchObject({ epochs: server.office.journal().epochs });
  const again = await server.office.command(KIOSK, anew(giveNumber('A005'), NOW));
  expect(again).toMatchObject({ outcome: 'accepted' });
  expect(server.store.verify()).toEqual([]);
});

test('[X5] [A5] where the newest rows are gone the console does not call the PINs the present ones', async () => {
  folder.configure();
  await crashWithDamagedLog();
  const kept = folder.pathOf('kept.db');
  await folder.told('backup', kept);
  const { code, out } = await folder.cli('restore', kept, '--yes');
  expect([code, out.includes(WORDS.en.backup.pinsUnsure)]).toEqual([0, true]);
  expect(out).not.toContain('stays so');
});

/** An office that has given a number since its backup, stopped. @returns where the backup is */
async function goneOnSinceBackup(): Promise<string> {
  folder.configure();
  const kept = folder.pathOf('kept.db');
  await folder.told('backup', kept);
  const first = await folder.running();
  await first.server.office.command(KIOSK, anew(giveNumber('A001'), NOW));
  await first.stop();
  return kept;
}

test('[X5] [X2] after a restore the head is that of the restored memory; another file put there by hand is refused', async () => {
  const kept = await goneOnSinceBackup();
  expect(await folder.told('restore', kept, '--yes')).toMatchObject({
    code: 0,
    lost: expect.any(Number),
  });
  const second = await folder.running();
  await second.stop();
  copyFileSync(kept, folder.pathOf('office.db'));
  await expect(startServer(folder.config(), { clock })).rejects.toThrow('restore FILE --yes');
});

test('[X5 X2] a memory that is gone while its head is there is restored, and the office starts', async () => {
  const kept = await goneOnSinceBackup();
  for (const one of ['', '-wal', '-shm']) rmSync(folder.pathOf(`office.db${one}`), { force: true });
  await expect(folder.running()).rejects.toThrow(CannotStart);
  expect(await folder.told('restore', kept)).toMatchObject({ code: 0 });
  const second = await folder.running();
  expect(second.server.store.verify()).toEqual([]);
});

test('[X2] a first start leaves the head under the name of its memory; without that memory none is begun anew', async () => {
  const first = await folder.running();
  const { seq } = first.server.store.head();
  await first.stop();
  const head = folder.pathOf('office.db-head');
  expect(readFileSync(head, 'utf8').trim()).toMatch(new RegExp(`^${seq} `));
  rmSync(folder.pathOf('office.db'));
  await expect(folder.running()).rejects.toThrow(
    WORDS.en.console.memoryGone(folder.pathOf('office.db'), head),
  );
  await expect(folder.running()).rejects.toThrow('DATA_DIR=');
  expect(await folder.told('verify')).toMatchObject({ code: 1, error: 'memory-gone' });
  expect(existsSync(folder.pathOf('office.db'))).toBe(false);
  rmSync(head);
  const second = await folder.running();
  expect(existsSync(folder.pathOf('office.db.making-head'))).toBe(false);
  expect(second.server.store.verify()).toEqual([]);
  await second.stop();
});
