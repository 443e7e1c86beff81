import type { Database } from 'better-sqlite3';
import { expect, test } from 'vitest';
import { CONSOLE } from '#shared/domain/access.ts';
import { evolve } from '#shared/domain/evolve.ts';
import { EMPTY_STATE, type State } from '#shared/domain/state.ts';
import type { Office } from '#shared/protocol/office.ts';
import { draftFor } from '../../server/office/draft.ts';
import { openStore } from '../../server/store/store.ts';
import {
  findings,
  KIOSK,
  meddle,
  MORNING,
  newOffice,
  ownFile,
  type Spoken,
} from './sample-memory.ts';
import { OFFICE } from './sample-office.ts';

/** Files that count from the next day or quarter, as the office's memory keeps them. */

const DAY_MS = 86_400_000;
/** 4 January 2027, 08:00: the quarter after. */
const NEXT_QUARTER = MORNING + 42 * DAY_MS;

const NEW_LETTERS: Office = {
  ...OFFICE,
  lanes: [...OFFICE.lanes, { id: 'dat-dai', name: { vi: 'Đất đai', en: 'Land' }, noWait: false }],
  series: [...OFFICE.series, { letter: 'L', lane: 'dat-dai', point: 'sanh', lastTicket: null }],
  counters: OFFICE.counters.map((one) => ({ ...one, lanes: [...one.lanes, 'dat-dai'] })),
};

/** Letters wait for the next day and the smallest group for the next quarter; each day has its tickets. */
function changingOffice(file: string): Spoken {
  const office = newOffice(file);
  const configure = (change: Office, at: number) => {
    const answer = office.tell(CONSOLE, { type: 'configure-office', office: change }, at);
    expect(answer.outcome).toBe('accepted');
  };
  giveNumber(office, 'K', MORNING);
  configure({ ...OFFICE, smallestGroup: 25 }, MORNING + 1);
  configure({ ...NEW_LETTERS, smallestGroup: 25 }, MORNING + 2);
  giveNumber(office, 'A', MORNING + 3);
  return office;
}

function giveNumber({ tell, state }: Spoken, letter: string, at: number): void {
  const number = (state().lastNumber[letter] ?? 0) + 1;
  const ticket = `ticket-${letter}-${at}`;
  const words = { ticket, letter, number, procedure: '2.000815', limits: null };
  tell(KIOSK, { type: 'issue-ticket', ...words }, at);
}

/** The same after a start as from every event, and as it was. */
function expectRestored({ store, state }: Spoken, file: string): void {
  const whole = [...store.read()].reduce<State>(evolve, EMPTY_STATE);
  expect(plain(state())).toEqual(plain(whole));
  const again = openStore(file, { readOnly: true });
  expect(plain(again.stateAt())).toEqual(plain(whole));
  expect(again.verify()).toEqual([]);
  again.close();
}

test('[J3 E3] an office is restored with what still waits, on each of the days', () => {
  const file = ownFile();
  const office = changingOffice(file);
  expectRestored(office, file);
  expect(office.state().office).toEqual(OFFICE);

  giveNumber(office, 'L', MORNING + DAY_MS);
  expectRestored(office, file);
  expect(office.state().office).toEqual(NEW_LETTERS);
  expect(office.state().accepted?.office.smallestGroup).toBe(25);

  giveNumber(office, 'L', MORNING + 3 * DAY_MS);
  expectRestored(office, file);
  giveNumber(office, 'L', NEXT_QUARTER);
  expectRestored(office, file);
  expect(office.state().office).toEqual({ ...NEW_LETTERS, smallestGroup: 25 });

  giveNumber(office, 'L', NEXT_QUARTER + DAY_MS);
  expectRestored(office, file);
  office.store.close();
});

test('[J3 E3] a file taken back before it counted is forgotten after a start, too', () => {
  const file = ownFile();
  const office = changingOffice(file);
  office.tell(CONSOLE, { type: 'configure-office', office: OFFICE }, MORNING + 4);
  expectRestored(office, file);
  giveNumber(office, 'L', MORNING + DAY_MS);
  expectRestored(office, file);
  expect(office.state().office).toEqual(OFFICE);
  const rows = meddle(file, (db) => lanes(db));
  expect(rows).toEqual([
    ['chung', '', 0],
    ['chung', '2026-11-23', 0],
    ['khong-cho', '', 1],
    ['khong-cho', '2026-11-23', 1],
  ]);
  office.store.close();
});

test('[E3] a quarter’s draft is made by the settings of its own first day', () => {
  const file = ownFile();
  const office = changingOffice(file);
  giveNumber(office, 'L', NEXT_QUARTER);
  const smallest = (period: string) => {
    const command = { id: 'publish-1', at: NEXT_QUARTER, type: 'publish-period', period } as const;
    return draftFor(office.store, office.state(), command)?.figures.smallestGroup;
  };
  expect(['2026-Q3', '2026-Q4', '2027-Q1'].map(smallest)).toEqual([10, 10, 25]);
  office.store.close();
});

test('[E3 Q3] the table of lanes has each lane from its own day', () => {
  const file = ownFile();
  const { store } = changingOffice(file);
  expect(meddle(file, lanes)).toEqual([
    ['chung', '', 0],
    ['chung', '2026-11-23', 0],
    ['chung', '2026-11-24', 0],
    ['dat-dai', '2026-11-24', 0],
    ['khong-cho', '', 1],
    ['khong-cho', '2026-11-23', 1],
    ['khong-cho', '2026-11-24', 1],
  ]);
  store.close();
});

test('[N6 Q16] a number that comes days late is counted by the lanes of its own day, whatever was set since', () => {
  const file = ownFile();
  const office = newOffice(file);
  giveNumber(office, 'A', MORNING);
  const noLane: Office = {
    ...OFFICE,
    lanes: OFFICE.lanes.map((one) => ({ ...one, noWait: false })),
  };
  const configure = (change: Office, at: number) =>
    office.tell(CONSOLE, { type: 'configure-office', office: change }, at);
  configure(noLane, MORNING + 1);
  configure({ ...noLane, priorityRun: 5 }, MORNING + DAY_MS);
  const late = { letter: 'K', number: 9, procedure: '2.000815', limits: null };
  const words = { type: 'issue-ticket', ticket: 'ticket-late', ...late } as const;
  office.tell(KIOSK, words, MORNING + 2 * DAY_MS, 'late-command', MORNING);
  const row = meddle(file, (db) =>
    db.prepare("SELECT day, no_wait, state FROM visits WHERE ticket = 'ticket-late'").get(),
  );
  expect(row).toEqual({ day: '2026-11-23', no_wait: 1, state: 'unqueued' });
  expect(office.store.verify()).toEqual([]);
  office.store.close();
});

test('[J3] of a lane that differs from the journal the row is named with its day', () => {
  const file = ownFile();
  changingOffice(file).store.close();
  meddle(file, (db) =>
    db.exec("DELETE FROM lanes WHERE lane = 'chung' AND from_day = '2026-11-23'"),
  );
  expect(findings(file)).toEqual(['lanes chung 2026-11-23 table-differs']);
});

function lanes(db: Database): unknown[] {
  return db.prepare('SELECT lane, from_day, no_wait FROM lanes ORDER BY 1, 2').raw().all();
}

function plain({ devices, tickets, numbers, ...rest }: State) {
  return { ...rest, maps: [devices.toJS(), tickets.toJS(), numbers.toJS()] };
}
