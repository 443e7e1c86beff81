import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import SQLite from 'better-sqlite3';
import { beforeEach, expect, test } from 'vitest';
import { openStore, type Store } from '../../server/store/store.ts';
import { leftFile } from '../support/left-facts.ts';
import { NOW, useConsoleFolder } from './support/console-folder.ts';

/** Who may come in after a restore: what was taken from somebody since the backup does not come back with it. */

const folder = useConsoleFolder();
const { cli, told } = folder;
const CLERK = 'cong-chuc-1';
const OTHER = 'cong-chuc-2';
const LONG = NOW * 2;
const HOUR_MS = 3_600_000;
const tokenOf = (one: string) => one.repeat(64);

let backup: string;
let database: string;

beforeEach(() => {
  backup = folder.pathOf('kept.db');
  database = folder.pathOf('office.db');
  folder.configure();
});

function change(work: (store: Store) => void): void {
  const store = openStore(database);
  work(store);
  store.close();
}

const pairKiosk = (name: string) =>
  told('pair', '--role', 'kiosk', '--name', name, '--point', 'sanh');
const pairTablet = (name: string) =>
  told('pair', '--role', 'tablet', '--name', name, '--counter', '1');
const devices = () =>
  folder.read((store) => [...store.stateAt().devices.values()].map(({ label }) => label));

/** A PIN, a session and a browser of a post. */
function letIn(staff: string, one: string): void {
  change((store) => {
    store.credentials.setPin(staff, `hash-${one}`);
    store.sessions.add(tokenOf(one), staff, LONG);
    store.knownBrowsers.remember(`browser-${one}`, staff, NOW);
  });
}

/** Which of the given are known: the PIN's hash, the session, the browser. */
const known = (staff: string, one: string) =>
  folder.read((store) => [
    store.credentials.pinHash(staff) === `hash-${one}`,
    store.sessions.find(tokenOf(one), NOW) === staff,
    store.knownBrowsers.isKnown(`browser-${one}`, staff),
  ]);

test('[X5] [A3] a device that was let go after the backup stays so, by the console, and its name is told', async () => {
  const stolen = await pairTablet('Tablet 1');
  await pairTablet('Tablet 2');
  await pairKiosk('Kiosk 1');
  await told('backup', backup);
  // One let go by another in its place, one paired anew.
  await pairKiosk('Kiosk 2');
  change((store) => {
    const event = { type: 'device-revoked', device: String(stolen['device']) } as const;
    const entry = { at: NOW, by: 'lead', commandId: 'let-go', payloadHash: 'h', events: [event] };
    store.transaction(() => store.append(entry, null));
  });
  const { code, out } = await cli('restore', backup, '--yes');
  expect(code).toBe(0);
  expect(out).toContain('cannot come back in: Tablet 1, Kiosk 1.');
  expect(out).toContain('have to be paired again: Kiosk 2.');
  expect(devices()).toEqual(['Tablet 2']);
  folder.read((store) => {
    const last = [...store.read()].slice(-2).map(({ by, event: { type } }) => [by, type]);
    expect(last).toEqual(Array(2).fill(['console', 'device-revoked']));
    expect(store.verify()).toEqual([]);
  });
});

test('[X5] [A5] after a restore PINs, sessions and known browsers are the present ones, not those of the backup', async () => {
  letIn(CLERK, 'a');
  letIn(OTHER, 'b');
  await told('backup', backup);
  change((store) => {
    store.sessions.removeOf(CLERK);
    store.knownBrowsers.keepPosts([OTHER]);
  });
  letIn(CLERK, 'c');
  const { out } = await cli('restore', backup);
  expect(known(CLERK, 'a')).toEqual([false, false, false]);
  expect(known(CLERK, 'c')).toEqual([true, true, true]);
  expect(known(OTHER, 'b')).toEqual([true, true, true]);
  expect(out).toContain('who was signed in stays so');
});

test('[X6] [A5] a session opened while the clock ran a year ahead ends twelve hours after the restore at the latest', async () => {
  await told('backup', backup);
  letIn(CLERK, 'a');
  await told('restore', backup, '--yes');
  const isKnown = (now: number) =>
    folder.read(({ sessions }) => sessions.find(tokenOf('a'), now) !== null);
  expect([isKnown(NOW + 11 * HOUR_MS), isKnown(NOW + 13 * HOUR_MS)]).toEqual([true, false]);
});

test('[X5] [A5] a post that has another role in the backup, or has left since, comes in with neither PIN', async () => {
  letIn(CLERK, 'a');
  letIn(OTHER, 'b');
  await told('backup', backup);
  const office = folder.read((store) => store.stateAt().office);
  const staff = office?.staff
    .filter(({ id }) => id !== OTHER)
    .map((post) => (post.id === CLERK ? { ...post, role: 'lead' } : post));
  const applied = folder.put('own.json', JSON.stringify({ ...office, staff }));
  expect(await cli('office', 'apply', applied)).toMatchObject({ code: 0 });
  await told('restore', backup, '--yes');
  for (const [post, one] of [
    [CLERK, 'a'],
    [OTHER, 'b'],
  ] as const) {
    expect(known(post, one)).toEqual([false, false, false]);
    expect(folder.read((store) => store.credentials.pinHash(post))).toBeNull();
  }
});

