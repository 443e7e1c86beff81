import { describe, expect, it } from 'vitest';
import type { ListNow } from '#shared/protocol/entered.ts';
import { listReader } from '../../server/entered/list-reader.ts';
import { dropList } from '../../server/entered/enter-list.ts';
import { openLists } from '../../server/entered/open-lists.ts';
import { bytes, csv, manyForms } from './lists.ts';
import { runEnteringOffice } from './office.ts';
import { allTables } from './tables.ts';

/** Lists that staff enter: shown first, kept as a whole or not at all, waiting for a second person. */

const GOOD = '21/11/2026,2.000815,Rất hài lòng,Hài lòng,,Cảm ơn anh chị,P-1';
const BAD = '21/11/2026,,tạm,,,,P-2';
const LIST = csv(
  GOOD,
  '22/11/2026,,Chưa hài lòng,,Chờ đợi quá lâu,,P-3',
  '22/11/2026,,Hài lòng,,,,',
);

describe('a list', () => {
  it('[R18] is shown row by row, and nothing of it is kept', async () => {
    const { ask, read, config, lead } = await runEnteringOffice();
    const before = allTables(config.dataDir);
    const { list, now } = await read(csv(GOOD, BAD));
    expect(now).toMatchObject({
      status: 'read',
      enteredAs: null,
      report: { rows: 2, accepted: 1, withProblem: 1 },
    });
    const rows = await ask(`/api/entered/lists/${list}/rows?show=problem&from=0`, { token: lead });
    expect(await rows.json()).toMatchObject({
      of: 1,
      rows: [{ row: 3, problems: [{ what: 'level-unknown', column: 'result', text: 'tạm' }] }],
    });
    expect(allTables(config.dataDir)).toEqual(before);
  });

  it('[R18] is entered as a whole or not at all: with a problem in it, only once somebody chose to leave out just so many rows', async () => {
    const { read, post, enter, entered, config } = await runEnteringOffice();
    const before = allTables(config.dataDir);
    const { list } = await read(csv(GOOD, BAD));
    const door = `/api/entered/lists/${list}/enter`;
    expect((await post(door, { leaveOut: 0 })).body).toEqual({ why: 'has-problems' });
    expect((await post(door, { leaveOut: 2 })).body).toEqual({ why: 'has-problems' });
    expect(allTables(config.dataDir)).toEqual(before);
    await enter(csv(GOOD, BAD), { leaveOut: 1 });
    expect((await entered()).waiting).toMatchObject([
      { rows: 1, leftOut: 1, channel: 'paper', enteredBy: { id: 'lead' }, written: 0 },
    ]);
  });

  it('[R18] counts for nothing while it waits, and leaves nothing where it is dropped', async () => {
    const { enter, entered, ask, lead, config, beside } = await runEnteringOffice();
    const none = allTables(config.dataDir);
    const batch = await enter(LIST);
    expect(beside().batches).toEqual([]);
    const dropped = await ask(`/api/entered/waiting/${batch}`, { method: 'DELETE', token: lead });
    expect(dropped.status).toBe(200);
    expect(await entered()).toEqual({ waiting: [], batches: [] });
    const left = { ...allTables(config.dataDir), office_secrets: [] };
    expect(left).toEqual(none);
  });

  it('[R18] that was put away, or whose keeping was cancelled half way, leaves nothing', async () => {
    const slow = () => {
      const reader = listReader();
      const rows: typeof reader.rows = async (from, most) => {
        await new Promise((done) => setTimeout(done, 5));
        return reader.rows(from, most);
      };
      return { ...reader, rows };
    };
    const { read, post, ask, lead, config, store } = await runEnteringOffice({ readList: slow });
    const none = allTables(config.dataDir);
    const { list } = await read(bytes(manyForms(5000)));
    await post(`/api/entered/lists/${list}/enter`, { leaveOut: 0 });
    let now: ListNow = { status: 'reading', done: 0, of: 0 };
    while (now.status !== 'entering' || now.done === 0) {
      now = (await (await ask(`/api/entered/lists/${list}`, { token: lead })).json()) as ListNow;
    }
    expect(now.of).toBe(5000);
    expect(now.done).toBeLessThan(5000);
    expect(store.batches.waiting.halfKept()).toHaveLength(1);
    await ask(`/api/entered/lists/${list}`, { method: 'DELETE', token: lead });
    expect({ ...allTables(config.dataDir), office_secrets: [] }).toEqual(none);
  });

  it('[R18 X1] that a server which died left half kept is dropped at the next start', async () => {
    const { store, server } = await runEnteringOffice();
    store.transaction(() => {
      const about = { listHash: 'h', scale: 'three', enteredBy: 'lead', enteredAt: 1 } as const;
      const days = { from: '2026-11-21', to: '2026-11-21', leftOut: 0, doublets: 0 };
      store.batches.waiting.begin({ batch: 'b', channel: 'paper', rows: 2, ...about, ...days });
      const row = { day: '2026-11-21', procedure: null, answers: {}, reasons: [], key: null };
      store.batches.waiting.add('b', 0, [{ ...row, comment: null }]);
    });
    const logger = { error: () => {} };
    const lists = openLists({ office: server.office, store, logger, read: listReader });
    await lists.close();
    expect(store.batches.waiting.halfKept()).toEqual([]);
    expect(store.batches.waiting.rows('b', 0, 9)).toEqual([]);
  });

  it('[R18] is nobody else’s to see while it lies open', async () => {
    const { read, ask, watch } = await runEnteringOffice();
    const { list } = await read(LIST);
    expect((await ask(`/api/entered/lists/${list}`, { token: watch })).status).toBe(404);
  });

  it('[R18] may be read again by other columns', async () => {
    const { read, post, until, lead } = await runEnteringOffice();
    const { list, now } = await read(bytes('A,B,C\n21/11/2026,2,x'));
    if (now.status !== 'read') throw new Error(now.status);
    expect(now.report.missing).toEqual(['day', 'answers']);
    const columns = { ...now.report.mapping.columns, day: 0, result: 1 };
    await post(`/api/entered/lists/${list}/mapping`, { columns, numbers: 'five-best-5' });
    expect(await until(list, lead, 'reading')).toMatchObject({
      report: { accepted: 1, levels: { 'not-satisfied': 1 }, scale: 'five' },
    });
  });
});

it('[R18] a dropped list is gone from the file too', async () => {
  const { enter, store } = await runEnteringOffice();
  const batch = await enter(LIST);
  await dropList(store, batch);
  expect(store.batches.waiting.of(batch)).toBeNull();
});
