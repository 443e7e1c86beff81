import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { verify } from '@node-rs/argon2';
import SQLite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../../server/cli/run-cli.ts';
import { hashOfToken } from '../../server/office/secrets.ts';
import { takeLock } from '../../server/office/lock.ts';
import { openStore } from '../../server/store/store.ts';
import { configuredStore } from '../simulate/simulated-office.ts';

const NOW = Date.parse('2026-11-23T03:00:00Z');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hai-long-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const database = () => path.join(folder, 'office.db');
const configured = () => configuredStore('2026-06-30', database()).close();

async function cli(line: string, env: Readonly<Record<string, string>> = {}) {
  const said = { out: '', err: '' };
  let now = NOW;
  const code = await runCli(line.split(' ').filter(Boolean), {
    env: { DATA_DIR: folder, PORT: '8080', ...env },
    write: async (text) => void (said.out += text),
    complain: (text) => void (said.err += text),
    isWatched: false,
    clock: () => (now += 1),
  });
  return { code, ...said, json: () => JSON.parse(said.out) };
}

describe('the command line', () => {
  it('[C6] names its verbs, and what each takes', async () => {
    const all = await cli('--help');
    expect(all.code).toBe(0);
    for (const verb of [
      'office check',
      'office apply',
      'office show',
      'pair',
      'pin',
      'verify',
      'rebuild',
      'export journal',
      'publish',
      'simulate',
    ]) {
      expect(all.out).toContain(verb);
      const one = await cli(`${verb} --help`);
      expect([one.code, one.out.startsWith(`Usage: npm run cli -- ${verb}`)]).toEqual([0, true]);
    }
  });

  it.each([
    ['', 'Which verb?'],
    ['dance', 'There is no verb "dance".'],
    ['verify --loud', 'verify has no option --loud'],
    ['pair --role --name X', '--role needs a value'],
    ['verify --json=1', '--json takes no value'],
    ['verify now', '"now"'],
    ['verify --anchor 5', '--anchor takes SEQ:HASH'],
    ['pair --role king --name X', '--role takes one of'],
    ['pair --role counter --name X', 'needs --counter'],
    ['simulate', '--days takes a whole number'],
    ['simulate --days 3 --from 2026-02-30', '--from takes a day'],
    ['export journal --after x', '--after takes'],
    ['publish', 'publish takes one period'],
    ['publish 2026-Q3 --reason=', 'A reason is one line of 1 to 500 characters.'],
    ['pin', 'pin needs --staff'],
    ['office', 'There is no verb "office".'],
    ['office check', 'office check takes one file'],
    ['office apply a.json b.json', 'office apply takes one file'],
    ['office show a.json', '"a.json"'],
  ])('[C6] answers "%s" with what is wrong, and exit code 2', async (line, sentence) => {
    const { code, err, out } = await cli(line);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
  });

  it.each([
    'verify',
    'pin --staff cong-chuc-1',
    'rebuild',
    'export journal',
    'simulate --days 1',
    'pair --role lead --name X',
  ])('[C6] says of "%s" that there is no office yet, and makes none', async (line) => {
    const { code, err } = await cli(line);
    expect(code).toBe(1);
    expect(err).toContain('no office in the data folder');
    expect(existsSync(database())).toBe(false);
  });
});

describe('the language of the console', () => {
  it('[C8] is the machine’s: Vietnamese where its locale is', async () => {
    const env = { LANG: 'vi_VN.UTF-8' };
    expect((await cli('--help', env)).out).toContain('Cách dùng: npm run cli -- LỆNH');
    expect((await cli('dance', env)).err).toContain('Không có lệnh "dance".');
    expect((await cli('verify', { ...env, PORT: 'x' })).err).toContain('PORT phải là số nguyên');
    configured();
    const refused = await cli('pair --role counter --name X --counter 77', env);
    expect(refused.err).toBe('Không có quầy này.\n');
  });

  it('[C6] says what to do about a file that is no office’s, and which word stands for it', async () => {
    writeFileSync(database(), 'không phải cơ sở dữ liệu '.repeat(500));
    expect((await cli('verify')).err).toContain('Restore the newest backup');
    const { code, err } = await cli('verify --json');
    expect([code, JSON.parse(err)]).toMatchObject([1, { error: 'file-damaged' }]);
  });
});

