import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CONSOLE } from '#shared/domain/access.ts';
import { expect, onTestFinished, test } from 'vitest';
import { startServer } from '../../server/app.ts';
import { type Config, dataFiles, parseConfig } from '../../server/config.ts';
import { removeLock, runningLock, takeLock } from '../../server/office/lock.ts';
import { giveNumber } from '../rules/support/asks.ts';
import { at } from '../rules/support/facts.ts';
import { OFFICE } from '../rules/support/office.ts';
import { anew, runOffice } from './support/running-office.ts';

/** Starting: the environment, the lock on the data folder, the first start and the second. */

const clock = () => at('08:00');

function demonstration(changes: Partial<Config> = {}): Config {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'hai-long-start-'));
  onTestFinished(() => rmSync(dataDir, { recursive: true }));
  return {
    port: 0,
    host: '127.0.0.1',
    publicPort: null,
    publicUrl: null,
    commandsPerSecond: 200,
    dataDir,
    officeFile: null,
    demonstrationOpen: false,
    history: false,
    logLevel: 'silent',
    language: 'en',
    webDir: path.join(dataDir, 'web'),
    ...changes,
  };
}

test('[C1] the environment is read once, and all that is wrong with it is told at once', () => {
  expect(parseConfig({})).toMatchObject({ ok: true, config: { port: 8080, host: '127.0.0.1' } });
  const wrong = parseConfig({ PORT: 'http', LOG_LEVEL: 'loud', DEMO: 'yes' });
  expect(wrong.ok ? [] : wrong.problems).toHaveLength(3);
});

test('[C1 R15] where citizens’ phones reach the office is an address, or is told to be none', () => {
  const read = parseConfig({ PUBLIC_URL: 'https://example.vn/' });
  expect(read).toMatchObject({ ok: true, config: { publicUrl: 'https://example.vn' } });
  expect(parseConfig({})).toMatchObject({ ok: true, config: { publicUrl: null } });
  for (const value of ['example.vn', 'ftp://example.vn', 'javascript:alert(1)']) {
    const wrong = parseConfig({ PUBLIC_URL: value });
    expect(wrong.ok ? [] : wrong.problems).toEqual([expect.stringContaining('PUBLIC_URL')]);
  }
});

test('[C1 A13] how much one sender may send can be raised for a measurement, and is no nonsense', () => {
  expect(parseConfig({})).toMatchObject({ ok: true, config: { commandsPerSecond: 200 } });
  const raised = parseConfig({ COMMANDS_PER_SECOND: '5000' });
  expect(raised).toMatchObject({ ok: true, config: { commandsPerSecond: 5000 } });
  for (const value of ['0', '-1', '1.5', 'many']) {
    const wrong = parseConfig({ COMMANDS_PER_SECOND: value });
    expect(wrong.ok ? [] : wrong.problems).toEqual([
      expect.stringContaining('COMMANDS_PER_SECOND'),
    ]);
  }
});

test('[C2] a second server on the same folder is refused and told of the first', async () => {
  const { config, server } = await runOffice();
  const { lock } = dataFiles(config.dataDir);
  expect(statSync(lock).mode & 0o777).toBe(0o600);
  expect(runningLock(config.dataDir)).toMatchObject({ pid: process.pid, url: server.url });
  await expect(startServer(config)).rejects.toThrow(server.url);
});

test('[C2] the lock of a process that is gone is taken over', async () => {
  const config = demonstration();
  const gone = { pid: 2 ** 22 + 1, began: '1', url: null, consoleToken: 'x' };
  writeFileSync(dataFiles(config.dataDir).lock, JSON.stringify(gone));
  expect(runningLock(config.dataDir)).toBeNull();
  const server = await startServer(config, { clock });
  expect(runningLock(config.dataDir)).toMatchObject({ pid: process.pid });
  await server.close();
  expect(runningLock(config.dataDir)).toBeNull();
});

test('[C2] a lock is removed only as it was seen: one that another start has put there stays', () => {
  const { dataDir } = demonstration();
  const { lock } = dataFiles(dataDir);
  const stale = JSON.stringify({ pid: 2 ** 22 + 1, began: '1', url: null, consoleToken: 'x' });
  writeFileSync(lock, stale);
  const held = takeLock(dataDir, 'en');
  removeLock(lock, stale);
  expect(runningLock(dataDir)).toMatchObject({ pid: process.pid, url: null });
  expect(() => takeLock(dataDir, 'en')).toThrow('already works');

  const before = statSync(lock).ino;
  held.announce('http://127.0.0.1:1');
  expect(statSync(lock).ino).not.toBe(before);
  expect(runningLock(dataDir)).toMatchObject({ url: 'http://127.0.0.1:1' });
  held.release();
  expect(readdirSync(dataDir)).toEqual([]);
});

