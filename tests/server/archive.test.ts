import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test, vi } from 'vitest';
import { canonicalJson } from '#shared/domain/canonical.ts';
import type { RatingGiven } from '#shared/domain/events.ts';
import { CONSOLE } from '#shared/domain/access.ts';
import { dataFiles } from '../../server/config.ts';
import { createLogger } from '../../server/logger.ts';
import { startOffice } from '../../server/office/office.ts';
import { PAPERS_HERE } from '../../server/reports/papers.ts';
import { publicationFiles } from '../../server/reports/publication-files.ts';
import { copyMemory } from '../../server/store/copy-memory.ts';
import { openStore } from '../../server/store/store.ts';
import { OFFICE } from '../rules/support/office.ts';
import { publish } from '../rules/support/asks.ts';
import { at, rated } from '../rules/support/facts.ts';
import { anew, newId, runOffice, type RunningOffice } from './support/running-office.ts';

/** The files of a publication: made once, handed out as they were made, and missed where somebody changes them. */

const NAMES = ['2026-Q3.1.csv', '2026-Q3.1.json', '2026-Q3.1.xlsx'];

async function published(running: RunningOffice) {
  const { server, pair, send } = running;
  rate(running, 40);
  const token = await pair('lead');
  await send(token, anew(publish('2026-Q3'), at('08:00')));
  await vi.waitFor(() => expect(server.store.archive.of('2026-Q3', 1)).toHaveLength(3));
  return token;
}

let made = 0;
/** Ratings of the quarter as the journal holds them, so far apart that no rule doubts them. */
function rate({ server }: Pick<RunningOffice, 'server'>, times: number): void {
  for (let i = 0; i < times; i += 1) {
    made += 1;
    const event: RatingGiven = {
      ...rated('A001').event,
      rating: `rating-${made}`,
      visit: `visit-${made}`,
      day: '2026-07-06',
      givenAt: at('08:00', '2026-07-06') + made * 600_000,
      answers: { result: 'satisfied', attitude: 'satisfied' },
    };
    const entry = { at: made, by: 'tablet', commandId: newId(), payloadHash: 'h', events: [event] };
    server.store.transaction(() => server.store.append(entry, null));
  }
}

const sha256 = (bytes: ArrayBuffer | Uint8Array) =>
  createHash('sha256').update(new Uint8Array(bytes)).digest('hex');

test('[P7] each publication gets its files, handed out byte for byte with the hash that the journal holds', async () => {
  const running = await runOffice();
  await published(running);
  const { server, ask } = running;
  const [archived] = [...server.store.read()].filter(
    ({ event }) => event.type === 'files-archived',
  );
  const files = archived?.event.type === 'files-archived' ? archived.event.files : [];
  expect(files.map(({ name }) => name)).toEqual(NAMES);
  for (const { name, bytes, sha256: hash } of files) {
    const answer = await ask(`/api/results/2026-Q3.${name.split('.').at(-1)}`);
    const body = await answer.arrayBuffer();
    expect(answer.headers.get('etag')).toMatch(/^"/);
    expect([name, body.byteLength, sha256(body)]).toEqual([name, bytes, hash]);
  }
  expect(server.store.verify()).toEqual([]);
});

test('[P7] the JSON is what the journal holds of the publication, members in order, without white space', async () => {
  const running = await runOffice();
  await published(running);
  const json = await (await running.ask('/api/results/2026-Q3.json')).text();
  const [row] = [...running.server.store.read()].filter(
    ({ event }) => event.type === 'period-published',
  );
  const publication = row?.event.type === 'period-published' ? row.event.publication : null;
  expect(json).toBe(canonicalJson(publication));
  expect(json).toMatch(/^\{"figures":\{"beside":/);
});

test('[P7 S9] ratings that come later leave the files as they are; a correction has its own', async () => {
  const running = await runOffice();
  const token = await published(running);
  const { ask, send, server } = running;
  const before = await (await ask('/api/results/2026-Q3.csv')).text();
  rate(running, 12);
  expect(await (await ask('/api/results/2026-Q3.csv')).text()).toBe(before);
  await send(token, { ...anew(publish('2026-Q3'), at('08:00')), reason: 'Máy tính bảng gửi muộn' });
  await vi.waitFor(() => expect(server.store.archive.of('2026-Q3', 2)).toHaveLength(3));
  expect(await (await ask('/api/results/2026-Q3.csv?version=1')).text()).toBe(before);
  expect(await (await ask('/api/results/2026-Q3.csv?version=2')).text()).not.toBe(before);
});

test('[P7 Z5] a file that somebody changes, or takes away, is named', async () => {
  const running = await runOffice();
  await published(running);
  const { database } = dataFiles(running.config.dataDir);
  const db = new Database(database);
  db.prepare('UPDATE archived_files SET content = ? WHERE name = ?').run(
    Buffer.from('x'),
    NAMES[0],
  );
  db.prepare('DELETE FROM archived_files WHERE name = ?').run(NAMES[2]);
  db.close();
  expect(running.server.store.verify()).toEqual([
    { what: 'archive-differs', table: '2026-Q3.1', row: NAMES[0] },
    { what: 'archive-differs', table: '2026-Q3.1', row: NAMES[2] },
  ]);
});

test('[P7 J3] tables made again leave the files as they are', async () => {
  const running = await runOffice();
  await published(running);
  running.server.store.rebuild();
  expect(running.server.store.archive.of('2026-Q3', 1)).toHaveLength(3);
  expect(running.server.store.archive.missing()).toEqual([]);
});

test('[P7] the same journal published twice gives the same bytes', async () => {
  const running = await runOffice();
  rate(running, 40);
  // Looks for doubts, and publishes nothing: these are not the figures that were shown.
  const other = { ...anew(publish('2026-Q3'), at('08:00')), seen: 'ab'.repeat(32) } as const;
  const answer = await running.server.office.command(CONSOLE, other);
  expect(answer).toMatchObject({ reason: 'figures-changed' });
  const folder = mkdtempSync(path.join(tmpdir(), 'hai-long-copy-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const copies = await Promise.all(
    ['one.db', 'other.db'].map(async (name) => {
      const copy = path.join(folder, name);
      const { database } = dataFiles(running.config.dataDir);
      await copyMemory(database, copy, () => {});
      const store = openStore(copy);
      const logger = createLogger('silent');
      const office = startOffice({ store, clock: () => at('09:00'), logger, onChange: () => {} });
      await office.command(CONSOLE, anew(publish('2026-Q3'), at('09:00')));
      office.close();
      const files = await publicationFiles(store.publication('2026-Q3')!, OFFICE, PAPERS_HERE);
      store.close();
      return files.slice(0, 2).map(({ content }) => Buffer.from(content).toString());
    }),
  );
  expect(copies[0]?.[1]).toContain('"ratings":40');
  expect(copies[1]).toEqual(copies[0]);
});