describe('pair', () => {
  it('[A2] prints the token once and leaves only its hash with the office', async () => {
    configured();
    const paired = await cli('pair --role tablet --name Tablet --counter 2 --json');
    const { token, device, ...rest } = paired.json();
    expect(paired.code).toBe(0);
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(rest).toEqual({
      role: 'tablet',
      counter: '2',
      point: null,
      link: `http://127.0.0.1:8080/kiosk/tablet#token=${token}`,
    });
    const store = openStore(database());
    expect(store.stateAt().devices.get(device)).toMatchObject({
      role: 'tablet',
      tokenHash: hashOfToken(token),
    });
    expect(JSON.stringify([...store.read()])).not.toContain(token);
    store.close();
  });

  it('[N1] gives a kiosk the first issuing point without one', async () => {
    configured();
    const points = [];
    for (let i = 0; i < 2; i += 1) {
      points.push((await cli('pair --role kiosk --name Kiosk --json')).json().point);
    }
    expect(points).toEqual(['sanh', 'ban-huong-dan']);
  });

  it("[A4] passes on the office's refusal, with exit code 1", async () => {
    configured();
    const { code, err } = await cli('pair --role counter --name X --counter 77');
    expect([code, err]).toEqual([1, 'There is no such counter.\n']);
    const asJson = await cli('pair --role counter --name X --counter 77 --json');
    expect(JSON.parse(asJson.err)).toMatchObject({ error: 'counter-unknown' });
  });
});

describe('pin', () => {
  it('[A5] gives a post a new PIN, tells it once and ends its sessions', async () => {
    configured();
    const before = openStore(database());
    before.sessions.add('hash', 'cong-chuc-1', NOW + 3_600_000);
    before.close();
    const { code, json } = await cli('pin --staff cong-chuc-1 --json');
    const { staff, pin } = json();
    expect([code, staff, pin]).toEqual([0, 'cong-chuc-1', expect.stringMatching(/^\d{6}$/)]);
    const store = openStore(database());
    expect(await verify(store.credentials.pinHash('cong-chuc-1')!, pin)).toBe(true);
    expect(store.sessions.find('hash', NOW)).toBeNull();
    expect(JSON.stringify([...store.read()])).not.toContain(pin);
    store.close();
  });

  it('[A5] names the posts when there is no such one', async () => {
    configured();
    const { code, err } = await cli('pin --staff nobody');
    expect([code, err]).toEqual([1, expect.stringContaining('cong-chuc-1, cong-chuc-2')]);
  });
});

describe('simulate, publish, export, verify, rebuild', () => {
  it('[C9] continue after the newest visits, publish, and leave a journal that fits', async () => {
    configured();
    await cli('simulate --days 2 --per-day 60 --from 2026-07-01');
    const next = (await cli('simulate --days 6 --per-day 60 --json')).json();
    expect(next).toMatchObject({ from: '2026-07-03', to: '2026-07-08', days: 4 });

    const published = await cli('publish 2026-Q3 --json');
    expect(published.json()).toEqual({ period: '2026-Q3', version: 1 });
    const again = await cli('publish 2026-Q3 --reason=late');
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('nothing to correct')]);
    expect((await cli('publish 2026-Q4')).err).toContain('not over yet');

    const lines = (await cli('export journal --json')).out.trim().split('\n');
    const rows = lines.map((line) => JSON.parse(line));
    expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, i) => i + 1));
    expect(rows.at(-1).event.type).toBe('period-published');

    const verified = await cli('verify --json');
    expect(verified.json()).toMatchObject({ ok: true, head: { seq: rows.length }, problems: [] });
    expect((await cli('rebuild --json')).json()).toEqual({ seq: rows.length });
    expect((await cli(`verify --anchor ${rows.length}:${'0'.repeat(64)}`)).code).toBe(1);
  });

  it('[C9] says why no past is written', async () => {
    configured();
    await cli('simulate --days 1 --per-day 5 --from 2026-07-01');
    expect((await cli('simulate --days 1 --from 2026-07-01')).err).toContain(
      'visits on these days',
    );
    expect((await cli('simulate --days 1 --from 2026-11-23')).err).toContain('before today');
  });

  it('[J1] write no invented past into an office with a device of its own, the demonstration apart', async () => {
    configured();
    await cli('pair --role display --name X');
    const { code, err } = await cli('simulate --days 1 --from 2026-07-01 --json');
    expect([code, JSON.parse(err)]).toMatchObject([1, { error: 'office-at-work' }]);
    writeFileSync(path.join(folder, 'demonstration.json'), '{"pins":{}}');
    expect((await cli('simulate --days 1 --per-day 5 --from 2026-07-01')).code).toBe(0);
  });

  it('[C7] leave a file as it is that an older version has written', async () => {
    configured();
    const older = new SQLite(database());
    older.exec('DROP TABLE answers; PRAGMA user_version = 2');
    for (const verb of ['verify', 'export journal']) {
      expect((await cli(verb)).err).toContain('was written by an older version');
    }
    expect(older.pragma('user_version', { simple: true })).toBe(2);
    older.close();
  });

  it('[C7] refuse to rewrite the memory of a running office, but read it', async () => {
    configured();
    const lock = takeLock(folder, 'en');
    expect((await cli('rebuild')).err).toContain('Stop the office first');
    expect((await cli('simulate --days 1')).code).toBe(1);
    expect((await cli('verify')).code).toBe(0);
    lock.release();
  });

  it('[C6] draws no progress bar where nobody watches', async () => {
    configured();
    expect((await cli('simulate --days 5 --per-day 20')).err).toBe('');
  });
});