test('[C3 J7] a second start keeps every ticket, every device and the PINs', async () => {
  const config = demonstration();
  const first = await startServer(config, { clock });
  const kiosk = { id: 'kiosk-one', role: 'kiosk', counter: null, point: 'sanh' } as const;
  const answer = await first.office.command(kiosk, anew(giveNumber('A001'), clock()));
  expect(answer).toMatchObject({ outcome: 'accepted' });
  const { pins } = first;
  const head = first.store.head();
  await first.close();

  const second = await startServer(config, { clock });
  expect(second.store.head()).toEqual(head);
  expect([...second.office.state().numbers.keys()]).toEqual(['A001']);
  expect(second.pins).toEqual(pins);
  await second.close();
});

test('[C3 H6] the demonstration starts with a published quarter and pairs its screens by one-time codes', async () => {
  const config = demonstration({ history: true });
  const server = await startServer(config, { clock });
  onTestFinished(() => server.close());
  expect(server.demonstration).toBe(true);
  expect(statSync(dataFiles(config.dataDir).demonstration).mode & 0o777).toBe(0o600);
  const results = (await (await fetch(`${server.url}/api/results`)).json()) as {
    newest: { figures: { period: string; ratings: number } };
  };
  expect(results.newest.figures.period).toBe('2026-Q3');
  expect(results.newest.figures.ratings).toBeGreaterThan(300);
  expect((await fetch(`${server.url}/api/results/2026-Q3.csv`)).status).toBe(200);

  const page = await (await fetch(server.url)).text();
  const code = /\/kiosk\/#pair=([\w-]+)/.exec(page)?.[1] ?? '';
  const pair = () =>
    fetch(`${server.url}/api/pair`, { method: 'POST', body: JSON.stringify({ code }) });
  const grant = (await (await pair()).json()) as { token: string };
  expect(grant).toMatchObject({ role: 'kiosk', point: 'sanh', counter: null });
  const headers = { authorization: `Bearer ${grant.token}` };
  expect((await fetch(`${server.url}/api/me`, { headers })).status).toBe(200);
  const again = await pair();
  expect([again.status, await again.json()]).toMatchObject([404, { error: 'wrong-code' }]);
}, 30_000);

test('[C4] the demonstration stays on this machine unless told otherwise', async () => {
  const config = demonstration({ host: '0.0.0.0' });
  await expect(startServer(config, { clock })).rejects.toThrow('DEMO=1');
  const open = await startServer({ ...config, demonstrationOpen: true }, { clock });
  await open.close();
});

test('[C4] an office of its own is not opened on a folder that holds the demonstration', async () => {
  const config = demonstration();
  await (await startServer(config, { clock })).close();
  const officeFile = path.join(config.dataDir, 'office.json');
  writeFileSync(officeFile, JSON.stringify(OFFICE));
  await expect(startServer({ ...config, officeFile }, { clock })).rejects.toThrow(
    'holds the demonstration',
  );
  expect(runningLock(config.dataDir)).toBeNull();
  const still = await startServer(config, { clock });
  expect(still.demonstration).toBe(true);
  await still.close();
});

test('[A5] a start that fails makes no PINs, so that none is lost untold', async () => {
  const first = await startServer(demonstration(), { clock });
  const config = demonstration({ port: first.port });
  const officeFile = path.join(config.dataDir, 'office.json');
  writeFileSync(officeFile, JSON.stringify(OFFICE));
  await expect(startServer({ ...config, officeFile }, { clock })).rejects.toThrow('is taken');
  await first.close();
  const second = await startServer({ ...config, officeFile }, { clock });
  expect(Object.keys(second.pins)).toEqual(OFFICE.staff.map(({ id }) => id));
  await second.close();
});

