import 'fake-indexeddb/auto';
import { computed, signal } from '@preact/signals';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import type { LineState } from '#shared/client/connection.ts';
import { deviceDatabase, type Posted } from '#shared/client/database.ts';
import type { FirstWords } from '#shared/client/first-words.ts';
import { newId } from '#shared/client/ids.ts';
import { openOutbox } from '#shared/client/outbox.ts';
import type { Command } from '#shared/protocol/commands.ts';
import type { Answer, JournalNow } from '#shared/protocol/messages.ts';
import { giveNumber } from '../rules/support/asks.ts';
import { kioskAt } from '../support/kiosk-device.ts';

/** A device that has not reached the office since it was started: what time it goes by, and what becomes of its numbers (SPEC N9). */

const NINE = Date.UTC(2026, 10, 23, 2);
const HOUR = 3_600_000;

beforeEach(() => {
  vi.stubGlobal('addEventListener', () => {});
  vi.useFakeTimers({ toFake: ['Date', 'performance'] });
  vi.setSystemTime(NINE);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A page loaded anew on this machine. */
async function page() {
  vi.resetModules();
  const clock = await import('#shared/client/office-clock.ts');
  const { beginWithKept, keepClock } = await import('#shared/client/kept-clock.ts');
  const db = await deviceDatabase();
  onTestFinished(await keepClock(db));
  return {
    ...clock,
    beginWithKept,
    db,
    tell: (at: number) => clock.measureClock(at, clock.steadyNow()),
  };
}

test('[N9] a start without a line goes by what the office said last, also when the clock is set meanwhile', async () => {
  const online = await page();
  expect(online.officeNow()).toBe(NINE);
  online.tell(NINE + HOUR);
  await vi.waitFor(async () => expect(await online.db.get('kept', 'clock')).toBe(HOUR));
  vi.setSystemTime(NINE + 60_000);
  const offline = await page();
  expect(offline.officeNow()).toBe(NINE + HOUR + 60_000);
  expect(offline.clockIsConfirmed()).toBe(false);
  vi.setSystemTime(NINE + 7 * HOUR);
  vi.advanceTimersByTime(1000);
  expect(offline.officeNow()).toBe(NINE + HOUR + 61_000);
  await offline.beginWithKept(offline.db);
  expect(offline.officeNow()).toBe(NINE + 8 * HOUR + 1000);
  await offline.db.clear('kept');
});

test('[N9] a clock is right when it is off by no more than two seconds, and the first measurement decides', async () => {
  for (const [error, isRight] of [
    [1999, true],
    [-1999, true],
    [2001, false],
    [-2001, false],
  ] as const) {
    vi.setSystemTime(NINE);
    const { ownClockWasRight, tell, officeNow, db } = await page();
    expect(ownClockWasRight.value).toBeNull();
    tell(NINE + error);
    expect([ownClockWasRight.value, officeNow()]).toEqual([isRight, NINE + error]);
    tell(NINE + 5 * HOUR);
    expect(ownClockWasRight.value).toBe(isRight);
    await vi.waitFor(async () => expect(await db.get('kept', 'clock')).toBe(5 * HOUR));
    await db.clear('kept');
  }
});

test('[N9] an office that took longer than four seconds to say the time has not said it', async () => {
  const { measureClock, steadyNow, clockIsConfirmed } = await page();
  measureClock(NINE, steadyNow() - 4001);
  expect(clockIsConfirmed()).toBe(false);
});

const unsure = (written: string, at: number): Command =>
  ({ ...giveNumber(written), id: newId(), at, clock: 'own' }) as Command;

async function kioskBefore(words: FirstWords | null, identity = kioskAt(newId())) {
  const heard = signal(words);
  const sent: Command[] = [];
  const line = { stands: true };
  const db = await deviceDatabase();
  const send = (command: Command): Promise<Answer> => {
    sent.push(command);
    if (!line.stands) return Promise.reject(new Error('no answer'));
    return Promise.resolve({ id: command.id, outcome: 'accepted', seq: 1, result: {} });
  };
  const outbox = await openOutbox(db, identity, send, {
    heard,
    journal: computed(() => heard.value?.journal ?? null),
    restMs: 0,
  });
  onTestFinished(outbox.close);
  const said = () =>
    sent.map((one) => (one.type === 'issue-ticket' ? (one.clock ?? 'sure') : one.type));
  const rows = async (): Promise<readonly Posted[]> =>
    (await db.getAll('outbox')).filter(({ device }) => device === identity.id);
  const settle = () => vi.waitFor(() => expect(outbox.waiting.value).toBe(0));
  return { heard, sent, said, line, outbox, rows, settle, identity };
}
const JOURNAL: JournalNow = { first: 'first', epochs: [], seq: 1 };
const right: FirstWords = { journal: JOURNAL, clockWasRight: true };
const wrong: FirstWords = { journal: JOURNAL, clockWasRight: false };

test('[N9] numbers given by a clock that proves right are sent like all others; by one that does not, as unsure', async () => {
  for (const [words, expected] of [
    [right, ['sure', 'sure']],
    [wrong, ['own', 'own']],
  ] as const) {
    const { outbox, heard, said, settle } = await kioskBefore(null);
    await outbox.post(unsure('A001', NINE - 60_000));
    await outbox.post(unsure('A002', NINE - 30_000));
    heard.value = words;
    await settle();
    expect(said()).toEqual(expected);
  }
});

test('[N9] numbers of an unsure clock wait a minute for an office that is slow to tell its time; then they are sent as unsure', async () => {
  const patient = await kioskBefore(null);
  await patient.outbox.post(unsure('A001', NINE - 60_000));
  patient.heard.value = { ...right, clockWasRight: null };
  await patient.outbox.flush();
  vi.advanceTimersByTime(40_000);
  await patient.outbox.flush();
  expect(patient.sent).toEqual([]);
  patient.heard.value = right;
  await patient.settle();
  expect(patient.said()).toEqual(['sure']);
  const inVain = await kioskBefore(null);
  await inVain.outbox.post(unsure('A001', NINE - 60_000));
  inVain.heard.value = { ...right, clockWasRight: null };
  await inVain.outbox.flush();
  vi.advanceTimersByTime(51_000);
  await inVain.outbox.flush();
  await inVain.outbox.flush();
  await inVain.settle();
  expect(inVain.said()).toEqual(['own']);
});

test('[N9] a number of an earlier start that lies after a later one was given by a clock that has been set since', async () => {
  const { outbox, heard, said, settle } = await kioskBefore(null);
  await outbox.post(unsure('A001', NINE - 50_000));
  await outbox.post(unsure('A002', NINE - 10_000));
  await outbox.post(unsure('A003', NINE - 30_000));
  await outbox.post(unsure('A004', NINE - 20_000));
  heard.value = right;
  await settle();
  expect(said()).toEqual(['own', 'own', 'sure', 'sure']);
});

test('[N9 O3] what may have been sent as unsure stays so, also after a start whose clock is right', async () => {
  const first = await kioskBefore(null);
  await first.outbox.post(unsure('A001', NINE - 60_000));
  first.line.stands = false;
  first.heard.value = wrong;
  await vi.waitFor(() => expect(first.sent).toHaveLength(1));
  // Given while the office fails to say its time, and perhaps sent.
  await first.outbox.post(unsure('A002', NINE - 50_000));
  first.outbox.close();
  const second = await kioskBefore(null, first.identity);
  await second.outbox.post(unsure('A003', NINE - 40_000));
  second.heard.value = right;
  await second.settle();
  expect(second.said()).toEqual(['own', 'own', 'sure']);
  expect((await second.rows()).map(({ clockJudged }) => clockJudged ?? false)).toEqual([
    true,
    true,
    false,
  ]);
});

test('[N9 O7] first words are the journal and the time; an office that keeps one back is waited for ten seconds', async () => {
  const { measureClock, steadyNow, beginClock } = await page();
  const { hearFirstWords } = await import('#shared/client/first-words.ts');
  vi.useFakeTimers();
  beginClock(0);
  const line = signal<LineState>({ status: 'connecting' });
  const journal = signal<JournalNow | null>(null);
  const { heard, close } = hearFirstWords({ line, journal });
  onTestFinished(close);
  journal.value = JOURNAL;
  line.value = { status: 'connected', since: NINE };
  expect(heard.value).toBeNull();
  vi.advanceTimersByTime(9999);
  expect(heard.value).toBeNull();
  vi.advanceTimersByTime(1);
  expect(heard.value).toEqual({ journal: JOURNAL, clockWasRight: null });
  line.value = { status: 'offline', since: NINE };
  expect(heard.value).toBeNull();
  line.value = { status: 'connected', since: NINE };
  expect(heard.value).toBeNull();
  measureClock(Date.now(), steadyNow());
  expect(heard.value).toEqual(right);
});
