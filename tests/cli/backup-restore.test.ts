import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import SQLite from 'better-sqlite3';
import { beforeEach, expect, test } from 'vitest';
import { CONSOLE } from '#shared/domain/access.ts';
import { startServer } from '../../server/app.ts';
import { dataFiles } from '../../server/config.ts';
import { openStore } from '../../server/store/store.ts';
import { giveNumber } from '../rules/support/asks.ts';
import { anew } from '../server/support/running-office.ts';
import { NOW, useConsoleFolder } from './support/console-folder.ts';

/** Backups: made beside an office or without it, and put back. */

const folder = useConsoleFolder();
const KIOSK = { id: 'kiosk-one', role: 'kiosk', counter: null, point: 'sanh' } as const;

let backup: string;

beforeEach(() => {
  backup = folder.pathOf('kept.db');
});

const clock = () => NOW;

/** An office of the folder that runs. */
async function running() {
  const { server, stop } = await folder.running();
  const give = (...numbers: string[]) =>
    Promise.all(numbers.map((one) => server.office.command(KIOSK, anew(giveNumber(one), NOW))));
  return { server, stop, give };
}

const { told } = folder;

/** What is there but for what stands beside a memory. */
const databases = () =>
  readdirSync(folder.pathOf('.'))
    .filter((name) => !/-(wal|shm|head)$/.test(name))
    .sort();

const journal = (file: string) => {
  const store = openStore(file, { readOnly: true });
  try {
    return { rows: [...store.read()], problems: store.verify(), state: store.stateAt() };
  } finally {
    store.close();
  }
};

test('[X5] a backup is made beside a running office: whole, verified, one file that only its owner may read', async () => {
  const { server, give } = await running();
  await give('A001', 'A002');
  const { seq, hash } = server.store.head();
  const done = await told('backup', backup);
  expect(done).toEqual({ code: 0, file: backup, seq, hash, bytes: statSync(backup).size });
  expect(statSync(backup).mode & 0o777).toBe(0o600);
  await give('A003');
  const { rows, problems } = journal(backup);
  expect([rows.length, problems]).toEqual([seq, []]);
  expect(existsSync(`${backup}-wal`)).toBe(false);
});

test('[X5] what is written while a backup is made neither waits for it nor makes it begin anew', async () => {
  const { give } = await running();
  const numbers = Array.from({ length: 60 }, (_, i) => `A${String(i + 1).padStart(3, '0')}`);
  const [made, answers] = await Promise.all([told('backup', backup), give(...numbers)]);
  expect(made.code).toBe(0);
  expect(answers.filter(({ outcome }) => outcome === 'accepted')).toHaveLength(60);
  expect(journal(backup).problems).toEqual([]);
});

test('[X5] a file that is there is replaced only when that is asked for, and never the office’s own', async () => {
  folder.configure();
  folder.put('kept.db', 'something else');
  expect(await told('backup', backup)).toMatchObject({ code: 1, error: 'file-exists' });
  expect(readFileSync(backup, 'utf8')).toBe('something else');
  expect(await told('backup', backup, '--overwrite')).toMatchObject({ code: 0 });
  const own = folder.pathOf('office.db');
  expect(await told('backup', own, '--overwrite')).toMatchObject({ code: 1, error: 'own-file' });
  symlinkSync(folder.pathOf('.'), folder.pathOf('by-another-way'));
  const used = [...Object.values(dataFiles(folder.pathOf('.'))), folder.officeFile()];
  for (const file of [...used, folder.pathOf('by-another-way/demonstration.json')]) {
    const asked = await told('backup', file, '--overwrite');
    expect([file, asked]).toMatchObject([file, { code: 1, error: 'own-file' }]);
  }
  rmSync(folder.pathOf('by-another-way'));
  expect(await told('restore', own)).toMatchObject({ code: 1, error: 'own-file' });
  expect(await told('backup', folder.pathOf('nowhere/kept.db'))).toMatchObject({
    error: 'folder-closed',
  });
});

