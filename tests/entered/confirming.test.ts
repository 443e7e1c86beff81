import { describe, expect, it } from 'vitest';
import { CONSOLE } from '#shared/domain/access.ts';
import { bytes, csv, manyForms } from './lists.ts';
import { runEnteringOffice } from './office.ts';
import { allTables } from './tables.ts';

/** What a second person confirms counts beside the headline; the same again changes nothing. */

const GOOD = '21/11/2026,2.000815,Rất hài lòng,Hài lòng,,Cảm ơn anh chị,P-1';
const LIST = csv(
  GOOD,
  '22/11/2026,,Chưa hài lòng,,Chờ đợi quá lâu,,P-3',
  '22/11/2026,,Hài lòng,,,,',
);

describe('a second person', () => {
  it('[R18] confirms: the list counts, beside the headline and not in it', async () => {
    const { enter, confirm, entered, beside, store, ask, lead } = await runEnteringOffice();
    const batch = await enter(LIST);
    expect((await confirm(batch)).status).toBe(200);
    expect(beside()).toMatchObject({
      answered: 0,
      batches: [
        {
          batch,
          channel: 'paper',
          n: 3,
          counts: { 'very-satisfied': 1, satisfied: 1, 'not-satisfied': 1 },
        },
      ],
    });
    expect(store.periodCounts('2026-01-01', '2026-12-31').procedures).toEqual([]);
    expect(await entered()).toMatchObject({
      waiting: [],
      batches: [
        { batch, enteredBy: { id: 'lead' }, confirmedBy: { id: 'watch' }, withdrawn: null },
      ],
    });
    expect(store.comments('2026-11-01', '2026-11-30', store.head().seq)).toEqual([
      'Cảm ơn anh chị',
    ]);
    expect(store.verify()).toEqual([]);
    store.rebuild();
    expect(store.verify()).toEqual([]);
    expect(beside().batches).toHaveLength(1);
    const report = await ask('/api/reports/2026-10-20..2026-11-22', { token: lead });
    expect(await report.json()).toMatchObject({
      figures: { headline: null, beside: { batches: [{ batch, n: 3, share: null }] } },
    });
  });

  it('[R18] is not the one who entered it, nor the console, nor a clerk', async () => {
    const { enter, confirm, lead, watch, server, ask, beside } = await runEnteringOffice();
    const batch = await enter(LIST);
    expect(await confirm(batch, lead)).toMatchObject({
      status: 409,
      body: { error: 'same-person' },
    });
    expect((await confirm(batch, server.consoleToken)).status).toBe(403);
    const clerk = JSON.stringify({ staff: 'clerk-1', pin: server.pins['clerk-1'] });
    const signed = await ask('/api/sign-in', { method: 'POST', body: clerk });
    const { token } = (await signed.json()) as { token: string };
    expect((await confirm(batch, token)).status).toBe(403);
    expect(beside().batches).toEqual([]);
    expect((await confirm(batch, watch)).status).toBe(200);
    expect(await confirm(batch, watch)).toMatchObject({ body: { error: 'batch-unknown' } });
  });

  it('[R18] sees the rows of what waits, without anybody’s words', async () => {
    const { enter, ask, watch } = await runEnteringOffice();
    const batch = await enter(LIST);
    const response = await ask(`/api/entered/waiting/${batch}?from=0`, { token: watch });
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({
      of: 3,
      rows: [
        // As the sheet counts them, its heads included: so they are found there.
        { row: 2, day: '2026-11-21', answers: { result: 'very-satisfied' }, hasComment: true },
        { row: 3, reasons: ['waiting'], hasNumber: true },
        { row: 4, hasNumber: false },
      ],
    });
    expect(text).not.toContain('Cảm ơn');
  });

  it('[R18] may finish what was interrupted; what is written down counts only then, and can no more be dropped', async () => {
    const { enter, confirm, entered, ask, store, server, lead, beside } = await runEnteringOffice();
    const batch = await enter(bytes(manyForms(600)));
    const rows = store.batches.waiting.rows(batch, 0, 250).map(({ row }) => row);
    const at = server.office.now();
    await server.office.command(CONSOLE, {
      id: 'part-number-1',
      at,
      type: 'add-batch-rows',
      batch,
      first: 0,
      rows,
    });
    expect(beside().batches).toEqual([]);
    expect((await entered()).waiting).toMatchObject([{ written: 250 }]);
    const dropped = await ask(`/api/entered/waiting/${batch}`, { method: 'DELETE', token: lead });
    expect(dropped.status).toBe(409);
    expect((await confirm(batch)).status).toBe(200);
    expect(beside().batches).toMatchObject([{ n: 600 }]);
    expect(store.verify()).toEqual([]);
  });

  it('[R18 A16] stands with their post before the administrator, and no row does', async () => {
    const { enter, confirm, ask, watch, post } = await runEnteringOffice();
    const batch = await enter(LIST);
    await confirm(batch);
    await post(`/api/entered/batches/${batch}/withdraw`, { reason: 'wrong-file' });
    const response = await ask('/api/activity', { token: watch });
    const { lines } = (await response.json()) as { lines: { by: { id: string }; what: unknown }[] };
    expect(lines.slice(0, 2).map(({ by, what }) => ({ by: by.id, what }))).toEqual([
      { by: 'lead', what: { type: 'batch-withdrawn', reason: 'wrong-file' } },
      {
        by: 'watch',
        what: {
          type: 'batch-confirmed',
          channel: 'paper',
          rows: 3,
          enteredBy: { vi: 'Phụ trách', en: 'Phụ trách' },
        },
      },
    ]);
    expect(JSON.stringify(lines)).not.toContain('batch-rows');
  });
});

