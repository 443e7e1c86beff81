import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { deviceDatabase } from '#shared/client/database.ts';
import type { FirstWords } from '#shared/client/first-words.ts';
import { newId } from '#shared/client/ids.ts';
import type { Mark } from '#shared/domain/vocabulary.ts';
import type { Answer, JournalNow } from '#shared/protocol/messages.ts';
import { keepFacts, type Teller } from '../../counter/model/hand-facts.ts';
import { at } from '../rules/support/facts.ts';

/** What the office could not take as it stands, answered when the clerk is not at that counter any more (SPEC Q18). */

const FIRST: Teller = { id: 'cong-chuc-1', counter: '1', clerk: 'cong-chuc-1' };
const SECOND: Teller = { ...FIRST, counter: '2' };
const OF_A001 = [{ number: 'A001', mark: 'again' }];
const JOURNAL: JournalNow = { first: 'first', epochs: [], seq: 1 };

beforeEach(async () => {
  vi.stubGlobal('addEventListener', () => {});
  const db = await deviceDatabase();
  await Promise.all([db.clear('outbox'), db.clear('kept')]);
  return () => vi.unstubAllGlobals();
});

/** A visit ended at counter 1, sent, and not answered yet. */
async function underWay() {
  const db = await deviceDatabase();
  const teller = signal<Teller | null>(FIRST);
  onTestFinished(() => void (teller.value = null));
  const heard = signal<FirstWords | null>({ journal: JOURNAL, clockWasRight: true });
  const asked: ((answer: Answer) => void)[] = [];
  const send = () => new Promise<Answer>((resolve) => void asked.push(resolve));
  const line = { heard, journal: signal(JOURNAL), send };
  const facts = keepFacts(db, teller, line, () => '2026-11-23');
  const id = newId();
  await facts.post({
    type: 'record-visit',
    id,
    at: at('09:00'),
    counter: '1',
    letter: 'A',
    number: 1,
    calledAt: at('08:50'),
    outcome: 'settled',
  });
  const isAsked = (times: number) => vi.waitFor(() => expect(asked).toHaveLength(times));
  await isAsked(1);
  return {
    facts,
    teller,
    isAsked,
    kept: (counter: string) => db.get('kept', `returned/${counter}`),
    /** The office ends it, but not as it stands; until this device has noted that. */
    async answer() {
      const marks: readonly Mark[] = ['again'];
      for (const resolve of asked) resolve({ id, outcome: 'accepted', seq: 7, result: { marks } });
      await vi.waitFor(async () =>
        expect(await db.getAll('outbox')).toMatchObject([{ answer: {} }]),
      );
    },
  };
}

test('[Q18] what is answered after the clerk has gone to another counter is told at its own, and only there', async () => {
  const { facts, teller, kept, answer } = await underWay();
  teller.value = SECOND;
  await answer();
  expect([facts.returned.value, facts.answeredSeq.value]).toEqual([[], 0]);
  expect(await kept('2')).toEqual([]);
  expect(await kept('1')).toEqual(OF_A001);
  teller.value = FIRST;
  await vi.waitFor(() => expect(facts.returned.value).toEqual(OF_A001));
});

test('[Q18] what is answered after the clerk has signed out is told to whoever comes next, and once', async () => {
  const { facts, teller, kept, answer } = await underWay();
  teller.value = null;
  await answer();
  expect([facts.returned.value, await kept('1')]).toEqual([[], OF_A001]);
  teller.value = { ...FIRST, id: 'cong-chuc-2' };
  await vi.waitFor(() => expect(facts.returned.value).toEqual(OF_A001));
});

test('[Q18] what another clerk at the same counter has asked for again is told to that one, once', async () => {
  const { facts, teller, kept, isAsked, answer } = await underWay();
  teller.value = { ...FIRST, id: 'cong-chuc-2' };
  await isAsked(2);
  await answer();
  expect(facts.returned.value).toEqual(OF_A001);
  await vi.waitFor(async () => expect(await kept('1')).toEqual(OF_A001));
});
