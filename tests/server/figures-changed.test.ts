import type { RatingGiven } from '#shared/domain/events.ts';
import type { ReportNow } from '#shared/protocol/results.ts';
import { expect, test } from 'vitest';
import type { Asked, Read, Reader, Reading } from '../../server/office/readings.ts';
import { readHere } from '../../server/office/readings.ts';
import type { Store } from '../../server/store/store.ts';
import { publish } from '../rules/support/asks.ts';
import { at, rated } from '../rules/support/facts.ts';
import { anew, newId, runOffice } from './support/running-office.ts';

/** What the lead was shown, what the office finds when it looks once more, and what comes between the two. */

let made = 0;
function rate(store: Store, changes: Partial<RatingGiven> = {}): void {
  made += 1;
  const day = '2026-07-06';
  const event: RatingGiven = {
    ...rated('A001').event,
    rating: `rating-${made}`,
    visit: `visit-${made}`,
    day,
    counter: '1',
    // So far apart that no rule doubts them.
    givenAt: at('08:00', day) + made * 600_000,
    answers: { result: 'satisfied', attitude: 'satisfied' },
    ...changes,
  };
  const entry = {
    at: at('08:00'),
    by: 'tablet',
    commandId: newId(),
    payloadHash: 'h',
    events: [event],
  };
  store.transaction(() => store.append(entry, null));
}

/** An office with forty ratings of a quarter that is over. @param between done after a draft was read, before it is written */
async function office(between: (store: Store, drafts: number) => void = () => {}) {
  let drafts = 0;
  let store: Store | null = null;
  const inThisThread = (): Reader => ({
    async read<What extends Reading>(what: What, asked: Asked<What>): Promise<Read<What>> {
      if (!store) throw new Error('Nothing stands yet.');
      const read = await readHere(store).read(what, asked);
      if (what === 'draft') between(store, (drafts += 1));
      return read;
    },
    close: async () => {},
  });
  const { server, ask, pair, send } = await runOffice({ reader: inThisThread });
  store = server.store;
  const token = await pair('lead');
  for (let i = 0; i < 40; i += 1) rate(store);
  const report = async () =>
    (await (await ask('/api/reports/2026-Q3', { token })).json()) as ReportNow;
  const publishing = async (seen: string | null) => {
    const shown = seen === null ? {} : { seen };
    return (await send(token, { ...anew(publish('2026-Q3'), at('08:00')), ...shown }))[0];
  };
  return { store, report, publishing, drafted: () => drafts };
}

test('[P5] what the lead was shown is published', async () => {
  const { report, publishing, store } = await office();
  const { seen, figures } = await report();
  expect(seen).toMatch(/^[0-9a-f]{64}$/);
  expect(await publishing(seen)).toMatchObject({ outcome: 'accepted', result: { version: 1 } });
  expect(store.publication('2026-Q3')?.figures).toEqual(figures);
  expect((await report()).seen).toBe(null);
  expect(store.verify()).toEqual([]);
});

test('[P5 D1] where the look finds a doubt that was not in the figures shown, nothing is published', async () => {
  const { report, publishing, store } = await office();
  rate(store, { tookMs: 500 });
  const { seen, figures } = await report();
  expect(figures.headline?.n).toBe(41);
  expect(await publishing(seen)).toMatchObject({ outcome: 'refused', reason: 'figures-changed' });
  expect(store.publications()).toEqual([]);
  const now = await report();
  expect(now.figures).toMatchObject({ headline: { n: 40 }, beside: { flagged: 1 } });
  expect(await publishing(now.seen)).toMatchObject({ outcome: 'accepted' });
});

test('[P5 S9] of a correction too the lead is shown what is published', async () => {
  const { report, publishing, store } = await office();
  await publishing(null);
  for (let i = 0; i < 12; i += 1) rate(store);
  const { seen, publishable } = await report();
  expect(publishable).toBe('reason-required');
  rate(store);
  expect(await publishing(seen)).toMatchObject({ reason: 'figures-changed' });
  expect(await publishing((await report()).seen)).toMatchObject({ reason: 'reason-required' });
});

test('[P5] the console, which shows nothing, publishes what stands', async () => {
  const { publishing } = await office();
  expect(await publishing(null)).toMatchObject({ outcome: 'accepted' });
});

test('[P5 J6] a rating of the quarter that comes while the figures are read is in what is published', async () => {
  const { publishing, store, drafted } = await office((from, drafts) => {
    if (drafts === 1) rate(from);
  });
  expect(await publishing(null)).toMatchObject({ outcome: 'accepted' });
  expect(drafted()).toBe(2);
  const { figures, journalSeq, headHash } = store.publication('2026-Q3')!;
  expect(figures.headline.n).toBe(41);
  const named = [...store.read(journalSeq - 1)][0];
  expect(named?.hash).toBe(headHash);
  expect(store.verify()).toEqual([]);
});

test('[P5 J6] what comes of other days does not hold a publication up, and the event that it names stays the one it was made from', async () => {
  const { publishing, store, drafted } = await office((from) =>
    rate(from, { day: '2026-11-20', givenAt: at('08:00', '2026-11-20') }),
  );
  expect(await publishing(null)).toMatchObject({ outcome: 'accepted' });
  expect(drafted()).toBe(1);
  expect(store.publication('2026-Q3')!.journalSeq).toBeLessThan(store.head().seq - 1);
  expect(store.verify()).toEqual([]);
});

test('[P5 X4] where ratings come in again and again the office says so, and the same command may be sent again', async () => {
  const { publishing, store } = await office((from, drafts) => {
    if (drafts <= 5) rate(from);
  });
  expect(await publishing(null)).toMatchObject({ outcome: 'refused', reason: 'still-arriving' });
  expect(store.publications()).toEqual([]);
  expect(await publishing(null)).toMatchObject({ outcome: 'accepted' });
});

test('[P5] publications are made one at a time: the second is read once the first stands', async () => {
  const stood: number[] = [];
  const { publishing } = await office((there) => stood.push(there.publications().length));
  const [first, second] = await Promise.all([publishing(null), publishing(null)]);
  expect(first).toMatchObject({ outcome: 'accepted' });
  expect(second).toMatchObject({ outcome: 'refused', reason: 'already-published' });
  expect(stood).toEqual([0, 1]);
});
