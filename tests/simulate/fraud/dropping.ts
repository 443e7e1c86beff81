import { clerkOf, seconds } from '../../../server/simulate/hall.ts';
import { choosing, finishAndTell, isMine, markAbsent, markingAbsent } from './choosing.ts';
import type { Fraud } from './fraud.ts';
import { HONEST } from './honest.ts';
import { isAtNoWait, isLast, moveOn, voidSoon, voidTicket } from './letting-go.ts';

/** (d) How clerks keep people from the tablet by never ending their visits: served off the record, their numbers come to nothing. */

/** So many of a counter's people look as if they would not praise. */
const CHOSEN = 0.15;

/** Waved over before the call, the number struck off the line. */
const voided: Fraud = {
  id: 'voided',
  at: (counter, from) => ({
    ...HONEST,
    visitors(hall, usual) {
      const visitors = HONEST.visitors(hall, usual);
      if (hall.day < from) return visitors;
      for (const visitor of visitors) {
        const isHere = counter.lanes.includes(visitor.lane);
        if (isHere && hall.aside.happens(CHOSEN)) {
          voidSoon(hall, counter, visitor, hall.aside.between(1, 7));
        }
      }
      return visitors;
    },
  }),
};

/** Moved out of the no-wait lane once they are served, and struck off the other line. */
const movedAndVoided: Fraud = {
  ...choosing('moved-and-voided', (hall, ended, opinion, at) => {
    const visitor = hall.visitors.get(ended.visit);
    if (!visitor || !isAtNoWait(hall, visitor)) return finishAndTell(hall, ended, opinion, at);
    moveOn(hall, ended, { ...visitor, comesAtCall: 9 }, at);
    voidTicket(hall, ended.counter, ended.visit, at);
  }),
  canAt: ({ lanes }, office) => office.lanes.some(({ id, noWait }) => noWait && lanes.includes(id)),
};

/** The evening's last person stays at the counter, and midnight takes the number. */
const leftToMidnight: Fraud = {
  id: 'left-to-midnight',
  at: (counter, from) => ({
    ...HONEST,
    ends: (hall, ended, visitor, at) =>
      (isMine(hall, ended, counter, from) && isLast(hall, ended, at)) ||
      HONEST.ends(hall, ended, visitor, at),
  }),
};

/** Absent before four minutes are over, called back at once, and absent again: served in parts. */
const absentInParts = markingAbsent('absent-in-parts', 0.3, (hall, ended, at) => {
  const { counter, visit } = ended;
  const clerk = clerkOf(hall.office, counter);
  hall.send(clerk, at, { type: 'call-absent', counter: counter.id, ticket: visit });
  hall.agenda.add(at + seconds(hall.aside.between(60, 110)), (then) =>
    markAbsent(hall, ended, then),
  );
});

/** Each has a kind of sign that sees it (SPEC D11). */
export const DROPPING: readonly Fraud[] = [voided, absentInParts];

/** A few a week, nearly as many as honest clerks let go. */
export const DROPPING_FEW: readonly Fraud[] = [movedAndVoided, leftToMidnight];