test('[C5 E1] a new office does not start on a file that is not sound: all is told, and the folder stays empty', async () => {
  const config = demonstration();
  const officeFile = path.join(mkdtempSync(path.join(tmpdir(), 'hai-long-file-')), 'office.json');
  onTestFinished(() => rmSync(path.dirname(officeFile), { recursive: true }));
  const own = { ...config, officeFile };
  const counters = [{ ...OFFICE.counters[0], lanes: ['nowhere'] }];
  writeFileSync(officeFile, JSON.stringify({ ...OFFICE, counters }));
  await expect(startServer(own, { clock })).rejects.toThrow(
    'counters.0.lanes.0: Nothing in the file has the id “nowhere”.',
  );
  writeFileSync(officeFile, '{"name":1}');
  await expect(startServer(own, { clock })).rejects.toThrow('is not a sound office file');
  writeFileSync(officeFile, readFileSync(officeFile, 'utf8').slice(1));
  await expect(startServer(own, { clock })).rejects.toThrow('the whole file: The file is not JSON');
  rmSync(officeFile);
  await expect(startServer(own, { clock })).rejects.toThrow('cannot be opened');
  expect(readdirSync(config.dataDir)).toEqual([]);
});

test('[C5 E2] an office that has a good file works on with it, whole, and tells what is wrong with the new one', async () => {
  const config = demonstration();
  const officeFile = path.join(config.dataDir, 'office.json');
  const own = { ...config, officeFile };
  writeFileSync(officeFile, JSON.stringify(OFFICE));
  const first = await startServer(own, { clock });
  const head = first.store.head();
  expect(first.unsoundFile).toBeNull();
  await first.close();

  const broken = { ...OFFICE, priorityRun: 9, timeZone: 'Asia/Nowhere', smallestGroup: 11 };
  writeFileSync(officeFile, JSON.stringify(broken));
  const second = await startServer(own, { clock });
  expect(second.unsoundFile).toContain('timeZone: There is no time zone “Asia/Nowhere”.');
  expect(second.unsoundFile).toContain('goes on with the last good file');
  expect(second.office.state().accepted?.office).toEqual(OFFICE);
  expect(second.store.head()).toEqual(head);
  await second.close();
});

test('[C5 E8] a file that has not changed since the last start undoes nothing that was set meanwhile', async () => {
  const config = demonstration();
  const officeFile = path.join(config.dataDir, 'office.json');
  const own = { ...config, officeFile };
  writeFileSync(officeFile, JSON.stringify(OFFICE));
  const first = await startServer(own, { clock });
  const office = { ...OFFICE, priorityRun: 7 };
  const wish = { id: 'command-one', at: clock(), type: 'configure-office', office } as const;
  expect(await first.office.command(CONSOLE, wish)).toMatchObject({ outcome: 'accepted' });
  await first.close();

  const second = await startServer(own, { clock });
  expect(second.office.state().office?.priorityRun).toBe(7);
  await second.close();

  writeFileSync(officeFile, JSON.stringify({ ...OFFICE, priorityRun: 8 }));
  const third = await startServer(own, { clock });
  expect(third.office.state().office?.priorityRun).toBe(8);
  await third.close();
});

test('[C5] a changed office file comes into force at the next start', async () => {
  const config = demonstration();
  const officeFile = path.join(config.dataDir, 'office.json');
  const own = { ...config, officeFile };
  writeFileSync(officeFile, JSON.stringify(OFFICE));
  await (await startServer(own, { clock })).close();
  const staff = [...OFFICE.staff, { id: 'clerk-4', label: OFFICE.name, role: 'clerk' }];
  writeFileSync(officeFile, JSON.stringify({ ...OFFICE, staff }));
  const server = await startServer(own, { clock });
  expect(server.office.state().office?.staff).toHaveLength(5);
  expect(Object.keys(server.pins)).toEqual(['clerk-4']);
  await server.close();
});

test('[C1] a port that is taken is said so, and the folder is given back', async () => {
  const first = await startServer(demonstration(), { clock });
  const config = demonstration({ port: first.port });
  await expect(startServer(config, { clock })).rejects.toThrow(`Port ${first.port} is taken`);
  expect(runningLock(config.dataDir)).toBeNull();
  await first.close();
});

test('[C4] a demonstration that is open to other machines says so on its front page', async () => {
  const banner = 'open to other machines (DEMO=1)';
  const said = async (changes: Partial<Config>) => {
    const server = await startServer(demonstration(changes), { clock });
    const page = await (await fetch(`http://127.0.0.1:${server.port}/?lang=en`)).text();
    await server.close();
    return page.includes(banner);
  };
  expect(await said({ host: '0.0.0.0', demonstrationOpen: true })).toBe(true);
  expect(await said({})).toBe(false);
});
