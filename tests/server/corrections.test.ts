import type { RatingGiven } from '#shared/domain/events.ts';
import type { Publication } from '#shared/domain/publication.ts';
import type { ReportNow, ResultsNow } from '#shared/protocol/results.ts';
import { expect, test } from 'vitest';
import { publish } from '../rules/support/asks.ts';
import { at, rated } from '../rules/support/facts.ts';
import { anew, newId, runOffice } from './support/running-office.ts';

/** A published quarter and what comes late: the version that stands, the one before, and what anybody may ask for. Today is 23 November 2026. */

const WHY = 'Máy tính bảng quầy 2 gửi muộn';

async function office() {
  const { server, ask, pair, send } = await runOffice();
  const token = await pair('lead');
  let made = 0;

  /** Ratings of the quarter as the journal holds them. */
  function rate(times: number, counter = '1', day = '2026-07-06'): void {
    for (let i = 0; i < times; i += 1) {
      made += 1;
      const event: RatingGiven = {
        ...rated('A001').event,
        rating: `rating-${made}`,
        visit: `visit-${made}`,
        day,
        counter,
        // So far apart that no rule doubts them.
        givenAt: at('08:00', day) + made * 600_000,
        answers: { result: 'satisfied', attitude: 'satisfied' },
      };
      const entry = {
        at: made,
        by: 'tablet',
        commandId: newId(),
        payloadHash: 'h',
        events: [event],
      };
      server.store.transaction(() => server.store.append(entry, null));
    }
  }
  const publishing = async (reason?: string, quarter = '2026-Q3') => {
    const command = anew(publish(quarter), at('08:00'));
    const [answer] = await send(token, reason === undefined ? command : { ...command, reason });
    return answer;
  };
  const results = async (asked: string) => {
    const answer = await ask(`/api/results/2026-Q3${asked}`);
    return answer.ok ? ((await answer.json()) as Publication) : answer.status;
  };
  const report = async () =>
    (await (await ask('/api/reports/2026-Q3', { token })).json()) as ReportNow;
  return { rate, publishing, results, report, ask };
}

test('[S9] a correction is the newest, and the version before stays readable, byte for byte', async () => {
  const { rate, publishing, results, report, ask } = await office();
  rate(40);
  expect(await publishing()).toMatchObject({ outcome: 'accepted', result: { version: 1 } });
  const before = await (await ask('/api/results/2026-Q3')).text();
  rate(12, '2');
  expect(await publishing()).toMatchObject({ outcome: 'refused', reason: 'reason-required' });
  expect((await report()).publishable).toBe('reason-required');
  expect((await report()).figures.headline?.n).toBe(52);
  expect(await publishing(WHY)).toMatchObject({ outcome: 'accepted', result: { version: 2 } });

  expect(await results('')).toMatchObject({
    version: 2,
    reason: WHY,
    figures: { headline: { n: 52 } },
  });
  expect(await (await ask('/api/results/2026-Q3?version=1')).text()).toBe(before);
  expect(await results('?version=2')).toMatchObject({ version: 2 });
  const none = ['3', '0', '-1', '1.0', 'x', ''].map((one) => results(`?version=${one}`));
  expect(await Promise.all(none)).toEqual(none.map(() => 404));
  const now = (await (await ask('/api/results')).json()) as ResultsNow;
  expect(now.published).toMatchObject([{ period: '2026-Q3', version: 2 }]);
  expect(now.newest?.version).toBe(2);
});

test('[S9] the files are those of the version asked for, a correction with its reason', async () => {
  const { rate, publishing, ask } = await office();
  rate(40);
  await publishing();
  rate(12);
  await publishing(WHY);
  const csv = async (asked: string) => (await ask(`/api/results/2026-Q3.csv${asked}`)).text();
  const [newest, first] = [await csv(''), await csv('?version=1')];
  expect(newest).toContain(`2,2026-Q3,2026-07-01,2026-09-30,correction,reason,${WHY},`);
  expect(newest).toContain('headline,office,,,,0,52,');
  expect(first).not.toContain('correction');
  expect(first).toContain('headline,office,,,,0,40,');
  const named = (await ask('/api/results/2026-Q3.csv?version=1')).headers.get(
    'content-disposition',
  );
  expect(named).toContain('2026-Q3-1.csv');
});

test('[S9] while too few have come late nobody sees their figures, and the lead is told why', async () => {
  const { rate, publishing, report } = await office();
  rate(40);
  await publishing();
  expect((await report()).publishable).toBe('already-published');
  rate(4);
  const told = await report();
  expect(told.publishable).toBe('correction-too-small');
  expect(told.figures).toEqual(told.published?.figures);
  expect(await publishing(WHY)).toMatchObject({ reason: 'correction-too-small' });
  rate(6);
  expect(await publishing(WHY)).toMatchObject({ result: { version: 2 } });
  expect((await report()).publishable).toBe('already-published');
});

test.each([
  'Hai\ndòng',
  'x'.repeat(501),
  '',
  '   ',
])('[S9 A7] a reason is a sentence on one line, of 500 characters at most', async (reason) => {
  const { rate, publishing, report } = await office();
  rate(40);
  await publishing();
  rate(12);
  expect(await publishing(reason)).toMatchObject({ outcome: 'refused', reason: 'wrong-shape' });
  expect((await report()).published?.version).toBe(1);
});

test('[S8] a quarter is compared with the one published before it', async () => {
  const { rate, publishing, report } = await office();
  rate(40, '1', '2026-04-06');
  rate(30, '1');
  expect((await report()).before).toBeNull();
  await publishing(undefined, '2026-Q2');
  const { before } = await report();
  expect(before).toMatchObject({ period: '2026-Q2', to: '2026-06-30', headline: { n: 40 } });
});
