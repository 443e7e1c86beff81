import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Office } from '#shared/protocol/office.ts';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { startServer } from '../../server/app.ts';
import { runCli } from '../../server/cli/run-cli.ts';
import type { Config } from '../../server/config.ts';
import { DEMONSTRATION_OFFICE } from '../../server/demonstration/demonstration-office.ts';
import { openStore } from '../../server/store/store.ts';
import { configuredStore } from '../simulate/simulated-office.ts';

/** `office check`, `office apply`, `office show`: beside a stopped office and beside one at work. */

const NOW = Date.parse('2026-11-23T03:00:00Z');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hai-long-office-file-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const database = () => path.join(folder, 'office.db');

async function cli(...args: string[]) {
  const said = { out: '', err: '' };
  const code = await runCli(args, {
    env: { DATA_DIR: folder },
    write: async (text) => void (said.out += text),
    complain: (text) => void (said.err += text),
    isWatched: false,
    clock: () => NOW,
  });
  return { code, ...said };
}

function fileOf(changes: object): string {
  const file = path.join(folder, 'changed.json');
  writeFileSync(file, JSON.stringify({ ...DEMONSTRATION_OFFICE, ...changes }));
  return file;
}

function rowsInMemory(): number {
  const store = openStore(database(), { readOnly: true });
  const { seq } = store.head();
  store.close();
  return seq;
}

describe('an office file on the command line', () => {
  it('[E1] is checked before there is an office, and changes nothing', async () => {
    const { code, out } = await cli('office', 'check', fileOf({}));
    expect([code, out]).toEqual([0, 'The office file is sound.\n']);
  });

  it('[E1] is told all that is wrong with it, with the places, and in both languages for programs', async () => {
    const file = fileOf({ timeZone: 'Asia/Nowhere', languages: ['en'] });
    const { code, out } = await cli('office', 'check', file);
    expect(code).toBe(1);
    expect(out).toContain('  timeZone: There is no time zone “Asia/Nowhere”.');
    expect(out).toContain('  languages: Vietnamese (vi) must be in the list.');
    const { problems } = JSON.parse((await cli('office', 'check', file, '--json')).out);
    expect(problems).toContainEqual({
      path: 'timeZone',
      what: 'time-zone-unknown',
      vi: 'Không có múi giờ “Asia/Nowhere”. Ở Việt Nam xin viết Asia/Ho_Chi_Minh.',
      en: 'There is no time zone “Asia/Nowhere”. For Viet Nam write Asia/Ho_Chi_Minh.',
    });
  });

  it('[E1] that cannot be opened is said so', async () => {
    const { code, err } = await cli('office', 'check', path.join(folder, 'nowhere.json'), '--json');
    expect([code, JSON.parse(err)]).toMatchObject([1, { error: 'file-not-readable' }]);
  });

  it('[E3 E8] is shown as what it would change, and from when', async () => {
    configuredStore('2026-06-30', database()).close();
    const rows = rowsInMemory();
    const [first, ...others] = DEMONSTRATION_OFFICE.counters;
    const counters = [{ ...first!, name: { vi: 'Quầy Một', en: 'Counter One' } }, ...others];
    const series = DEMONSTRATION_OFFICE.series.slice(0, -1);
    const file = fileOf({ counters, series, smallestGroup: 15 });
    const { code, out } = await cli('office', 'check', file);
    expect(code).toBe(0);
    expect(out).toContain('counter 1 Counter One: changed (name)');
    expect(out).toContain('series Y: gone');
    expect(out).toContain('count from 24\u00a0Nov\u00a02026');
    expect(out).toContain('count from 01\u00a0Jan\u00a02027');
    expect(rowsInMemory()).toBe(rows);
  });

  it('[E2] comes into force in a stopped office, and is shown again as it was', async () => {
    configuredStore('2026-06-30', database()).close();
    const { code, out } = await cli('office', 'apply', fileOf({ priorityRun: 4 }));
    expect([code, out]).toEqual([
      0,
      'The file changes 1 place:\n  priority calls in a row: changed\nIt is in force.\n',
    ]);
    const shown = await cli('office', 'show');
    expect(JSON.parse(shown.out)).toEqual({ ...DEMONSTRATION_OFFICE, priorityRun: 4 });
    const rows = rowsInMemory();
    expect((await cli('office', 'apply', fileOf({ priorityRun: 4 }))).out).toContain('Nothing');
    expect(rowsInMemory()).toBe(rows);
  });

  it('[E2] that is not sound leaves the last good one in force, byte for byte', async () => {
    configuredStore('2026-06-30', database()).close();
    const before = (await cli('office', 'show', '--json')).out;
    const rows = rowsInMemory();
    const { code } = await cli('office', 'apply', fileOf({ priorityRun: 4, publicCalendar: 'x' }));
    expect(code).toBe(1);
    expect((await cli('office', 'show', '--json')).out).toBe(before);
    expect(rowsInMemory()).toBe(rows);
  });

  it('[E2] is not put in force where there is no office yet', async () => {
    const { code, err } = await cli('office', 'apply', fileOf({}), '--json');
    expect([code, JSON.parse(err)]).toMatchObject([1, { error: 'no-office' }]);
  });

  it('[E2 C7] comes into force through the server where one runs', async () => {
    const server = await startServer(demonstration(), { clock: () => NOW });
    onTestFinished(() => server.close());
    const { code, out, err } = await cli('office', 'apply', fileOf({ priorityRun: 4 }));
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('It is in force.');
    const { accepted } = server.office.state();
    expect(accepted?.office satisfies Office | undefined).toMatchObject({ priorityRun: 4 });
  });
});

function demonstration(): Config {
  return {
    port: 0,
    host: '127.0.0.1',
    dataDir: folder,
    officeFile: null,
    demonstrationOpen: false,
    history: false,
    logLevel: 'silent',
    language: 'en',
    webDir: path.join(folder, 'web'),
  };
}
