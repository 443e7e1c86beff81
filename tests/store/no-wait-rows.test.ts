import { expect, test } from 'vitest';
import { clerk, KIOSK, LEAD, meddle, MORNING, newOffice, ownFile } from './sample-memory.ts';

/** The no-wait lane as the office's tables keep it: numbers moved out, and each time it was closed. */

const DAY_MS = 86_400_000;

test('[Q14] a number moved out has its reason in the table, and waits in the other lane', () => {
  const file = ownFile();
  const office = newOffice(file);
  const ticket = `ticket-K-${MORNING}`;
  const number = { ticket, letter: 'K', number: 1, procedure: '2.000815', limits: null };
  office.tell(KIOSK, { type: 'issue-ticket', ...number }, MORNING);
  office.tell(clerk('3'), { type: 'open-counter', counter: '3' }, MORNING + 1);
  office.tell(clerk('3'), { type: 'call-next', counter: '3' }, MORNING + 2);
  const move = { counter: '3', ticket, reason: 'needs-opinion' } as const;
  office.tell(clerk('3'), { type: 'move-ticket', ...move }, MORNING + 3);
  const row = meddle(file, (db) =>
    db.prepare('SELECT lane, no_wait, moved, state, counter, called_at, calls FROM visits').get(),
  );
  expect(row).toEqual({
    lane: 'chung',
    no_wait: 1,
    moved: 'needs-opinion',
    state: 'waiting',
    counter: null,
    called_at: null,
    calls: 1,
  });
  expect(office.store.verify()).toEqual([]);
  office.store.close();
});

test('[Q13] each time the no-wait lane was closed is a row, ended by its own day alone', () => {
  const file = ownFile();
  const { store, tell } = newOffice(file);
  const close = (reason: 'signer-away' | 'too-many', until: string | null, at: number) =>
    tell(LEAD, { type: 'close-no-wait', reason, until }, at);
  close('signer-away', '14:00', MORNING);
  close('too-many', null, MORNING + 1000);
  tell(LEAD, { type: 'open-no-wait' }, MORNING + 2000);
  close('signer-away', null, MORNING + 3000);
  close('too-many', '10:00', MORNING + DAY_MS);
  tell(LEAD, { type: 'open-no-wait' }, MORNING + DAY_MS + 1000);
  const rows = meddle(file, (db) =>
    db.prepare('SELECT day, reason, until, closed_at, opened_at FROM closures').raw().all(),
  );
  expect(rows).toEqual([
    ['2026-11-23', 'signer-away', '14:00', MORNING, MORNING + 1000],
    ['2026-11-23', 'too-many', null, MORNING + 1000, MORNING + 2000],
    ['2026-11-23', 'signer-away', null, MORNING + 3000, null],
    ['2026-11-24', 'too-many', '10:00', MORNING + DAY_MS, MORNING + DAY_MS + 1000],
  ]);
  expect(store.verify()).toEqual([]);
  store.close();
});
