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
  function open(day: string): void {
    made += 1;
    const entry = { at: made, by: 'console', commandId: `day-${made}`, payloadHash: 'h' };
    const events = [{ type: 'day-opened', day } as const];
    server.store.transaction(() => server.store.append({ ...entry, events }, null));
  }
  const answer = (period: string) => ask(`/api/reports/${period}`, { token });
  const report = async (period: string) => (await (await answer(period)).json()) as ReportNow;
  return { rate, look, open, report };
}

test('[S7] of fewer than k answers a quarter has no headline and no question', async () => {
  const { rate, report } = await desk();
  rate(9, '2026-07-06', '1');
  const { figures, answersOf } = await report('2026-Q3');
  expect(figures).toMatchObject({ ratings: 9, headline: null, byField: [] });
  expect(answersOf).toBeNull();
  expect(Object.values(figures.byQuestion).filter((share) => share?.n)).toEqual([]);
  rate(1, '2026-07-06', '1');
  expect((await report('2026-Q3')).figures.headline).toMatchObject({ n: 10 });
});

/** Twelve days of October with six ratings each, all that was heard of on nine of them settled. */
async function october() {
  const office = await desk();
  for (let day = 1; day <= 12; day += 1) {
    const name = `2026-10-${String(day).padStart(2, '0')}`;
    office.open(name);
    if (day === 10) office.look(name);
    office.rate(6, name, '1');
  }
  return office;
}

test('[S7] of a span that is no public quarter the lead sees numbers, and two shares of blocks that lie in it', async () => {
  const { report } = await october();
  // Blocks of two days; 7 and 8 October are the newest, since 9 October lacks its second day.
  const told = async (period: string) => {
    const { figures, answersOf } = await report(period);
    const { headline, byQuestion, ratings, byField, reasons, beside } = figures;
    expect([byField, reasons, byQuestion.result, beside?.items]).toEqual([[], [], null, []]);
    expect(byQuestion.attitude?.n).toBe(headline?.n);
    return [ratings, headline?.n ?? 0, answersOf?.map(({ from, to }) => `${from}..${to}`)];
  };
  expect(await told('2026-Q4')).toEqual([72, 36, ['2026-10-01..2026-10-06']]);
  expect(await told('2026-10')).toEqual([72, 36, ['2026-10-01..2026-10-06']]);
  expect(await told('2026-10-02..2026-10-31')).toEqual([66, 24, ['2026-10-03..2026-10-06']]);
  expect(await told('2026-10-02..2026-10-05')).toEqual([24, 12, ['2026-10-03..2026-10-04']]);
  expect(await told('2026-10-04..2026-10-05')).toEqual([12, 0, []]);
  expect(await told('2026-10-12..2026-10-12')).toEqual([6, 0, []]);
});

test('[S7] whatever spans are taken from each other, what is left are the answers of none or of k', async () => {
  const { report } = await october();
  const seen = new Set<number>();
  for (let from = 1; from <= 9; from += 1) {
    for (let to = from; to <= 9; to += 1) {
      const { figures } = await report(`2026-10-0${from}..2026-10-0${to}`);
      seen.add(figures.headline?.n ?? 0);
    }
  }
  expect([...seen].sort((a, b) => a - b)).toEqual([0, 12, 24, 36]);
});

test('[S7] a public quarter that is over is told in a longer span as it is told by itself, or not at all', async () => {
  const { rate, report } = await october();
  rate(9, '2026-04-06', '1');
  rate(15, '2026-07-06', '1');
  const { figures, answersOf } = await report('2026');
  expect(figures.headline).toMatchObject({ n: 15 + 36 });
  // Of the first quarter nobody answered, of the second too few.
  expect(answersOf).toEqual([
    { from: '2026-01-01', to: '2026-03-31' },
    { from: '2026-07-01', to: '2026-10-06' },
  ]);
  expect((await report('2026-07-02..2026-09-30')).figures.headline).toBeNull();
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
  // The first look after the quarter did not know it: it is never told.
  look('2026-10-02');
  expect((await report('2026-Q3')).comments).toBeNull();
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
