import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { CONSOLE } from '#shared/domain/access.ts';
import * as esbuild from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLogger } from '../../server/logger.ts';
import { startOffice } from '../../server/office/office.ts';
import { readerBeside } from '../../server/office/reader-beside.ts';
import { writePast } from '../../server/simulate/write-past.ts';
import { root } from '../../shared/build/root.mjs';
import { nodeBundle } from '../../shared/build/server-bundle.mjs';
import { slowestTurn } from '../bench/parts/slowest-turn.ts';
import { configuredStore } from '../simulate/simulated-office.ts';

/** What goes back many days is read in a thread of its own, as the made server reads it; the bench does so in the largest office. */

const TODAY = Date.parse('2026-10-01T08:00:00+07:00');
/** A machine at work on other tests is slow: the bench looks for 50 ms. */
const HELD_UP_MS = 250;

let folder: string;
let program: URL;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'hai-long-reader-'));
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  await esbuild.build(nodeBundle({ reader: 'server/reader-worker.ts' }, folder));
  program = pathToFileURL(path.join(folder, 'reader.js'));
});

afterAll(() => rmSync(folder, { recursive: true }));

function ratedOffice(name: string) {
  const file = path.join(folder, name);
  const store = configuredStore('2026-08-31', file);
  writePast({
    store,
    from: '2026-09-01',
    to: '2026-09-30',
    today: '2026-10-01',
    perDay: 60,
    seed: 4,
  });
  const reader = readerBeside(program, file);
  const logger = createLogger('silent');
  const office = startOffice({ store, clock: () => TODAY, logger, onChange: () => {}, reader });
  const publish = (id: string) =>
    office.command(CONSOLE, { id, at: TODAY, type: 'publish-period', period: '2026-Q3' });
  const close = async () => {
    office.close();
    await reader.close();
    store.close();
  };
  return { store, reader, office, publish, close };
}

test('[P5 D1] a thread looks and drafts, the writer writes: once, and the loop goes on meanwhile', async () => {
  const { store, publish, close } = ratedOffice('published.db');
  const slowest = await slowestTurn(async () => {
    const answers = await Promise.all([publish('one'), publish('one')]);
    expect(answers.map(({ outcome }) => outcome)).toEqual(['accepted', 'accepted']);
    expect(answers.filter((one) => 'repeated' in one)).toHaveLength(1);
  });
  expect(slowest).toBeLessThan(HELD_UP_MS);
  expect(await publish('another')).toMatchObject({ reason: 'already-published' });
  expect(store.publicationVersions('2026-Q3')).toHaveLength(1);
  expect(store.doubtRows.lastLook()?.day).toBe('2026-10-01');
  expect(store.leaves.published('2026-Q3', 1)).toHaveLength(
    store.publication('2026-Q3')!.leaves!.n,
  );
  expect(store.verify()).toEqual([]);
  await close();
});

test('[X4] a thread that has ended writes nothing, and the same command may be sent again', async () => {
  const { store, reader, publish, close } = ratedOffice('ended.db');
  const first = publish('one');
  await reader.close();
  expect(await first).toMatchObject({ outcome: 'refused', reason: 'fault' });
  expect(store.publications()).toEqual([]);
  const office = startOffice({
    store,
    clock: () => TODAY,
    logger: createLogger('silent'),
    onChange: () => {},
  });
  const asked = { id: 'one', at: TODAY, type: 'publish-period', period: '2026-Q3' } as const;
  expect(await office.command(CONSOLE, asked)).toMatchObject({ outcome: 'accepted' });
  await close();
});
