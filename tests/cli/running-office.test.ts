import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROUTES } from '#shared/protocol/routes.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../server/app.ts';
import { runCli } from '../../server/cli/run-cli.ts';
import { configOf } from './support/console-folder.ts';

/** The command line beside a server that runs: it asks the server, and never writes past it. */

let folder: string;
let server: RunningServer;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'hai-long-cli-'));
  server = await startServer(configOf(folder));
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

async function cli(...args: string[]) {
  const said = { out: '', err: '' };
  const code = await runCli(args, {
    env: { DATA_DIR: folder },
    write: async (text) => void (said.out += text),
    complain: (text) => void (said.err += text),
    isWatched: false,
    clock: Date.now,
  });
  return { code, ...said };
}

describe('the command line beside a running office', () => {
  it('[A2] pairs through the server: the token counts at once', async () => {
    const { out } = await cli('pair', '--role', 'lead', '--name', 'Máy lãnh đạo', '--json');
    const { token, link } = JSON.parse(out);
    expect(link).toBe(`${server.url}/dashboard/office#token=${token}`);
    const me = await fetch(`${server.url}${ROUTES.me}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(me.status).toBe(200);
  });

  it('[A4] passes on a refusal of the server', async () => {
    const { code, err } = await cli('publish', '2026-Q9', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(err)).toMatchObject({ error: 'period-unknown' });
  });

  it('[A5] has the server give a new PIN, which counts at once and at the next start', async () => {
    const { out } = await cli('pin', '--staff', 'lanh-dao-1', '--json');
    const { pin } = JSON.parse(out);
    const response = await fetch(`${server.url}${ROUTES.signIn}`, {
      method: 'POST',
      body: JSON.stringify({ staff: 'lanh-dao-1', pin }),
    });
    expect(response.status).toBe(200);
    const kept = JSON.parse(readFileSync(path.join(folder, 'demonstration.json'), 'utf8'));
    expect(kept.pins['lanh-dao-1']).toBe(pin);
  });

  it('[C7] leaves the memory to the server', async () => {
    const { seq } = server.store.head();
    expect((await cli('simulate', '--days', '3')).code).toBe(1);
    expect((await cli('rebuild')).err).toContain('Stop the office first');
    expect(server.store.head().seq).toBe(seq);
  });
});
