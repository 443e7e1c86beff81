import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import SQLite from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { startServer } from '../../server/app.ts';
import { dataFiles } from '../../server/config.ts';
import { CannotStart } from '../../server/office/configure.ts';
import { runningLock } from '../../server/office/lock.ts';
import { giveNumber } from '../rules/support/asks.ts';
import { at } from '../rules/support/facts.ts';
import { anew, runOffice } from './support/running-office.ts';

/** A start on a memory that does not hold, or on a machine whose clock cannot be right: refused, with what to do. */

const clock = () => at('08:00');

/** The folder of an office that has given a number and was stopped. */
async function stoppedOffice() {
  const { server, config, pair, send } = await runOffice();
  const kiosk = await pair('kiosk', { point: 'sanh' });
  await send(kiosk, anew(giveNumber('A001'), at('08:00')));
  await server.close();
  return { config, file: dataFiles(config.dataDir).database };
}

test('[X2] a memory cut short keeps the office from starting, and the sentence names restore', async () => {
  const { config, file } = await stoppedOffice();
  const whole = readFileSync(file);
  truncateSync(file, whole.length - 5000);
  const start = startServer(config, { clock });
  await expect(start).rejects.toThrow(CannotStart);
  await expect(start).rejects.toThrow('npm run cli -- restore FILE');
  expect(runningLock(config.dataDir)).toBeNull();
  writeFileSync(file, whole);
  const again = await startServer(config, { clock });
  await again.close();
});

test('[X2] a broken chain and tables that are behind keep the office from starting, each with its own way out', async () => {
  const { config, file } = await stoppedOffice();
  const meddle = (sql: string) => {
    const db = new SQLite(file);
    db.exec(sql);
    db.close();
  };
  meddle('ALTER TABLE visits RENAME TO kept; CREATE TABLE visits AS SELECT * FROM kept WHERE 0');
  await expect(startServer(config, { clock })).rejects.toThrow('npm run cli -- rebuild');
  meddle('DROP TABLE visits; ALTER TABLE kept RENAME TO visits');
  meddle("UPDATE journal SET command_id = 'another' WHERE seq = 2");
  await expect(startServer(config, { clock })).rejects.toThrow('npm run cli -- verify');
  await expect(startServer({ ...config, language: 'vi' }, { clock })).rejects.toThrow(
    'không nối tiếp nhau',
  );
});

test('[X6] a machine whose clock is a day before the newest event is asked to set it', async () => {
  const { config } = await stoppedOffice();
  const dayBefore = () => at('08:00') - 86_400_000;
  await expect(startServer(config, { clock: dayBefore })).rejects.toThrow(
    /clock says 22\sNov\s2026, a day or more before the newest event of the office \(23\sNov\s2026\).*restore a backup/,
  );
});

test('[X6] a machine whose clock is an hour behind goes on from the newest event, at half speed', async () => {
  const { config } = await stoppedOffice();
  let passed = 0;
  const wall = () => at('07:00') + passed;
  const server = await startServer(config, { clock: wall, steady: () => passed });
  onTestFinished(() => server.close());
  expect(server.office.now()).toBe(at('08:00'));
  passed = 60_000;
  expect(server.office.now()).toBe(at('08:00') + 30_000);
});
