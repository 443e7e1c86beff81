import type { OfficeEvent } from '#shared/domain/events.ts';
import { figuresBase } from '#shared/domain/in-force.ts';
import { parsePeriod } from '#shared/domain/period.ts';
import { figuresOf } from '#shared/domain/results.ts';
import { weekdayOf } from '#shared/domain/time.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PastWritten, writePast } from '../../server/simulate/write-past.ts';
import type { Store } from '../../server/store/store.ts';
import { configuredStore } from './simulated-office.ts';

const QUARTER = { from: '2026-07-01', to: '2026-09-30', today: '2026-11-23', perDay: 45 };

function eventsOf(store: Store): OfficeEvent[] {
  return [...store.read()].map((row) => row.event);
}

describe('a simulated quarter', () => {
  let store: Store;
  let written: PastWritten;
  let events: OfficeEvent[];
  const reported: number[] = [];
  const count = (type: OfficeEvent['type']) => events.filter((one) => one.type === type).length;

  beforeAll(() => {
    store = configuredStore('2026-06-30');
    written = writePast({
      ...QUARTER,
      store,
      seed: 1,
      onProgress: ({ done }) => reported.push(done),
    });
    events = eventsOf(store);
  });
  afterAll(() => store.close());

  it('[C9] has about 45 visits on each of 65 working days, none on a weekend or on 2 September', () => {
    expect(written).toMatchObject({ ok: true, days: 65 });
    const days = events.flatMap((one) => (one.type === 'day-opened' ? [one.day] : []));
    expect(days).toHaveLength(65);
    expect(days.filter((day) => weekdayOf(day) > 5 || day === '2026-09-02')).toEqual([]);
    expect(count('ticket-issued') / 65).toBeGreaterThan(40);
    expect(count('ticket-issued') / 65).toBeLessThan(50);
    expect(reported.at(-1)).toBe(65);
  });

  it('[J5] holds no fact that the office had to mark but a claim of priority that came too late', () => {
    const marked = events.filter((one) => 'marks' in one && one.marks.length > 0);
    expect(marked.filter((one) => one.type !== 'priority-claimed')).toEqual([]);
  });

  it('[C9] is believable: outcomes, absences, priority, response and satisfaction lie where offices have them', () => {
    const period = parsePeriod('2026-Q3')!;
    const figures = figuresOf(
      figuresBase(store.stateAt(), period.from),
      period,
      store.periodCounts(period.from, period.to),
    );
    expect(figures.visitsEnded / figures.tickets).toBeGreaterThan(0.96);
    expect(figures.noWaitTickets / figures.tickets).toBeGreaterThan(0.3);
    expect(figures.responseRate).toBeGreaterThan(0.36);
    expect(figures.responseRate).toBeLessThan(0.48);
    expect(figures.headline.satisfied).toBeGreaterThan(0.9);
    expect(figures.headline.satisfied).toBeLessThan(0.955);
    expect(figures.byField[0]?.key).toBe('chung-thuc');
    expect(figures.byField.length).toBeGreaterThanOrEqual(5);
    expect(figures.reasons.length).toBeGreaterThanOrEqual(2);
    const priority = count('priority-claimed') / count('ticket-issued');
    expect(priority).toBeGreaterThan(0.04);
    expect(priority).toBeLessThan(0.08);
    expect(count('ticket-marked-absent')).toBeGreaterThan(30);
    expect(count('rating-closed')).toBeGreaterThan(count('rating-given'));
    const outcomes = new Set(
      events.flatMap((one) => (one.type === 'visit-ended' ? [one.outcome] : [])),
    );
    expect(outcomes.size).toBe(5);
  });

  it('[J3] is a sound journal: chain, tables and texts fit', () => {
    expect(store.verify()).toEqual([]);
  });

  it('[C9] is refused on days that have visits, and later than yesterday', () => {
    const again = { store, today: '2026-11-23', perDay: 45, seed: 2 };
    expect(writePast({ ...again, from: '2026-09-30', to: '2026-10-02' })).toEqual({
      ok: false,
      reason: 'visits-there',
    });
    expect(writePast({ ...again, from: '2026-11-20', to: '2026-11-23' })).toEqual({
      ok: false,
      reason: 'not-past',
    });
    expect(writePast({ ...again, from: '2026-10-03', to: '2026-10-04' })).toEqual({
      ok: false,
      reason: 'no-working-day',
    });
  });
});

describe('the seed of a simulated past', () => {
  const pastOf = (seed: number) => {
    const store = configuredStore('2026-06-30');
    writePast({
      store,
      from: '2026-07-01',
      to: '2026-07-03',
      today: '2026-11-23',
      perDay: 30,
      seed,
    });
    // Salts are always random (SPEC J4, Z1), so what is made of them is left out.
    const events = eventsOf(store).map((one) =>
      JSON.stringify(one).replace(/"(commitment|salt|leaf)":"\w+"/g, ''),
    );
    store.close();
    return events;
  };

  it('[C9] decides everything: the same one gives the same events, another one others', () => {
    expect(pastOf(7)).toEqual(pastOf(7));
    expect(pastOf(7)).not.toEqual(pastOf(8));
  });

  it('[C9] may lie before days that the office has seen already', () => {
    const store = configuredStore('2026-11-22');
    const past = { store, today: '2026-11-23', perDay: 20, seed: 4 };
    writePast({ ...past, from: '2026-08-03', to: '2026-08-04' });
    writePast({ ...past, from: '2026-07-06', to: '2026-07-07' });
    const { procedures } = store.periodCounts('2026-07-06', '2026-07-07');
    expect(procedures.reduce((sum, one) => sum + one.visitsEnded, 0)).toBeGreaterThan(25);
    expect(store.verify()).toEqual([]);
    store.close();
  });

  it('[C9] carries busy days too: 1,000 numbers a day are nearly all served', () => {
    const store = configuredStore('2026-06-30');
    writePast({
      store,
      from: '2026-07-01',
      to: '2026-07-01',
      today: '2026-11-23',
      perDay: 1000,
      seed: 3,
    });
    const counts = store.periodCounts('2026-07-01', '2026-07-01').procedures;
    const sum = (of: 'tickets' | 'visitsEnded') => counts.reduce((all, one) => all + one[of], 0);
    expect(sum('visitsEnded') / sum('tickets')).toBeGreaterThan(0.9);
    store.close();
  });
});
