import { Hono } from 'hono';
import { parsePeriod } from '#shared/domain/period.ts';
import { ticketNumber } from '#shared/domain/ticket.ts';
import { addDays, dayOf } from '#shared/domain/time.ts';
import type { Mark } from '#shared/domain/vocabulary.ts';
import type { ByHandNow, HandNote, HandVisitSeen } from '#shared/protocol/by-hand.ts';
import { ROUTES } from '#shared/protocol/routes.ts';
import type { HandVisit } from '../store/served-by-hand.ts';
import type { Store } from '../store/store.ts';
import type { Doorway } from './doorway.ts';
import { refusalAnswer } from './faults.ts';
import { NOT_KEPT, taggedJson } from './tagged.ts';

/** `GET /api/by-hand?from=&to=`: what counters did by hand while they had no line, for the lead (SPEC Q18). */

/** Days that are told at once: all of them are read while counters wait. */
const MOST_DAYS = 31;

/** The lead's door. Visits alone: nothing that a citizen thought of one is near it. */
export function byHandDoor({ office, store }: Doorway): Hono {
  return new Hono().get(ROUTES.byHand, (c) => {
    const file = office.state().office;
    if (!file) return refusalAnswer(c, 'office-not-configured');
    const today = dayOf(office.now(), file.timeZone);
    const span = parsePeriod(`${c.req.query('from') ?? today}..${c.req.query('to') ?? today}`);
    if (!span || span.to >= addDays(span.from, MOST_DAYS))
      return refusalAnswer(c, 'period-unknown');
    const { from, to } = span;
    const visits = store.servedByHand.between(from, to).map((visit) => seen(store, visit));
    const doubtful = visits.filter(isDoubtful).length;
    return taggedJson(
      c,
      { from, to, doubtful, visits: visits.sort(inOrder) } satisfies ByHandNow,
      NOT_KEPT,
    );
  });
}

function seen(store: Store, visit: HandVisit): HandVisitSeen {
  const { day, letter, number, counter, calledAt, endedAt, outcome, marks } = visit;
  const noted = noteOf(marks);
  // The few doubtful ones alone are looked up.
  const other = noted === 'joined' ? null : store.visitNumbered(day, letter, number);
  return {
    day,
    number: ticketNumber(letter, number),
    counter,
    calledAt,
    endedAt,
    outcome,
    noted,
    otherCounter: other?.counter ?? null,
  };
}

function noteOf(marks: readonly Mark[]): HandNote {
  if (marks.includes('again')) return 'twice';
  if (marks.includes('too-late')) return 'late';
  if (marks.includes('unknown-counter')) return 'no-counter';
  if (marks.includes('other-counter')) return 'elsewhere';
  return marks.includes('unknown-ticket') ? 'waits' : 'joined';
}

function isDoubtful({ noted }: HandVisitSeen): boolean {
  return noted !== 'joined';
}

function inOrder(a: HandVisitSeen, b: HandVisitSeen): number {
  return Number(isDoubtful(b)) - Number(isDoubtful(a)) || b.endedAt - a.endedAt;
}
