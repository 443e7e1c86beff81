import type * as ByHand from '#shared/domain/decide-by-hand.ts';
import type * as Tickets from '#shared/domain/decide-ticket.ts';
import type * as Evolve from '#shared/domain/evolve.ts';
import type * as Queue from '#shared/domain/queue.ts';
import { moved } from '#shared/domain/waiting.ts';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { DAY_STEPS } from './support/day/day-steps.ts';
import { runDay } from './support/day/run-day.ts';
import { emptyTally } from './support/day/tally.ts';

/**
 * Shows that the observer of the office day sees what it is there to see: bugs are planted
 * in the rules, one at a time, and each is found.
 */

const planted = vi.hoisted(() => ({ bug: 'none' }));

vi.mock('#shared/domain/evolve.ts', async (original) => {
  const real = await original<typeof Evolve>();
  const evolve: typeof real.evolve = (state, recorded) => {
    const { event, at } = recorded;
    const plant = (bug: string) => planted.bug === bug;
    if (plant('letters-at-once') && event.type === 'office-configured') {
      return real.evolve(state, { ...recorded, event: { ...event, hallFrom: null } });
    }
    const next = real.evolve(state, recorded);
    if (plant('called-still-waits') && event.type === 'ticket-called') {
      return { ...next, waiting: state.waiting };
    }
    if (plant('void-still-waits') && event.type === 'ticket-voided') {
      return { ...next, waiting: state.waiting };
    }
    if (plant('moved-loses-place') && event.type === 'ticket-moved') {
      const ticket = next.tickets.get(event.ticket)!;
      const last = { ...ticket, queuedAt: at };
      const tickets = next.tickets.set(last.id, last);
      return { ...next, tickets, waiting: moved(next.waiting, ticket, last) };
    }
    if (
      event.type === 'visit-recorded' &&
      event.ticket !== null &&
      next.tickets !== state.tickets
    ) {
      const ended = next.tickets.get(event.ticket)!;
      const asked = { ...ended, rating: 'asked' } as const;
      if (plant('by-hand-asks')) return { ...next, tickets: next.tickets.set(asked.id, asked) };
      if (plant('by-hand-keeps-desk')) return { ...next, desks: state.desks };
    }
    return next;
  };
  return { ...real, evolve };
});

vi.mock('#shared/domain/queue.ts', async (original) => {
  const real = await original<typeof Queue>();
  const callingOrder: typeof real.callingOrder = (state, office, counter, most) =>
    planted.bug === 'order-reversed'
      ? real.callingOrder(state, office, counter).reverse().slice(0, most)
      : real.callingOrder(state, office, counter, most);
  return { ...real, callingOrder };
});

vi.mock('#shared/domain/decide-ticket.ts', async (original) => {
  const real = await original<typeof Tickets>();
  const decideTicket: typeof real.decideTicket = (...all) => {
    const decision = real.decideTicket(...all);
    if (!decision.accepted) return decision;
    const [issued, ...served] = decision.events;
    if (issued?.type !== 'ticket-issued') return decision;
    if (planted.bug === 'number-stays-alone') return { accepted: true, events: [issued] };
    if (planted.bug === 'unsure-in-order' && issued.marks.includes('clock-unsure')) {
      return { accepted: true, events: [{ ...issued, queuedAt: all[2].at }, ...served] };
    }
    if (planted.bug !== 'numbers-not-checked') return decision;
    const marks = issued.marks.filter((mark) => mark !== 'number-taken');
    return { accepted: true, events: [{ ...issued, marks }, ...served] };
  };
  return { ...real, decideTicket };
});

vi.mock('#shared/domain/decide-by-hand.ts', async (original) => {
  const real = await original<typeof ByHand>();
  const decideByHand: typeof real.decideByHand = (state, office, command, given) => {
    const heard = planted.bug === 'told-twice' ? { ...given, served: [] } : given;
    const decision = real.decideByHand(state, office, command, heard);
    if (planted.bug !== 'others-are-ended' || !decision.accepted) return decision;
    const events = decision.events.map((event) =>
      event.type === 'visit-recorded'
        ? { ...event, marks: event.marks.filter((mark) => mark !== 'other-counter') }
        : event,
    );
    return { accepted: true, events };
  };
  return { ...real, decideByHand };
});

const SEED = 20_261_123;
const RUNS = 1000;

afterEach(() => {
  planted.bug = 'none';
});

function playDays() {
  const tally = emptyTally();
  const property = fc.property(DAY_STEPS, (steps) => void runDay(steps, tally));
  return fc.check(property, { seed: SEED, numRuns: RUNS });
}

test.each([
  ['called-still-waits', 'Q2'],
  ['order-reversed', 'Q[46]'],
  ['numbers-not-checked', 'N4'],
  ['moved-loses-place', 'Q4'],
  ['void-still-waits', 'Q15'],
  ['letters-at-once', 'E3'],
  ['by-hand-asks', 'Q19'],
  ['by-hand-keeps-desk', 'Q(2|19)'],
  ['others-are-ended', 'Q18'],
  ['told-twice', 'Q18'],
  ['number-stays-alone', 'Q17'],
  ['unsure-in-order', 'N9'],
])('[Q2 Q4 Q17 Q18 Q19 N4 N9 Q14 Q15 E3] the planted bug "%s" is found', (bug, rule) => {
  planted.bug = bug;
  const found = playDays();
  const { message } = found.errorInstance as Error;
  const few = found.counterexample?.[0].length;
  console.log(`${bug}: found in run ${found.numRuns}, shrunk to ${few} steps: ${message}`);
  expect(found.failed).toBe(true);
  expect(message).toMatch(new RegExp(`^\\[${rule}\\] broken: `));
});

test('[Q2 Q4 Q17 Q18 Q19 N4 N9 Q14 Q15 E3] without a planted bug nothing is found', () => {
  expect(playDays().failed).toBe(false);
}, 60_000);
