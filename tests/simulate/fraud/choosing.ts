import type { Counter } from '#shared/protocol/office.ts';
import type { Visitor } from '../../../server/simulate/arrivals.ts';
import { clerkOf, type Hall, seconds, tabletOf } from '../../../server/simulate/hall.ts';
import type { Opinion } from '../../../server/simulate/opinions.ts';
import { type Ended, tell } from '../../../server/simulate/rating-later.ts';
import type { Fraud } from './fraud.ts';
import { HONEST, honestOpinion } from './honest.ts';

/** (d) How clerks keep those from the tablet who would not praise them: most of those who are unhappy, and some who only look so. */

/** Somebody marked absent sooner than this after the call that began the turn was not served, s (SPEC R16). */
const SERVED_AFTER = 240;
/** Somebody marked absent this long after the last call was served and went, ms (SPEC R16). */
const LEFT_AFTER_MS = 120_000;

/** "Không đánh giá" pressed at once. */
const chosenCitizens = choosing('chosen-citizens', (hall, ended, _, at) => {
  finish(hall, ended, at);
  const after = seconds(hall.aside.between(0.6, 1.8));
  const how = { how: 'declined', tookMs: after } as const;
  hall.agenda.add(at + after, (then) =>
    hall.send(tabletOf(ended.counter), then, {
      type: 'close-rating',
      visit: ended.visit,
      ...how,
    }),
  );
});

/** Written down by hand although the line stands: nobody is asked (SPEC Q19). */
const byHand = choosing('by-hand', (hall, ended, _, at) => {
  const ticket = hall.state().tickets.get(ended.visit);
  if (!ticket) return;
  const { letter, number, calledAt } = ticket;
  const refused = ended.outcome === 'refused' ? { reason: 'Không đúng thẩm quyền' } : {};
  hall.send(clerkOf(hall.office, ended.counter), at, {
    type: 'record-visit',
    counter: ended.counter.id,
    letter,
    number,
    calledAt: calledAt ?? at,
    outcome: ended.outcome,
    ...refused,
  });
});

/** Marked absent once they are served, where that took long enough to count as gone; they are asked about guidance. */
const left = choosing('left', (hall, ended, opinion, at) => {
  const { lastCalledAt } = hall.state().tickets.get(ended.visit) ?? {};
  if (at - (lastCalledAt ?? at) < LEFT_AFTER_MS) return finishAndTell(hall, ended, opinion, at);
  markAbsent(hall, ended, at);
  tell(hall, ended, aboutGuidance(opinion), at);
});

/** Called again and marked absent before the turn is four minutes old: nobody is asked, and the clerk goes on serving off the record. */
const absentAfterRecall = markingAbsent('absent-after-recall', 0.3);

/** The same with one in ten, where honest numbers are missed nearly as often. */
export const absentNowAndThen = markingAbsent('absent-now-and-then', 0.1);

/** The tablet unplugged for the whole week: every question times out. */
const turnedAway: Fraud = {
  id: 'turned-away',
  at: (counter, from) => ({
    ...HONEST,
    afterVisit(hall, ended, visitor, at) {
      if (!isMine(hall, ended, counter, from)) return HONEST.afterVisit(hall, ended, visitor, at);
      tell(hall, ended, { how: 'timed-out' }, at);
    },
  }),
};

/** The tablet held away from those alone: one question more that times out, where most do. */
export const heldFromSome = choosing('held-from-some', (hall, ended, _, at) => {
  finish(hall, ended, at);
  tell(hall, ended, { how: 'timed-out' }, at);
});

/** Each has a kind of sign that sees it (SPEC D11). */
export const CHOOSING: readonly Fraud[] = [
  chosenCitizens,
  absentAfterRecall,
  turnedAway,
  byHand,
  left,
];

/** A fraud that does something else with most who are unhappy and some who are not. */
export function choosing(
  id: string,
  keepAway: (hall: Hall, ended: Ended, opinion: Opinion, at: number) => void,
): Fraud {
  return {
    id,
    at: (counter, from) => ({
      ...HONEST,
      ends(hall, ended, visitor, at) {
        if (!isMine(hall, ended, counter, from)) return HONEST.ends(hall, ended, visitor, at);
        const opinion = honestOpinion(hall, ended, visitor);
        const isUnhappy =
          'answers' in opinion && Object.values(opinion.answers).includes('not-satisfied');
        if (hall.aside.happens(isUnhappy ? 0.8 : 0.12)) keepAway(hall, ended, opinion, at);
        else finishAndTell(hall, ended, opinion, at);
        return true;
      },
    }),
  };
}

/** Of whoever left no result is asked (SPEC R16). */
function aboutGuidance(opinion: Opinion): Opinion {
  if ('how' in opinion) return opinion;
  const { result, ...others } = opinion.answers;
  return { ...opinion, answers: { ...(result ? { guidance: result } : {}), ...others } };
}

/**
 * A fraud that marks absent whom it serves before that counts as served.
 * @param share of those who come, as they look to the clerk
 * @param goOn what the clerk does next
 */
export function markingAbsent(
  id: string,
  share: number,
  goOn?: (hall: Hall, ended: Ended, at: number) => void,
): Fraud {
  return {
    id,
    at(counter, from) {
      const chosen = new Set<Visitor>();
      return {
        ...HONEST,
        servedMs(hall, here, visitor) {
          if (hall.day < from || here.id !== counter.id || visitor.comesAtCall > 1) return null;
          if (!hall.aside.happens(share)) return null;
          chosen.add(visitor);
          const usual = 60 + 60 * visitor.serviceMinutes * hall.pace;
          return seconds(Math.min(usual, SERVED_AFTER - hall.aside.between(5, 40)));
        },
        ends(hall, ended, visitor, at) {
          if (!chosen.has(visitor)) return HONEST.ends(hall, ended, visitor, at);
          const number = { counter: counter.id, ticket: ended.visit };
          hall.send(clerkOf(hall.office, ended.counter), at, { type: 'recall', ...number });
          markAbsent(hall, ended, at);
          goOn?.(hall, ended, at);
          return true;
        },
      };
    },
  };
}

export function isMine({ day }: Hall, { counter }: Ended, mine: Counter, from: string): boolean {
  return day >= from && counter.id === mine.id;
}

export function finishAndTell(hall: Hall, ended: Ended, opinion: Opinion, at: number): void {
  finish(hall, ended, at);
  tell(hall, ended, opinion, at);
}

function finish({ office, send }: Hall, { counter, visit, outcome }: Ended, at: number): void {
  const reason = outcome === 'refused' ? { reason: 'Không đúng thẩm quyền' } : {};
  const ended = { counter: counter.id, ticket: visit, outcome, ...reason };
  send(clerkOf(office, counter), at, { type: 'finish-visit', ...ended });
}

export function markAbsent({ office, send }: Hall, { counter, visit }: Ended, at: number): void {
  const number = { counter: counter.id, ticket: visit };
  send(clerkOf(office, counter), at, { type: 'mark-absent', ...number });
}