test('[X5] a memory that does not hold makes no backup: what does not fit is named, and nothing is left', async () => {
  folder.configure();
  const db = new SQLite(folder.pathOf('office.db'));
  db.exec("UPDATE journal SET command_id = 'other'");
  db.close();
  const made = await told('backup', backup);
  expect(made).toMatchObject({ code: 1, error: 'backup-unsound' });
  expect(made['message']).toContain('journal 1: the content was changed');
  expect(databases()).toEqual(['office.db']);
});

test('[X5] [O7] a restore brings the backup back, keeps what was there aside, and begins a new epoch', async () => {
  const { server, stop, give } = await running();
  await give('A001');
  const { seq, hash } = server.store.head();
  server.store.checks.add({ at: 1, seq, tookMs: 1, count: 0, problems: [] });
  await told('backup', backup);
  await give('A002', 'A003');
  expect(await told('restore', backup)).toMatchObject({ code: 1, error: 'office-running' });
  await stop();

  const asked = await told('restore', backup);
  expect(asked).toMatchObject({ code: 1, error: 'needs-yes' });
  expect(asked['message']).toContain('2 events would be gone');
  expect(journal(folder.pathOf('office.db')).rows).toHaveLength(seq + 2);

  const done = await told('restore', backup, '--yes');
  expect(done).toMatchObject({ code: 0, seq, hash, lost: 2 });
  const { rows, problems, state } = journal(folder.pathOf('office.db'));
  expect(problems).toEqual([]);
  expect(rows.slice(0, seq).at(-1)?.hash).toBe(hash);
  expect(state.epochs).toMatchObject([{ epoch: expect.any(String), after: seq }]);
  expect(journal(String(done['aside'])).rows).toHaveLength(seq + 2);
  expect(existsSync(backup)).toBe(true);

  const again = await running();
  expect(
    again.server.store.checks.newest(),
    'what was found before says nothing of today',
  ).toBeNull();
  expect(await again.give('A002')).toMatchObject([{ outcome: 'accepted' }]);
});

test('[X5] a restore that loses nothing needs no word more; one into a folder whose memory is gone, or that is empty, neither', async () => {
  folder.configure();
  await told('backup', backup);
  expect(await told('restore', backup)).toMatchObject({ code: 0, lost: 0 });
  const starts = async () => {
    const { server, stop } = await running();
    expect(server.store.verify()).toEqual([]);
    await stop();
  };
  await starts();
  for (const stays of [['kept.db', 'office.db-head'], ['kept.db']]) {
    for (const name of readdirSync(folder.pathOf('.'))) {
      if (!stays.includes(name)) rmSync(folder.pathOf(name));
    }
    expect(readdirSync(folder.pathOf('.')).sort()).toEqual(stays);
    expect(await told('restore', backup)).toMatchObject({ code: 0, lost: null, aside: null });
    await starts();
  }
});

test('[X5] a damaged backup is refused, whatever is agreed to, and the present memory stands as it was', async () => {
  folder.configure();
  await told('backup', backup);
  const present = readFileSync(folder.pathOf('office.db'));
  const whole = readFileSync(backup);
  const flipped = Buffer.from(whole);
  const place = flipped.indexOf('configure-1');
  flipped.writeUInt8(flipped.readUInt8(place) ^ 1, place);
  for (const bytes of [
    flipped,
    whole.subarray(0, whole.length - 9000),
    Buffer.from('no database'),
  ]) {
    writeFileSync(backup, bytes);
    expect(await told('restore', backup, '--yes')).toMatchObject({
      code: 1,
      error: 'backup-unsound',
    });
  }
  expect(readFileSync(folder.pathOf('office.db'))).toEqual(present);
  expect(databases()).toEqual(['kept.db', 'office.db']);
});

test('[X5] a damaged memory is replaced once that is agreed to, and kept with all that stood beside it', async () => {
  folder.configure();
  await told('backup', backup);
  const file = folder.pathOf('office.db');
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill(0, 0, 100));
  writeFileSync(`${file}-wal`, 'log of the damaged one');
  const asked = await told('restore', backup);
  expect(asked).toMatchObject({ code: 1, error: 'needs-yes' });
  expect(asked['message']).toContain('cannot be read: it is damaged');
  const { aside, code } = await told('restore', backup, '--yes');
  expect(code).toBe(0);
  expect(readFileSync(String(aside))).toEqual(bytes);
  expect(readFileSync(`${String(aside)}-wal`, 'utf8')).toBe('log of the damaged one');
  expect(journal(file).problems).toEqual([]);
});

