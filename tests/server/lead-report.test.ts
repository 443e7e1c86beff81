import type { RatingGiven } from '#shared/domain/events.ts';
import type { Level } from '#shared/domain/vocabulary.ts';
import type { ReportNow } from '#shared/protocol/results.ts';
import { expect, test } from 'vitest';
import { refOf, sealText } from '../../server/store/texts.ts';
import { rated } from '../rules/support/facts.ts';
import { runOffice } from './support/running-office.ts';

/** The lead's report: figures of groups, and no way from them to what a single person said. Today is 23 November 2026. */

async function desk() {
  const { server, ask, pair } = await runOffice();
  const token = await pair('lead');
  let made = 0;

  /** Ratings as the journal holds them, each of a visit that is not looked at here. */
  function rate(times: number, day: string, counter: string, comment?: string): void {
    for (let i = 0; i < times; i += 1) {
      made += 1;
      const id = `rating-${made}`;
      const text = comment ? sealText(`text-${made}`, `${comment} ${i}`) : null;
      const level: Level = 'satisfied';
      const event: RatingGiven = {
        ...rated('A001').event,
        rating: id,
        visit: id,
        day,
        counter,
        answers: { result: level, attitude: level },
        comment: text && refOf(text),
      };
      const entry = { at: made, by: 'tablet', commandId: id, payloadHash: 'h', events: [event] };
      server.store.transaction(() => server.store.append(entry, text));
    }
  }
  /** The office looks for doubts: all that it knows is settled a week later. */
  function look(day: string): void {
    made += 1;
    const { seq: through } = server.store.head();
    const events = [{ type: 'ratings-flagged', day, through, found: [] } as const];
    const id = `look-${made}`;
    const entry = { at: made, by: 'console', commandId: id, payloadHash: 'h', events };
    server.store.transaction(() => server.store.append(entry, null));
  }
  const answer = (period: string) => ask(`/api/reports/${period}`, { token });
  const report = async (period: string) => (await (await answer(period)).json()) as ReportNow;
  return { rate, look, answer, report };
}

test('[S7] a span of free choice has 28 days at least', async () => {
  const { answer } = await desk();
  for (const name of ['2026-07-01..2026-07-01', '2026-07-01..2026-07-27.csv']) {
    const short = await answer(name);
    expect([short.status, await short.json()]).toMatchObject([400, { error: 'period-too-short' }]);
  }
  expect((await answer('2026-07-01..2026-07-28')).status).toBe(200);
});

test('[S7] of fewer than k answers there is no headline and no question, however the period is called', async () => {
  const { rate, report } = await desk();
  rate(9, '2026-07-06', '1');
  for (const period of ['2026-07', '2026-W28', '2026-Q3', '2026-07-01..2026-08-31']) {
    const { figures } = await report(period);
    expect(figures).toMatchObject({ ratings: 9, headline: null, byField: [] });
    expect(Object.values(figures.byQuestion).filter((share) => share?.n)).toEqual([]);
  }
  rate(1, '2026-07-06', '1');
  expect((await report('2026-07')).figures.headline).toMatchObject({ n: 10 });
});

test('[S7] the attitude by counter and the comments are told of public quarters that are over, and of nothing else', async () => {
  const { rate, look, report } = await desk();
  rate(12, '2026-07-06', '1', 'nhanh');
  rate(11, '2026-07-07', '2');
  rate(30, '2026-10-06', '1', 'chậm');
  look('2026-10-07');
  const { attitudeByCounter, comments } = await report('2026-Q3');
  expect(attitudeByCounter?.map((row) => [row.counter, row.counts.satisfied])).toEqual([
    ['1', 12],
    ['2', 11],
  ]);
  expect(comments).toHaveLength(12);
  for (const period of ['2026-Q4', '2026-07', '2026-W28', '2026-H2', '2026', '2026-Q3-hc']) {
    const told = await report(period);
    expect([period, told.attitudeByCounter, told.comments]).toEqual([period, null, null]);
  }
  const range = await report('2026-07-01..2026-09-30');
  expect([range.attitudeByCounter, range.comments]).toEqual([null, null]);
});

test('[S7] under k answers a counter is merged, and under k comments none is told', async () => {
  const { rate, look, report } = await desk();
  rate(20, '2026-07-06', '1');
  rate(9, '2026-07-07', '2', 'chờ lâu');
  rate(4, '2026-07-07', '3');
  look('2026-10-01');
  const { attitudeByCounter, comments } = await report('2026-Q3');
  expect(attitudeByCounter?.map((row) => [row.counter, row.merged])).toEqual([
    ['1', 1],
    ['other', 2],
  ]);
  expect(comments).toBeNull();
  rate(1, '2026-07-08', '2', 'chờ lâu');
  expect((await report('2026-Q3')).comments).toBeNull();
  look('2026-10-02');
  expect((await report('2026-Q3')).comments).toHaveLength(10);
});

test('[S7 D1] counters and comments are told once a look after the quarter is a week old', async () => {
  const { rate, look, report } = await desk();
  rate(12, '2026-07-06', '1', 'nhanh');
  const told = async () => (await report('2026-Q3')).attitudeByCounter;
  expect(await told()).toBeNull();
  look('2026-09-30');
  expect(await told()).toBeNull();
  look('2026-11-17');
  expect(await told()).toBeNull();
  look('2026-11-16');
  expect(await told()).toMatchObject([{ counter: '1', counts: { satisfied: 12 } }]);
});