describe('what was entered before', () => {
  it('[R18] the same list again changes nothing, waiting or confirmed, under any channel and in any dress', async () => {
    const { enter, confirm, read, post, entered, config } = await runEnteringOffice();
    const batch = await enter(LIST);
    const again = new TextDecoder().decode(LIST).replaceAll(',', ';').normalize('NFD');
    for (const state of ['waiting', 'confirmed']) {
      if (state === 'confirmed') await confirm(batch);
      const before = allTables(config.dataDir);
      const { list, now } = await read(bytes(again), { channel: 'hotline' });
      expect(now).toMatchObject({ status: 'read', enteredAs: batch });
      const { body } = await post(`/api/entered/lists/${list}/enter`, { leaveOut: 0 });
      expect(body).toEqual({ why: 'entered-already' });
      expect(allTables(config.dataDir)).toEqual(before);
    }
    expect(await entered()).toMatchObject({ waiting: [], batches: [{ batch }] });
  });

  it('[R18] a form that another batch has is told as a doublet and counts once', async () => {
    const { enter, confirm, read, ask, lead, beside } = await runEnteringOffice();
    const first = await enter(LIST);
    const more = csv('23/11/2026,,Hài lòng,,,,P-9', GOOD, '22/11/2026,,Hài lòng,,,,p-3');
    const waiting = await read(more);
    expect(waiting.now).toMatchObject({ report: { accepted: 1, doublets: 2 } });
    const page = await ask(`/api/entered/lists/${waiting.list}/rows?show=doublet&from=0`, {
      token: lead,
    });
    expect(await page.json()).toMatchObject({
      rows: [{ row: 3, sameAs: { batch: first } }, { row: 4 }],
    });
    await confirm(first);
    const second = await enter(more);
    await confirm(second);
    expect(beside().batches.map(({ n }) => n)).toEqual([3, 1]);
  });

  it('[R18] a batch set apart counts no more, stays, and what it had may be entered anew', async () => {
    const { enter, confirm, post, entered, beside, store } = await runEnteringOffice();
    const batch = await enter(LIST, { channel: 'hotline' });
    await confirm(batch);
    const door = `/api/entered/batches/${batch}/withdraw`;
    expect((await post(door, { reason: 'no-such' })).status).toBe(400);
    expect((await post(door, { reason: 'wrong-channel' })).status).toBe(200);
    expect(await post(door, { reason: 'other' })).toMatchObject({
      body: { error: 'batch-unknown' },
    });
    expect(beside().batches).toEqual([]);
    expect(beside().batchesSetApart).toEqual([{ channel: 'hotline', batches: 1, n: 3 }]);
    expect(store.comments('2026-11-01', '2026-11-30', store.head().seq)).toEqual([]);
    const again = await enter(LIST);
    await confirm(again);
    expect(beside().batches).toMatchObject([{ batch: again, channel: 'paper', n: 3 }]);
    expect((await entered()).batches).toMatchObject([
      { batch: again, withdrawn: null },
      { batch, withdrawn: { reason: 'wrong-channel', by: { id: 'lead' } } },
    ]);
    expect(store.verify()).toEqual([]);
  });

  it('[R18] of a batch of five levels all five are stated, of fewer than k answers no share', async () => {
    const { enter, confirm, ask, lead } = await runEnteringOffice();
    const rows = Array.from({ length: 10 }, () => '21/09/2026,,Bình thường,,,,');
    await confirm(await enter(csv(...rows)));
    const report = await ask('/api/reports/2026-Q3', { token: lead });
    const none = { 'very-satisfied': 0, satisfied: 0, 'not-satisfied': 0, 'very-dissatisfied': 0 };
    expect(await report.json()).toMatchObject({
      figures: {
        beside: { batches: [{ n: 10, share: { counts: { ...none, neutral: 10 }, n: 10 } }] },
      },
    });
  });
});

it('[R18 J4] comments are the office’s texts: the journal holds only what binds them, and one can be forgotten', async () => {
  const { enter, confirm, store } = await runEnteringOffice();
  await confirm(await enter(LIST));
  const rows = [...store.read()].filter(({ event }) => event.type === 'batch-rows');
  expect(JSON.stringify(rows)).not.toContain('Cảm ơn');
  expect(JSON.stringify(rows)).not.toMatch(/P-1/);
  const [event] = rows.map((row) => row.event);
  if (event?.type !== 'batch-rows') throw new Error('No rows.');
  expect(store.forgetText(event.rows[0]?.comment?.text ?? '')).toBe(true);
  expect(store.verify()).toEqual([]);
});