test('[X5] nothing is restored under the eyes of a program that reads the present memory', async () => {
  folder.configure();
  await told('backup', backup);
  const file = folder.pathOf('office.db');
  const reader = new SQLite(file, { readonly: true });
  reader.exec('BEGIN');
  reader.prepare('SELECT count(*) FROM journal').get();
  const store = openStore(file);
  store.credentials.setPin('cong-chuc-1', 'newer');
  store.close();
  expect(await told('restore', backup, '--yes')).toMatchObject({ code: 1, error: 'in-use' });
  reader.close();
  expect(databases()).toEqual(['kept.db', 'office.db']);
  expect(await told('restore', backup, '--yes')).toMatchObject({ code: 0 });
});

test('[X5] a backup of another journal says so', async () => {
  folder.configure();
  await told('backup', backup);
  for (const beside of ['', '-head']) rmSync(folder.pathOf(`office.db${beside}`));
  const store = openStore(folder.pathOf('office.db'));
  const entry = { at: 1, by: 'x', commandId: 'c', payloadHash: 'h' };
  const event = { type: 'day-opened', day: '2026-11-01' } as const;
  store.transaction(() => store.append({ ...entry, events: [event] }, null));
  store.close();
  const asked = await told('restore', backup);
  expect(asked).toMatchObject({ error: 'needs-yes' });
  expect(asked['message']).toContain('another journal');
});

test('[X5] [C4] the demonstration restored prints PINs that are right, and its folder takes no real office', async () => {
  const first = await running();
  await told('backup', backup);
  const staff = Object.keys(first.server.pins)[0] ?? '';
  await first.stop();
  await told('pin', '--staff', staff);
  expect(await told('restore', backup, '--yes')).toMatchObject({ code: 0 });
  const second = await running();
  const body = JSON.stringify({ staff, pin: second.server.pins[staff] });
  const response = await fetch(`${second.server.url}/api/sign-in`, { method: 'POST', body });
  expect(response.status).toBe(200);
  await second.stop();

  const real = openStore(folder.pathOf('real.db'));
  const office = second.server.office.state().office!;
  const named = { ...office, name: { ...office.name, vi: 'Trung tâm thật' } };
  const file = {
    type: 'office-configured',
    office: named,
    day: '2026-11-23',
    hallFrom: null,
    figuresFrom: '',
  };
  const entry = {
    at: NOW,
    by: CONSOLE.id,
    commandId: 'c',
    payloadHash: 'h',
    events: [file as never],
  };
  real.transaction(() => real.append(entry, null));
  real.close();
  const refused = await told('restore', folder.pathOf('real.db'), '--yes');
  expect(refused).toMatchObject({ code: 1, error: 'demonstration-folder' });
});

test('[X5] [C5] an office file taken after the backup is taken again at the next start; one taken before it is not', async () => {
  const config = { ...folder.config(), officeFile: folder.pathOf('own.json') };
  const { officeFileSeen } = dataFiles(config.dataDir);
  folder.configure();
  const office = folder.read((store) => store.stateAt().office)!;
  const start = async (priorityRun: number) => {
    folder.put('own.json', JSON.stringify({ ...office, priorityRun }));
    const server = await startServer(config, { clock });
    const now = server.office.state().office?.priorityRun;
    await server.close();
    return now;
  };
  await start(7);
  await told('backup', backup);
  expect(await told('restore', backup)).toMatchObject({ code: 0 });
  expect(existsSync(officeFileSeen)).toBe(true);
  await start(8);
  expect(await told('restore', backup, '--yes')).toMatchObject({ code: 0 });
  expect(existsSync(officeFileSeen)).toBe(false);
  expect(await start(8)).toBe(8);
});