test('[X5] [A3] [A5] where the present memory cannot be read the backup’s day counts, and the console says so, device by device', async () => {
  letIn(CLERK, 'a');
  await pairTablet('Tablet 1');
  await told('backup', backup);
  letIn(CLERK, 'c');
  writeFileSync(database, readFileSync(database).fill(0, 0, 100));
  rmSync(folder.pathOf('office.db-head'));
  const { code, out } = await cli('restore', backup, '--yes');
  expect(code).toBe(0);
  expect(known(CLERK, 'a')).toEqual([true, true, true]);
  expect(devices()).toEqual(['Tablet 1']);
  expect(out).toMatch(/PINs and sessions are those of the backup, 23\sNov\s2026/);
  expect(out).toContain('npm run cli -- pin --staff ID');
  expect(out).toContain('let those go again');
  expect(out).toContain('\n  Tablet 1 (Rating tablet)\n');
  expect(out).not.toContain('stays so');
});

test('[X5] [A3] another journal knows nothing of who was let go in this one', async () => {
  letIn(CLERK, 'a');
  await pairTablet('Tablet 1');
  await told('backup', backup);
  for (const beside of ['', '-head']) rmSync(database + beside);
  change((store) => {
    const entry = { at: 1, by: 'x', commandId: 'c', payloadHash: 'h' };
    const events = [{ type: 'day-opened', day: '2026-11-22' }] as const;
    store.transaction(() => store.append({ ...entry, events }, null));
    store.credentials.setPin(CLERK, 'hash-c');
  });
  const { out } = await cli('restore', backup, '--yes');
  expect(known(CLERK, 'a')).toEqual([true, true, true]);
  expect(out).toContain('  Tablet 1 (Rating tablet)');
});

/** Takes away from a memory what an older program did not have yet. */
function asOfShape5(file: string): void {
  const db = new SQLite(file);
  db.exec('DROP TABLE known_browsers; DROP TABLE left_facts; DROP TABLE checks');
  db.pragma('user_version = 5');
  db.pragma('journal_mode = DELETE');
  db.close();
}

test('[X5] what a present memory of an older version would lose is counted, and who may come in is carried over', async () => {
  letIn(CLERK, 'a');
  const stolen = await pairTablet('Tablet 1');
  await told('backup', backup);
  change((store) => {
    const event = { type: 'device-revoked', device: String(stolen['device']) } as const;
    const entry = { at: NOW, by: 'lead', commandId: 'let-go', payloadHash: 'h', events: [event] };
    store.transaction(() => store.append(entry, null));
    store.credentials.setPin(CLERK, 'hash-c');
  });
  asOfShape5(database);
  const asked = await told('restore', backup);
  expect(asked).toMatchObject({ code: 1, error: 'needs-yes' });
  expect(asked['message']).toContain('written by an older version, and can be read');
  expect(asked['message']).toContain('1 event would be gone');
  expect(await told('restore', backup, '--yes')).toMatchObject({
    code: 0,
    lost: 1,
    unsure: [],
    letGo: [{ id: stolen['device'], label: 'Tablet 1' }],
  });
  expect(known(CLERK, 'c')).toEqual([true, false, false]);
  expect(devices()).toEqual([]);
});

test('[X5] a present memory of a newer version is told as that', async () => {
  await told('backup', backup);
  const db = new SQLite(database);
  db.pragma('user_version = 99');
  db.close();
  const { message } = await told('restore', backup);
  expect(message).toContain('cannot be read: it was written by a newer version');
});

test('[X5] [O8] facts that were admitted since, or wait, are said to need a second hand', async () => {
  const kiosk = await pairKiosk('Kiosk 1');
  await pairKiosk('Kiosk 2');
  await told('backup', backup);
  expect((await cli('restore', backup)).out).not.toContain('import outbox FILE');
  const fact = {
    id: 'left-number-1',
    at: NOW - 60_000,
    type: 'issue-ticket',
    ticket: 'left-ticket-1',
    letter: 'A',
    number: 1,
    procedure: '2.000815',
    limits: null,
  };
  const left = folder.put('left.json', JSON.stringify(leftFile(String(kiosk['device']), fact)));
  copyFileSync(backup, folder.pathOf('first.db'));
  expect(await cli('import', 'outbox', left)).toMatchObject({ code: 0 });
  expect((await cli('restore', folder.pathOf('first.db'), '--yes')).out).toContain(
    'import outbox FILE',
  );
});
